import { joinCompound } from './compounds.ts';
import type { RangeValue } from './figure.ts';
import { parseShare } from './fractions.ts';
import { hedgeTree } from './hedgeTree.ts';
import { endOfList, isKindNumber, isNameNumber, isReference } from './labels.ts';
import { findNoun, parseQuantity, type Quantity, withUnitOf } from './quantities.ts';
import { findRange, type WholeRange } from './ranges.ts';
import { fromNumber, fromQuantity, type Reading, type Step } from './reading.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';
import { endOfRun } from './traps.ts';

/** Reads a quantity, a range, a share or a change that begins at a token; `previous` is the last quantity read. */
export function readQuantity(tokens: Tokens, at: number, previous: Quantity | null): Step {
  const simple = parseQuantity(tokens, at);
  const quantity = simple && joinCompound(tokens, simple);
  if (!quantity) return tokens.isNumeral(at) ? endOfRun(tokens, at) : null;
  const { amount } = quantity;
  // "US$225mne": letters that are not understood may hold a scale.
  const isCut = tokens.isWord(quantity.to) && tokens.gap(quantity.to) === GLUED && !tokens.isCapital(quantity.to);
  if (quantity.to === amount.to && isCut && quantity.currency) return endOfRun(tokens, at);
  // "7-Eleven", "401(k)"
  const next = amount.to;
  if (quantity.bare && tokens.isNumeral(next - 1) && tokens.gap(next) === GLUED) {
    if (tokens.isDash(next) && tokens.word(next + 1).cardinal >= 0 && tokens.isCapital(next + 1)) return next + 2;
    if (tokens.isSign(next, 40) && isLetter(tokens, next + 1) && tokens.isSign(next + 2, 41))
      return endOfRun(tokens, next + 2);
  }
  // "4G", "747s", "3-D": letters behind digits that are no unit.
  if (quantity.bare && tokens.isDash(amount.to) && tokens.gap(amount.to) === GLUED && isLetter(tokens, amount.to + 1))
    return endOfRun(tokens, at);
  if (quantity.bare && tokens.isNumeral(amount.to - 1) && tokens.gap(amount.to) === GLUED && tokens.isWord(amount.to))
    return endOfRun(tokens, at);
  const share = parseShare(tokens, quantity);
  if (share) return { ...share, kind: 'ratio', unit: null, small: false, quantity: null };
  const range = findRange(tokens, quantity);
  if (range?.type === 'range') {
    if (isReference(tokens, quantity)) return range.to;
    // "45-2231-B"
    if (range.quantity.bare && tokens.isDash(range.to) && isLetter(tokens, range.to + 1)) return endOfRun(tokens, at);
    return isAgeRange(tokens, range) ? toAges(range) : { ...range, small: false, quantity: range.quantity };
  }
  if (range?.type === 'first') return { ...fromQuantity(tokens, range.quantity), quantity: range.quantity };
  return readSingle(tokens, quantity, previous);
}

/** "aged 11 to 18", "between the ages of 16 and 24". */
function isAgeRange(tokens: Tokens, { from, value }: WholeRange): boolean {
  const isCount = value.of === 'count' && value.from.type === 'number' && value.from.number.lt(110);
  const before = tokens.is(from - 1, 'of') || tokens.is(from - 1, 'between') ? from - 2 : from - 1;
  return isCount && (tokens.is(before, 'aged') || tokens.is(before, 'ages') || tokens.is(before, 'age'));
}

function toAges(range: WholeRange): Reading {
  const { from, to } = range.value;
  const toYears = (end: RangeValue['from']) =>
    end.type === 'number' ? ({ type: 'duration', amount: end, unit: 'year' } as const) : end;
  const value: RangeValue = { type: 'range', from: toYears(from), to: toYears(to), of: 'duration' };
  return { ...range, value, unit: 'year', small: false, quantity: null };
}

function isLetter(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.gap(at) === GLUED && tokens.end(at) - tokens.start(at) === 1;
}

/** A quantity that is no part of a range: it may share the unit of the one before it, or be an age or a count. */
function readSingle(tokens: Tokens, quantity: Quantity, previous: Quantity | null): Step {
  if (isNamedUnit(tokens, quantity)) return quantity.to;
  if (!quantity.bare) return fromQuantity(tokens, quantity);
  const { amount } = quantity;
  const noun = findNoun(tokens, amount);
  if (isReference(tokens, quantity) || isKindNumber(tokens, quantity)) return endOfList(tokens, quantity.to);
  if (amount.plain > 0 || amount.form === 'words') {
    // "Tier 1", "season two": a place in a numbered series.
    const place = Number(amount.number);
    if (
      isSeries(tokens, quantity.from - 1) &&
      tokens.gap(quantity.from) === SPACE &&
      place < 1000 &&
      amount.scale === 0
    )
      return { ...fromNumber(quantity.from, quantity.to, 'ordinal', place, 'rank'), small: place <= 10 };
  }
  if (noun === null && isNameNumber(tokens, quantity)) return quantity.to;
  if (previous && noun === null && sharesUnit(tokens, quantity, previous)) {
    const scale =
      amount.scale === 0 && previous.amount.scale > 0 && (amount.precision < 0 || previous.amount.form === 'digits')
        ? previous.amount.scale
        : 0;
    return fromQuantity(tokens, withUnitOf(quantity, previous, scale));
  }
  if (isAge(tokens, quantity)) {
    const value = { type: 'duration', amount: quantity.value, unit: 'year' } as const;
    return {
      from: quantity.from,
      to: quantity.to,
      kind: 'duration',
      value,
      unit: 'year',
      small: false,
      quantity: null,
    };
  }
  if (amount.form === 'words' && amount.scale === 0 && isPlainWord(tokens, quantity)) return quantity.to;
  return { ...fromQuantity(tokens, quantity), unit: noun };
}

