import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeQuotations } from '../../src/judging/quotations.ts';
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

test('changed words are absent, and half words do not count', () => {
  assert.deepEqual(judge('“We will soon close the yard”, she said [@a].'), ['absent']);
  assert.deepEqual(judge('“the bridge is safe for another yea”, he said [@b].'), ['absent']);
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
