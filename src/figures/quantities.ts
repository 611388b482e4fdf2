import type Big from 'big.js';
import { type Amount, parseAmount, shift } from './amounts.ts';
import { currencyCodes, currencySigns, findNationalCurrency, signPrefixes } from './currencies.ts';
import type { DurationUnit, FigureKind, NumberValue } from './figure.ts';
import { findCountedNoun, findHyphenNoun } from './nouns.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';
import { unitsBySymbol } from './units.ts';

/** A number with the unit it is written with: tokens `from` to `to` (exclusive). */
export interface Quantity {
  readonly from: number;
  readonly to: number;
  readonly kind: Exclude<FigureKind, 'range'>;
  readonly unit: string | null;
  readonly amount: Amount;
  readonly value: NumberValue;
  /** For durations. */
  readonly duration: DurationUnit | null;
  /** No unit was written: it may be that of the other end of a range or a change. */
  readonly bare: boolean;
  /** Where the currency stands. */
  readonly currency: 'before' | 'after' | null;
}

interface UnitPart {
  readonly to: number;
  readonly kind: Exclude<FigureKind, 'range'>;
  readonly unit: string | null;
  readonly exponent?: number;
  readonly factor?: number;
  readonly duration?: DurationUnit;
  readonly noun?: boolean;
}

const HYPHEN = 45;
const POINT = 46;
const PERCENT = 37;
const DEGREE = 0xb0;

/** Reads the quantity whose amount, or the currency sign before it, stands at a token. */
export function parseQuantity(tokens: Tokens, at: number): Quantity | null {
  const before = findCurrencyBefore(tokens, at);
  const amount = parseAmount(tokens, before ? before.amount : at, before !== null);
  if (!amount) return null;
  const from = before ? before.from : amount.from;
  const negative = signBefore(tokens, from, amount.from);
  const start = negative === null ? from : from - 1;
  if (before) {
    const part = readUnit(tokens, amount);
    // "US$5 million dollars"; "$25 Canadian"
    const to = part?.kind === 'money' ? part.to : amount.to;
    return createQuantity(start, amount, { to, kind: 'money', unit: before.code }, negative, 'before');
  }
  return readQuantityOf(tokens, amount, start, negative);
}

/** The quantity of an amount whose currency does not stand before it. */
function readQuantityOf(tokens: Tokens, amount: Amount, start: number, negative: -1 | 1 | null): Quantity {
  const part = readUnit(tokens, amount);
  if (part) return createQuantity(start, amount, part, negative, part.kind === 'money' ? 'after' : null);
  if (amount.form === 'fraction')
    return createQuantity(start, amount, { to: amount.to, kind: 'ratio', unit: null }, negative, null);
  return createQuantity(start, amount, { to: amount.to, kind: 'count', unit: null }, negative, null);
}

/** A fraction in words with its unit: "one-quarter percentage point", "three quarters of a mile"; null without one. */
export function parseFractionOfUnit(tokens: Tokens, from: number, to: number, value: NumberValue): Quantity | null {
  const place = tokens.is(to, 'of') && (tokens.is(to + 1, 'a') || tokens.is(to + 1, 'an')) ? to + 2 : to;
  const amount: Amount = { ...value, from, to: place, plain: -1, scale: 0, form: 'words' };
  const quantity = readQuantityOf(tokens, amount, from, null);
  return quantity.bare || quantity.kind === 'count' ? null : quantity;
}

function createQuantity(
  from: number,
  amount: Amount,
  part: UnitPart,
  sign: -1 | 1 | null,
  currency: Quantity['currency'],
): Quantity {
  const exponent = part.exponent ?? 0;
  const change = (number: Big) => {
    const shifted = shift(part.factor ? number.times(part.factor) : number, exponent);
    return sign === -1 ? shifted.neg() : shifted;
  };
  return {
    from,
    to: part.to,
    kind: part.kind,
    unit: part.unit,
    amount,
    value: {
      type: 'number',
      number: change(amount.number),
      precision: amount.precision + exponent,
      otherwise: amount.otherwise && change(amount.otherwise),
    },
    duration: part.duration ?? null,
    bare: part.unit === null && part.kind === 'count',
    currency,
  };
}

