import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judge } from './boxScore.ts';

const rows = `
|---|---|---|
| Fares | $ 232,209 | $ 194,668 |
| Freight | 81,417 | 79,950 |
| Net income | 13,585 | 8,979 |
| Long-term debt | $462,516 | $391,332 |
| Net income per share: | | |
| Basic | $ 0.31 | $ 0.22 |
| Diluted | $0.29 | $0.21 |
`;
const facts = [
  'Fares were $232.2 million in 2019.',
  'Net income was $13.6 million in 2019.',
  'Long-term debt was $462.5 million in 2019.',
  'Basic net income per share was $0.31 in 2019.',
];
const found = ['$232.2 million: rounded', '$13.6 million: rounded', '$462.5 million: rounded', '$0.31: found'];

for (const [name, table] of [
  ['the corner says so', `| (in thousands) | 2019 | 2018 |${rows}`],
  ['the corner says more', `| (Dollars in thousands, except per share data) | 2019 | 2018 |${rows}`],
  ['a bold note above says so', `**(in thousands, except per share amounts)**\n\n| | 2019 | 2018 |${rows}`],
  ['a line above says so', `Consolidated results (in thousands of dollars)\n\n| | 2019 | 2018 |${rows}`],
] as const)
  test(`amounts with a currency are in thousands where ${name}, but for what is by the share`, () => {
    assert.deepEqual(judge(table, ...facts), found);
  });

test('an amount that writes its own scale keeps it, and one that is wrong is told in the scale of the table', () => {
  const table = `| (in thousands) | 2019 | 2018 |${rows.replace('$462,516', '$462.5 million')}`;
  assert.deepEqual(
    judge(table, 'Long-term debt was $462.5 million in 2019.', 'Fares were $223.2 million in 2019.').map(
      line => line.split(' in ')[0],
    ),
    ['$462.5 million: found', '$223.2 million: different $ 232,209'],
  );
});

test('a number that is rounded from a cell in thousands, of a row that the claim names, without a year', () => {
  const table = `| (in thousands) | 2019 | 2018 |${rows}`;
  assert.deepEqual(
    judge(
      table,
      'Net income came to $13.6 million, up from just under $9.0 million.',
      'Net income came to $16.3 million.',
      'The line took in $232 million.',
      'Net income came to $9.0 million in 2019.',
    ).map(line => line.replaceAll(/; 20\d\d: \w+/g, '')),
    [
      '$13.6 million: rounded; $9.0 million: rounded',
      '$16.3 million: absent',
      '$232 million: unchecked',
      '$9.0 million: absent',
    ],
  );
});
