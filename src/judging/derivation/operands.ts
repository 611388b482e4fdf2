import type { FigureHit, PassageRef } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import { rangeEnds } from '../matchFigures.ts';
import { passageIndex } from '../passageProfiles.ts';

/** The figures of a passage as one may reckon with them: the ends of ranges one by one, with the units that are left out. */
export function findOperands(ref: PassageRef): FigureHit[] {
  return [...findTitleFigures(ref), ...ref.passage.figures]
    .flatMap(index => ref.source.figures[index] ?? [])
    .flatMap(rangeEnds)
    .map((figure, _, all) => ({ ...ref, figure: withSaidUnit(figure, all) }));
}

/** The figures of a line before a passage that is nothing else: what a fact sheet explains under it. */
function findTitleFigures({ source, passage }: PassageRef): readonly number[] {
  const before = source.passages[passageIndex(source, passage) - 1];
  const [index, ...more] = before?.figures ?? [];
  const figure = index === undefined ? undefined : source.figures[index];
  if (!before || !figure || more.length > 0) return [];
  const { span } = figure;
  const outside = source.prose.slice(before.span.start, span.start) + source.prose.slice(span.end, before.span.end);
  return /[\p{L}\p{N}]/u.test(outside) ? [] : before.figures;
}

// "Losses of 120 billion", "312,000 a year earlier": nobody counts so many things, or parts of one, without saying what.
const leastBare = 1000;
// What is compared is of like size.
const mostTimes = 20;

/**
 * A large number without a noun is in the unit of the amounts beside it, where they have one only: "145 billion yen,
 * against 120 billion", "to 18 million from 22 million tonnes".
 */
function withSaidUnit(figure: Figure, all: readonly Figure[]): Figure {
  const { kind, unit, value } = figure;
  if (kind !== 'count' || unit !== null || value.type !== 'number') return figure;
  if (value.number.lt(leastBare) && value.precision >= 0) return figure;
  const amounts = all.filter(other => other.kind === 'money' || other.kind === 'measurement');
  const [amount] = amounts;
  if (amount?.value.type !== 'number' || amounts.some(other => other.unit !== amount.unit)) return figure;
  const isAlike = amounts.some(
    ({ value: other }) =>
      other.type === 'number' &&
      value.number.lt(other.number.times(mostTimes)) &&
      other.number.lt(value.number.times(mostTimes)),
  );
  return isAlike ? { ...figure, kind: amount.kind, unit: amount.unit } : figure;
}
