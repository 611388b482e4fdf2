import { toIsoDuration } from './durations.ts';
import type { FigureValue } from './figure.ts';

/**
 * A value as the command line prints it: a number, an ISO 8601 date or duration, or both ends of a range. A plain year
 * is a number, whose digits are its ISO 8601 form.
 */
export type IsoValue = number | string | { readonly from: number | string; readonly to: number | string };

export function toIsoValue(value: FigureValue): IsoValue {
  return value.type === 'range' ? { from: toIsoEnd(value.from), to: toIsoEnd(value.to) } : toIsoEnd(value);
}

function toIsoEnd(value: Exclude<FigureValue, { type: 'range' }>): number | string {
  switch (value.type) {
    case 'number':
      return value.number.toNumber();
    case 'date':
      return /^\d{4}$/.test(value.iso) ? Number(value.iso) : value.iso;
    case 'duration':
      return toIsoDuration(value);
  }
}
