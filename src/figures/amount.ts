import Big from 'big.js';

/** A number as written, without its unit: tokens `from` to `to` (exclusive). */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number: Big;
  readonly precision: number;
  readonly otherwise: Big | null;
  /** The value where it is written in digits only, without separators, scale or fraction; else -1. */
  readonly plain: number;
  /** Power of ten of the scale that was written ("million": 6); 0 for none. */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction';
}

const powers = Array.from({ length: 31 }, (_, exponent) => new Big(10).pow(exponent));
export const half = new Big('0.5');

export function shift(number: Big, exponent: number): Big {
  const power = powers[Math.abs(exponent)];
  if (!power || exponent === 0) return number;
  return exponent > 0 ? number.times(power) : number.div(power);
}
