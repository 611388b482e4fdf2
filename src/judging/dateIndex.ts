import type { FigureHit } from '../corpus/corpusSnapshot.ts';
import type { Figure } from '../figures/figure.ts';
import type { Source } from '../sources/source.ts';
import { memo } from './memo.ts';

const indexOfSource = new WeakMap<Source, ReadonlyMap<string, readonly FigureHit[]>>();

/**
 * The dates of a source in the month of the given ISO date, whatever their year: "3 December" has no year to look
 * up by. Nothing for a date without a month.
 */
export function findDates(source: Source, iso: string): readonly FigureHit[] {
  const month = monthOf(iso);
  if (month === null) return [];
  return memo(indexOfSource, source, () => indexDates(source)).get(month) ?? [];
}

/** `12` of `2013-12-03`, `2013-12`, `--12-03` and `--12`; null where none is said. */
export function monthOf(iso: string): string | null {
  return /^(?:\d{4}|-)-(\d{2})/.exec(iso)?.[1] ?? null;
}

function indexDates(source: Source): ReadonlyMap<string, readonly FigureHit[]> {
  const index = new Map<string, FigureHit[]>();
  for (const passage of source.passages) {
    for (const number of passage.figures) {
      const figure = source.figures[number];
      if (!figure) continue;
      for (const month of new Set(monthsOf(figure))) {
        const hits = index.get(month);
        if (hits) hits.push({ source, passage, figure });
        else index.set(month, [{ source, passage, figure }]);
      }
    }
  }
  return index;
}

function monthsOf({ value }: Figure): string[] {
  const dates = value.type === 'range' ? [value.from, value.to] : [value];
  return dates.flatMap(date => (date.type === 'date' ? (monthOf(date.iso) ?? []) : []));
}
