import type { Source } from '../sources/source.ts';
import type { FigureHit } from './corpusSnapshot.ts';
import { indexSource, type SourceIndex } from './sourceIndex.ts';

export interface FigureIndex {
  /** The figures with a number from `from` to `to`; of all sources where `among` is null. */
  find(from: number, to: number, among: readonly number[] | null): FigureHit[];
}

/** Lays the sources' sorted numbers end to end and looks into each in turn, so that an edit costs a copy and no sort. */
export function createFigureIndex(sources: readonly Source[]): FigureIndex {
  const indices = sources.map(indexSource);
  const starts = new Int32Array(sources.length + 1);
  for (const [i, { values }] of indices.entries()) starts[i + 1] = (starts[i] ?? 0) + values.length;
  const values = new Float64Array(starts.at(-1) ?? 0);
  for (const [i, index] of indices.entries()) values.set(index.values, starts[i] ?? 0);

  return {
    find(from, to, among) {
      const hits: FigureHit[] = [];
      for (const i of among ?? sources.keys()) {
        const start = starts[i] ?? 0;
        const end = starts[i + 1] ?? start;
        const first = findFirst(values, from, start, end);
        let next = first;
        while (next < end && (values[next] ?? 0) <= to) next++;
        if (first < next) addHits(hits, sources[i], indices[i], first - start, next - start);
      }
      return hits;
    },
  };
}

function addHits(
  hits: FigureHit[],
  source: Source | undefined,
  index: SourceIndex | undefined,
  start: number,
  end: number,
): void {
  if (!source || !index) return;
  // A range with both ends in the bounds is one hit.
  for (const i of new Set(index.figures.slice(start, end).sort())) {
    const figure = source.figures[i];
    const passage = source.passages[index.passageOfFigure[i] ?? -1];
    if (figure && passage) hits.push({ source, passage, figure });
  }
}

/** The first place from `low` to `high` whose value is not below `bound`, or `high`. */
function findFirst(values: Float64Array, bound: number, low: number, high: number): number {
  let from = low;
  let to = high;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((values[middle] ?? 0) < bound) from = middle + 1;
    else to = middle;
  }
  return from;
}
