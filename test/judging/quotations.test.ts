import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeQuotations } from '../../src/judging/judgeQuotations.ts';
import { runFixture } from '../support/check.ts';

const sources =
  '--- sources/a.txt\n“We will not close the yard, and we never said so,” said Anna Berg. She called the plan — drawn up in haste — “a gift to nobody”.\n' +
  '--- sources/b.txt\nThe mayor told reporters that the bridge is safe for another year.\n';

function judge(draft: string): string[] {
  const run = runFixture(`${sources}--- draft.md\n${draft}`);
  return judgeQuotations(run.draft, run.corpus).map(({ status, evidence }) =>
    [status, ...evidence.map(({ source, span }) => `${source.key}: ${source.text.slice(span.start, span.end)}`)].join(
      ' | ',
    ),
  );
}

test('words are found in the cited source, whatever the typography', () => {
  assert.deepEqual(judge('She said: "we will not  close the yard, and we never said so." [@a]'), [
    'found | a: We will not close the yard, and we never said so',
  ]);
  assert.deepEqual(judge('It was "drawn up in haste - \'a gift to nobody\'", she said [@a].'), [
    'found | a: drawn up in haste — “a gift to nobody',
  ]);
});

test('what is left out or put in brackets may be anything, in order', () => {
  assert.deepEqual(judge('“We will not close the yard … never said so”, she said [@a].'), [
    'found | a: We will not close the yard, and we never said so',
  ]);
  assert.deepEqual(judge('“[The yard] never said so … close the yard”, she said [@a].'), ['absent']);
});

test('changed words are altered; words that are not there are absent', () => {
  assert.deepEqual(judge('“We will soon close the yard”, she said [@a].'), ['altered | a: We will not close the yard']);
  assert.deepEqual(judge('“the bridge is safe for another yea”, he said [@b].'), [
    'altered | b: the bridge is safe for another year',
  ]);
  assert.deepEqual(judge('“The ferry sails at noon on Sundays”, he said [@b].'), ['absent']);
});

test('what typesetting varies is no change', () => {
  assert.deepEqual(judge('“Drawn up in has\u00ADte”, she said [@a].'), ['found | a: drawn up in haste']);
  assert.deepEqual(judge('“We will not clo- se the yard”, she said [@a].'), ['found | a: We will not close the yard']);
  assert.deepEqual(judge('“[W]e will not close the yard”, she said [@a].'), ['found | a: We will not close the yard']);
  assert.deepEqual(judge('“We will not clos[e] [it], and we never said so”, she said [@a].'), [
    'found | a: We will not close the yard, and we never said so',
  ]);
});

test('a quotation that the source’s narration interrupts is one', () => {
  const run = runFixture(
    '--- sources/a.txt\n“The yard stays open,” said Anna Berg on Monday. “Nobody is dismissed.”\n--- draft.md\n“The yard stays open. Nobody is dismissed”, she said [@a].',
  );
  assert.deepEqual(
    judgeQuotations(run.draft, run.corpus).map(({ status }) => status),
    ['found'],
  );
});

test('any text is judged in time that grows with its length', () => {
  const words = 'the yard is the yard and the yard '.repeat(4000);
  const run = runFixture(`--- sources/a.txt\n${words}\n--- draft.md\n> ${words.slice(0, 20_000)} shut [@a]`);
  assert.equal(judgeQuotations(run.draft, run.corpus).length, 1);
});

test('words of another source are elsewhere; without a citation every source answers', () => {
  assert.deepEqual(judge('“The bridge is safe for another year”, he said [@a].'), [
    'elsewhere | b: the bridge is safe for another year',
  ]);
  assert.deepEqual(judge('“The bridge is safe for another year”, he said.'), [
    'found | b: the bridge is safe for another year',
  ]);
});

test('what could not be looked at is said to be unchecked', () => {
  assert.deepEqual(judge('“The bridge will fall next year”, he said [@nobody].'), ['unchecked']);
});
