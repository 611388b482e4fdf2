import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { sliceSpan } from '../../src/text/span.ts';

function quotationsOf(text: string): string[] {
  return parseDraft(text).quotations.map(quotation => quotation.text);
}

describe('quotations', () => {
  const cases: readonly (readonly [name: string, text: string, quotations: readonly string[]])[] = [
    ['curly', 'He said “trade is up again” today.', ['trade is up again']],
    ['straight', 'He said "trade is up", and "it is down now".', ['trade is up', 'it is down now']],
    ['guillemets', 'Il dit : « le commerce va bien ».', ['le commerce va bien']],
    ['guillemets inwards', 'Er sagt: »der Handel wächst wieder«.', ['der Handel wächst wieder']],
    ['low and high', 'Er sagt: „der Handel wächst wieder“.', ['der Handel wächst wieder']],
    ['too short', 'The “one China” and "so called" rule', []],
    ['nested', 'He said “she told me “trade is up” today”.', ['she told me “trade is up” today']],
    ['nested, one left open', 'He said “she told me “trade is up” today.', ['she told me “trade is up']],
    ['opened anew behind a full stop', 'He said: “Trade is up. “It was down.”', ['Trade is up.', 'It was down.']],
    [
      'single',
      'He said ‘trade is up again’, and ‘it’s the workers’ union now’.',
      ['trade is up again', 'it’s the workers’ union now'],
    ],
    ['single, closed behind an s', 'He called them ‘the best of friends’ and left.', ['the best of friends']],
    ['single and straight', "He said 'it's not the workers' fault,' and left.", ["it's not the workers' fault,"]],
    ['apostrophes', "In the '90s rock 'n' roll was the dogs' and the cats' delight, 'twas so.", []],
    ['single, left open', 'He hailed the ‘ironclad friendship between both countries, she noted.', []],
    ['doubles in singles', 'He said ‘she told me “trade is up” today’.', ['she told me “trade is up” today']],
    ['titles', 'In “The Wealth of Nations” and “A Brief History of Time” it is said.', []],
    ['capitals of a sentence', 'He said: “Belarus and China are friends.”', ['Belarus and China are friends.']],
    ['other marks within', 'He said “she told me ‘trade is up’ today”.', ['she told me ‘trade is up’ today']],
    ['inches and feet', 'A 5" by 6" board and a 7" one', []],
    ['left open', 'He said “trade is up again.', []],
    ['over a line end', 'He said “trade\nis up again”.', ['trade is up again']],
    ['not over blocks', 'He said “trade is\n\nup again” today.', []],
    ['over paragraphs', '“Trade is up again.\n\n“It was down before.”', ['Trade is up again.', 'It was down before.']],
    ['with emphasis and a citation', '“trade *is* up [@a]”', ['trade is up']],
    ['block quotation', '> Trade is up\n> again.', ['Trade is up again.']],
    ['block quotation with its speaker', '> Trade is up again.\n> — Xi Jinping', ['Trade is up again.']],
    ['block quotation in marks', '> “Trade is up again.” [@a]', ['Trade is up again.']],
    ['in code', '`“trade is up again”`', []],
  ];
  for (const [name, text, quotations] of cases) test(name, () => assert.deepEqual(quotationsOf(text), quotations));
});

test('spans are without the marks', () => {
  const text = 'He said « trade is up » and\n\n> It is down now.\n';
  assert.deepEqual(
    parseDraft(text).quotations.map(({ span }) => sliceSpan(text, span)),
    ['trade is up', 'It is down now.'],
  );
});
