import type { Source } from '../sources/source.ts';
import type { FigureHit } from './corpusSnapshot.ts';
import { indexSource, type SourceIndex } from './sourceIndex.ts';

export interface FigureIndex {
  /** The figures with a number from `from` to `to`; of all sources where `among` is null. */
  find(from: number, to: number, among: readonly number[] | null): FigureHit[];
}

/** Looks each source's sorted numbers up in turn; nothing is joined, so an edit costs what its own source costs. */
export function createFigureIndex(sources: readonly Source[]): FigureIndex {
  const indices = sources.map(indexSource);
  return {
    find(from, to, among) {
      const hits: FigureHit[] = [];
      for (const i of among ?? sources.keys()) {
        const source = sources[i];
        const index = indices[i];
        if (source && index) addHits(hits, source, index, from, to);
      }
      return hits;
    },
  };
}

function addHits(hits: FigureHit[], source: Source, index: SourceIndex, from: number, to: number): void {
  const start = findFirst(index.values, from);
  let end = start;
  while ((index.values[end] ?? Number.NaN) <= to) end++;
  if (start === end) return;
  // A range with both ends in the bounds is one hit.
  for (const i of new Set(index.figures.slice(start, end).sort())) {
    const figure = source.figures[i];
    const passage = source.passages[index.passageOfFigure[i] ?? -1];
    if (figure && passage) hits.push({ source, passage, figure });
  }
}

/** The first index whose value is not below `bound`. */
function findFirst(values: Float64Array, bound: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
