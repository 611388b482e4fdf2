import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSpeakers } from '../../src/names/findSpeakers.ts';
import { findMarkedSpans } from '../../src/text/quotationMarks.ts';

/** Names are what stands in braces; the answer is the name of each quotation's speaker. */
function speakersOf(marked: string): (string | null)[] {
  const names: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/)) {
    const name = /^\{(.*)\}$/.exec(part)?.[1];
    if (name !== undefined) names.push({ start: text.length, end: text.length + name.length });
    text += name ?? part;
  }
  const whole = { start: 0, end: text.length };
  return findSpeakers(text, [whole], findMarkedSpans(text, whole), names).map(speaker => {
    const span = speaker && names[speaker.name];
    return span ? text.slice(span.start, span.end) : null;
  });
}

const cases: readonly (readonly [text: string, ...speakers: (string | null)[]])[] = [
  ['“We stay,” {Wang} said.', 'Wang'],
  ['“We stay,” said {Wang Yi}, the minister.', 'Wang Yi'],
  ['“We stay,” said Foreign Minister {Wang Yi}.', 'Wang Yi'],
  ['“We stay,” {Yang Shu}, former dean of studies at {Lanzhou University}, said. “We go.”', 'Yang Shu', 'Yang Shu'],
  ['{Wang Yi} told reporters that “we stay where we are”.', 'Wang Yi'],
  ['{Wang Yi} has described it as “the best of plans”.', 'Wang Yi'],
  ['According to {Wang Yi}, “we stay where we are”.', 'Wang Yi'],
  ['“We stay where we are”, according to {Xinhua}.', 'Xinhua'],
  ['The agency {Xinhua} quoted {Xi} as saying: “We stay.”', 'Xi'],
  ['“We stay,” {Belarus}’ {Senko} affirmed.', 'Senko'],
  ['{Wang Yi}: “We stay.”', 'Wang Yi'],
  ['“We stay,” the ambassador to {China} stressed.', null],
  ['“We stay,” he said, according to {BelTA}.', null],
  ['He is often described by {Wang} as “the last of his kind”.', null],
  ['{Wang Yi} is described as “the last of his kind”.', null],
  ['“We stay.” {Wang} said he would go.', null],
  ['“I heard that {Xi} said no,” she added. “And so it was.”', null, null],
];
for (const [text, ...speakers] of cases) test(text, () => assert.deepEqual(speakersOf(text), speakers));
