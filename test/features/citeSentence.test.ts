import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citeSentenceAt } from '../../src/features/citeSentence.ts';
import { readPlace } from './support.ts';

const sources = `
  --- sources/harvest.md
  # The Harvest

  Farmers brought in the wheat early.

  ## Results

  The wheat harvest rose by 12.4 per cent in the north.
  --- sources/ports.txt
  Ships waited for days outside the ports.

  Exports of wheat fell to 4,310 tonnes in March. “We have never seen such queues,” said Ana Brandt, the harbour master.
  --- sources/survey.txt
  The wheat harvest in the north grew by 12.4 per cent, a survey found.
  --- sources/weather.txt
  Rain fell all over the country for a week.
`;

function cite(draft: string) {
  const place = readPlace(`${sources}  --- draft.md\n  ${draft}\n`);
  return { ...place, answer: citeSentenceAt(place.draft, place.corpus, place.offset) };
}

/** The draft after the best choice, and why. */
function best(draft: string) {
  const { draft: parsed, answer } = cite(draft);
  assert.equal(answer.kind, 'cited');
  const [first, second] = answer.kind === 'cited' ? answer.choices : [];
  const text = (first?.edits ?? []).reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    parsed.text,
  );
  return { text: text.trim(), grounds: first?.grounds, runnerUp: second?.key };
}

test('a sentence is cited by its figure, with the section that has it, and the runner-up is offered', () => {
  const { text, grounds, runnerUp } = best('In the north the wheat har<|>vest went up 12.4 per cent.');
  assert.equal(text, 'In the north the wheat harvest went up 12.4 per cent [@harvest, {sec. Results}].');
  assert.deepEqual(grounds?.figures, ['12.4 per cent']);
  assert.equal(runnerUp, 'survey');
});

test('by its quotation, with the paragraph where there is no page or section', () => {
  const { text, grounds } = best('“We have never seen such queues,” she said<|>.');
  assert.equal(text, '“We have never seen such queues,” she said [@ports, para. 2].');
  assert.deepEqual(grounds?.quotations, ['We have never seen such queues,']);
});

test('by its words where it has neither', () => {
  const { text, grounds } = best('For days ships had to wait outside the ports<|>.');
  assert.equal(text, 'For days ships had to wait outside the ports [@ports, para. 1].');
  assert.deepEqual(grounds?.words, ['ships', 'wait', 'outside', 'ports']);
});

for (const [what, draft] of [
  ['another figure', 'The wheat harvest rose by 31.7 per cent in the north<|>.'],
  ['a figure of another thing', 'Rain fell by 12.4 per cent<|>.'],
  ['words of no source', 'Nobody believed in the reform of the railways<|>.'],
  ['a few common words', 'The country was glad<|>.'],
  ['a quotation that nobody has said', '“We have always seen such queues in Lisbon,” said Ana Brandt<|>.'],
  ['somebody else', 'Marek Osei waited for days outside the ports of Gdansk<|>.'],
] as const) {
  test(`nothing is cited for ${what}`, () => assert.equal(cite(draft).answer.kind, 'unsupported'));
}

test('figures that no source has are named', () => {
  const { answer } = cite('The wheat harvest rose by 31.7 per cent in the north<|>.');
  assert.deepEqual(answer, { kind: 'unsupported', figures: ['31.7 per cent'] });
});

test('a sentence that cites the best source already is left alone', () => {
  assert.equal(cite('Exports of wheat fell to 4,310 tonnes [@ports]<|>.').answer.kind, 'already');
});

test('there is nothing to cite in an empty draft, and nothing to cite from without sources', () => {
  assert.equal(cite('<|>').answer.kind, 'no-sentence');
  const { draft, corpus, offset } = readPlace('\n  --- draft.md\n  Rain fell<|>.\n');
  assert.equal(citeSentenceAt(draft, corpus, offset).kind, 'no-sources');
});

test('a quotation with a slip is cited all the same, and a figure that the source writes otherwise counts', () => {
  const { text, grounds } = best('“We have never seen such long queues,” she said<|>.');
  assert.equal(text, '“We have never seen such long queues,” she said [@ports, para. 2].');
  assert.deepEqual(grounds?.altered, ['We have never seen such long queues,']);
});
