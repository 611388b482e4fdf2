import type { Amount } from './amount.ts';
import { isYearNumeral } from './dates.ts';
import { hedgeTree } from './hedgeTree.ts';
import { parseQuantity, type Quantity, withUnitOf } from './quantities.ts';
import { LINE, SPACE, type Tokens } from './tokens.ts';

/*
 * A number without a unit may have that of another in its clause: of the one before it ("to 4.2 billion dollars from
 * 3.9", "10 days against 15"), or of the last in its list ("5, 7 and 9 per cent"), whose scale it may share as well.
 */

/** The quantities of a text before the one that is read. */
export interface Earlier {
  readonly last: Quantity;
  /** The last that is not a length of time; null where there is none. */
  readonly lastButTime: Quantity | null;
}

export function toEarlier(quantity: Quantity, earlier: Earlier | null): Earlier {
  return { last: quantity, lastButTime: quantity.kind === 'duration' ? (earlier?.lastButTime ?? null) : quantity };
}

const COMMA = 44;
const PLUS_MINUS = 0xb1;
// How many tokens may lie between two numbers with one unit; the bound keeps reading linear.
const reach = 14;

/** The quantity with the unit of an earlier one of its clause; null where it has none to take. It counts no noun. */
export function withEarlierUnit(tokens: Tokens, quantity: Quantity, earlier: Earlier): Quantity | null {
  const { amount } = quantity;
  const link = findLink(tokens, quantity.from);
  const other = chooseEarlier(tokens, quantity, earlier, link);
  if (!other || !sharesUnit(tokens, quantity, other, link)) return null;
  // "fell 3 cents to 71.20": the level is in whole units.
  const isLevel = isParts(other) && amount.precision < 0 && tokens.is(link, 'to');
  const takesScale =
    amount.scale === 0 && other.amount.scale > 0 && (amount.precision < 0 || other.amount.form === 'digits');
  const scale = takesScale ? other.amount.scale : isParts(other) && !isLevel ? partsExponent : 0;
  return withUnitOf(quantity, other, scale);
}

const partsExponent = -2;

/** Whether the quantity is written in hundredths of its unit: "41 cents", "50 basis points". */
function isParts({ value, amount }: Quantity): boolean {
  return value.precision - amount.precision === partsExponent;
}

const links = new Set(['from', 'vs', 'versus', 'against', 'to', 'than', 'or', 'and']);

/** The word by which a number is set beside an earlier one, over hedges and articles; 0 for none. */
function findLink(tokens: Tokens, from: number): number {
  let at = from - 1;
  for (let step = 0; step < 4; step++) {
    if (!tokens.isWord(at) || tokens.gap(at + 1) > LINE) return 0;
    const { word, determiner } = tokens.word(at);
    if (links.has(word)) return word === 'to' && tokens.is(at - 1, 'up') ? 0 : at;
    // "compared with 15"
    if (word === 'with') return tokens.isWord(at - 1) && tokens.slice(at - 1) === 'compared' ? at : 0;
    if (!hedgeTree.before.has(word) && !determiner && word !== 'more' && word !== 'less') return 0;
    at--;
  }
  return 0;
}

const intervals = new Set('after in over for within during every per of by next last past'.split(' '));

/** Of two that may lend their unit, the one that is compared: not the time in which it changed. */
function chooseEarlier(tokens: Tokens, quantity: Quantity, { last, lastButTime }: Earlier, link: number) {
  if (last.kind !== 'duration') return last;
  // "in the first three months"
  const at = tokens.word(last.from - 1).determiner ? last.from - 2 : last.from - 1;
  const before = tokens.isWord(at) ? tokens.slice(at).toLowerCase() : '';
  const isInterval = intervals.has(before) && !tokens.is(link, 'or');
  if (!isInterval) return tokens.is(link, 'from') && !isChangeLink(tokens, link) ? null : last;
  return lastButTime && quantity.from - lastButTime.to <= reach ? lastButTime : null;
}

/** "up from", "fell to 3 from". */
function isChangeLink(tokens: Tokens, link: number): boolean {
  return tokens.word(link - 1).change;
}

