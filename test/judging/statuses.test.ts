import assert from 'node:assert/strict';
import { test } from 'node:test';
import { statusesOf } from '../support/check.ts';

const harbour = `
  --- sources/harbour.md
  # Harbour office, annual report

  The port of Varna handled 31.4 million tonnes of cargo in 2021, the harbour office said. Container traffic rose by
  6.2 percent to 412,000 boxes. The city council approved the new quay in March 2019. About 1,950 people work in the
  port, which is the third-largest on the coast.
  --- sources/fishery.md
  Landings of anchovy fell by 11.5% to 8,300 tonnes. The fishing fleet has 214 boats, most of them built before 1990.
`;

function statuses(draft: string, sources = harbour): string[] {
  return statusesOf(`${sources}\n  --- draft.md\n  ${draft}`);
}

test('a figure of the cited source is found in whatever notation', () => {
  assert.deepEqual(statuses('Container traffic of 412 thousand boxes was up 6.2% [@harbour].'), [
    '412 thousand: found',
    '6.2%: found',
  ]);
  assert.deepEqual(statuses('Cargo came to 31,400,000 tonnes in 2021 [@harbour].'), [
    '31,400,000 tonnes: found',
    '2021: found',
  ]);
});

test('a figure that rounds to the written precision is rounded', () => {
  assert.deepEqual(statuses('The port handled about 31 million tonnes of cargo [@harbour].'), [
    '31 million tonnes: rounded',
  ]);
});

test('without a citation every source answers', () => {
  assert.deepEqual(statuses('The fishing fleet has 214 boats.'), ['214: found']);
});

test('a figure of another source is elsewhere', () => {
  assert.deepEqual(statuses('Landings of anchovy fell by 11.5% [@harbour].'), ['11.5%: elsewhere']);
});

test('a number in another scale or unit differs', () => {
  assert.deepEqual(statuses('The port handled 31.4 billion tonnes of cargo [@harbour].'), [
    '31.4 billion tonnes: different',
  ]);
  assert.deepEqual(statuses('Container traffic rose by 6.2 percentage points [@harbour].'), [
    '6.2 percentage points: different',
  ]);
});

test('a figure that went the other way differs', () => {
  assert.deepEqual(statuses('Container traffic fell by 6.2 percent [@harbour].'), ['6.2 percent: different']);
  assert.deepEqual(statuses('Container traffic did not fall, it rose by 6.2 percent [@harbour].'), [
    '6.2 percent: found',
  ]);
});

test('an invented figure is absent', () => {
  assert.deepEqual(statuses('The pilots asked for 7.9 percent [@harbour].'), ['7.9 percent: absent']);
});

test('an invented figure for what the source gives another differs', () => {
  assert.deepEqual(statuses('Container traffic rose by 7.9 percent [@harbour].'), ['7.9 percent: different']);
});

test('digits that were run together with a word are no reason to warn', () => {
  const page = `
  --- sources/page.md
  The cup was first staged1987 by the sailing club.`;
  assert.deepEqual(statuses('The club founded the regatta in 1987 [@page].', page), ['1987: unchecked']);
  assert.deepEqual(statuses('The club founded the regatta in 1986 [@page].', page), ['1986: absent']);
});

test('the two numbers of a score stand together', () => {
  const page = `
  --- sources/match.md
  Rovers beat Albion 3-1 at home. Albion had won two of the last five.`;
  assert.deepEqual(statuses('Rovers beat Albion 3-1 [@match].', page), ['3-1: found']);
  assert.deepEqual(statuses('Rovers beat Albion 2-1 [@match].', page), ['2-1: different']);
});

test('where nothing is cited, a common number needs the names and the words of its source', () => {
  assert.deepEqual(statuses('The council approved the quay in 2019.'), ['2019: found']);
  assert.deepEqual(statuses('The council of Lagos approved the quay in 2019.'), ['2019: unchecked']);
  assert.deepEqual(statuses('The port is the third-largest on the coast.'), ['third-largest: found']);
  assert.deepEqual(statuses('Chess is the third-largest club of the port.'), ['third-largest: unchecked']);
});

