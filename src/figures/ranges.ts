import { currencyCodes } from './currencies.ts';
import type { DurationValue, FigureKind, NumberValue, RangeValue } from './figure.ts';
import { findNoun, parseQuantity, type Quantity, withUnitOf } from './quantities.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';

export interface WholeRange {
  readonly type: 'range';
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly value: RangeValue;
  readonly unit: string | null;
  readonly quantity: Quantity;
}

/** Two quantities written together, or the first of a change ("from 180 to 200 million dollars") with its unit filled in. */
export type RangeReading = WholeRange | { readonly type: 'first'; readonly quantity: Quantity };

type Connector = 'dash' | 'to' | 'and' | 'or' | 'for' | 'stroke' | 'proportion';

const HYPHEN = 45;
const COMMA = 44;
const OPENS = 40;
const SLASH = 47;
const COLON = 58;

/** Looks behind a quantity for the other end of a range. */
export function findRange(tokens: Tokens, first: Quantity): RangeReading | null {
  const link = findConnector(tokens, first);
  if (!link) return null;
  const second = parseSecond(tokens, link.to, first.currency === 'before');
  if (!second) return null;
  if (link.connector === 'proportion') return toRatio(first, second);
  if (link.connector === 'for' || link.connector === 'stroke') return createPair(tokens, first, second, link.connector);
  const change = link.connector === 'to' && isChange(tokens, first, second);
  if (change) {
    const filled = fillFirst(tokens, first, second, mostTimes);
    return filled === first ? null : { type: 'first', quantity: filled };
  }
  return link.connector === 'to' && first.bare && second.bare && first.value.number.gt(second.value.number)
    ? toRatio(first, second)
    : createRange(tokens, first, second, link.connector);
}

function findConnector(tokens: Tokens, first: Quantity): { connector: Connector; to: number } | null {
  const at = first.to;
  const { word } = tokens.word(at);
  if (word === 'to') return tokens.gap(at) <= LINE ? { connector: 'to', to: at + 1 } : null;
  if (word === 'and') return isBetween(tokens, first.from) ? { connector: 'and', to: at + 1 } : null;
  if (word === 'or') return first.bare ? { connector: 'or', to: at + 1 } : null;
  // "5:1"; what is a time was read before.
  if (isGlued(tokens, at, COLON)) return first.bare ? { connector: 'proportion', to: at + 1 } : null;
  if (isGlued(tokens, at, SLASH)) return first.bare ? { connector: 'stroke', to: at + 1 } : null;
  if (!tokens.isDash(at)) return null;
  // "three-for-one"
  if (first.bare && isGlued(tokens, at, HYPHEN) && tokens.is(at + 1, 'for') && isGlued(tokens, at + 2, HYPHEN))
    return { connector: 'for', to: at + 3 };
  // "5-to-7"
  if (tokens.is(at + 1, 'to') && tokens.isDash(at + 2)) return { connector: 'to', to: at + 3 };
  // "16- to 24-year-olds"
  if (tokens.is(at + 1, 'to') && tokens.gap(at) === GLUED) return { connector: 'to', to: at + 2 };
  return tokens.gap(at) === tokens.gap(at + 1) && tokens.gap(at) <= SPACE ? { connector: 'dash', to: at + 1 } : null;
}

function isGlued(tokens: Tokens, at: number, sign: number): boolean {
  return tokens.isSign(at, sign) && tokens.gap(at) === GLUED && tokens.gap(at + 1) === GLUED;
}

function isBetween(tokens: Tokens, from: number): boolean {
  return tokens.is(from - 1, 'between') || (tokens.is(from - 2, 'between') && tokens.isWord(from - 1));
}

/** The quantity that begins at a token, its currency before it included. */
function parseSecond(tokens: Tokens, at: number, money: boolean): Quantity | null {
  let place = at;
  for (let step = 0; step < 3 && tokens.isWord(place) && tokens.word(place).cardinal < 0; step++) {
    // "US$", "Rs"; "a", "half": the amount reader knows those.
    if (tokens.gap(place + 1) === GLUED || currencyCodes.has(tokens.slice(place))) place++;
    else break;
  }
  // "−13.4 to −11.5"
  const isNegative = tokens.isWord(at - 1) && tokens.isDash(at) && tokens.gap(at + 1) === GLUED;
  if (isNegative && tokens.isNumeral(at + 1)) place = at + 1;
  const quantity = parseQuantity(tokens, place, money);
  return quantity && quantity.from >= at && quantity.from <= at + 1 && tokens.gap(at) <= LINE ? quantity : null;
}

