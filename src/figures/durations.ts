import type { DurationUnit, DurationValue } from './figure.ts';

const months: Partial<Record<DurationUnit, number>> = { month: 1, quarter: 3, year: 12, decade: 120, century: 1200 };
const seconds: Partial<Record<DurationUnit, number>> = { second: 1, minute: 60, hour: 3600, day: 86400, week: 604800 };

/** How many months a unit is; null for days and shorter, of which no whole number makes a month. */
export function monthsOf(unit: DurationUnit): number | null {
  return months[unit] ?? null;
}

/** How many seconds a week or a shorter unit is; 0 for longer ones. */
export function secondsOf(unit: DurationUnit): number {
  return seconds[unit] ?? 0;
}

const isoUnits: Record<DurationUnit, readonly [string, number, string]> = {
  second: ['PT', 1, 'S'],
  minute: ['PT', 1, 'M'],
  hour: ['PT', 1, 'H'],
  day: ['P', 1, 'D'],
  week: ['P', 1, 'W'],
  month: ['P', 1, 'M'],
  quarter: ['P', 3, 'M'],
  year: ['P', 1, 'Y'],
  decade: ['P', 10, 'Y'],
  century: ['P', 100, 'Y'],
};

/** The ISO 8601 form: `P31Y` for 31 years, `P30Y` for three decades, `P9M` for three quarters. */
export function toIsoDuration({ amount, unit }: DurationValue): string {
  const [head, factor, tail] = isoUnits[unit];
  return `${head}${amount.number.times(factor).toFixed()}${tail}`;
}
