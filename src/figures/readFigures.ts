import Big from 'big.js';
import { currencySigns } from './currencies.ts';
import {
  type DateReading,
  isYearNumeral,
  parseDayOf,
  parseMonth,
  parseNumericDate,
  parseQuarterCode,
  parseShortYear,
  parseYear,
} from './dates.ts';
import type { Figure, FigureKind, FigureValue, Hedge } from './figure.ts';
import { parseFraction, parseShare } from './fractions.ts';
import { findHedge } from './hedges.ts';
import { hedgeTree } from './lexicon.ts';
import { type OrdinalReading, parseOrdinal, parseQuarter, parseRank } from './ordinals.ts';
import { findNoun, parseFractionOfUnit, parseQuantity, type Quantity, withUnitOf } from './quantities.ts';
import { findRange } from './ranges.ts';
import { GLUED, LINE, NUMERAL, SIGN, SPACE, type Tokens, WORD } from './tokens.ts';
import { endOfRun, isNameNumber, isReference, skipChain, skipMarker, skipName, skipTime } from './traps.ts';

/** What was read at a token: a figure before its hedge is known, or nothing; `next` is where reading goes on. */
interface Reading {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly unit: string | null;
  readonly small: boolean;
  /** The quantity it was made of, whose unit a following "from 3.9" may share. */
  readonly quantity: Quantity | null;
}

