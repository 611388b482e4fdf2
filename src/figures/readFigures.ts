import Big from 'big.js';
import { parseAgeGroup } from './ages.ts';
import { skipTime } from './clockTimes.ts';
import { parseHeight } from './compounds.ts';
import { currencySigns } from './currencies.ts';
import { type DateReading, isYearNumeral, parseDayOf, parseMonth, parseNumericDate } from './dates.ts';
import { skipDesignation } from './designations.ts';
import { type Earlier, toEarlier } from './elidedUnits.ts';
import type { Figure, Hedge } from './figure.ts';
import { parseFraction } from './fractions.ts';
import { findHedge } from './hedges.ts';
import { skipDocument } from './labels.ts';
import { parseOrdinal, parseQuarter, parseRank } from './ordinals.ts';
import { findNoun, parseBracketed, parseFractionOfUnit, parseQuantity } from './quantities.ts';
import { parseFiscalYear, parseNumberedQuarter, parseQuarterCode } from './quarters.ts';
import { fromDate, fromNumber, fromOrdinal, fromQuantity, type Reading, type Step } from './reading.ts';
import { readQuantity } from './readQuantity.ts';
import { findFractionBehind } from './scales.ts';
import { parseTens } from './tens.ts';
import { GLUED, LINE, NUMERAL, SIGN, type Tokens, WORD } from './tokens.ts';
import { aboutLetters, skipChain, skipMarker, skipName } from './traps.ts';
import { parseEraYear, parseShortYear, parseYear } from './years.ts';

/** Reads the figures of a text that is cut into tokens, from left to right. */
export function readFigures(tokens: Tokens): Figure[] {
  const figures: Figure[] = [];
  const { kinds, count } = tokens;
  let earlier: Earlier | null = null;
  // Tokens before this one belong to a figure already.
  let floor = 1;
  let at = 1;
  while (at < count) {
    const kind = kinds[at];
    if (kind === WORD && !tokens.word(at).starts) {
      at++;
      continue;
    }
    const reading: Step =
      kind === WORD
        ? readWord(tokens, at, earlier)
        : kind === NUMERAL
          ? readNumeral(tokens, at, earlier)
          : kind === SIGN
            ? readSign(tokens, at, earlier)
            : null;
    if (reading === null) {
      at++;
    } else if (typeof reading === 'number') {
      at = Math.max(reading, at + 1);
    } else {
      if (reading.from >= floor) {
        figures.push(createFigure(tokens, reading));
        floor = reading.to;
      }
      if (reading.quantity) earlier = toEarlier(reading.quantity, earlier);
      at = Math.max(reading.to, at + 1);
    }
  }
  return figures;
}

function createFigure(tokens: Tokens, reading: Reading): Figure {
  const start = tokens.start(reading.from);
  const end = tokens.end(reading.to - 1);
  return {
    span: { start, end },
    text: tokens.text.slice(start, end),
    kind: reading.kind,
    value: reading.value,
    unit: reading.unit,
    hedge: readHedge(tokens, reading),
    small: reading.small,
  };
}

const shortUnits: ReadonlySet<string> = new Set(['second', 'minute', 'hour']);

/** "44 BC": counted backwards, so that it is no year of the calendar. */
function isBeforeChrist(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.gap(at) <= LINE && /^BCE?$/.test(tokens.slice(at));
}

/** "c.1661": a point behind a letter that means "about". */
function isAbout(tokens: Tokens, at: number): boolean {
  return tokens.isSign(at, 46) && tokens.isWord(at - 1) && aboutLetters.has(tokens.slice(at - 1));
}

/** Of a date only "about" is a hedge ("over 1986" is a time during it); "over two years" is a time, too. */
function readHedge(tokens: Tokens, { from, to, kind, value }: Reading): Hedge | null {
  const hedge = findHedge(tokens, from, to);
  if (hedge === null) return null;
  const isDate = value.type === 'date' || (value.type === 'range' && value.from.type === 'date');
  if (isDate) return hedge === 'about' ? hedge : null;
  // "over two years" is a time; hours are counted.
  const isLong = value.type === 'duration' && !shortUnits.has(value.unit);
  return kind === 'duration' && isLong && tokens.is(from - 1, 'over') ? null : hedge;
}

