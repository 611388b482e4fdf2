import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`
    --- sources/mine.md
    ${source}
    --- draft.md
    ${draft}
  `);
  return verdicts.map(({ figure, status }) => `${figure.text}: ${status}`);
}

const source = 'Shares of the mine are offered at 1.20 Australian dlrs each. The market price was about 7.70 dlrs.';

test('bare dollars may be those that the source names elsewhere', () => {
  assert.deepEqual(judge(source, 'The market price was A$7.70 [@mine].'), ['A$7.70: found']);
  assert.deepEqual(judge(source, 'The market price was about A$8 [@mine].'), ['A$8: rounded']);
  assert.deepEqual(judge(source, 'The market price was $7.70 [@mine].'), ['$7.70: found']);
});

test('and no others', () => {
  assert.deepEqual(judge(source, 'The market price was C$7.70 [@mine].'), ['C$7.70: different']);
  assert.deepEqual(judge(source, 'The market price was 7.70 euros [@mine].'), ['7.70 euros: different']);
  assert.deepEqual(judge(source, 'Shares of the mine are offered at US$1.20 [@mine].'), ['US$1.20: different']);
  assert.deepEqual(judge('The price was US$7.70, or A$11.50.', 'The price was A$7.70 [@mine].'), ['A$7.70: different']);
});
