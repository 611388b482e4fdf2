import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findNamedPeriods, findPeriodIndex, readPeriodHeading } from '../../src/judging/tables/periods.ts';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`--- sources/table.md\n${source}\n--- draft.md\n${draft} [@table].`);
  return verdicts.map(({ figure, status, evidence }) => {
    const given = status === 'different' ? ` ${evidence[0]?.figure?.text ?? ''}` : '';
    return `${figure.text}: ${status}${given}`;
  });
}

test('a heading’s period has one name however it is written', () => {
  const names = [
    'Apr–Jun',
    'April to June',
    '2Q23',
    'Q2 2023',
    'H1/22',
    'Jan–Jun 2021',
    'Feb.',
    'Tue',
    'Tuesdays',
    'Year 8',
  ];
  assert.deepEqual(
    names.map(heading => readPeriodHeading(heading)?.name),
    ['--Q2', '--Q2', '2023-Q2', '2023-Q2', '2022-H1', '2021-H1', '--02', '-W-2', '-W-2', 'year 8'],
  );
  assert.deepEqual(['Ships', 'May Berg', 'Sunday School', 'Round'].map(readPeriodHeading), [null, null, null, null]);
});

test('a year that one side leaves out', () => {
  assert.equal(findPeriodIndex(['2021-03', '2021-04'], '--04', ''), 1);
  assert.equal(findPeriodIndex(['2021-04', '2022-04'], '--04', ''), -1);
  assert.equal(findPeriodIndex(['--Q1', '--Q2'], '2023-Q2', 'Ships in 2023'), 1);
  assert.equal(findPeriodIndex(['--Q1', '--Q2'], '2022-Q2', 'Ships in 2023'), -1);
});

test('a number of another row, the row named in other words', () => {
  const quarters = '| Quarter | Ships |\n|---|---|\n| Q1 | 205 |\n| Q2 | 231 |\n| Q3 | 228 |';
  assert.deepEqual(judge(quarters, 'In the second quarter 231 ships called'), ['second quarter: found', '231: found']);
  assert.deepEqual(judge(quarters, 'In the second quarter 228 ships called'), [
    'second quarter: found',
    '228: different 231',
  ]);
  assert.deepEqual(judge(quarters, 'From April to June 228 ships called').at(-1), '228: different 231');
  const days = '| Weekday | Visitors |\n|---|---|\n| Mon | 512 |\n| Tue | 433 |\n| Wed | 498 |';
  assert.deepEqual(judge(days, 'On Tuesday 433 visitors came'), ['433: found']);
  assert.deepEqual(judge(days, 'On Tuesday 498 visitors came'), ['498: different 433']);
  const rounds = '| Round | Matches | Goals |\n|---|---|---|\n| 1 | 32 | 118 |\n| 2 | 16 | 51 |\n| 3 | 8 | 23 |';
  assert.deepEqual(judge(rounds, 'In the second round 51 goals were scored').at(-1), '51: found');
  assert.deepEqual(judge(rounds, 'In the second round 23 goals were scored').at(-1), '23: different 51');
});

test('two periods in a sentence, and a number that the column has not, are no slip of the row', () => {
  const days = '| Weekday | Visitors |\n|---|---|\n| Mon | 512 |\n| Tue | 433 |\n| Wed | 498 |';
  assert.deepEqual(judge(days, 'On Tuesday, unlike on Wednesday, 498 visitors came'), ['498: found']);
  assert.deepEqual(judge(days, 'On Tuesday 12 visitors complained'), ['12: absent']);
});

test('any text, in linear time', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('Jan', '-', ' ', 'Mon', 'round', '2', 'to', 'Q', 'second') }),
      text => {
        for (const { start, end } of findNamedPeriods(text, { start: 0, end: text.length })) assert.ok(start < end);
        readPeriodHeading(text);
      },
    ),
  );
});