function readSign(tokens: Tokens, at: number, earlier: Earlier | null): Step {
  const code = tokens.value(at);
  if (code === 35) {
    const rank = parseRank(tokens, at);
    return rank && fromOrdinal(rank);
  }
  if (currencySigns.has(code)) {
    const loss = parseBracketed(tokens, at);
    return loss ? fromQuantity(tokens, loss) : readQuantity(tokens, at, earlier);
  }
  return code === 0xbd || code === 0xbc || code === 0xbe ? readQuantity(tokens, at, earlier) : null;
}

function readNumeral(tokens: Tokens, at: number, earlier: Earlier | null): Step {
  const coded = tokens.gap(at + 1) === GLUED ? parseNumberedQuarter(tokens, at) : null;
  const period = coded ?? parseFiscalYear(tokens, at);
  if (period) return fromDate(period);
  const named =
    skipName(tokens, at) || skipMarker(tokens, at) || skipDocument(tokens, at) || skipDesignation(tokens, at);
  if (named > 0) return named;
  const date = parseNumericDate(tokens, at);
  if (date) return fromDate(date);
  const skipped = skipTime(tokens, at) || skipChain(tokens, at);
  if (skipped > 0) return skipped;
  if (tokens.value(at) >= 0) {
    const height = parseHeight(tokens, at);
    if (height) {
      const value = { type: 'number', number: height.feet, precision: -2, otherwise: null } as const;
      return { from: at, to: height.to, kind: 'measurement', value, unit: 'ft', small: false, quantity: null };
    }
    const quarter = parseQuarter(tokens, at);
    if (quarter) return fromDate(quarter);
    const ordinal = parseOrdinal(tokens, at);
    if (ordinal) return fromOrdinal(ordinal);
    const group = parseAgeGroup(tokens, at);
    if (group) return group;
    const tens = parseTens(tokens, at);
    if (tens) return tens;
    const short = parseShortYear(tokens, at);
    if (short) return fromDate(short);
    const early = parseEraYear(tokens, at);
    if (early) return fromDate(early);
    if (isYearNumeral(tokens, at)) {
      const year = readYear(tokens, at);
      if (year) return fromDate(year);
    }
  }
  return readQuantity(tokens, at, earlier);
}

function readYear(tokens: Tokens, at: number): DateReading | null {
  const quantity = parseQuantity(tokens, at);
  if (!quantity?.bare || quantity.amount.scale > 0 || quantity.from !== at) return null;
  if (isBeforeChrist(tokens, at + 1)) return null;
  const value = tokens.value(at);
  const before = tokens.word(at - 1);
  const dated = before.timePreposition || isAbout(tokens, at - 1);
  const noun = findNoun(tokens, quantity.amount);
  if (
    before.word !== 'in' &&
    before.word !== 'since' &&
    noun !== null &&
    (value < 1900 || value % 100 === 0 || noun === 'person')
  )
    return null;
  // "Resolution 1701"
  const earliest = tokens.isCapital(at - 1) && !before.stop ? 1800 : 1700;
  if (!dated && (value < earliest || value >= 2100)) return null;
  // "pp. 1700-1701"
  const isPage = tokens.isSign(at - 1, 46) && tokens.word(at - 2).reference && tokens.gap(at - 1) === GLUED;
  if (before.reference || isPage) return null;
  return parseYear(tokens, at, dated);
}

