import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

const maker = `--- sources/maker.md
Sales of office machines rose to 650 billion yen from 600 billion a year earlier.
Sales of office machines may reach 695 billion yen.
Sales of chips fell short of the 430 billion yen that was planned and came to 410 billion.
Profit of the mills was -3% of turnover, and the net loss $(12.4) million. The manager is aged 35.
Of the shops 55% made money. The shares closed at 31 and 7/8 dollars and may slip to 25 dollars.
Eleven out of 18 shops are new.
`;

function judge(draft: string): string[] {
  const { verdicts } = runFixture(`${maker}--- draft.md\n${draft}`);
  return verdicts.map(({ figure, status, note }) => `${figure.text}: ${status}${note === null ? '' : ` (${note})`}`);
}

test('a bare number is also read with the unit and scale of the figure before it', () => {
  assert.deepEqual(judge('Sales of office machines rose to 650 billion yen and may reach 695 [@maker].'), [
    '650 billion yen: found',
    '695: found',
  ]);
  assert.deepEqual(judge('Sales of office machines rose to 650 billion yen and may reach 795 [@maker].').slice(1), [
    '795: absent',
  ]);
  assert.deepEqual(judge('Sales of chips came to 410 billion yen, 20 billion short of the plan [@maker].'), [
    '410 billion yen: found',
    '20 billion: derived (430 billion yen − 410 billion)',
  ]);
});

test('what is below nought is told by a word', () => {
  assert.deepEqual(judge('The mills made a loss of 3 per cent of turnover [@maker].'), ['3 per cent: found']);
  assert.deepEqual(judge('The net loss of the mills was $12.4 million [@maker].'), ['$12.4 million: found']);
  assert.deepEqual(judge('The mills made $12.4 million in net profit [@maker].'), ['$12.4 million: absent']);
});

test('ten years of age hold each of them', () => {
  assert.deepEqual(judge('The manager, in his 30s, runs the mills [@maker].'), ['30s: rounded (rounded from 35)']);
  assert.deepEqual(judge('The manager, in his 40s, runs the mills [@maker].'), ['40s: absent']);
});

test('what a claim denies is the rest of a share', () => {
  assert.deepEqual(judge('Of the shops 45% did not make money [@maker].'), ['45%: derived (100 % − 55%)']);
  assert.deepEqual(
    judge('Of the shops 45% made money [@maker].').map(text => text.slice(0, 8)),
    ['45%: dif'],
  );
});

test('a part in words is derived as a share', () => {
  assert.deepEqual(judge('The shares may lose more than a fifth of what they closed at [@maker].'), [
    'a fifth: derived (1 − 25 dollars ÷ 31 and 7/8 dollars)',
  ]);
  assert.deepEqual(judge('Of the shops 61 per cent, or 11 of 18, are new [@maker].'), [
    '61 per cent: derived (11 ÷ 18)',
    '11: found',
    '18: found',
  ]);
});

test('what an amount came from is not what it came to', () => {
  assert.deepEqual(judge('Sales of office machines rose to 600 billion yen [@maker].'), ['600 billion yen: different']);
  assert.deepEqual(judge('Sales of office machines rose from 600 billion yen [@maker].'), ['600 billion yen: found']);
});

test('a word of a currency may mean each of its kind, and no other', () => {
  const judged = (draft: string) =>
    runFixture(`--- sources/bank.md
The bank kept earnings of 1.33 billion pesos. Net profit may be 2.99 to 3.1 billion H.K. dollars; the dividend of the bank was 1.75 dollars.
--- draft.md
${draft}`).verdicts.map(({ figure, status }) => `${figure.text}: ${status}`);
  assert.deepEqual(judged('The bank kept earnings of 1.33 billion Philippine pesos [@bank].'), [
    '1.33 billion Philippine pesos: found',
  ]);
  assert.deepEqual(judged('The bank kept earnings of HK$1.33bn [@bank].'), ['HK$1.33bn: different']);
  assert.deepEqual(judged('The dividend of the bank was HK$1.75 [@bank].'), ['HK$1.75: found']);
});

test('a part in words is said of a share near it', () => {
  const judged = (draft: string) =>
    runFixture(
      `--- sources/trial.md\nOf the adults in the trial 74.1% were women.\n--- draft.md\n${draft}`,
    ).verdicts.map(({ figure, status }) => `${figure.text}: ${status}`);
  assert.deepEqual(judged('Three-quarters of the adults in the trial were women [@trial].'), [
    'Three-quarters: rounded',
  ]);
  assert.deepEqual(judged('Two-thirds of the adults in the trial were women [@trial].'), ['Two-thirds: absent']);
});

test('a difference below nought is given without its sign', () => {
  const judged = (draft: string) =>
    runFixture(`--- sources/trial.md
The treatment difference in weight was −12.4 percentage points (95% CI, −13.4 to −11.5).
--- draft.md
${draft}`).verdicts.map(({ figure, status }) => `${figure.text}: ${status}`);
  assert.deepEqual(judged('The difference in weight was 12.4 points (95% CI 11.5 to 13.4) [@trial].'), [
    '12.4: found',
    '95%: found',
    '11.5 to 13.4: found',
  ]);
});
