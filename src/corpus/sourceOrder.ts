import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';

type Placed = Pick<Source, 'path' | 'uri'>;

/** The order of a corpus' sources. */
export function compareInOrder(a: Placed, b: Placed): number {
  return a === b ? 0 : compareText(a.path, b.path) || compareText(a.uri, b.uri);
}

export function inOrder<Item extends Placed>(sources: readonly Item[]): Item[] {
  return sources.toSorted(compareInOrder);
}

/** The first place in this order whose source does not come before one. */
export function findPlace(sources: readonly Placed[], source: Placed): number {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sources[middle];
    if (other && compareInOrder(other, source) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
