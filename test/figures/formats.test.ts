import assert from 'node:assert/strict';
import { test } from 'node:test';
import Big from 'big.js';
import { parseIsoDate } from '../../src/figures/compareDates.ts';
import { countDecimalMarks, toNumberDialect } from '../../src/figures/findFigures.ts';
import { formatFigure, formatNumber } from '../../src/figures/formatQuantity.ts';
import { toIsoValue } from '../../src/figures/toJson.ts';
import { readOne } from './support.ts';

test('values as the command line prints them', () => {
  const json = (text: string) => toIsoValue(readOne(text).value);
  assert.equal(json('it cost $4.77bn'), 4_770_000_000);
  assert.equal(json('in 2013'), 2013);
  assert.equal(json('on December 3'), '--12-03');
  assert.equal(json('a 31-year reign'), 'P31Y');
  assert.equal(json('three decades'), 'P30Y');
  assert.equal(json('first three quarters'), 'P9M');
  assert.equal(json('48 hours'), 'PT48H');
  assert.deepEqual(json('between 3 and 5 per cent'), { from: 3, to: 5 });
  assert.deepEqual(json('1998-2004'), { from: 1998, to: 2004 });
});

test('values as a message words them', () => {
  const words = (text: string) => formatFigure(readOne(text));
  assert.equal(words('it cost $4.77bn'), '4.77 billion USD');
  assert.equal(words('up 47.60%'), '47.6 %');
  assert.equal(words('a 31-year reign'), '31 years');
  assert.equal(words('one century'), '1 century');
  assert.equal(words('on December 3, 2013'), '2013-12-03');
  assert.equal(words('the second-largest'), '2');
  assert.equal(words('between 3 and 5 per cent'), '3 to 5 %');
});

test('numbers are grouped from five digits on and shortened from a million on', () => {
  const cases = {
    0: '0',
    0.256: '0.26',
    1234: '1234',
    12345: '12,345',
    '-123456': '-123,456',
    1234567: '1.23 million',
    '2e12': '2 trillion',
  };
  for (const [number, expected] of Object.entries(cases)) assert.equal(formatNumber(new Big(number)), expected);
});

test('a text’s numerals tell its decimal mark', () => {
  const dialectOf = (...parts: readonly string[]) => toNumberDialect(parts.map(countDecimalMarks));
  assert.equal(dialectOf('It rose 3,5 % to 1.234,56 euros.'), 'decimal-comma');
  assert.equal(dialectOf('It rose 3.5 % to 1,234.56 euros.'), 'decimal-point');
  assert.equal(dialectOf('It sold 1.234.567 cars.'), 'decimal-comma');
  assert.equal(dialectOf('It sold 1,234,567 cars.'), 'decimal-point');
  assert.equal(dialectOf('It sold 1,234 cars and 5.678 lorries, version 2.0.1.'), 'unknown');
  assert.equal(dialectOf('It sold 3,5 cars and 3.5 lorries.'), 'unknown');
  assert.equal(dialectOf('It sold 3,5 cars.', 'It sold 3.5 lorries.'), 'unknown');
});

test('only the forms that are written are read as dates', () => {
  assert.deepEqual(parseIsoDate('2021-Q3'), { year: 2021, decade: null, month: null, day: null, part: 'Q3' });
  assert.deepEqual(parseIsoDate('--12-03'), { year: null, decade: null, month: 12, day: 3, part: null });
  assert.deepEqual(parseIsoDate('198X'), { year: null, decade: 1980, month: null, day: null, part: null });
  assert.equal(parseIsoDate('P31Y'), null);
});