/** The same number with another quantity's unit, times ten to the power of `scale`. */
export function withUnitOf(quantity: Quantity, other: Quantity, scale: number): Quantity {
  const { value } = quantity;
  return {
    ...quantity,
    kind: other.kind,
    unit: other.unit,
    duration: other.duration,
    bare: other.bare,
    value: {
      ...value,
      number: shift(value.number, scale),
      precision: value.precision + scale,
      otherwise: value.otherwise && shift(value.otherwise, scale),
    },
  };
}

function signBefore(tokens: Tokens, from: number, amount: number): -1 | 1 | null {
  const at = from - 1;
  if (tokens.gap(from) !== GLUED) return null;
  const minus = tokens.isSign(at, HYPHEN) || tokens.isSign(at, 0x2212);
  if (!minus && !tokens.isSign(at, 43)) return null;
  // Glued to what stands before, it is a hyphen or a dash.
  if (tokens.gap(at) === GLUED && !tokens.isSign(at - 1, 40) && !tokens.isSign(at - 1, 91)) return null;
  return amount > 0 && minus ? -1 : 1;
}

interface CurrencyBefore {
  readonly from: number;
  readonly amount: number;
  readonly code: string;
}

/** `$`, `US$`, `USD`, `Rs.` before the amount; `at` is the sign itself or the amount. */
function findCurrencyBefore(tokens: Tokens, at: number): CurrencyBefore | null {
  let sign = at;
  let amount = at + 1;
  if (tokens.isNumeral(at) || tokens.isWord(at)) {
    sign = at - 1;
    amount = at;
  }
  const code = tokens.isWord(sign) || tokens.isNumeral(sign) ? undefined : currencySigns.get(tokens.value(sign));
  if (code !== undefined) {
    // "$ 5", "$-5"
    if (tokens.isSign(amount, HYPHEN) && tokens.gap(amount + 1) === GLUED) amount++;
    if (tokens.gap(amount) > LINE) return null;
    let letters = sign - 1;
    if (tokens.isSign(letters, 92) && tokens.gap(sign) === GLUED) letters--;
    if (tokens.gap(letters + 1) !== GLUED) return { from: sign, amount, code };
    // "U.S.$5"
    if (tokens.isSign(letters, POINT) && tokens.is(letters - 1, 's') && tokens.is(letters - 3, 'u'))
      return { from: letters - 3, amount, code: 'USD' };
    const prefixed = tokens.isWord(letters) ? signPrefixes.get(tokens.slice(letters)) : undefined;
    return prefixed ? { from: letters, amount, code: prefixed } : { from: sign, amount, code };
  }
  if (amount !== at || tokens.gap(at) > SPACE || tokens.isWord(at)) return null;
  const word = tokens.isSign(sign, POINT) && tokens.gap(sign) === GLUED ? sign - 1 : sign;
  if (!tokens.isWord(word) || tokens.end(word) - tokens.start(word) > 3) return null;
  if (tokens.gap(word) === GLUED && !tokens.isSign(word - 1, 40)) return null;
  const letters = currencyCodes.get(tokens.slice(word));
  return letters ? { from: word, amount, code: letters } : null;
}

/** What is written behind an amount, and makes it a quantity of something; null where no unit stands there. */
function readUnit(tokens: Tokens, amount: Amount): UnitPart | null {
  const at = amount.to;
  const gap = tokens.gap(at);
  if (gap > LINE) return null;
  if (!tokens.isWord(at)) {
    // "5+ years"
    if (tokens.isSign(at, 43) && gap === GLUED && tokens.isWord(at + 1) && tokens.gap(at + 1) === SPACE)
      return readUnitWord(tokens, amount, at + 1, false);
    if (tokens.isSign(at, PERCENT)) return readPercent(tokens, at + 1);
    if (tokens.isSign(at, DEGREE)) return readDegrees(tokens, at + 1);
    if (tokens.isSign(at, 0xa2) && gap === GLUED) return { to: at + 1, kind: 'money', unit: 'USD', exponent: -2 };
    const code = gap <= SPACE && !tokens.isNumeral(at) ? currencySigns.get(tokens.value(at)) : undefined;
    // "5 €", but not the sign of the next amount: "5 $10 bills".
    if (code !== undefined && !(tokens.isNumeral(at + 1) && tokens.gap(at + 1) === GLUED))
      return { to: at + 1, kind: 'money', unit: code };
    const hyphen =
      (tokens.isSign(at, HYPHEN) || tokens.isSign(at, 0x2010) || tokens.isSign(at, 0x2011)) && gap === GLUED;
    if (!hyphen || tokens.gap(at + 1) !== GLUED || !tokens.isWord(at + 1)) return null;
    return readUnitWord(tokens, amount, at + 1, true);
  }
  return readUnitWord(tokens, amount, at, false);
}

