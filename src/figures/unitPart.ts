import type { DurationUnit, FigureKind } from './figure.ts';

/** A unit that is written behind an amount, up to token `to` (exclusive). */
export interface UnitPart {
  readonly to: number;
  readonly kind: Exclude<FigureKind, 'range'>;
  readonly unit: string | null;
  /** Power of ten by which the number is to be multiplied: -2 for cents and basis points. */
  readonly exponent?: number;
  /** How many of `duration` the word stands for: 2 weeks for "fortnight". */
  readonly factor?: number;
  readonly duration?: DurationUnit;
}
