import Big from 'big.js';
import type { Figure, FigureKind, Hedge, NumberValue } from '../figures/figure.ts';
import { sliceSpan } from '../text/span.ts';
import { rangeEnds } from './matchFigures.ts';
import type { Question } from './question.ts';

/** What else the figure may say, in words that a source may have: each is good for support, none for a warning. */
export function findOtherReadings(question: Question): Figure[] {
  const points = asPercentagePoints(question.figure, question.others);
  return [
    withUnitBefore(question),
    points === question.figure ? null : points,
    withOtherSign(question),
    asBound(question.figure),
  ].flatMap(figure => figure ?? []);
}

/**
 * A bare number with the unit of the figure before it in its sentence, and its scale where it has none of its own, as a
 * writer may have left them out: "rose to 650 billion yen, and should reach 695". Null where nothing can have been left out.
 */
export function withUnitBefore({ figure, others }: Pick<Question, 'figure' | 'others'>): Figure | null {
  const { kind, unit, value, small } = figure;
  if (kind !== 'count' || unit !== null || small || value.type !== 'number') return null;
  const before = others.findLast(
    other =>
      other.span.start < figure.span.start &&
      lending.has(other.kind) &&
      // "Four per cent less than the 60 million of 2014"
      (other.kind !== 'percent' || value.number.lt(leastNoShare)),
  );
  if (before?.value.type !== 'number') return null;
  const scale = value.precision > 0 ? 0 : scaleOf(before.text, before.value);
  const number = value.number.times(new Big(10).pow(scale));
  const scaled = { ...value, number, precision: value.precision + scale };
  return { ...figure, kind: before.kind, unit: before.unit, value: scaled };
}

/** "Three points more than in 2022", beside a share: of percentages; any other figure as it is. */
export function asPercentagePoints(figure: Figure, others: readonly Figure[]): Figure {
  const { kind, unit, value } = figure;
  if (kind !== 'count' || unit !== 'point' || value.type !== 'number') return figure;
  const isBesideShare = others.some(other => other.kind === 'percent' || other.kind === 'ratio');
  return isBesideShare ? { ...figure, kind: 'percentage-point', unit: 'pp', small: false } : figure;
}

// So many per cent nobody says.
const leastNoShare = 10_000;

const lending = new Set(['money', 'percent', 'measurement']);

/** The power of ten of the scale that a number was written with: 9 for "4.77bn", whose last digit counts ten millions. */
function scaleOf(text: string, { precision }: NumberValue): number {
  const decimals = /\d[.,·](\d+)/.exec(text)?.[1]?.length ?? 0;
  return Math.max(0, precision + (decimals === 3 && precision === 0 ? 0 : decimals));
}

const losses =
  /\b(?:fell|falls?|fallen|falling|drop\w*|declin\w*|decreas\w*|reduc\w*|shr[aiu]nk\w*|slump\w*|slip\w*|slid\w*|lost|los[es]|loss(?:es)?|losing|deficits?|negative|minus|below|down|contract\w*|lower\w*|cuts?|differences?|gap|change[ds]?)\b/i;

/** "Fell 3 per cent" for "-3%", "a loss of $12.4 million" for "$(12.4) million", and the other way round. */
function withOtherSign({ figure, prose, sentence }: Question): Figure | null {
  const { kind, unit, value, hedge } = figure;
  const ends = rangeEnds(figure).flatMap(({ value: end }) => (end.type === 'number' ? end : []));
  const [first] = ends;
  const last = ends.at(-1);
  if (!first || !last) return null;
  // "12.4 points" of percentages; "11.5 to 13.4" beside them
  const isPoints = kind === 'count' && unit === 'point';
  if (!signed.has(kind) && !isPoints && value.type !== 'range') return null;
  if (first.number.gt(0) && !losses.test(sliceSpan(prose, sentence))) return null;
  const flip = (end: NumberValue): NumberValue => ({ ...end, number: end.number.neg(), otherwise: null });
  const flipped = { ...figure, hedge: hedge && mirrored[hedge] };
  if (value.type === 'range') return { ...flipped, value: { ...value, from: flip(last), to: flip(first) } };
  return { ...flipped, value: flip(first), ...(isPoints ? { kind: 'percentage-point', unit: 'pp' } : {}) };
}

const signed = new Set<FigureKind>(['money', 'percent', 'percentage-point', 'measurement']);
const mirrored: Readonly<Record<Hedge, Hedge>> = {
  about: 'about',
  nearly: 'nearly',
  below: 'above',
  above: 'below',
  'at-least': 'at-most',
  'at-most': 'at-least',
};

/** "In his 30s": whatever is thirty and less than forty. */
function asBound(figure: Figure): Figure | null {
  const { value, text } = figure;
  if (value.type !== 'range' || !/\d0['’]?s$/.test(text) || value.from.type === 'date') return null;
  return { ...figure, kind: value.of, value: value.from, hedge: 'at-least' };
}