function readUnitWord(tokens: Tokens, amount: Amount, at: number, hyphen: boolean): UnitPart | null {
  const entry = tokens.word(at);
  const glued = !hyphen && tokens.gap(at) === GLUED;
  switch (entry.word) {
    case 'percent':
    case 'pct':
      return readPercent(tokens, at + 1);
    case 'pc':
      return glued ? readPercent(tokens, at + 1) : null;
    case 'pp':
    case 'pps':
      return { to: at + 1, kind: 'percentage-point', unit: 'pp' };
    case 'per':
      return tokens.is(at + 1, 'cent') && tokens.gap(at + 1) <= LINE ? readPercent(tokens, at + 2) : null;
    case 'percentage': {
      const point = readPointWord(tokens, at + 1);
      return point ? { to: point, kind: 'percentage-point', unit: 'pp' } : null;
    }
    case 'basis': {
      const point = readPointWord(tokens, at + 1);
      return point ? { to: point, kind: 'percentage-point', unit: 'pp', exponent: -2 } : null;
    }
    case 'bps':
    case 'bp':
      return { to: at + 1, kind: 'percentage-point', unit: 'pp', exponent: -2 };
    case 'degree':
    case 'degrees':
      return readDegrees(tokens, at + 1);
    case 'square':
    case 'sq':
    case 'cubic':
    case 'cu':
      return readPower(tokens, at, entry.word === 'square' || entry.word === 'sq' ? '²' : '³');
    case 'fold':
      return hyphen || glued ? { to: at + 1, kind: 'multiplier', unit: 'x' } : null;
    case 'times':
      return readTimes(tokens, at);
    case 'x':
      return glued ? { to: at + 1, kind: 'multiplier', unit: 'x' } : null;
  }
  const money = readCurrencyWords(tokens, at, amount);
  if (money) return money;
  if (entry.duration && !(glued && tokens.end(at) - tokens.start(at) < 2))
    return readDuration(tokens, amount, at, hyphen);
  return readMeasure(tokens, at, hyphen, glued);
}

function readPercent(tokens: Tokens, to: number): UnitPart {
  const hyphen = tokens.isSign(to, HYPHEN) && tokens.gap(to) === GLUED ? to + 1 : to;
  const point = readPointWord(tokens, hyphen);
  return point ? { to: point, kind: 'percentage-point', unit: 'pp' } : { to, kind: 'percent', unit: '%' };
}

/** The token behind "point(s)", where that word stands at a token, perhaps behind a hyphen; 0 else. */
function readPointWord(tokens: Tokens, at: number): number {
  const place = tokens.isSign(at, HYPHEN) && tokens.gap(at) === GLUED ? at + 1 : at;
  const { word } = tokens.word(place);
  return (word === 'point' || word === 'points' || word === 'pts') && tokens.gap(place) <= LINE ? place + 1 : 0;
}

function readDegrees(tokens: Tokens, at: number): UnitPart {
  if (tokens.isWord(at) && tokens.gap(at) <= SPACE) {
    const word = tokens.slice(at);
    if (word === 'C' || word === 'F') return { to: at + 1, kind: 'measurement', unit: `°${word}` };
    const unit = tokens.word(at).unit;
    if (unit?.dimension === 'temperature' && unit.symbol !== '°')
      return { to: at + 1, kind: 'measurement', unit: unit.symbol };
  }
  return { to: at, kind: 'measurement', unit: '°' };
}