/** "from 3 to 5 per cent"; "rose 5 pct to 105 mln": the ends belong to a change, not to a range. */
function isChange(tokens: Tokens, first: Quantity, second: Quantity): boolean {
  for (let step = 1; step <= 3; step++) {
    const entry = tokens.word(first.from - step);
    if (entry.word === 'from') return true;
    // "rose 2-3/4 to 33-1/4"
    if (step === 1 && entry.change && second.bare) return true;
    if (!first.bare && (entry.word === 'by' || entry.change) && step <= (first.currency === 'before' ? 1 : 2))
      return true;
    if (!tokens.isWord(first.from - step)) return false;
  }
  return false;
}

// "From 5.5 to 5.3 million", but "from 800 to 1.2 million"; what changes stays of like size.
const mostTimes = 20;

/** The first end with the unit and the scale that only the second has; it is at most so many times the second. */
function fillFirst(tokens: Tokens, first: Quantity, second: Quantity, times = 1): Quantity {
  const isLarge = first.amount.number.gte(1000);
  const scaled = first.amount.scale === 0 && second.amount.scale > 0;
  const written = scaled ? Number(second.amount.number) / 10 ** second.amount.scale : 0;
  // "8,000-10,000 crore", but "8,000-10 million"
  const mantissa = isLarge && written < 1000 ? 0 : written;
  const scale = scaled && Number(first.amount.number) < mantissa * times ? second.amount.scale : 0;
  if (first.bare && !second.bare) {
    // "from 3 members to 5 per cent": the first has a noun of its own.
    return findNoun(tokens, first.amount) === null ? withUnitOf(first, second, scale + centsOf(second)) : first;
  }
  const isSameUnit = first.kind === second.kind && first.unit === second.unit;
  return scale > 0 && (isSameUnit || (second.bare && mayShareScale(first))) ? withUnitOf(first, first, scale) : first;
}

/** "$3 to 5 million" is of millions at both ends; "6.2% to 412 thousand" is of two different things. */
function mayShareScale({ bare, kind, currency }: Quantity): boolean {
  return bare || (kind === 'money' && currency === 'before');
}

/** -2 where the unit was written in hundredths ("three to five cents"): the value holds whole units. */
function centsOf(quantity: Quantity): number {
  return quantity.value.precision - quantity.amount.precision;
}

function createRange(tokens: Tokens, first: Quantity, second: Quantity, connector: Connector): RangeReading | null {
  const from = fillFirst(tokens, first, second);
  let to = second;
  if (to.bare && !from.bare) {
    if (from.currency !== 'before' && connector !== 'and') return null;
    if (findNoun(tokens, to.amount) !== null) return null;
    if (to.amount.scale > 0 && from.amount.scale === 0 && from.kind !== 'money') return null;
    to = withUnitOf(to, from, to.amount.scale === 0 && connector === 'and' ? from.amount.scale : 0);
  }
  if (from.kind !== to.kind || from.unit !== to.unit) return null;
  const noun = from.bare ? findNoun(tokens, second.amount) : null;
  if (connector === 'or' && (first.amount.form !== second.amount.form || (from.bare && noun === null))) return null;
  // "a ratio of 1 to 4"
  const named = tokens.is(first.from - 1, 'of') && tokens.isWord(first.from - 2) ? tokens.slice(first.from - 2) : '';
  if (from.bare && noun === null && /^(?:ratio|odds|proportion|score)$/i.test(named)) return toRatio(first, second);
  const order = from.value.number.cmp(to.value.number);
  if (order >= 0) {
    if (connector === 'dash' && from.bare && to.bare && tokens.gap(second.from) === GLUED && noun === null)
      return toRatio(first, second);
    return null;
  }
  if (connector === 'dash' && from.bare && noun === null && isAmongScores(tokens, first.from, second.to))
    return toRatio(first, second);
  if (connector === 'dash' && from.bare && first.amount.form === 'words' && noun === null) return null;
  if (connector === 'dash' && tokens.gap(second.from) !== GLUED && from.bare) return null;
  // "raised 5 mln dlrs to 2 billion": no writer spans that with a range.
  if (!first.bare && !second.bare && to.value.number.gt(from.value.number.times(100))) return null;
  return {
    type: 'range',
    from: first.from,
    to: second.to,
    kind: 'range',
    value: toRange(from, to),
    unit: from.bare ? noun : from.unit,
    quantity: to,
  };
}

