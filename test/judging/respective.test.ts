import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`
    --- sources/week.md
    ${source}
    --- draft.md
    ${draft}
  `);
  return verdicts.map(({ figure, status, replacement }) =>
    [figure.text, status, replacement?.figure.text].filter(part => part !== undefined).join(' '),
  );
}

const two =
  'The median forecasts for consumer prices and durable goods orders are up 0.4 pct and down 1.5 pct, respectively.';
const three =
  'Sales in Poland, Norway and Kenya came to €4.1 million, €5.3 million and €8.7 million respectively, the firm said.';

test('figures that are given respectively belong to the things in their order', () => {
  assert.deepEqual(judge(two, 'Consumer prices were expected to rise by 0.4 percent [@week].'), ['0.4 percent found']);
  assert.deepEqual(judge(two, 'Durable goods orders were expected to fall by 1.5 percent [@week].'), [
    '1.5 percent found',
  ]);
  assert.deepEqual(judge(three, 'In Norway sales reached €5.3 million [@week].'), ['€5.3 million found']);
  assert.deepEqual(judge(three, 'In Kenya sales reached €8.7 million [@week].'), ['€8.7 million found']);
});

test('and to no other', () => {
  assert.deepEqual(judge(two, 'Durable goods orders were expected to change by 0.4 percent [@week].'), [
    '0.4 percent different 1.5 pct',
  ]);
  assert.deepEqual(judge(two, 'Consumer prices were expected to change by 1.5 percent [@week].'), [
    '1.5 percent different 0.4 pct',
  ]);
  assert.deepEqual(judge(three, 'In Poland sales reached €8.7 million [@week].'), [
    '€8.7 million different €4.1 million',
  ]);
});

test('a list of figures without as many things is left as it is', () => {
  const source =
    'The unit received contracts for injection projects valued at 408,500 dlrs and 850,000 dlrs respectively.';
  assert.deepEqual(judge(source, 'One contract for an injection project is worth $850,000 [@week].'), [
    '$850,000 found',
  ]);
});

test('figures with others in brackets, before the things that they are of', () => {
  const source = 'Pain was worse in 34 (17%) and 51 (26%) of the surgery and the drug group, respectively.';
  assert.deepEqual(judge(source, 'In the drug group 26% had worse pain [@week].'), ['26% found']);
  assert.deepEqual(judge(source, 'In the drug group 17% had worse pain [@week].'), ['17% different 26%']);
  assert.deepEqual(judge(source, 'In the surgery group 26% had worse pain [@week].'), ['26% different 17%']);
});

test('things behind their figures, and two lists in one sentence', () => {
  const source =
    'Harvests reached 3.1 and 4.2 million tonnes in Spain and Italy respectively, and exports 0.7 and 0.9 million tonnes in Spain and Italy respectively.';
  assert.deepEqual(judge(source, 'Harvests in Spain reached 3.1 million tonnes [@week].'), [
    '3.1 million tonnes found',
  ]);
  assert.deepEqual(judge(source, 'Harvests in Italy reached 3.1 million tonnes [@week].'), [
    '3.1 million tonnes different 4.2 million tonnes',
  ]);
  assert.deepEqual(judge(source, 'Exports of Spain came to 0.9 million tonnes [@week].'), [
    '0.9 million tonnes different 0.7',
  ]);
});

test('a figure that the sentence gives to a thing by itself is none of the list', () => {
  const source =
    'Food stores had 46% of all sales, while the figures for clothing shops and petrol stations were 37% and 19%, respectively.';
  assert.deepEqual(judge(source, 'Petrol stations had 37% of all sales [@week].'), ['37% different 19%']);
  assert.deepEqual(judge(source, 'Food stores had 46% of all sales [@week].'), ['46% found']);
});

test('things with brackets behind them, and figures with numbers of cases', () => {
  const prices =
    'Prices of rye bread (without rolls), milk and eggs (except organic ones) rose by 2.1%, 3.4% and 5.6%, respectively.';
  assert.deepEqual(judge(prices, 'The price of milk rose by 3.4% [@week].'), ['3.4% found']);
  assert.deepEqual(judge(prices, 'The price of milk rose by 5.6% [@week].'), ['5.6% different 3.4%']);
  assert.deepEqual(judge(prices, 'The price of eggs rose by 2.1% [@week].'), ['2.1% different 5.6%']);
  const waiting =
    'Median waiting was 31.4 (n = 121) and 22.8 (n = 118) days in the eastern and the western clinic, respectively.';
  assert.deepEqual(judge(waiting, 'In the eastern clinic median waiting was 31.4 days [@week].'), ['31.4 days found']);
  assert.deepEqual(judge(waiting, 'In the western clinic median waiting was 31.4 days [@week].'), [
    '31.4 days different 22.8',
  ]);
  assert.deepEqual(judge(waiting, 'The study had 121 patients in the western clinic [@week].'), ['121 different 118']);
});

test('the things of the sentence before', () => {
  const trial =
    'Mean ages were 34.2 and 37.9 years in the evening and the morning group, respectively. Drop-out was 5.4% and 12.1%, respectively.';
  assert.deepEqual(judge(trial, 'In the morning group drop-out was 12.1% [@week].'), ['12.1% found']);
  assert.deepEqual(judge(trial, 'In the morning group drop-out was 5.4% [@week].'), ['5.4% different 12.1%']);
});
