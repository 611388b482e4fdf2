import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readUnit } from '../../src/judging/tables/units.ts';
import { judge } from './boxScore.ts';

const runs = `
| Script | Time (ms) | Waiting (s) | Memory, kb | Author(s) |
|---|---|---|---|---|
| sort.go | 99.4481 | 0.4 | 7096 | 2 |
| sort.lua | 17386.7 | 5.1 | 81340 | 1 |
`;

test('a figure is of the column that is in its unit, rounded at its own precision', () => {
  assert.deepEqual(
    judge(
      runs.replace('| Waiting (s) ', '| Steps '),
      'The script sort.go took 99.4 milliseconds.',
      'The script sort.lua ran for more than seventeen seconds.',
      'The script sort.lua needed 81 MB.',
      'The script sort.go took 17.4 seconds.',
      'The script sort.go took 99.4481 seconds.',
      'The script sort.go took 3 hours to write.',
    ),
    [
      '99.4 milliseconds: rounded',
      'seventeen seconds: rounded',
      '81 MB: rounded',
      '17.4 seconds: absent',
      '99.4481 seconds: different 99.4481',
      '3 hours: unchecked',
    ],
  );
});

test('of two columns in a unit the words of the heading tell', () => {
  assert.deepEqual(
    judge(runs, 'The script sort.lua had a waiting time of 5.1 seconds.', 'The script sort.lua took 17.4 seconds.'),
    ['5.1 seconds: found', '17.4 seconds: absent'],
  );
});

test('a row of one plain word is a name beside others that no text has', () => {
  const tools = `
| Tool | Time (seconds) |
|---|---|
| fastread | 0.994481 |
| slow_read | 7.689204 |
`;
  const sentences = ['Yesterday fastread ran for 0.994 seconds.', 'Yesterday fastread ran for 7.689204 seconds.'];
  assert.deepEqual(judge(tools, ...sentences), ['0.994 seconds: rounded', '7.689204 seconds: different 0.994481']);
  // "Rent" is a word of its own among words.
  const costs = tools.replace('fastread', 'rent').replace('slow_read', 'food');
  assert.deepEqual(judge(costs, 'Yesterday rent ran for 7.69 seconds.'), ['7.69 seconds: absent']);
});

const jobs = `
| Region | 2019, 1000 persons | 2020, 1000 persons |
|---|---|---|
| Whole country | 2 566 | 2 528 |
| Lakeland | 854 | 850 |
`;

test('persons by the thousand', () => {
  assert.deepEqual(
    judge(
      jobs,
      'Lakeland had 850,000 people in work in 2020.',
      'In the whole country 2.5 million people worked in 2020.',
      'In Lakeland 854,000 people worked in 2020.',
    ),
    ['850,000: found', '2.5 million: rounded', '854,000: different 850'],
  );
});

const quarters = `
| In thousands of dollars except per share data | First quarter | Second quarter |
|---|---|---|
| Total revenues | 19,765 | 25,230 |
| Net income | 6,501 | 5,033 |
| Net income per share | 0.10 | 0.07 |
`;

test('the corner says what all cells are in, but for what is by the share', () => {
  assert.deepEqual(
    judge(
      quarters,
      'Total revenues were $25.2 million in the second quarter.',
      'Total revenues were $19.8 million in the second quarter.',
      'Net income per share was $0.07 in the second quarter.',
    ),
    ['$25.2 million: rounded', '$19.8 million: different 25,230', '$0.07: found'],
  );
});

test('units as headings write them', () => {
  const read = (written: string) => {
    const unit = readUnit(written);
    const { value } = unit ?? {};
    const number = value?.type === 'number' ? value.number : value?.type === 'duration' ? value.amount.number : null;
    return `${number?.toFixed() ?? 'none'} ${unit?.unit ?? ''}`.trim();
  };
  assert.deepEqual(
    [
      '1000 persons',
      "'000",
      '€1000',
      'USD 000',
      'thousands of dollars',
      'billions of yen',
      'ms',
      's',
      'h',
      'kb',
      'wins',
    ].map(read),
    [
      '1000 person',
      '1000',
      '1000 EUR',
      '1000 USD',
      '1000 USD',
      '1000000000 JPY',
      '0.001 second',
      '1 second',
      '1 hour',
      '1 kB',
      'none',
    ],
  );
});