function sharesUnit(tokens: Tokens, quantity: Quantity, other: Quantity, link: number): boolean {
  if (other.kind === 'count' || other.bare || quantity.from - other.to > reach) return false;
  if (!isSameClause(tokens, other.to, quantity.from)) return false;
  // "40 per cent, up from 220"
  if (other.kind === 'percent' && other.value.number.lte(100) && quantity.amount.number.gt(100)) return false;
  // "from 6.2% to 412 thousand": a scale of its own makes it another thing.
  if (quantity.amount.scale > 0 && other.amount.scale === 0 && other.kind !== 'money') return false;
  if (link === 0) return isParallel(tokens, quantity, other) || isGapped(tokens, quantity, other);
  if (link < other.to) return false;
  if (tokens.is(link, 'from') && isAmountOfChange(tokens, other) && !isChangeLink(tokens, link)) return false;
  switch (tokens.word(link).word) {
    case 'to':
      return tokens.is(other.from - 1, 'from') || (isParts(other) && tokens.word(other.from - 1).change);
    case 'or':
    case 'and':
      return isParallel(tokens, quantity, other);
    case 'than':
      return false;
    default:
      return endsPhrase(tokens, quantity) && (other.kind !== 'duration' || isAlike(quantity, other));
  }
}

/** "rose 14% from 35", "a 14-fold rise from 35": by how much, which is not what it was. */
function isAmountOfChange(tokens: Tokens, { kind, from, to }: Quantity): boolean {
  if (kind === 'multiplier') return true;
  return kind === 'percent' && (tokens.is(from - 1, 'by') || tokens.word(from - 1).change || tokens.word(to).change);
}

/** Nothing between the two ends a sentence. */
function isSameClause(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const isEnd = tokens.isSign(at, 46) || tokens.isSign(at, 63) || tokens.isSign(at, 33) || tokens.isSign(at, 59);
    if (isEnd && tokens.gap(at + 1) > 0) return false;
    if (tokens.gap(at) > LINE && at > from) return false;
  }
  return true;
}

/** Whether nothing follows that the number may be of, as in "29.5 bcf of gas". */
function endsPhrase(tokens: Tokens, { to }: Quantity): boolean {
  if (!tokens.isWord(to) || tokens.gap(to) > LINE || tokens.isCapital(to) || tokens.word(to).stop) return true;
  return !tokens.is(to + 1, 'of');
}

const circumstances = new Set('in on for with among at if by last this'.split(' '));

/** "20 days last year and 30 in 2021", "three years from then, or six for claims": told of two things in one way. */
function isParallel(tokens: Tokens, { from, to, amount }: Quantity, other: Quantity): boolean {
  if (amount.form !== other.amount.form || !tokens.isWord(to) || tokens.gap(to) > LINE) return false;
  const joins = tokens.is(from - 1, 'and') || tokens.is(from - 1, 'or') || tokens.is(from - 1, 'but');
  if (!joins && !tokens.isSign(from - 1, COMMA)) return false;
  const { word } = tokens.word(to);
  if (!circumstances.has(word)) return false;
  if (tokens.is(from - 1, 'and') && amount.form === 'digits') return circumstances.has(tokens.word(other.to).word);
  // "or six for contract claims" behind a comma
  return tokens.is(other.to, word) || (tokens.is(from - 1, 'or') && tokens.isSign(from - 2, COMMA));
}

/** "Smith got 50.9%, Jones 49.1": the verb is left out with the unit. Only decimals are surely of the same kind. */
function isGapped(tokens: Tokens, { from, to, amount }: Quantity, other: Quantity): boolean {
  if (!hasDecimals(amount) || amount.form !== 'digits' || tokens.isWord(to) || other.kind === 'duration') return false;
  if (!tokens.isWord(from - 1) || tokens.word(from - 1).stop || tokens.word(from - 1).reference) return false;
  for (let at = from - 2; at > from - 5 && at >= other.to; at--)
    if (tokens.isSign(at, COMMA) || tokens.is(at, 'and')) return at === other.to && hasDecimals(other.amount);
  return false;
}

// No list of numbers in running text is longer; the bound keeps reading linear.
const longestList = 8;

/** A number in a list whose last one says what all are: "5, 7 and 9 per cent", "61.4 ± 9.8 years"; null for others. */
export function withListUnit(tokens: Tokens, quantity: Quantity): Quantity | null {
  if (quantity.amount.scale > 0) return null;
  let { to } = quantity;
  for (let length = 1; length < longestList; length++) {
    if (tokens.isSign(to, PLUS_MINUS)) return toListed(tokens, quantity, to + 1, 'spread');
    const comma = tokens.isSign(to, COMMA);
    const next = comma ? to + 1 : to;
    if (tokens.gap(next) > LINE) return null;
    // "73 by 92 cm"
    const isSide = length === 1 && !comma && tokens.is(next, 'by');
    if (tokens.is(next, 'and') || tokens.is(next, 'or') || isSide)
      return toListed(tokens, quantity, next + 1, length === 1 ? 'pair' : 'list');
    // Behind a comma that parts the digits of one number nothing is listed.
    if (!comma || tokens.gap(next) < SPACE || !isListed(tokens, next, quantity)) return null;
    to = next + 1;
  }
  return null;
}

