import type { Big } from 'big.js';
import type { Span } from '../text/span.ts';

/** What a written number counts or measures. A contract of the command line's output. */
export type FigureKind =
  | 'percent'
  | 'percentage-point'
  | 'money'
  | 'count'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'duration'
  | 'ratio'
  | 'multiplier'
  | 'measurement'
  | 'range';

/** How a writer qualified a figure: which real values the words allow. */
export type Hedge = 'about' | 'below' | 'above' | 'at-least' | 'at-most';

/** A number, exact in decimal. */
export interface NumberValue {
  readonly type: 'number';
  readonly number: Big;
  /**
   * Exponent of the last digit that was written, scale included: 0 for `47`, -1 for `47.6`, 7 for `4.77bn`
   * (its last written digit counts ten millions). Trailing zeros of an integer count as written (`180` is 0);
   * number words count whole scales (`two billion` is 9).
   */
  readonly precision: number;
  /** The other reading where the separators allow two (`1.234`); null where only one is possible. */
  readonly otherwise: Big | null;
}

/**
 * A calendar date or a part of one, as ISO 8601 writes it: `2013`, `2013-12`, `2013-12-03`, `--12-03`, `--12`,
 * a decade `198X` and a quarter `2021-Q3` (both as in ISO 8601-2 / EDTF). A year is also a date value.
 */
export interface DateValue {
  readonly type: 'date';
  readonly iso: string;
}

/** A length of time: `amount` of `unit`s; ISO 8601 form by {@link toIsoDuration}. */
export interface DurationValue {
  readonly type: 'duration';
  readonly amount: NumberValue;
  readonly unit: DurationUnit;
}

export type DurationUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century';

/** Both ends as written, each of the same kind and unit; an elided unit or scale is filled in on both. */
export interface RangeValue {
  readonly type: 'range';
  readonly from: NumberValue | DateValue | DurationValue;
  readonly to: NumberValue | DateValue | DurationValue;
  /** The kind of the ends. */
  readonly of: Exclude<FigureKind, 'range'>;
}

export type FigureValue = NumberValue | DateValue | DurationValue | RangeValue;

/**
 * A written number with its place: "nearly $4.77bn".
 * The span covers sign, currency, digits, scale and unit sign or unit word ("4.77 billion US dollars", "31-year",
 * "second-largest"), not the hedge and not a counted noun ("15" in "15 times").
 */
export interface Figure {
  readonly span: Span;
  readonly text: string;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /**
   * ISO 4217 code for money (`USD`; `¤` where the currency is not said), `%`, `pp`, a unit symbol (`km`, `°C`),
   * the counted noun in the singular (`visit`), `rank` for an ordinal, or null.
   */
  readonly unit: string | null;
  readonly hedge: Hedge | null;
  /** A bare integer up to ten without unit or scale: "two leaders", "the second point". Never a warning by itself. */
  readonly small: boolean;
}
