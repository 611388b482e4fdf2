import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`--- sources/paper.md\n${source}\n--- draft.md\n${draft}`);
  return verdicts.map(
    ({ figure, status, replacement }) =>
      `${figure.text}: ${status}${replacement ? ` → ${replacement.figure.text}` : ''}`,
  );
}

test('a number that the source gives to something else, where it gives this another', () => {
  const auction = `The early drawing of the submarine is set to fetch more than £10,000 at auction. Another cel of the
film was sold in private in 1999 for £280,000.`;
  assert.deepEqual(judge(auction, 'The early drawing of the submarine may fetch £280,000 at auction [@paper].'), [
    '£280,000: different → £10,000',
  ]);
  assert.deepEqual(judge(auction, 'A cel of the film was sold in private for £280,000 [@paper].'), ['£280,000: found']);
});

test('the age of another person, the count of others, the quarter of another figure', () => {
  const crash = 'Thirteen people were killed in the crash near the village. Fifteen others were injured on the ground.';
  assert.deepEqual(judge(crash, 'In the crash near the village 15 people were killed [@paper].'), ['15: different']);
  assert.deepEqual(judge(crash, 'The crash injured 15 on the ground [@paper].'), ['15: found']);
  const model = `The 92-year-old died this week at her home in the hills.

As a 19-year-old telephone operator, Keefe posed for the painter.`;
  assert.deepEqual(judge(model, 'Keefe was a 92-year-old telephone operator when she posed [@paper].'), [
    '92-year-old: different → 19-year-old',
  ]);
  const bank = `The capital ratio was 13.8 percent at the end of the third quarter. The interest margin was higher than in
the second quarter.`;
  assert.deepEqual(judge(bank, 'The capital ratio was 13.8 percent at the end of the second quarter [@paper].'), [
    '13.8 percent: found',
    'second quarter: different → third quarter',
  ]);
});

test('a rank among others of its kind', () => {
  const draw = `Two entries won the first division share of the forty million jackpot draw on Tuesday.`;
  assert.deepEqual(
    judge(draw, 'Two entries won the third division share of the jackpot draw [@paper].').at(-1),
    'third: different → first',
  );
  assert.deepEqual(judge(draw, 'The third question is who bought the entries [@paper].'), ['third: unchecked']);
});

test('a small count stays the writer’s own where the source lists what is counted', () => {
  const bar = 'The hall had two bars beside the stage and another café bar, open by day.';
  assert.deepEqual(judge(bar, 'The building included three bars for the public [@paper].'), ['three: unchecked']);
});

test('years of the same event are no rivals while the source has the year', () => {
  const cup = `The women won the national student cup in 2018, and the men were second.

The 2019 season ended with a party.`;
  assert.deepEqual(judge(cup, 'The women won the national student cup again in 2019 [@paper].'), ['2019: found']);
});

test('a figure that the draft gives beside it is no rival', () => {
  const club = 'The attendance of the club rose from 12,400 in spring to 31,000 in autumn.';
  assert.deepEqual(judge(club, 'Attendance rose to 31,000 in autumn from 12,400 in spring [@paper].'), [
    '31,000: found',
    '12,400: found',
  ]);
});

test('the source says it in another sentence with a pronoun', () => {
  const firm = `Alba Foods reported revenue of $4.2 million for last year. A year before, it had been $3.6 million.`;
  assert.deepEqual(judge(firm, 'A year before, the revenue of Alba Foods had been $3.6 million [@paper].'), [
    '$3.6 million: found',
  ]);
});

test('two figures exchanged within a sentence', () => {
  const health =
    'Asthma was found in 14.2% of the children from the coast and in 9.6% of the pupils in mountain schools.';
  assert.deepEqual(
    judge(
      health,
      'Asthma was found in 9.6% of the children from the coast and 14.2% of the pupils in mountain schools [@paper].',
    ),
    ['9.6%: different → 14.2%', '14.2%: different → 9.6%'],
  );
  assert.deepEqual(
    judge(
      health,
      'In mountain schools 9.6% of the pupils had asthma; of the children from the coast it was 14.2% [@paper].',
    ),
    ['9.6%: found', '14.2%: found'],
  );
  assert.deepEqual(judge(health, 'Asthma was found in 9.6% and 14.2% of them [@paper].'), [
    '9.6%: found',
    '14.2%: found',
  ]);
});

test('a passage that has all words of the claim, where that with the number has few', () => {
  const trial = `In the first test the share of visitors who left an address rose by 52 percent.

The forms were tested too. In another test, shorter forms and larger buttons, which the designers had long asked for,
raised the number of finished applications – those sent within a day – by 27 percent.`;
  assert.deepEqual(judge(trial, 'Finished applications rose by 52 percent with shorter forms [@paper].'), [
    '52 percent: different → 27 percent',
  ]);
  assert.deepEqual(judge(trial, 'Finished applications rose by 27 percent with shorter forms [@paper].'), [
    '27 percent: found',
  ]);
  assert.deepEqual(judge(trial, 'In the test 52 percent more visitors left an address [@paper].'), [
    '52 percent: found',
  ]);
  assert.deepEqual(judge(trial, 'The newsletter gained 52 percent with shorter forms [@paper].'), [
    '52 percent: unchecked',
  ]);
});

test('the noun that a later count of a sentence leaves out is its own as well', () => {
  const line = 'The line began the year with 14 ships, and closed 2019 with eleven.';
  assert.deepEqual(judge(line, 'At the close of 2019 the line had eleven ships [@paper].'), [
    '2019: found',
    'eleven: found',
  ]);
  assert.deepEqual(judge(line, 'The line began the year with 14 ships [@paper].'), ['14: found']);
});

test('what a sentence leaves out is not what its figure is of', () => {
  const company = `Net income from continuing operations was $1.31 per share in 2003.

Income from operations it no longer owns, including the wine shops, was 42 cents per share.`;
  assert.deepEqual(judge(company, 'Without the wine shops it no longer owns net income was $1.31 a share [@paper].'), [
    '$1.31: found',
  ]);
  assert.deepEqual(judge(company, 'With the wine shops it no longer owns it earned 42 cents a share [@paper].'), [
    '42 cents: found',
  ]);
});
