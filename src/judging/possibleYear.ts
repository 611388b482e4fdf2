import { toDatePart } from '../figures/dateParts.ts';
import type { Figure } from '../figures/figure.ts';
import type { Source } from '../sources/source.ts';
import { rangeEnds } from './matchFigures.ts';
import { memo } from './memo.ts';

/**
 * Whether a date that a source writes without a year ("17 August", "the third quarter") may be of the year that the
 * draft gives it: where the source names that year, or was issued within a year of it; where it tells neither, unless
 * it gives the same day or quarter another year. True of all other figures.
 */
export function mayBeOfYear(figure: Figure, found: Figure, source: Source): boolean {
  const year = figure.value.type === 'date' ? /^\d{4}(?=-)/.exec(figure.value.iso)?.[0] : undefined;
  if (year === undefined || found.value.type !== 'date' || !found.value.iso.startsWith('-')) return true;
  const named = namedYears(source);
  if (named.all.has(year)) return true;
  const issued = source.metadata.issued?.['date-parts'][0]?.[0];
  if (issued !== undefined) return Math.abs(issued - Number(year)) <= 1;
  return !named.withPart.has(toDatePart(found.value.iso));
}

interface NamedYears {
  readonly all: ReadonlySet<string>;
  /** The months, quarters and half-years that are given with a year. */
  readonly withPart: ReadonlySet<number | null>;
}

const kept = new WeakMap<Source['passages'], NamedYears>();

function namedYears({ passages, figures }: Source): NamedYears {
  return memo(kept, passages, () => {
    const isos = figures.flatMap(rangeEnds).flatMap(({ value }) => (value.type === 'date' ? [value.iso] : []));
    const dated = isos.filter(iso => /^\d{4}/.test(iso));
    return {
      all: new Set(dated.map(iso => iso.slice(0, 4))),
      withPart: new Set(dated.map(toDatePart).filter(part => part !== null)),
    };
  });
}
