import type { Figure } from './figure.ts';

/**
 * A part of a year as a number, so that dates can be looked up by it, whatever their year: 1 to 12 for months, 21 to 24
 * for quarters, 31 and 32 for half-years.
 */
export type DatePart = number;

const quarters = 20;
const halves = 30;

/** The part of the year that an ISO date names; null where it is only a year. */
export function toDatePart(iso: string): DatePart | null {
  return toDateParts(iso)[0] ?? null;
}

/** The parts of a year that the dates of a figure lie in, each once: of a month also its quarter and half-year. */
export function findDateParts({ value }: Figure): DatePart[] {
  const dates = value.type === 'range' ? [value.from, value.to] : [value];
  const isos = dates.flatMap(date =>
    date.type === 'date' ? [date.iso, ...(date.otherwise ? [date.otherwise] : [])] : [],
  );
  return [...new Set(isos.flatMap(toDateParts))];
}

function toDateParts(iso: string): DatePart[] {
  const [, kind, digits] = /^(?:\d{4}|-)-([QH]?)(\d\d?)/.exec(iso) ?? [];
  if (digits === undefined) return [];
  const number = Number(digits);
  if (kind === 'Q') return [quarters + number];
  if (kind === 'H') return [halves + number];
  return [number, quarters + Math.ceil(number / 3), halves + Math.ceil(number / 6)];
}