test('a date in a sentence about something else altogether is absent', () => {
  const page = `
  --- sources/court.md
  On 24 February 2014 the Senate confirmed Jeffrey Meyer as a judge of the district court.`;
  assert.deepEqual(statuses('The singer died in hospital on 24 February 2014 [@court].', page), [
    '24 February 2014: absent',
  ]);
  assert.deepEqual(statuses('The judge was confirmed on 24 February 2014 [@court].', page), [
    '24 February 2014: found',
  ]);
});

test('a length of time as long as it likes', () => {
  const page = `
  --- sources/coin.md
  The coin dates from the Iron Age, almost 2,300 years ago.`;
  assert.deepEqual(statuses('The coin is almost 2,300 years old [@coin].', page), ['2,300 years old: found']);
});

test('a cross-reference is no source that is missing', () => {
  assert.deepEqual(statuses('As @fig-quay shows, container traffic rose by 6.2 percent.'), ['6.2 percent: found']);
});

test('a year needs more than to stand somewhere in the source', () => {
  assert.deepEqual(statuses('The council approved the quay in 2019 [@harbour].'), ['2019: found']);
  assert.deepEqual(statuses('Petrov won the chess tournament in 2019 [@fishery].'), ['2019: absent']);
  assert.deepEqual(statuses('Petrov won a chess tournament in 1990 [@fishery].'), ['1990: unchecked']);
});

test('a small count is never judged absent', () => {
  assert.deepEqual(statuses('Two managers praised the port [@harbour].'), ['Two: unchecked']);
});

test('what an unknown key covers is unchecked', () => {
  assert.deepEqual(statuses('Container traffic rose by 7.9 percent [@nowhere].'), ['7.9 percent: unchecked']);
});

test('a figure of the readable source is found though another key is unknown', () => {
  assert.deepEqual(statuses('Container traffic rose by 6.2 percent [@harbour; @nowhere].'), ['6.2 percent: found']);
  assert.deepEqual(statuses('Container traffic rose by 7.9 percent [@harbour; @nowhere].'), ['7.9 percent: unchecked']);
});

test('without any source nothing is checked', () => {
  assert.deepEqual(statusesOf('--- draft.md\nSales rose by 7.9 percent.'), ['7.9 percent: unchecked']);
});

test('what only furniture has is unchecked', () => {
  const page = `
  --- sources/page.txt
  Home | News | Contact

  Posted on 12 July 2019

  The club signed a keeper from the north.`;
  assert.deepEqual(statuses('The club signed the keeper on 12 July 2019 [@page].', page), ['12 July 2019: unchecked']);
});

test('hundredths of a currency stand as bare numbers under a heading, and the other way round', () => {
  const prices = `
  --- sources/prices.md
  Prices in cents a lb

  Floor for washed beans: 130

  The ceiling for natural beans was 99.28 cents.`;
  assert.deepEqual(statuses('The floor for washed beans was 130 cents a lb [@prices].', prices), ['130 cents: found']);
  assert.deepEqual(statuses('The ceiling for natural beans was 99.28 [@prices].', prices), ['99.28: found']);
  assert.deepEqual(statuses('The floor for washed beans was 140 cents a lb [@prices].', prices), ['140 cents: absent']);
  assert.deepEqual(statuses('The ceiling for natural beans was $99.28 [@prices].', prices), ['$99.28: different']);
});

test('a short time is judged absent no more than a small count', () => {
  const strike = `
  --- sources/strike.md
  The strike at the port lasted three weeks and cost 40 million dollars.

  Nora Lind was sentenced for it.`;
  assert.deepEqual(statuses('A two-day visit to the port changed nothing [@strike].', strike), ['two-day: unchecked']);
  assert.deepEqual(statuses('All of it was settled in one day [@strike].', strike), ['one day: unchecked']);
  assert.deepEqual(statuses('It went on for 3 to 5 months [@strike].', strike), ['3 to 5 months: unchecked']);
  assert.deepEqual(statuses('The strike at the port lasted four weeks [@strike].', strike), ['four weeks: different']);
  assert.deepEqual(statuses('The ships waited for 23 days [@strike].', strike), ['23 days: absent']);
  assert.deepEqual(statuses('They waited 2.5 days [@strike].', strike), ['2.5 days: absent']);
  assert.deepEqual(statuses('Nora Lind was sentenced to nine years [@strike].', strike), ['nine years: absent']);
});
