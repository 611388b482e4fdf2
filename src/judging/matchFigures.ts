import type { Big } from 'big.js';
import { compareQuantities } from '../figures/compareQuantities.ts';
import type { Figure, FigureKind } from '../figures/figure.ts';

/**
 * How a source's figure answers the draft's, by value, unit and precision alone. `loose`: the same number, where one
 * of the two does not say of what ("aged nine" and "nine years old"). `akin`: the same number as a rank and as a count
 * or a length of time ("his 76th race" and "76 races"), which may be the same thing or chance.
 */
export type Match = 'same' | 'rounded' | 'loose' | 'akin' | 'other-unit' | 'other-scale';

/** Null where the values have nothing to do with each other. */
export function matchFigures(draft: Figure, source: Figure): Match | null {
  const match = compareQuantities(draft, source);
  if (match === 'same' || match === 'other-scale') return match;
  // The second reading of "2,000" is for finding it as it stands; rounded to 2 it would meet any 1.6.
  if (match === 'rounded')
    return compareQuantities(withoutOtherwise(draft), withoutOtherwise(source)) === 'rounded' ? match : null;
  if (saysUnit(draft) && saysUnit(source)) return match === 'other-unit' ? match : null;
  if (!hasSameNumbers(draft, source)) return null;
  return isRankOf(draft, source) ? 'akin' : leavesUnitOpen(draft, source) ? 'loose' : null;
}

function isRankOf(draft: Figure, source: Figure): boolean {
  const kinds = [kindOf(draft), kindOf(source)];
  return kinds.includes('ordinal') && (kinds.includes('duration') || kinds.includes('count'));
}

/** Whether the two may be of one thing though they are written as different kinds. */
function leavesUnitOpen(draft: Figure, source: Figure): boolean {
  const [bare, other] = isBare(draft) ? [draft, source] : [source, draft];
  if (!isBare(bare)) return false;
  // "aged nine", "nine years old"; a cell of a table says its unit in the heading, but a "two" in a text may be anything.
  return !bare.small || (kindOf(other) === 'duration' && other.unit === 'year');
}

function withoutOtherwise(figure: Figure): Figure {
  const { value } = figure;
  return value.type === 'number' && value.otherwise ? { ...figure, value: { ...value, otherwise: null } } : figure;
}

/** Whether a figure is written with a unit that cannot be left out without changing what it says. */
function saysUnit(figure: Figure): boolean {
  const kind = kindOf(figure);
  return kind === 'percent' || kind === 'percentage-point' || kind === 'money' || kind === 'measurement';
}

function isBare(figure: Figure): boolean {
  return figure.unit === null && kindOf(figure) === 'count';
}

/** The kind of the figure, of a range that of its ends. */
function kindOf({ kind, value }: Figure): FigureKind {
  return value.type === 'range' ? value.of : kind;
}

function hasSameNumbers(draft: Figure, source: Figure): boolean {
  const [mine, theirs] = [rangeEnds(draft).map(numberOf), rangeEnds(source).map(numberOf)];
  if (mine.length !== theirs.length) return false;
  return mine.every((number, i) => {
    const other = theirs[i];
    return number !== null && other ? number.eq(other) : false;
  });
}

function numberOf({ value }: Figure): Big | null {
  return value.type === 'number' ? value.number : value.type === 'duration' ? value.amount.number : null;
}

/** The two ends of a range as figures of their own; the figure itself where it is none. */
export function rangeEnds(figure: Figure): readonly Figure[] {
  const { value } = figure;
  if (value.type !== 'range') return [figure];
  return [value.from, value.to].map(end => ({ ...figure, kind: value.of, value: end }));
}
