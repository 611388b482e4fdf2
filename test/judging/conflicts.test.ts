import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`--- sources/paper.md\n${source}\n--- draft.md\n${draft}`);
  return verdicts.map(({ figure, status, difference }) => `${figure.text}: ${difference ?? status}`);
}

test('a figure that the source gives to another name', () => {
  const source = 'Ingrid Olsen won the mayoral race with 57.3% of the vote, beating Marek Nowak, who had 31.8%.';
  assert.deepEqual(judge(source, 'Marek Nowak took 57.3% [@paper].'), ['57.3%: entity']);
  assert.deepEqual(judge(source, 'Ingrid Olsen took 31.8% [@paper].'), ['31.8%: entity']);
  assert.deepEqual(judge(source, 'Ingrid Olsen took 57.3% [@paper].'), ['57.3%: found']);
  assert.deepEqual(judge(source, 'Ingrid Olsen beat Marek Nowak with 57.3% [@paper].'), ['57.3%: found']);
  assert.deepEqual(judge(source, 'The winner took 57.3% of the vote [@paper].'), ['57.3%: found']);
});

test('names behind a preposition own nothing', () => {
  const source = 'The bank lent $41 million to Kenya and $27 million to Ghana.';
  assert.deepEqual(judge(source, 'Kenya borrowed $41 million from the bank [@paper].'), ['$41 million: found']);
  assert.deepEqual(judge(source, 'Ghana borrowed $27 million from the bank [@paper].'), ['$27 million: found']);
});

test('a figure that the source gives for another measure', () => {
  assert.deepEqual(
    judge('Exports of timber rose to $3.4 billion.', 'Imports of timber rose to $3.4 billion [@paper].'),
    ['$3.4 billion: measure'],
  );
  assert.deepEqual(judge('The trade surplus grew by 12.6%.', 'Trade grew by 12.6% [@paper].'), ['12.6%: measure']);
  assert.deepEqual(judge('Exports beat imports by $3.4 billion.', 'Exports beat imports by $3.4 billion [@paper].'), [
    '$3.4 billion: found',
  ]);
  assert.deepEqual(
    judge('The firm sold timber for $3.4 billion.', 'Exports of timber came to $3.4 billion [@paper].'),
    ['$3.4 billion: found'],
  );
});

test('a figure that moves the other way', () => {
  const source = 'Ticket prices rose by 8.5 percent after the merger.';
  assert.deepEqual(judge(source, 'Ticket prices fell by 8.5 percent [@paper].'), ['8.5 percent: direction']);
  assert.deepEqual(judge(source, 'Ticket prices are 8.5 percent higher [@paper].'), ['8.5 percent: found']);
  assert.deepEqual(judge(source, 'Ticket prices changed by 8.5 percent [@paper].'), ['8.5 percent: found']);
});
