import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

const ferries = `
  --- sources/ferries.md
  Passengers by line and year:

  | Line | 2017 | 2018 |
  |---|--:|--:|
  | Askvik | 4,210 | 4,655 |
  | Brattholm | 3,120 | 2,987 |
  | Dyrnes | 2,764 | 3,201 |
  | Ekornes | 1,918 | 1,877 |
  | Fosna | 955 | 1,012 |
`;

function judge(draft: string): string[] {
  const { verdicts } = runFixture(`${ferries}\n  --- draft.md\n  ${draft}`);
  return verdicts
    .filter(({ status }) => status !== 'found' && status !== 'unchecked')
    .map(({ figure, status, note }) => `${figure.text}: ${status}${note === null ? '' : ` (${note})`}`);
}

test('the sum of the rows that are named together', () => {
  assert.deepEqual(judge('Askvik (a new boat) and Dyrnes together had over 7,850 passengers in 2018 [@ferries].'), [
    '7,850: derived (4,655 + 3,201)',
  ]);
  assert.deepEqual(judge('Askvik (a new boat) and Dyrnes together had over 8,750 passengers in 2018 [@ferries].'), [
    '8,750: absent',
  ]);
});

test('the sum of all rows, or of the largest, and its change', () => {
  assert.deepEqual(judge('The lines carried 13,732 passengers in all, 765 more than in 2017 [@ferries].'), [
    '13,732: derived (4,655 + 2,987 + 3,201 + 1,877 + …)',
    '765: derived ((4,655 + 2,987 + 3,201 + 1,877 + …) − (4,210 + 3,120 + 2,764 + 1,918 + …))',
  ]);
  assert.deepEqual(judge('The three largest lines together grew by 749 passengers [@ferries].'), [
    '749: derived ((4,655 + 2,987 + 3,201) − (4,210 + 3,120 + 2,764))',
  ]);
  assert.deepEqual(judge('The three largest lines together grew by 794 passengers [@ferries].'), ['794: absent']);
});

test('the share of a row in all, and its growth', () => {
  assert.deepEqual(judge('Of all passengers in 2017 Askvik alone had 32 percent of them [@ferries].'), [
    '32 percent: derived (4,210 ÷ 12967)',
  ]);
  assert.deepEqual(judge('Dyrnes gained 437 passengers, or 16 percent [@ferries].'), [
    '437: derived (3,201 − 2,764)',
    '16 percent: derived (3,201 ÷ 2,764 − 1)',
  ]);
  assert.deepEqual(judge('Dyrnes gained 437 passengers, or 26 percent [@ferries].'), [
    '437: derived (3,201 − 2,764)',
    '26 percent: absent',
  ]);
});
