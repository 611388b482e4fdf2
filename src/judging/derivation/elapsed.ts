import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Source } from '../../sources/source.ts';
import type { Derivation } from './derivation.ts';

/** A calendar month, counted from year 0, and the day in it where one is known. */
interface Moment {
  readonly month: number;
  readonly day: number | null;
}

/**
 * "Seventeen months earlier": the months or days between two dates, or from one of them to the source's own. A date
 * without a year is of the other's. A month that has only begun counts as one or as none.
 */
export function deriveElapsed(figure: Figure, source: Source | null, hits: readonly FigureHit[]): Derivation | null {
  const { value } = figure;
  if (value.type !== 'duration' || (value.unit !== 'month' && value.unit !== 'day' && value.unit !== 'week'))
    return null;
  const length = value.amount.number.toNumber();
  const issued = source && findIssue(source);
  const said = hits.map(({ figure: { value: date } }) => (date.type === 'date' ? /^\d{4}/.exec(date.iso)?.[0] : null));
  const [year] = said.flatMap(each => each ?? []);
  const ownYear = year === undefined ? issued && Math.floor(issued.month / 12) : Number(year);
  const dated = hits.flatMap(hit => {
    const moment = toMoment(hit.figure, ownYear);
    return moment ? [{ moment, hits: [hit], text: plainText(hit.figure) }] : [];
  });
  const all = [...dated, ...(issued ? [{ moment: issued, hits: [], text: issueText }] : [])];
  for (const [i, a] of all.entries())
    for (const b of all.slice(i + 1)) {
      const [late, early] = isBefore(a.moment, b.moment) ? [b, a] : [a, b];
      if (!lasts(late.moment, early.moment, value.unit, length)) continue;
      return { working: `${late.text} − ${early.text}`, operands: [...late.hits, ...early.hits] };
    }
  return null;
}

/**
 * "Deferred for two years", of what was due in March 1987: a month or day of a passage, or the month of its source, and a
 * length of time in the passage.
 */
export function deriveShiftedDate(figure: Figure, source: Source, hits: readonly FigureHit[]): Derivation | null {
  const issued = findIssue(source);
  const target = toMoment(figure, null) ?? toMoment(figure, issued && Math.floor(issued.month / 12));
  if (!target) return null;
  const dated = hits.flatMap(hit => {
    const moment = toMoment(hit.figure, null);
    return moment ? [{ moment, hits: [hit], text: plainText(hit.figure) }] : [];
  });
  const month = issued && { moment: { ...issued, day: null }, hits: [], text: issueText };
  for (const { moment, hits: from, text } of [...dated, ...(month ? [month] : [])]) {
    if (moment.day !== target.day) continue;
    for (const length of hits) {
      const months = wholeMonths(length.figure);
      if (months === null || Math.abs(target.month - moment.month) !== months) continue;
      const sign = target.month > moment.month ? '+' : '−';
      return { working: `${text} ${sign} ${plainText(length.figure)}`, operands: [...from, length] };
    }
  }
  return null;
}

const issueText = 'the date of the source';

function findIssue({ metadata }: Source): Moment | null {
  const [year, month, day] = metadata.issued?.['date-parts'][0] ?? [];
  return year === undefined || month === undefined ? null : { month: year * 12 + month - 1, day: day ?? null };
}

/** A date with a month, of the year that is given where it names none; null for any other figure. */
function toMoment({ value }: Figure, year: number | null): Moment | null {
  const match = value.type === 'date' ? /^(\d{4}|-)-(\d\d)(?:-(\d\d))?$/.exec(value.iso) : null;
  const ofYear = match?.[1] === '-' ? year : Number(match?.[1]);
  if (!match || ofYear === null) return null;
  return { month: ofYear * 12 + Number(match[2]) - 1, day: match[3] ? Number(match[3]) : null };
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
  return to !== null && from !== null && to - from === length * (unit === 'week' ? 7 : 1);
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
