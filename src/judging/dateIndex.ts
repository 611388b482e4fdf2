import type { FigureHit } from '../corpus/corpusSnapshot.ts';
import type { Figure } from '../figures/figure.ts';
import type { Source } from '../sources/source.ts';
import { memo } from './memo.ts';

const indexOfSource = new WeakMap<Source, ReadonlyMap<string, readonly FigureHit[]>>();

/**
 * The dates of a source in the month, quarter or half-year of the given ISO date, whatever their year: "3 December"
 * has no year to look up by. Nothing for a date that is only a year.
 */
export function findDates(source: Source, iso: string): readonly FigureHit[] {
  const [part] = partsOf(iso);
  return part === undefined ? [] : (memo(indexOfSource, source, () => indexDates(source)).get(part) ?? []);
}

/** The part of the year that an ISO date names (`12`, `Q4`), and the larger ones that it lies in. */
function partsOf(iso: string): string[] {
  const part = /^(?:\d{4}|-)-(\d\d|[QH]\d)/.exec(iso)?.[1];
  if (part === undefined) return [];
  const month = Number(part);
  return Number.isNaN(month) ? [part] : [part, `Q${Math.ceil(month / 3)}`, `H${Math.ceil(month / 6)}`];
}

function indexDates(source: Source): ReadonlyMap<string, readonly FigureHit[]> {
  const index = new Map<string, FigureHit[]>();
  for (const passage of source.passages) {
    for (const number of passage.figures) {
      const figure = source.figures[number];
      if (!figure) continue;
      for (const part of new Set(isoDates(figure).flatMap(partsOf))) {
        const hits = index.get(part);
        if (hits) hits.push({ source, passage, figure });
        else index.set(part, [{ source, passage, figure }]);
      }
    }
  }
  return index;
}

function isoDates({ value }: Figure): string[] {
  const dates = value.type === 'range' ? [value.from, value.to] : [value];
  return dates.flatMap(date => (date.type === 'date' ? [date.iso, ...(date.otherwise ? [date.otherwise] : [])] : []));
}