const quotes = new Set([0x201c, 0x2018, 34]);

/** "one" and "zero" without a unit, and number words in names ("the Big Four", "Seven Network"), are words. */
function isPlainWord(tokens: Tokens, quantity: Quantity): boolean {
  const { from, to, amount } = quantity;
  if (amount.number.lte(1)) return true;
  if (!tokens.isCapital(from)) return false;
  // “Ten Past Midnight”
  if (quotes.has(tokens.value(from - 1)) && tokens.gap(from) === GLUED) return tokens.isCapital(to);
  // "the Group of Seven", "a dog named Seven"
  return tokens.isWord(from - 1) && tokens.gap(from) === SPACE;
}

/** "Tier", "week"; of a school "Year", written with a capital. */
/** Whether a word opens a numbered series. "In the second round 23 goals were scored", "that day 400 came" are counts. */
function isSeries(tokens: Tokens, at: number): boolean {
  const { series, word } = tokens.word(at);
  const before = tokens.word(at - 1);
  if (tokens.gap(at) <= LINE && (before.ordinal > 0 || onePart.has(before.word))) return false;
  return series || (word === 'year' && tokens.isCapital(at));
}

const onePart = new Set('that this each every same last next previous final opening closing'.split(' '));

/** "the Thirty Years War", "the Three Mile Island accident": number, unit and what follows written as a name. */
function isNamedUnit(tokens: Tokens, { bare, kind, amount, from, to }: Quantity): boolean {
  return (
    !bare &&
    (kind === 'duration' || kind === 'measurement') &&
    amount.form === 'words' &&
    tokens.isCapital(from) &&
    tokens.isCapital(to - 1) &&
    isCapitalBehind(tokens, to) &&
    tokens.isWord(from - 1) &&
    !tokens.isCapital(from - 1)
  );
}

/** Whether a capitalised word comes next, perhaps behind the apostrophe of a possessive. */
function isCapitalBehind(tokens: Tokens, at: number): boolean {
  const place = tokens.isSign(at, 39) || tokens.isSign(at, 0x2019) ? at + 1 : at;
  return tokens.isCapital(place) && tokens.gap(place) === SPACE;
}

const changeLinks = new Set(['from', 'vs', 'versus', 'against', 'to']);

/** "to 4.2 billion dollars from 3.9", "from 180 million dollars to two billion". */
function sharesUnit(tokens: Tokens, quantity: Quantity, previous: Quantity): boolean {
  if (previous.kind === 'count' || previous.kind === 'duration' || quantity.from - previous.to > 10) return false;
  // "from 6.2% to 412 thousand": a scale of its own makes it another thing.
  if (quantity.amount.scale > 0 && previous.amount.scale === 0 && previous.kind !== 'money') return false;
  let at = quantity.from - 1;
  for (let step = 0; step < 4; step++) {
    if (!tokens.isWord(at) || tokens.gap(at + 1) > LINE) return false;
    const { word } = tokens.word(at);
    if (changeLinks.has(word) && !(word === 'to' && tokens.is(at - 1, 'up')))
      return at >= previous.to && (word !== 'to' || tokens.is(previous.from - 1, 'from'));
    if (!hedgeTree.before.has(word) && !tokens.word(at).determiner && word !== 'more' && word !== 'less') return false;
    at--;
  }
  return false;
}

/** A comma, a semicolon or a dash behind an age that stands apart: "Banks, 24 — have all been". */
function closesAside(tokens: Tokens, at: number): boolean {
  return tokens.isSign(at, 44) || tokens.isSign(at, 59) || tokens.isSign(at, 0x2014);
}

const people = new Set(
  `man woman boy girl teenager pensioner father mother son daughter brother sister husband wife widow widower grandfather
  grandmother player winger striker midfielder defender forward goalkeeper captain driver rider runner swimmer singer actor
  actress writer author novelist artist lawyer doctor nurse teacher student pupil farmer soldier officer victim suspect
  defendant candidate senator president minister leader founder chairman chairwoman executive journalist engineer scientist
  professor veteran champion`.split(/\s+/),
);

/** Whether a name, or a noun of a person with its article, ends at a token: "Ann Smith", "the Finn", "the winger". */
function isPerson(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at) || tokens.word(at).month > 0) return false;
  const isNamed = tokens.isCapital(at) && (tokens.isCapital(at - 1) || tokens.is(at - 1, 'the'));
  return isNamed || people.has(tokens.slice(at));
}

/** "aged 31", "Smith, 31, said", "the winger, 23, signed". */
function isAge(tokens: Tokens, { from, to, amount }: Quantity): boolean {
  if (amount.number.gt(120) || amount.number.lt(1) || amount.precision < 0) return false;
  if (tokens.is(from - 1, 'aged') || tokens.is(from - 1, 'age')) return true;
  if (tokens.is(from - 1, 'of') && tokens.is(from - 2, 'age')) return true;
  // "dies at 79"
  if (tokens.is(from - 1, 'at') && tokens.isWord(from - 2) && /^die[sd]$/i.test(tokens.slice(from - 2))) return true;
  return (
    amount.plain > 0 &&
    closesAside(tokens, to) &&
    tokens.isSign(from - 1, 44) &&
    isPerson(tokens, from - 2) &&
    !tokens.isNumeral(to + 1)
  );
}
