import type { MentionPlace } from '../../corpus/corpusSnapshot.ts';
import type { Source } from '../../sources/source.ts';
import { dateOf, yearOf } from './sourceDate.ts';

/** How often something is named: by time where the sources are of different times, else by source. */
export interface MentionCounts {
  readonly by: 'year' | 'month' | 'source';
  /** In the order of time; of sources, in that of the corpus. `label` is plain text of unknown origin. */
  readonly counts: readonly { readonly label: string; readonly count: number }[];
}

const mostBars = 24;

/** Null where a picture would show one bar only. */
export function countMentions(places: readonly MentionPlace[]): MentionCounts | null {
  const bySource = new Map<Source, number>();
  for (const { source } of places) bySource.set(source, (bySource.get(source) ?? 0) + 1);
  if (bySource.size < 2) return null;
  const sources = [...bySource];
  const isDated = sources.every(([source]) => yearOf(source) !== null);
  if (isDated) {
    const years = countBy(sources, source => String(yearOf(source)));
    if (years.size > 1) return { by: 'year', counts: fill(years) };
    const months = countBy(sources, source => dateOf(source).slice(0, 7));
    if (months.size > 1 && [...months.keys()].every(month => month.length === 7))
      return { by: 'month', counts: toCounts(months).slice(-mostBars) };
  }
  if (sources.length > mostBars) return null;
  return { by: 'source', counts: sources.map(([source, count]) => ({ label: source.key, count })) };
}

function countBy(
  sources: readonly (readonly [Source, number])[],
  labelOf: (source: Source) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [source, count] of sources) counts.set(labelOf(source), (counts.get(labelOf(source)) ?? 0) + count);
  return counts;
}

function toCounts(counts: ReadonlyMap<string, number>): MentionCounts['counts'] {
  return [...counts].map(([label, count]) => ({ label, count })).sort((a, b) => (a.label < b.label ? -1 : 1));
}

/** The years between the first and the last one as well, as far as there is room: a gap tells something too. */
function fill(years: ReadonlyMap<string, number>): MentionCounts['counts'] {
  const found = toCounts(years);
  const [first, last] = [Number(found[0]?.label), Number(found.at(-1)?.label)];
  if (last - first >= mostBars) return found.slice(-mostBars);
  return Array.from({ length: last - first + 1 }, (_, i) => {
    const label = String(first + i);
    return { label, count: years.get(label) ?? 0 };
  });
}
