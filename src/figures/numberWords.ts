import Big from 'big.js';
import { type Amount, half, shift } from './amount.ts';
import { currencySigns } from './currencies.ts';
import { findFractionBehind, withScale } from './scales.ts';
import { GLUED, LINE, type Tokens } from './tokens.ts';

const HYPHEN = 45;
const noEntry = { scale: 0 };

/** Reads the number whose first word stands at a token: "forty-seven", "half a million", "a dozen". */
export function parseWords(tokens: Tokens, at: number): Amount | null {
  const entry = tokens.word(at);
  if (entry.word === 'half') return parseHalf(tokens, at, at);
  if (entry.word === 'a' || entry.word === 'an') {
    const next = tokens.word(at + 1);
    if (tokens.gap(at + 1) > LINE) return null;
    if (next.word === 'half') return parseHalf(tokens, at, at + 1);
    if (next.scale > 0 && next.word !== 'k') return parseCardinal(tokens, at, 1, at + 1);
    // "a couple of hundred"
    const { scale } = next.word === 'couple' && tokens.is(at + 2, 'of') ? tokens.word(at + 3) : noEntry;
    if (scale > 0) return { ...createAmount(at, at + 4, 0, 0, 0), ...scaled(2, scale), precision: scale };
    // "$4.95 a dozen"
    if (next.word === 'dozen' && isPriced(tokens, at - 1)) return null;
    if (next.word === 'dozen') return createAmount(at, at + 2, 12, 0, 0);
    if (next.word === 'quarter' && tokens.is(at + 2, 'of') && tokens.is(at + 3, 'a') && tokens.word(at + 4).scale > 2)
      return { ...createAmount(at, at + 5, 0.25, -2, 0), ...scaled(0.25, tokens.word(at + 4).scale) };
    return null;
  }
  if (entry.cardinal < 0) return null;
  return parseCardinal(tokens, at, -1, at);
}

/** Whether an amount of money ends at a token. */
function isPriced(tokens: Tokens, at: number): boolean {
  if (tokens.isWord(at)) return tokens.word(at).currency !== null;
  return tokens.isNumeral(at) && currencySigns.has(tokens.value(at - 1)) && !tokens.isNumeral(at - 1);
}

/** "half a million", "half-million", "half a dozen"; null where "half" is something else. */
function parseHalf(tokens: Tokens, from: number, at: number): Amount | null {
  let next = at + 1;
  if (tokens.isSign(next, HYPHEN) || tokens.is(next, 'a') || tokens.is(next, 'an')) next++;
  const entry = tokens.word(next);
  if (tokens.gap(next) > LINE) return null;
  // "half an hour", "half a percentage point", "half-mile": the unit is read behind it.
  const isUnit =
    entry.unit !== null ||
    (entry.duration !== null && entry.word !== 'second') ||
    (entry.currency !== null && entry.currency.exponent < 0) ||
    entry.word === 'percentage' ||
    entry.word === 'percent';
  if (isUnit && next > at + 1) return createAmount(from, tokens.isSign(at + 1, HYPHEN) ? at + 1 : next, 0.5, -1, 0);
  if (entry.word === 'dozen') return createAmount(from, next + 1, 6, 0, 0);
  if (entry.scale > 2) return { ...createAmount(from, next + 1, 0, 0, 0), ...scaled(0.5, entry.scale) };
  return null;
}

function scaled(number: number, scale: number): Pick<Amount, 'number' | 'precision' | 'scale'> {
  return { number: shift(new Big(number), scale), precision: scale - 1, scale };
}

function createAmount(from: number, to: number, value: number, precision: number, scale: number): Amount {
  return { from, to, number: new Big(value), precision, otherwise: null, plain: -1, scale, form: 'words' };
}

/**
 * Number words: "forty-seven", "one hundred and five", "two and a half million", "three dozen".
 * `value` is what "a" stands for before the scale at `at`; -1 to begin with a cardinal.
 */
