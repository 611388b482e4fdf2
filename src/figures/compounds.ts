import Big from 'big.js';
import { monthsOf, secondsOf } from './durations.ts';
import { parseQuantity, type Quantity } from './quantities.ts';
import { GLUED, LINE, SIGN, SPACE, type Tokens } from './tokens.ts';

/** The part that a measure is given with, by its unit, and how many make one: feet and inches. */
const parts: Readonly<Record<string, readonly [unit: string, count: number]>> = {
  ft: ['in', 12],
  st: ['lb', 14],
  lb: ['oz', 16],
  m: ['cm', 100],
  km: ['m', 1000],
};

/** A quantity with the smaller one that belongs to it: "2 hours and 51 minutes", "6ft 4in". */
export function joinCompound(tokens: Tokens, first: Quantity): Quantity {
  if (first.unit === '°') return joinMinutes(tokens, first);
  const clocked = joinHours(tokens, first);
  if (clocked) return clocked;
  if ((first.kind !== 'duration' && first.kind !== 'measurement') || first.value.precision < 0) return first;
  let at = first.to;
  const comma = tokens.isSign(at, 44);
  if (comma || tokens.is(at, 'and')) at++;
  if (tokens.gap(at) > LINE || tokens.is(first.from - 1, 'between')) return first;
  const second = parseQuantity(tokens, at);
  if (!second || second.from !== at || second.kind !== first.kind) return first;
  // "two years, six months of them": the second is a part of the first.
  if (comma && tokens.is(second.to, 'of')) return first;
  if (first.kind === 'duration') return joinDurations(first, second);
  const [unit, count] = parts[first.unit ?? ''] ?? [null, 1];
  if (second.unit !== unit || second.value.number.gte(count)) return first;
  const number = first.value.number.plus(second.value.number.div(count));
  return { ...first, to: second.to, value: { ...first.value, number, precision: -2 } };
}

/** In the smaller unit, which holds both exactly: 2 h 51 min is 171 minutes. */
function joinDurations(first: Quantity, second: Quantity): Quantity {
  if (!first.duration || !second.duration) return first;
  const inMonths = monthsOf(first.duration) !== null;
  const large = monthsOf(first.duration) ?? secondsOf(first.duration);
  const small = inMonths ? monthsOf(second.duration) : secondsOf(second.duration);
  // A smaller unit, and less of it than would make a larger one.
  if (!small || small >= large || second.value.number.times(small).gte(large)) return first;
  const number = first.value.number.times(new Big(large).div(small)).plus(second.value.number);
  return {
    ...first,
    to: second.to,
    unit: second.unit,
    duration: second.duration,
    value: { ...second.value, number },
  };
}

/** "3h 40m", "1h 58m 23s", "2 h 10": in the smallest unit that is written. */
function joinHours(tokens: Tokens, first: Quantity): Quantity | null {
  const sign = first.duration === 'hour' ? tokens.slice(first.to - 1) : '';
  if (sign !== 'h' && sign !== 'hr') return null;
  const minutes = sixtiethAt(tokens, first.to);
  if (minutes < 0) return null;
  let to = first.to + 1;
  if (tokens.isWord(to) && tokens.gap(to) === GLUED) {
    if (!/^(?:m|min|mins)$/.test(tokens.slice(to))) return null;
    to++;
  } else if (tokens.word(to).duration && tokens.gap(to) <= SPACE) return null;
  const seconds = sixtiethAt(tokens, to);
  const isSeconds = seconds >= 0 && tokens.gap(to + 1) === GLUED && /^(?:s|sec|secs)$/.test(tokens.slice(to + 1));
  const total = first.value.number.times(60).plus(minutes);
  const duration = isSeconds ? 'second' : 'minute';
  const number = isSeconds ? total.times(60).plus(seconds) : total;
  return { ...first, to: isSeconds ? to + 2 : to, unit: duration, duration, value: { ...first.value, number } };
}

function sixtiethAt(tokens: Tokens, at: number): number {
  const value = tokens.value(at);
  return tokens.isNumeral(at) && tokens.gap(at) === SPACE && value >= 0 && value < 60 ? value : -1;
}

const primes = new Set([0x2032, 0x2019, 39]);
const doublePrimes = new Set([0x2033, 0x201d, 34]);

/** "51°30′26″": degrees with their minutes and seconds of arc. */
function joinMinutes(tokens: Tokens, degrees: Quantity): Quantity {
  const minutes = findPart(tokens, degrees.to, primes);
  if (minutes < 0) return degrees;
  const seconds = findPart(tokens, degrees.to + 2, doublePrimes);
  const arc = new Big(minutes).times(60).plus(Math.max(seconds, 0)).div(3600);
  const number = degrees.value.number.plus(degrees.value.number.lt(0) ? arc.neg() : arc);
  return { ...degrees, to: degrees.to + (seconds < 0 ? 2 : 4), value: { ...degrees.value, number, precision: -4 } };
}

/** The number below sixty at a token that has one of the signs behind it; -1 for none. */
function findPart(tokens: Tokens, at: number, signs: ReadonlySet<number>): number {
  const isPart = tokens.isNumeral(at) && tokens.gap(at) <= SPACE && tokens.value(at) >= 0 && tokens.value(at) < 60;
  return isPart && tokens.kind(at + 1) === SIGN && signs.has(tokens.value(at + 1)) ? tokens.value(at) : -1;
}

/** "5′11″", "6'7\"": a height in feet and inches; `at` is the number of feet. Null where the signs are quotation marks. */
export function parseHeight(tokens: Tokens, at: number): { readonly to: number; readonly feet: Big } | null {
  const feet = tokens.value(at);
  const inches = tokens.value(at + 2);
  if (feet < 2 || feet > 8 || inches < 0 || inches > 11 || !tokens.isNumeral(at + 2)) return null;
  const isPrime = tokens.kind(at + 1) === SIGN && primes.has(tokens.value(at + 1));
  if (!isPrime || tokens.gap(at + 1) !== GLUED || tokens.gap(at + 2) !== GLUED || tokens.gap(at + 3) !== GLUED)
    return null;
  const isClosed = tokens.kind(at + 3) === SIGN && doublePrimes.has(tokens.value(at + 3));
  return isClosed ? { to: at + 4, feet: new Big(inches).div(12).plus(feet) } : null;
}
