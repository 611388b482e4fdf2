import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`
    --- sources/mill.md
    ${source}
    --- draft.md
    ${draft}
  `);
  return verdicts.map(({ figure, status }) => `${figure.text}: ${status}`);
}

const draft = 'The mill hired forty weavers on 17 August 2015 [@mill].';

test('a date without a year stands for a year that the source names, or was issued about', () => {
  const text = 'On 17 August the mill hired forty weavers.';
  assert.ok(judge(text, draft).includes('17 August 2015: found'));
  assert.ok(judge(`${text} It had closed in 2015.`, draft).includes('17 August 2015: found'));
  assert.ok(judge(`---\n    issued: 2016-01-04\n    ---\n    ${text}`, draft).includes('17 August 2015: found'));
});

test('and for no other', () => {
  const text = 'On 17 August the mill hired forty weavers.';
  assert.ok(judge(`---\n    issued: 2011-08-19\n    ---\n    ${text}`, draft).includes('17 August 2015: absent'));
  assert.ok(
    judge(
      `In the third quarter the mill hired weavers. Third quarter 2020 sales were poor.`,
      'The mill hired weavers in the third quarter of 2021 [@mill].',
    ).includes('third quarter of 2021: absent'),
  );
});
