import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Source } from '../../sources/source.ts';
import type { Derivation } from './derivation.ts';

/** A calendar month, counted from year 0, and the day in it where one is known. */
interface Moment {
  readonly month: number;
  readonly day: number | null;
}

interface Dated {
  readonly moment: Moment;
  /** None where it is the source's own date. */
  readonly hits: readonly FigureHit[];
  readonly text: string;
}

/**
 * "Seventeen months earlier": the months, weeks or days between two of the given dates, or from one of them to the
 * source's own. A month that has only begun counts as one or as none, and a week that has is rounded.
 */
export function deriveElapsed(figure: Figure, source: Source | null, hits: readonly FigureHit[]): Derivation | null {
  const { value } = figure;
  if (value.type !== 'duration' || (value.unit !== 'month' && value.unit !== 'day' && value.unit !== 'week'))
    return null;
  const length = value.amount.number.toNumber();
  const all = [...findDated(source, hits), ...findIssue(source)];
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const [late, early] = isBefore(a.moment, b.moment) ? [b, a] : [a, b];
      if (!lasts(late.moment, early.moment, value.unit, length)) continue;
      return { working: `${late.text} − ${early.text}`, operands: [...late.hits, ...early.hits] };
    }
  return null;
}

/**
 * "Deferred for two years", of what was due in March 1987, and "six months from now" in the source's own: a month or a
 * day of the passage or of the source, and a length of time in the passage. A month may be told of a day.
 */
export function deriveShiftedDate(
  figure: Figure,
  source: Source | null,
  hits: readonly FigureHit[],
): Derivation | null {
  const target = toMoment(figure, null);
  const named = target ? null : monthOf(figure);
  if (!target && named === null) return null;
  for (const { moment, text, hits: operands } of [...findDated(source, hits), ...findIssue(source)]) {
    if (target?.day != null && moment.day !== target.day) continue;
    for (const length of hits) {
      const months = wholeMonths(length.figure);
      if (months === null) continue;
      const sign = [1, -1].find(sign =>
        target ? target.month - moment.month === sign * months : mod12(moment.month + sign * months) === named,
      );
      if (!sign) continue;
      const working = `${text} ${sign > 0 ? '+' : '−'} ${plainText(length.figure)}`;
      return { working, operands: [...operands, length] };
    }
  }
  return null;
}

/** The dates among figures; one without a year is of the only year that the others, else the source, tell. */
function findDated(source: Source | null, hits: readonly FigureHit[]): Dated[] {
  const years = new Set(hits.flatMap(({ figure }) => yearOf(figure) ?? []));
  const [only = null, ...more] = years;
  const year = more.length === 0 ? (only ?? source?.metadata.issued?.['date-parts'][0]?.[0] ?? null) : null;
  return hits.flatMap(hit => {
    const moment = toMoment(hit.figure, year);
    return moment ? [{ moment, hits: [hit], text: plainText(hit.figure) }] : [];
  });
}

function findIssue(source: Source | null): Dated[] {
  const [year, month, day] = source?.metadata.issued?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined) return [];
  return [{ moment: { month: year * 12 + month - 1, day: day ?? null }, hits: [], text: 'the date of the source' }];
}

/** A date with a month; null for any other figure, and for one without a year where none is given for it. */
function toMoment({ value }: Figure, year: number | null): Moment | null {
  const match = value.type === 'date' ? /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(value.iso) : null;
  const own = match?.[1] === '-' ? year : Number(match?.[1]);
  return match && own !== null
    ? { month: own * 12 + Number(match[2]) - 1, day: match[3] ? Number(match[3]) : null }
    : null;
}

function yearOf({ value }: Figure): number | null {
  const year = value.type === 'date' ? /^\d{4}/.exec(value.iso)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}

/** A month without a year, 0 to 11. */
function monthOf({ value }: Figure): number | null {
  const match = value.type === 'date' ? /^--(\d\d)$/.exec(value.iso) : null;
  return match && Number(match[1]) - 1;
}

function mod12(month: number): number {
  return ((month % 12) + 12) % 12;
}

function isBefore(a: Moment, b: Moment): boolean {
  return a.month < b.month || (a.month === b.month && (a.day ?? 0) < (b.day ?? 0));
}

function lasts(late: Moment, early: Moment, unit: 'month' | 'day' | 'week', length: number): boolean {
  if (unit === 'month') {
    const months = late.month - early.month;
    const isBegun = late.day !== null && early.day !== null && late.day < early.day;
    return length === months || (isBegun && length === months - 1);
  }
  const [to, from] = [dayNumber(late), dayNumber(early)];
  if (to === null || from === null) return false;
  return unit === 'week' ? length > 0 && Math.round((to - from) / 7) === length : to - from === length;
}

function dayNumber({ month, day }: Moment): number | null {
  return day === null ? null : Date.UTC(Math.floor(month / 12), month % 12, day) / millisecondsADay;
}

const millisecondsADay = 86_400_000;

function wholeMonths({ value }: Figure): number | null {
  const factor =
    value.type === 'duration' ? { month: 1, quarter: 3, year: 12, decade: 120 }[value.unit as string] : null;
  return value.type === 'duration' && factor ? value.amount.number.toNumber() * factor : null;
}

function plainText({ text }: Figure): string {
  return text.replace(/\s+/g, ' ');
}
