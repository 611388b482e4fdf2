import Big from 'big.js';
import type { DateReading } from './dates.ts';
import type { FigureKind, FigureValue } from './figure.ts';
import type { OrdinalReading } from './ordinals.ts';
import type { Quantity } from './quantities.ts';
import type { Tokens } from './tokens.ts';

/** What was read at a token: a figure before its hedge is known, from tokens `from` to `to` (exclusive). */
export interface Reading {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  readonly unit: string | null;
  readonly small: boolean;
  /** The quantity it was made of, whose unit a following "from 3.9" may share. */
  readonly quantity: Quantity | null;
}

/** A reading, the token where reading goes on after a non-figure, or null to go on with the next token. */
export type Step = Reading | number | null;

export function fromQuantity(tokens: Tokens, quantity: Quantity): Reading {
  const { from, to, kind, unit, amount, value, duration } = quantity;
  return {
    from,
    to,
    kind,
    value: duration ? { type: 'duration', amount: value, unit: duration } : value,
    unit,
    small:
      kind === 'count' &&
      amount.scale === 0 &&
      amount.precision >= 0 &&
      value.number.lte(10) &&
      value.number.gte(0) &&
      !tokens.isSign(from, 45),
    quantity,
  };
}
export function fromNumber(from: number, to: number, kind: FigureKind, number: number, unit: string | null): Reading {
  const big = new Big(number);
  return {
    from,
    to,
    kind,
    value: { type: 'number', number: big, precision: 0, otherwise: null },
    unit,
    small: false,
    quantity: null,
  };
}

export function fromOrdinal({ from, to, value, ranked }: OrdinalReading): Reading {
  return { ...fromNumber(from, to, 'ordinal', value, 'rank'), small: !ranked && value <= 10 };
}

export function fromDate({ from, to, kind, iso, otherwise, toIso }: DateReading): Reading {
  const date = { type: 'date', iso, otherwise } as const;
  const base = { from, to, unit: null, small: false, quantity: null };
  if (toIso === null) return { ...base, kind, value: date };
  return {
    ...base,
    kind: 'range',
    value: { type: 'range', from: date, to: { type: 'date', iso: toIso, otherwise: null }, of: kind },
  };
}
