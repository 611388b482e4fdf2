import Big from 'big.js';
import { monthsOf, secondsOf } from './durations.ts';
import { parseQuantity, type Quantity } from './quantities.ts';
import { LINE, type Tokens } from './tokens.ts';

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
