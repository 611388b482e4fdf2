import type { PassageRef } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Source } from '../../sources/source.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import type { Derivation } from './derivation.ts';

// "The order came a day after the sanctions", and the order's date in the sentence before.
const neighbourDay =
  /\b(?:a|one|the) day (?:after|before|earlier|later|prior)\b|\b(?:next|following|previous|preceding) day\b|\byesterday\b|\btomorrow\b/i;
// UTF-16 units around a passage in which such words and the date they count from may stand.
const nearby = 200;

/** The day before or after a date of the source, where the words there say so; null where they do not. */
export function deriveNeighbourDay(figure: Figure, { source, passage }: PassageRef): Derivation | null {
  const day = dayNumber(figure);
  if (day === null) return null;
  const text = source.prose.slice(Math.max(0, passage.span.start - nearby), passage.span.end + nearby);
  if (!neighbourDay.test(text)) return null;
  for (const ref of source.passages.filter(other => isNear(other.span, passage.span))) {
    for (const index of ref.figures) {
      const other = source.figures[index];
      const known = other ? dayNumber(other) : null;
      if (other && known !== null && Math.abs(known - day) === 1)
        return {
          working: `the day ${known < day ? 'after' : 'before'} ${other.text.replace(/\s+/g, ' ')}`,
          operands: [{ source, passage: ref, figure: other }],
        };
    }
  }
  return null;
}

function isNear(a: Span, b: Span): boolean {
  return a.start < b.end + nearby && b.start - nearby < a.end;
}

/**
 * A day or a month that a passage tells by the date of its source: "on Wednesday", "yesterday", "last month". Null where
 * the source has no date, or its words tell another day.
 */
export function deriveFromIssueDay(figure: Figure, { source, passage }: PassageRef): Derivation | null {
  const [year, month, day] = source.metadata.issued?.['date-parts'][0] ?? [];
  if (year === undefined || month === undefined || figure.value.type !== 'date') return null;
  const text = sliceSpan(source.prose, passage.span);
  const words =
    tellMonth(figure.value.iso, year, month, text) ?? (day ? tellDay(figure, [year, month, day], text) : null);
  const issued = [year, month, day ?? 0].map(part => String(part).padStart(2, '0')).join('-');
  return words === null
    ? null
    : { working: `“${words}”, in a source of ${day ? issued : issued.slice(0, 7)}`, operands: [] };
}

// "The rig count began the year at 1,915"
const yearsStart =
  /\b(?:beg[aiu]n\w*|start(?:s|ed|ing)?|opened)(?: (?:in|of|off|the)\b)* (?:year\b|((?:19|20)\d\d)\b)/gi;
const yearsEnd = /\b(?:end(?:s|ed|ing)?|closed?|finish(?:es|ed)?)(?: (?:in|of|the)\b)* (?:year\b|((?:19|20)\d\d)\b)/gi;

/** January where a passage tells of the start of the year, December of its end. */
export function deriveFromYearEnd({ value }: Figure, { source, passage }: PassageRef): Derivation | null {
  const [, year, month] = (value.type === 'date' && /^(\d{4}|-)-(01|12)$/.exec(value.iso)) || [];
  if (month === undefined) return null;
  for (const [words, said] of sliceSpan(source.prose, passage.span).matchAll(month === '01' ? yearsStart : yearsEnd))
    if (said === undefined || year === '-' || said === year) return { working: `“${words}”`, operands: [] };
  return null;
}

/** The year, month or day of a source itself: "in 1987", of a report of 19 March 1987 that names no year. */
export function deriveFromIssue({ value }: Figure, { metadata }: Source): Derivation | null {
  const parts = metadata.issued?.['date-parts'][0];
  if (!parts || value.type !== 'date') return null;
  // "--03-19": a day without a year.
  const isDay = /^--\d\d-\d\d$/.test(value.iso);
  if (!isDay && !/^\d{4}/.test(value.iso)) return null;
  const issued = parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  if (isDay && issued.slice(4) === value.iso.slice(1))
    return { working: `${issued} is the date of the source`, operands: [] };
  return issued === value.iso || issued.startsWith(`${value.iso}-`)
    ? { working: `${issued} is the date of the source`, operands: [] }
    : null;
}

const tellingMonths = /\b(?:(?:last|this|next) month|a month ago)\b/gi;

function tellMonth(iso: string, year: number, month: number, text: string): string | null {
  const match = /^(\d{4}|-)-(\d\d)$/.exec(iso);
  if (!match) return null;
  const isOtherYear = (given: number) => match[1] !== '-' && Number(match[1]) !== given;
  for (const [words] of text.matchAll(tellingMonths)) {
    const offset = /^this/i.test(words) ? 0 : /^next/i.test(words) ? 1 : -1;
    const told = new Date(Date.UTC(year, month - 1 + offset));
    if (told.getUTCMonth() + 1 === Number(match[2]) && !isOtherYear(told.getUTCFullYear())) return words;
  }
  return null;
}

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const tellingDays = new RegExp(
  `\\b(?:yesterday|today|tonight|tomorrow|this (?:morning|afternoon|evening)|(?:(?:last|next|this|coming) )?(?:${weekdays.join('|')}))\\b`,
  'gi',
);
// "will meet on Wednesday": only there the day may lie ahead.
const ahead =
  /\b(?:will|due|upcoming|scheduled|expected|planned|plans?|set to|ahead of|until|is to|are to)\b|’ll\b|'ll\b/i;

function tellDay(figure: Figure, issued: readonly [number, number, number], text: string): string | null {
  const [year, month, day] = issued;
  const from = Date.UTC(year, month - 1, day) / millisecondsADay;
  const to = dayNumber(figure, year);
  if (to === null) return null;
  // Around New Year a date without a year may be of the year before or after.
  const distance =
    figure.value.type === 'date' && figure.value.iso.startsWith('-') ? acrossNewYear(to - from) : to - from;
  for (const [words] of text.matchAll(tellingDays))
    if (tells(words.toLowerCase(), from, distance, ahead.test(text))) return words;
  return null;
}

/** Whether words say the day that lies `distance` days behind (or, negative, before) the day `from`. */
function tells(words: string, from: number, distance: number, mayBeAhead: boolean): boolean {
  if (words === 'yesterday') return distance === -1;
  if (words === 'tomorrow') return distance === 1;
  const [, turn = '', name = ''] = /^(?:(last|next|this|coming) )?(.+)$/.exec(words) ?? [];
  const weekday = weekdays.indexOf(name);
  if (weekday < 0) return distance === 0;
  // 1 January 1970 was a Thursday.
  if ((((from + distance + 4) % 7) + 7) % 7 !== weekday) return false;
  if (turn === 'last') return distance < 0 && distance > -14;
  if (turn === 'next' || turn === 'coming') return distance > 0 && distance < 14;
  return distance <= 0 ? distance > -7 : mayBeAhead && distance < 7;
}

function acrossNewYear(distance: number): number {
  return distance > 183 ? distance - 365 : distance < -183 ? distance + 365 : distance;
}

const millisecondsADay = 86_400_000;

/** Days since 1970 of a date with a day; one without a year is taken to be of `year`, else of a leap year. */
function dayNumber({ value }: Figure, year = 2000): number | null {
  const match = value.type === 'date' ? /^(\d{4}|-)-(\d\d)-(\d\d)$/.exec(value.iso) : null;
  if (!match) return null;
  return (
    Date.UTC(match[1] === '-' ? year : Number(match[1]), Number(match[2]) - 1, Number(match[3])) / millisecondsADay
  );
}
