import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`--- sources/paper.md\n${source}\n--- draft.md\n${draft} [@paper].`);
  return verdicts.map(
    ({ figure, status, replacement }) =>
      `${figure.text}: ${status}${replacement ? ` → ${replacement.figure.text}` : ''}`,
  );
}

test('of a number that a sentence gives to two things, one has another in the source', () => {
  const museum = 'The north wing of the museum drew 41,200 visitors in May. The south wing drew 36,900 of them.';
  assert.deepEqual(judge(museum, 'The north wing drew 41,200 visitors and the south wing 41,200'), [
    '41,200: found',
    '41,200: different → 36,900',
  ]);
  const dams = `Engineers lowered the level of the upper dam by 12.5 per cent before winter.

After the first storms the level of the lower dam had to be cut by 19.5 per cent as well.`;
  assert.deepEqual(
    judge(dams, 'The upper dam was lowered by 19.5 per cent before winter, the lower one cut by 19.5 per cent'),
    ['19.5 per cent: different → 12.5 per cent', '19.5 per cent: found'],
  );
  const league = `Rovers paid $14 million for their keeper.

A week later they sold a striker for $23 million to a club abroad.`;
  assert.deepEqual(judge(league, 'Rovers paid $23 million for a keeper and sold a striker abroad for $23 million'), [
    '$23 million: different → $14 million',
    '$23 million: found',
  ]);
});

test('a number that comes twice because it is the same, or that the source gives twice', () => {
  const harvest = 'The valley picked 8,400 tonnes of apples. The plain picked 6,100 tonnes, and 8,400 tonnes of pears.';
  assert.deepEqual(judge(harvest, 'The valley picked 8,400 tonnes of apples, and the 8,400 tonnes all went abroad'), [
    '8,400 tonnes: found',
    '8,400 tonnes: found',
  ]);
  assert.deepEqual(judge(harvest, 'The valley picked 8,400 tonnes of apples and the plain 8,400 tonnes of pears'), [
    '8,400 tonnes: found',
    '8,400 tonnes: found',
  ]);
});