/** A number in a list whose last one says the scale of all: "112, 134 and 156 thousand", "$3, $4 and $5 billion". */
export function withListScale(tokens: Tokens, quantity: Quantity): Quantity | null {
  const { amount, currency } = quantity;
  if (amount.scale > 0 || amount.number.gte(1000)) return null;
  const sign = currency === 'before' ? 1 : 0;
  let { to } = quantity;
  for (let length = 1; length < longestList; length++) {
    const comma = tokens.isSign(to, COMMA);
    const joint = comma ? to + 1 : to;
    if (tokens.gap(joint) > LINE || (comma && tokens.gap(joint) < SPACE)) return null;
    if (tokens.is(joint, 'and') || tokens.is(joint, 'or')) {
      const isList = length > 1 || tokens.isSign(quantity.from - 1, COMMA);
      return withScaleOf(tokens, quantity, joint + 1, isList);
    }
    if (!comma || !isListed(tokens, joint + sign, quantity)) return null;
    to = joint + sign + 1;
  }
  return null;
}

/** The quantity with the scale of the last of its list, which begins at a token; of two bare numbers each is its own. */
function withScaleOf(tokens: Tokens, quantity: Quantity, at: number, isList: boolean): Quantity | null {
  const last = parseQuantity(tokens, at);
  if (last?.from !== at || last.amount.scale === 0 || last.currency !== quantity.currency) return null;
  if (quantity.currency !== null && last.unit !== quantity.unit) return null;
  if (!isAlike(quantity, last)) return null;
  const isOfOne = isList || ((!quantity.bare || hasDecimals(quantity.amount)) && isPair(tokens, quantity, last));
  return isOfOne ? withUnitOf(quantity, quantity, last.amount.scale) : null;
}

function isListed(tokens: Tokens, at: number, { amount }: Quantity): boolean {
  if (amount.form === 'words') return tokens.word(at).cardinal >= 0;
  return tokens.isNumeral(at) && (amount.number.gte(1000) || !isYearNumeral(tokens, at));
}

const sequels = new Set('later after before ago earlier into on'.split(' '));

/** The quantity with the unit of the last of its list, which begins at a token. */
function toListed(tokens: Tokens, quantity: Quantity, at: number, as: 'list' | 'pair' | 'spread'): Quantity | null {
  const last = isListed(tokens, at, quantity) ? parseQuantity(tokens, at) : null;
  if (!last || last.from !== at || last.bare || last.currency === 'before' || last.kind === 'multiplier') return null;
  if (as !== 'spread' && !isAlike(quantity, last)) return null;
  if (as === 'pair' && !isPair(tokens, quantity, last)) return null;
  const scale = quantity.amount.number.lt(1000) ? last.amount.scale : 0;
  return withUnitOf(quantity, last, scale + (last.value.precision - last.amount.precision));
}

// Of what is listed together none is many times as much as another.
const mostTimes = 20;

function isAlike({ amount: a }: Quantity, { amount: b }: Quantity): boolean {
  const other = b.scale > a.scale ? b.number.div(10 ** b.scale) : b.number;
  return a.number.eq(0) || (a.number.times(mostTimes).gte(other) && other.times(mostTimes).gte(a.number));
}

function hasDecimals({ precision, scale }: Amount): boolean {
  return precision < scale;
}

/** Whether two numbers with "and" or "or" between them are of one thing. */
function isPair(tokens: Tokens, { from, to, amount }: Quantity, last: Quantity): boolean {
  // "scored after 25 and 30 minutes later left"
  if (tokens.isWord(last.to) && sequels.has(tokens.slice(last.to))) return false;
  // "three out of 25 and 30 per cent"; "6 feet 6 and 240 pounds"; "at 11 and 18.1 months"
  if (tokens.is(from - 1, 'of') && tokens.is(from - 2, 'out')) return false;
  if (tokens.word(from - 1).unit || hasDecimals(amount) !== hasDecimals(last.amount)) return false;
  // "602, or 50 per cent" says one thing twice.
  const isOr = tokens.is(to, 'or') || tokens.is(to + 1, 'or');
  return !isOr || (!tokens.isSign(to, COMMA) && amount.number.lt(last.amount.number));
}