function readPower(tokens: Tokens, at: number, power: '²' | '³'): UnitPart | null {
  let place = at + 1;
  if (tokens.isSign(place, POINT) || tokens.isSign(place, HYPHEN)) place++;
  const unit = unitsBySymbol.get(tokens.isWord(place) ? tokens.slice(place) : '') ?? tokens.word(place).unit;
  return unit?.dimension === 'length' ? { to: place + 1, kind: 'measurement', unit: `${unit.symbol}${power}` } : null;
}

const comparisons = new Set(['as', 'more', 'less', 'fewer', 'the', 'its', 'their', 'his', 'her', 'over']);

/** "three times as many" multiplies; "15 times" counts. */
function readTimes(tokens: Tokens, at: number): UnitPart {
  const next = tokens.isWord(at + 1) ? tokens.slice(at + 1).toLowerCase() : '';
  if (
    comparisons.has(next) ||
    (next.length > 4 &&
      next.endsWith('er') &&
      next !== 'over' &&
      next !== 'under' &&
      next !== 'after' &&
      next !== 'winner')
  )
    return { to: at + 1, kind: 'multiplier', unit: 'x' };
  return { to: at, kind: 'count', unit: 'time', noun: true };
}

function readCurrencyWords(tokens: Tokens, at: number, amount: Amount): UnitPart | null {
  let place = at;
  let nation: string | null = null;
  // "U.S. dollars"
  if (tokens.is(place, 'u') && tokens.is(place + 2, 's') && tokens.isSign(place + 1, POINT)) {
    nation = 'us';
    place += tokens.isSign(place + 3, POINT) ? 4 : 3;
  } else {
    // "Canadian dollars", "Hong Kong dollars"
    for (let step = 0; step < 2 && !tokens.word(place).currency; step++) {
      if (!tokens.isWord(place) || !tokens.isCapital(place)) break;
      if (step === 0 && !tokens.word(place).nation && !tokens.word(place + 1).nation) break;
      nation = tokens.word(place).nation ? tokens.word(place).word : nation;
      place++;
    }
    if (tokens.is(at, 'us')) nation = 'us';
  }
  const { currency, word } = tokens.word(place);
  if (currency && tokens.gap(place) <= LINE) {
    if (isCurrencyHere(word, amount, tokens, place)) {
      let code = (nation && findNationalCurrency(nation, currency)) ?? currency.code;
      let to = place + 1;
      if (word === 'pounds' && tokens.is(to, 'sterling')) to++;
      if (word === 'francs' && tokens.is(place - 1, 'cfa')) code = 'XOF';
      return { to, kind: 'money', unit: code, exponent: currency.exponent };
    }
    if (currency.family === 'pound') return { to: place + 1, kind: 'measurement', unit: 'lb' };
    return null;
  }
  const letters =
    tokens.isWord(at) && tokens.gap(at) <= SPACE && tokens.end(at) - tokens.start(at) <= 3
      ? currencyCodes.get(tokens.slice(at))
      : undefined;
  if (letters && letters !== '¤' && tokens.slice(at) !== 'RM') return { to: at + 1, kind: 'money', unit: letters };
  if (tokens.gap(at) === GLUED && tokens.slice(at) === 'p' && amount.form === 'digits')
    return { to: at + 1, kind: 'money', unit: 'GBP', exponent: -2 };
  return null;
}

/** Some currency words have a commoner meaning: pounds weigh, "won" and "real" are other words. */
function isCurrencyHere(word: string, amount: Amount, tokens: Tokens, at: number): boolean {
  switch (word) {
    case 'pound':
    case 'pounds':
      return amount.scale > 3 || tokens.is(at + 1, 'sterling') || (tokens.word(at - 1).nation && at > amount.to);
    case 'won':
      return amount.scale >= 3 || amount.number.gte(1000);
    case 'real':
    case 'crown':
    case 'dong':
      return amount.scale >= 3 || at > amount.to;
    case 'mark':
    case 'marks':
    case 'crowns':
      return amount.scale > 0 || amount.precision < 0 || amount.number.gt(10) || at > amount.to;
    case 'ct':
    case 'cts':
      return tokens.gap(at) !== GLUED;
    default:
      return true;
  }
}