// Larger numbers with a dash are years or pages.
const highestScore = 200;

// Before and behind the lower number first: "lost 2-5", "a 4-19 record", "the 4-6 favourite".
const beforeScore = new Set('lost beaten trailed trailing losing defeated record score scoreline'.split(' '));
const afterScore = new Set(
  'favourite favorite record defeat loss losses start score scoreline deficit drubbing'.split(' '),
);

function isWordOf(tokens: Tokens, at: number, words: ReadonlySet<string>): boolean {
  return tokens.isWord(at) && words.has(tokens.slice(at).toLowerCase());
}

/** The "3-6" of "6-4, 3-6, 7-5": beside it, perhaps behind a comma, two numbers stand the larger one first. */
function isAmongScores(tokens: Tokens, from: number, to: number): boolean {
  const before = tokens.isSign(from - 1, COMMA) ? from - 1 : from;
  const after = tokens.isSign(to, COMMA) ? to + 1 : to;
  if (isScore(tokens, before - 3) || isScore(tokens, after) || isTieBreak(tokens, to)) return true;
  return isScore(tokens, from, true) && (isWordOf(tokens, from - 1, beforeScore) || isWordOf(tokens, to, afterScore));
}

/** The "(4/7)" of "6-7 (4/7)". */
function isTieBreak(tokens: Tokens, at: number): boolean {
  const isInner = tokens.isSign(at + 2, SLASH) || tokens.isDash(at + 2);
  return tokens.isSign(at, OPENS) && tokens.isNumeral(at + 1) && isInner && tokens.isNumeral(at + 3);
}

function isScore(tokens: Tokens, at: number, either = false): boolean {
  const isPair =
    tokens.isNumeral(at) && tokens.isDash(at + 1) && tokens.isNumeral(at + 2) && tokens.gap(at + 2) === GLUED;
  const [first, second] = [tokens.value(at), tokens.value(at + 2)];
  return isPair && second >= 0 && first >= 0 && (either || first > second) && first < highestScore;
}

function toRatio(first: Quantity, second: Quantity): RangeReading | null {
  return first.amount.scale > 0 || second.amount.scale > 0 ? null : createRatio(first, second);
}

/** "3-1", "102-98", "nine to one": two numbers set against each other, in the order written. */
function createRatio(first: Quantity, second: Quantity, unit: string | null = null): WholeRange {
  return {
    type: 'range',
    from: first.from,
    to: second.to,
    kind: 'ratio',
    value: { type: 'range', from: first.value, to: second.value, of: 'count' },
    unit,
    quantity: second,
  };
}

/** "three-for-one", "odds of 9/4", "120/80 mmHg"; "1,250/1,350 stg", of numbers alike in size, is a range. */
function createPair(
  tokens: Tokens,
  first: Quantity,
  second: Quantity,
  connector: 'for' | 'stroke',
): RangeReading | null {
  const isRising = first.value.number.lt(second.value.number);
  // "6-7 (4/7)"
  const isPlain = first.amount.plain >= 0 && second.amount.plain >= 0;
  if (
    connector === 'stroke' &&
    isRising &&
    isPlain &&
    tokens.isSign(first.from - 1, OPENS) &&
    isScore(tokens, first.from - 4, true)
  )
    return toRatio(first, second);
  if (connector === 'stroke' && isRising) {
    const isAlike = first.value.number.gte(10) && second.value.number.lt(first.value.number.times(2));
    if (second.bare || !isAlike) return null;
    const from = withUnitOf(first, second, first.amount.scale === 0 ? second.amount.scale : 0);
    return { ...createRatio(from, second, second.unit), kind: 'range', value: toRange(from, second) };
  }
  // "6-for-9 from the field" are two counts.
  if (connector === 'for' && (!second.bare || first.value.number.lte(second.value.number))) return null;
  return first.amount.scale + second.amount.scale > 0 ? null : createRatio(first, second, second.unit);
}

function toRange(from: Quantity, to: Quantity): RangeValue {
  return { type: 'range', from: toEnd(from), to: toEnd(to), of: from.kind };
}

function toEnd(quantity: Quantity): NumberValue | DurationValue {
  return quantity.duration ? { type: 'duration', amount: quantity.value, unit: quantity.duration } : quantity.value;
}
