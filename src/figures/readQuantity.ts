import { isAge, isAgeRange, toAge, toAges } from './ages.ts';
import { joinCompound } from './compounds.ts';
import { type Earlier, withEarlierUnit, withListScale, withListUnit } from './elidedUnits.ts';
import { parseShare } from './fractions.ts';
import { endOfList, isBehindNumbered, isCounted, isKindNumber, isNameNumber, isReference } from './labels.ts';
import { findNoun, parseQuantity, type Quantity } from './quantities.ts';
import { findRange } from './ranges.ts';
import { fromNumber, fromQuantity, type Step } from './reading.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';
import { endOfRun } from './traps.ts';

/** Reads a quantity, a range, a share or a change that begins at a token; `earlier` are those read before. */
export function readQuantity(tokens: Tokens, at: number, earlier: Earlier | null): Step {
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
    if (isBehindNumbered(tokens, quantity) && !isCounted(tokens, range.to)) return range.to;
    // "45-2231-B"
    if (range.quantity.bare && tokens.isDash(range.to) && isLetter(tokens, range.to + 1)) return endOfRun(tokens, at);
    return isAgeRange(tokens, range) ? toAges(range) : { ...range, small: false, quantity: range.quantity };
  }
  if (range?.type === 'first') return { ...fromQuantity(tokens, range.quantity), quantity: range.quantity };
  return readSingle(tokens, quantity, earlier);
}

function isLetter(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.gap(at) === GLUED && tokens.end(at) - tokens.start(at) === 1;
}

/** A quantity that is no part of a range: it may share the unit of the one before it, or be an age or a count. */
function readSingle(tokens: Tokens, quantity: Quantity, earlier: Earlier | null): Step {
  if (isNamedUnit(tokens, quantity)) return quantity.to;
  if (!quantity.bare) {
    const scaled = quantity.currency === 'before' ? withListScale(tokens, quantity) : null;
    return fromQuantity(tokens, scaled ?? quantity);
  }
  const { amount } = quantity;
  const noun = findNoun(tokens, amount);
  if (isReference(tokens, quantity) || isKindNumber(tokens, quantity)) return endOfList(tokens, quantity.to);
  if (isBehindNumbered(tokens, quantity)) {
    const listed = endOfList(tokens, quantity.to);
    if (listed > quantity.to && !isCounted(tokens, listed)) return listed;
  }
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
  const shared =
    noun === null
      ? ((earlier && withEarlierUnit(tokens, quantity, earlier)) ??
        withListUnit(tokens, quantity) ??
        withListScale(tokens, quantity))
      : null;
  if (shared) return fromQuantity(tokens, shared);
  if (isAge(tokens, quantity)) return toAge(quantity.from, quantity.to, quantity.value);
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

/** Whether a word opens a numbered series: "Tier", of a school "Year", with a capital. "In the second round 23 goals were scored", "that day 400 came" are counts. */
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