function readDuration(tokens: Tokens, amount: Amount, at: number, hyphen: boolean): UnitPart | null {
  const [unit, factor] = tokens.word(at).duration ?? ['year', 1];
  const { word } = tokens.word(at);
  // "3 second-half goals", "two second places": an ordinal. "three quarters of the voters": a fraction, read elsewhere.
  if (word === 'second' && !hyphen && !amount.number.eq(1)) return null;
  // "the 1986 quarter"
  if (!hyphen && amount.plain >= 1700 && amount.plain < 2100 && !word.endsWith('s')) return null;
  let to = at + 1;
  // "31-year-old", "31 years old"
  const next = hyphen && tokens.isSign(to, HYPHEN) ? to + 1 : to;
  if (unit !== 'quarter' && (tokens.is(next, 'old') || tokens.is(next, 'olds')) && tokens.gap(next) <= LINE)
    to = next + 1;
  return { to, kind: 'duration', unit, factor, duration: unit };
}

function readMeasure(tokens: Tokens, at: number, hyphen: boolean, glued: boolean): UnitPart | null {
  if (!tokens.isWord(at)) return null;
  const length = tokens.end(at) - tokens.start(at);
  const entry = tokens.word(at);
  let unit = entry.unit;
  if (length <= 5) {
    const written = tokens.slice(at);
    unit = unitsBySymbol.get(written) ?? (length > 1 ? unit : null);
    // "3m people": millions. "3 m": metres.
    if (glued && (written === 'm' || written === 'M') && (written === 'M' || findCountedNoun(tokens, at + 1) !== null))
      return { to: at + 1, kind: 'count', unit: findCountedNoun(tokens, at + 1), exponent: 6, noun: true };
    if (glued && written === 'in') return { to: at + 1, kind: 'measurement', unit: 'in' };
    if (glued && written === 'st') return { to: at + 1, kind: 'measurement', unit: 'st' };
    if (written === 'b' && tokens.isSign(at + 1, 47) && tokens.is(at + 2, 'd'))
      return { to: at + 3, kind: 'measurement', unit: 'bpd' };
    if (
      length === 1 &&
      written !== 'm' &&
      written !== 'g' &&
      written !== 't' &&
      written !== 'l' &&
      written !== 'L' &&
      written !== 'W' &&
      !glued
    )
      return null;
    if (length === 1 && !glued && written !== 'm') return null;
  }
  if (!unit) return null;
  let to = at + 1;
  let { symbol } = unit;
  if (tokens.isSign(to, 47) && tokens.gap(to) === GLUED && tokens.is(to + 1, 'h') && symbol === 'km')
    return { to: to + 2, kind: 'measurement', unit: 'km/h' };
  if (tokens.is(to, 'per') && tokens.gap(to) <= LINE) {
    // "barrels per day", "miles per hour": rates with a symbol of their own.
    const rate =
      tokens.is(to + 1, 'day') && symbol === 'bbl'
        ? 'bpd'
        : tokens.is(to + 1, 'hour') && symbol === 'mi'
          ? 'mph'
          : tokens.is(to + 1, 'hour') && symbol === 'km'
            ? 'km/h'
            : null;
    if (rate) {
      symbol = rate;
      to += 2;
    }
  } else if (symbol === 'bbl' && tokens.is(to, 'a') && tokens.is(to + 1, 'day')) {
    symbol = 'bpd';
    to += 2;
  }
  return hyphen && symbol === '°' ? null : { to, kind: 'measurement', unit: symbol };
}

/** The noun behind a bare amount; hyphenated ("20-member") or after it ("12 new projects"). */
export function findNoun(tokens: Tokens, amount: Amount): string | null {
  const at = amount.to;
  if (tokens.isSign(at, HYPHEN) && tokens.gap(at) === GLUED && tokens.gap(at + 1) === GLUED)
    return findHyphenNoun(tokens, at + 1);
  return tokens.isWord(at) && tokens.gap(at) !== GLUED ? findCountedNoun(tokens, at) : null;
}
