import type { Source } from '../../sources/source.ts';

/** The year that a source is of; null where it does not say. */
export function yearOf({ metadata }: Source): number | null {
  return metadata.issued?.['date-parts'][0]?.[0] ?? null;
}

/** The date of a source as far as it is known: `2021-12-03`, `2021-12`, `2021`; empty where it does not say. */
export function dateOf({ metadata }: Source): string {
  const [year, month, day] = metadata.issued?.['date-parts'][0] ?? [];
  if (year === undefined) return '';
  return [
    String(year),
    ...[month, day].flatMap(part => (part === undefined ? [] : String(part).padStart(2, '0'))),
  ].join('-');
}