function readWord(tokens: Tokens, at: number, earlier: Earlier | null): Step {
  const entry = tokens.word(at);
  // A word inside another by a hyphen or an apostrophe: "twenty-one" is read from its first part.
  if (tokens.gap(at) === GLUED && (tokens.isWord(at - 1) || tokens.isNumeral(at - 1))) return null;
  if (entry.month > 0) {
    const date = parseMonth(tokens, at);
    if (date) return fromDate(date);
  }
  if (entry.multiplier > 0) return fromNumber(at, at + 1, 'multiplier', entry.multiplier, 'x');
  switch (entry.word) {
    case 'no':
    case 'number': {
      const rank = parseRank(tokens, at);
      return rank && fromOrdinal(rank);
    }
    case 'q':
    case 'h': {
      const date = parseQuarterCode(tokens, at);
      return date && fromDate(date);
    }
    case 'twice':
    case 'thrice':
      return readTwice(tokens, at, entry.word === 'twice' ? 2 : 3);
    case 'double':
    case 'triple':
      return tokens.word(at + 1).determiner && tokens.gap(at + 1) <= LINE && !tokens.is(at + 1, 'a')
        ? fromNumber(at, at + 1, 'multiplier', entry.word === 'double' ? 2 : 3, 'x')
        : null;
    case 'decade':
    case 'century':
      return readLastDecade(tokens, at);
  }
  const extended = entry.word === 'a' || entry.word === 'an' ? readAndHalf(tokens, at) : null;
  if (extended) return extended;
  if (entry.ordinal > 0 || entry.cardinal >= 20) {
    const step = readOrdinalWord(tokens, at);
    if (step) return step;
    if (entry.cardinal < 0) return null;
  }
  const fraction = parseFraction(tokens, at);
  if (fraction) {
    const quantity = parseFractionOfUnit(tokens, fraction.from, fraction.to, fraction.value);
    if (quantity) return fromQuantity(tokens, quantity);
    return { ...fraction, kind: 'ratio', unit: null, small: false, quantity: null };
  }
  return readQuantity(tokens, at, earlier);
}

function readOrdinalWord(tokens: Tokens, at: number): Step {
  const { word } = tokens.word(at);
  if (word === 'first' && (tokens.isNumeral(at + 1) || tokens.word(at + 1).cardinal > 1)) {
    // "the first three quarters", "the first nine months"
    const quantity = parseQuantity(tokens, at + 1);
    if (quantity?.duration && quantity.from === at + 1) return { ...fromQuantity(tokens, quantity), from: at };
  }
  const quarter = parseQuarter(tokens, at);
  if (quarter) return fromDate(quarter);
  const ordinal = parseOrdinal(tokens, at);
  const date = ordinal && parseDayOf(tokens, ordinal);
  if (date) return fromDate(date);
  return ordinal && fromOrdinal(ordinal);
}

function readTwice(tokens: Tokens, at: number, value: number): Step {
  const next = tokens.isWord(at + 1) ? tokens.slice(at + 1).toLowerCase() : '';
  const multiplies = next === 'as' || next === 'the' || next === 'that' || next === 'its' || next === 'their';
  return multiplies
    ? fromNumber(at, at + 1, 'multiplier', value, 'x')
    : { ...fromNumber(at, at + 1, 'count', value, 'time'), small: true };
}

const half = new Big('0.5');

/** "a year and a half", "an inch and three-quarters": one unit and a part of it. */
function readAndHalf(tokens: Tokens, at: number): Step {
  const { duration, unit } = tokens.word(at + 1);
  // "a year-and-a-half"
  const isHyphened =
    tokens.isDash(at + 2) && tokens.isDash(at + 4) && tokens.isDash(at + 6) && tokens.is(at + 7, 'half');
  const joined = isHyphened && tokens.is(at + 3, 'and') ? { to: at + 8, number: half, precision: -1 } : null;
  const fraction =
    (duration || unit) && tokens.gap(at + 1) <= LINE ? (joined ?? findFractionBehind(tokens, at + 2)) : null;
  if (!fraction) return null;
  const number = fraction.number.plus(1).times(duration?.[1] ?? 1);
  const amount = { type: 'number', number, precision: fraction.precision, otherwise: null } as const;
  const base = { from: at, to: fraction.to, small: false, quantity: null };
  if (!duration) return { ...base, kind: 'measurement', value: amount, unit: unit?.symbol ?? null };
  return { ...base, kind: 'duration', value: { type: 'duration', amount, unit: duration[0] }, unit: duration[0] };
}

const lately = new Set(['past', 'last', 'next', 'previous', 'coming', 'a', 'preceding']);

/** "the past decade", "a century": one of them, without a number word. */
function readLastDecade(tokens: Tokens, at: number): Step {
  const before = tokens.isWord(at - 1) ? tokens.slice(at - 1).toLowerCase() : '';
  if (!lately.has(before)) return null;
  const unit = tokens.is(at, 'decade') ? 'decade' : 'century';
  const value = {
    type: 'duration',
    amount: { type: 'number', number: new Big(1), precision: 0, otherwise: null },
    unit,
  } as const;
  return {
    from: at - 1,
    to: at + 1,
    kind: 'duration',
    value,
    unit,
    small: false,
    quantity: null,
  };
}
