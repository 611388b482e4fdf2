import type { Big } from 'big.js';
import type { Figure, FigureValue } from '../../figures/figure.ts';
import { matchFigures, rangeEnds } from '../matchFigures.ts';
import { sameDimension } from '../sameDimension.ts';

/** Whether two figures can both be right of one thing: the same, or one the other rounded or hedged. */
export function areCompatible(a: Figure, b: Figure): boolean {
  if (holds(a, b) || holds(b, a)) return true;
  return [matchFigures(a, b), matchFigures(b, a)].some(
    match => match === 'same' || match === 'rounded' || match === 'loose' || match === 'akin',
  );
}

/** Whether a range leaves room for the other figure: "10 to 100 million" for "25 to 30 million". */
function holds(range: Figure, other: Figure): boolean {
  if (range.value.type !== 'range' || !sameDimension(rangeEnds(range)[0] ?? range, rangeEnds(other)[0] ?? other))
    return false;
  const [low, high] = [numberOf(range.value.from), numberOf(range.value.to)];
  const ends = (other.value.type === 'range' ? [other.value.from, other.value.to] : [other.value]).map(numberOf);
  return low !== null && high !== null && ends.every(end => end?.gte(low) && end.lte(high));
}

function numberOf(value: FigureValue): Big | null {
  return value.type === 'number' ? value.number : value.type === 'duration' ? value.amount.number : null;
}