function parseCardinal(tokens: Tokens, from: number, value: number, at: number): Amount | null {
  let total = 0;
  let current = Math.max(value, 0);
  // The rank of the last word: 0 none, 1 unit, 2 teen, 3 ten, 4 hundred, 5 larger scale.
  let last = value < 0 ? 0 : 1;
  let scale = 99;
  let precision = 0;
  let to = from;
  let place = at;
  for (;;) {
    const entry = tokens.word(place);
    if (entry.cardinal >= 0) {
      const n = entry.cardinal;
      const rank = n >= 20 ? 3 : n >= 10 ? 2 : 1;
      if (last === 0 || ((last === 4 || last === 5) && n > 0) || (last === 3 && rank === 1 && n > 0)) current += n;
      else if (total === 0 && rank > 1 && last >= 2 && last <= 3 && current >= 11 && current <= 20)
        current = current * 100 + n;
      else break;
      last = current > 1000 && total === 0 && scale === 99 ? rank + 10 : rank;
      if (last > 10 && rank === 3) last = 3;
      precision = 0;
    } else if (entry.scale === 2 && last >= 1 && last <= 3 && current < 100) {
      current *= 100;
      last = 4;
      precision = 2;
    } else if (
      entry.scale > 2 &&
      entry.word !== 'k' &&
      entry.word !== 'mill' &&
      last >= 1 &&
      last <= 4 &&
      entry.scale < scale
    ) {
      total += current * 10 ** entry.scale;
      current = 0;
      scale = entry.scale;
      precision = (last === 4 ? 2 : 0) + entry.scale;
      last = 5;
    } else break;
    to = place + 1;
    place = to;
    if (tokens.isSign(place, HYPHEN) && tokens.gap(place) === GLUED && tokens.gap(place + 1) === GLUED) place++;
    else if (
      tokens.is(place, 'and') &&
      last >= 4 &&
      last <= 5 &&
      tokens.word(place + 1).cardinal > 0 &&
      tokens.word(place + 1).cardinal < 100
    )
      place++;
    if (tokens.gap(place) > LINE) break;
  }
  if (to === from) return null;
  const amount = createAmount(from, to, total + current, precision, scale === 99 ? 0 : scale);
  return withTail(tokens, amount, last);
}

/** What may follow number words: "dozen"; "and a half", then a scale. */
function withTail(tokens: Tokens, amount: Amount, last: number): Amount {
  let place = amount.to;
  if (tokens.isSign(place, HYPHEN) && tokens.gap(place) === GLUED) place++;
  if (tokens.is(place, 'dozen') && tokens.gap(place) <= LINE)
    return { ...amount, to: place + 1, number: amount.number.times(12) };
  const hyphen = tokens.isSign(amount.to, HYPHEN) && tokens.is(place, 'and') && tokens.isSign(place + 1, HYPHEN);
  // "two-and-a-half", "three-and-a-quarter"
  const part = hyphen && tokens.is(place + 2, 'a') ? tokens.word(place + 4).word : '';
  if (part === 'half' || part === 'quarter') {
    const number = amount.number.plus(part === 'half' ? half : half.div(2));
    return withScale(tokens, { ...amount, to: place + 5, number, precision: part === 'half' ? -1 : -2 }, false);
  }
  const fraction = findFractionBehind(tokens, amount.to);
  if (last > 3 && last < 10) {
    // "a million and a half"
    return fraction && amount.scale > 2
      ? {
          ...amount,
          to: fraction.to,
          number: amount.number.plus(shift(fraction.number, amount.scale)),
          precision: amount.scale + fraction.precision,
        }
      : amount;
  }
  if (fraction) {
    const { to, number, precision } = fraction;
    return withScale(tokens, { ...amount, to, number: amount.number.plus(number), precision }, false);
  }
  const decimals = readSpokenDecimals(tokens, amount.to);
  if (decimals)
    return withScale(
      tokens,
      {
        ...amount,
        to: decimals.to,
        number: amount.number.plus(`0.${decimals.digits}`),
        precision: -decimals.digits.length,
      },
      false,
    );
  return amount;
}

// Of a number that is read out, so many words behind the point are digits.
const mostSpokenDigits = 6;

/** "point five", "point one four", "dot fifty": decimals as they are spoken. */
function readSpokenDecimals(tokens: Tokens, point: number): { readonly to: number; readonly digits: string } | null {
  const isPoint = tokens.is(point, 'point') || (tokens.isWord(point) && tokens.slice(point) === 'dot');
  if (!isPoint || tokens.gap(point) > LINE) return null;
  const cardinalAt = (at: number) => (tokens.gap(at) <= LINE ? tokens.word(at).cardinal : -1);
  let to = point + 1;
  const first = cardinalAt(to);
  if (first >= 10) {
    const unit = first >= 20 ? cardinalAt(to + 1) : -1;
    return unit > 0 && unit < 10 ? { to: to + 2, digits: `${first + unit}` } : { to: to + 1, digits: `${first}` };
  }
  let digits = '';
  for (let digit = first; digit >= 0 && digit < 10 && digits.length < mostSpokenDigits; digit = cardinalAt(to)) {
    digits += digit;
    to++;
  }
  return digits === '' ? null : { to, digits };
}
