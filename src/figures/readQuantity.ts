import { parseShare } from './fractions.ts';
import { hedgeTree } from './lexicon.ts';
import { findNoun, parseQuantity, type Quantity, withUnitOf } from './quantities.ts';
import { findRange } from './ranges.ts';
import { fromNumber, fromQuantity, type Step } from './reading.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';
import { endOfRun, isNameNumber, isReference } from './traps.ts';

/** Reads a quantity, a range, a share or a change that begins at a token; `previous` is the last quantity read. */
export function readQuantity(tokens: Tokens, at: number, previous: Quantity | null): Step {
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
