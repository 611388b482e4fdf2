import type { DurationUnit, Figure } from '../figures/figure.ts';
import { rangeEnds } from './matchFigures.ts';

/**
 * Whether a figure is a time of up to ten whole units that are shorter than a year: "in one day", "a two-day visit",
 * "three to five weeks". A number of years is more often a fact of the thing itself: an age, a term, a sentence.
 */
export function isShortTime(figure: Figure): boolean {
  return rangeEnds(figure).every(
    ({ value }) =>
      value.type === 'duration' &&
      !long.has(value.unit) &&
      value.amount.precision === 0 &&
      value.amount.number.gte(0) &&
      value.amount.number.lte(most),
  );
}

const long: ReadonlySet<DurationUnit> = new Set(['year', 'decade', 'century']);
// As for a small count.
const most = 10;
