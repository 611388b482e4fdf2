import type { Figure } from '../figures/figure.ts';

/** Whether two figures count or measure in the same unit, so that they can be added. */
export function sameDimension(a: Figure, b: Figure): boolean {
  if (a.kind !== b.kind) return false;
  if (a.unit === b.unit) return true;
  // The noun is often said once: "2,150 of 3,440 ballots"; so is the currency.
  return a.kind === 'count' ? a.unit === null || b.unit === null : a.unit === '¤' || b.unit === '¤';
}