/** Reads the figures of a text that is cut into tokens, from left to right. */
export function readFigures(tokens: Tokens): Figure[] {
  const figures: Figure[] = [];
  const { kinds, count } = tokens;
  let previous: Quantity | null = null;
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
        ? readWord(tokens, at, previous)
        : kind === NUMERAL
          ? readNumeral(tokens, at, previous)
          : kind === SIGN
            ? readSign(tokens, at, previous)
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
      previous = reading.quantity ?? previous;
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

/** Of a date only "about" is a hedge ("over 1986" is a time during it); "over two years" is a time, too. */
function readHedge(tokens: Tokens, { from, to, kind, value }: Reading): Hedge | null {
  const hedge = findHedge(tokens, from, to);
  if (hedge === null) return null;
  const isDate = value.type === 'date' || (value.type === 'range' && value.from.type === 'date');
  if (isDate) return hedge === 'about' ? hedge : null;
  return kind === 'duration' && tokens.is(from - 1, 'over') ? null : hedge;
}

/** A reading, the token where reading goes on after a non-figure, or null to go on with the next token. */
type Step = Reading | number | null;

function readSign(tokens: Tokens, at: number, previous: Quantity | null): Step {
  const code = tokens.value(at);
  if (code === 35) {
    const rank = parseRank(tokens, at);
    return rank && fromOrdinal(rank);
  }
  if (currencySigns.has(code)) return readQuantity(tokens, at, previous);
  return code === 0xbd || code === 0xbc || code === 0xbe ? readQuantity(tokens, at, previous) : null;
}

function readNumeral(tokens: Tokens, at: number, previous: Quantity | null): Step {
  const named = skipName(tokens, at) || skipMarker(tokens, at);
  if (named > 0) return named;
  const date = parseNumericDate(tokens, at);
  if (date) return fromDate(date);
  const skipped = skipTime(tokens, at) || skipChain(tokens, at);
  if (skipped > 0) return skipped;
  if (tokens.value(at) >= 0) {
    const quarter = parseQuarter(tokens, at);
    if (quarter) return fromDate(quarter);
    const ordinal = parseOrdinal(tokens, at);
    if (ordinal) return fromOrdinal(ordinal);
    const short = parseShortYear(tokens, at);
    if (short) return fromDate(short);
    if (isYearNumeral(tokens, at)) {
      const year = readYear(tokens, at);
      if (year) return fromDate(year);
    }
  }
  return readQuantity(tokens, at, previous);
}

function readYear(tokens: Tokens, at: number): DateReading | null {
  const quantity = parseQuantity(tokens, at);
  if (!quantity?.bare || quantity.amount.scale > 0 || quantity.from !== at) return null;
  const value = tokens.value(at);
  const before = tokens.word(at - 1);
  const dated = before.timePreposition;
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
  if (before.reference) return null;
  return parseYear(tokens, at);
}

function readWord(tokens: Tokens, at: number, previous: Quantity | null): Step {
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
  return readQuantity(tokens, at, previous);
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

function readQuantity(tokens: Tokens, at: number, previous: Quantity | null): Step {
  const quantity = parseQuantity(tokens, at);
  if (!quantity) return tokens.isNumeral(at) ? endOfRun(tokens, at) : null;
  const { amount } = quantity;
  // "7-Eleven", "401(k)"
  const next = amount.to;
  if (quantity.bare && tokens.isNumeral(next - 1) && tokens.gap(next) === GLUED) {
    if (tokens.isDash(next) && tokens.word(next + 1).cardinal >= 0 && tokens.isCapital(next + 1)) return next + 2;
    if (tokens.isSign(next, 40) && isLetter(tokens, next + 1) && tokens.isSign(next + 2, 41)) return next + 3;
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
    return { ...range, small: false, quantity: range.quantity };
  }
  if (range?.type === 'first') return { ...fromQuantity(tokens, range.quantity), quantity: range.quantity };
  return readSingle(tokens, quantity, previous);
}

function isLetter(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.gap(at) === GLUED && tokens.end(at) - tokens.start(at) === 1;
}

/** A quantity that is no part of a range: it may share the unit of the one before it, or be an age or a count. */
function readSingle(tokens: Tokens, quantity: Quantity, previous: Quantity | null): Step {
  if (!quantity.bare) return fromQuantity(tokens, quantity);
  const { amount } = quantity;
  const noun = findNoun(tokens, amount);
  if (isReference(tokens, quantity)) return quantity.to;
  if (amount.plain > 0 || amount.form === 'words') {
    // "Tier 1", "season two": a place in a numbered series.
    const place = Number(amount.number);
    if (
      tokens.word(quantity.from - 1).series &&
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

/** "one" and "zero" without a unit, and number words in names ("the Big Four", "Seven Network"), are words. */
function isPlainWord(tokens: Tokens, quantity: Quantity): boolean {
  const { from, to, amount } = quantity;
  if (amount.number.lte(1)) return true;
  if (!tokens.isCapital(from) || !tokens.isWord(from - 1) || tokens.gap(from) !== SPACE) return false;
  // "the Group of Seven"
  return (
    tokens.isCapital(to) || tokens.isCapital(from - 1) || (tokens.is(from - 1, 'of') && tokens.isCapital(from - 2))
  );
}

const changeLinks = new Set(['from', 'vs', 'versus', 'against', 'to']);

/** "to 4.2 billion dollars from 3.9", "from 180 million dollars to two billion". */
function sharesUnit(tokens: Tokens, quantity: Quantity, previous: Quantity): boolean {
  if (previous.kind === 'count' || previous.kind === 'duration' || quantity.from - previous.to > 10) return false;
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

/** "aged 31", "Smith, 31, said". */
function isAge(tokens: Tokens, { from, to, amount }: Quantity): boolean {
  if (amount.number.gt(120) || amount.number.lt(1) || amount.precision < 0) return false;
  if (tokens.is(from - 1, 'aged') || tokens.is(from - 1, 'age')) return true;
  return (
    amount.plain > 0 &&
    tokens.isSign(to, 44) &&
    tokens.isSign(from - 1, 44) &&
    tokens.isCapital(from - 2) &&
    tokens.isCapital(from - 3) &&
    tokens.word(from - 2).month === 0 &&
    !tokens.isNumeral(to + 1)
  );
}

function fromQuantity(tokens: Tokens, quantity: Quantity): Reading {
  const { from, to, kind, unit, amount, value, duration } = quantity;
  return {
    from,
    to,
    kind,
    value: duration ? { type: 'duration', amount: value, unit: duration } : value,
    unit,
    small:
      kind === 'count' &&
      amount.scale === 0 &&
      amount.precision >= 0 &&
      value.number.lte(10) &&
      value.number.gte(0) &&
      !tokens.isSign(from, 45),
    quantity,
  };
}

function fromNumber(from: number, to: number, kind: FigureKind, number: number, unit: string | null): Reading {
  const big = new Big(number);
  return {
    from,
    to,
    kind,
    value: { type: 'number', number: big, precision: 0, otherwise: null },
    unit,
    small: false,
    quantity: null,
  };
}

function fromOrdinal({ from, to, value, ranked }: OrdinalReading): Reading {
  return { ...fromNumber(from, to, 'ordinal', value, 'rank'), small: !ranked && value <= 10 };
}

function fromDate({ from, to, kind, iso, otherwise, toIso }: DateReading): Reading {
  const date = { type: 'date', iso, otherwise } as const;
  const base = { from, to, unit: null, small: false, quantity: null };
  if (toIso === null) return { ...base, kind, value: date };
  return {
    ...base,
    kind: 'range',
    value: { type: 'range', from: date, to: { type: 'date', iso: toIso, otherwise: null }, of: kind },
  };
}
