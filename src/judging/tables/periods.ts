import { type Span, sliceSpan } from '../../text/span.ts';

/**
 * The period or place in an order that a row or column is of, in one form however it is written: the ISO form of a
 * date, month, quarter or half-year, without a year where none is said ("2021-04", "--Q2"); `--05/08` for other months
 * in a row; `-W-2` for a weekday; `round 2` for what is numbered.
 */
export type PeriodName = string;

export interface NamedPeriod {
  readonly text: string;
  readonly name: PeriodName;
}

const monthNames = 'january february march april may june july august september october november december'.split(' ');
const weekdayNames = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
const ordinalNames = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const cardinalNames = 'one two three four five six seven eight nine ten eleven twelve'.split(' ');
// What is counted through: the number tells which one, not how many.
const numbered =
  'round|week|stage|grade|year|class|phase|level|day|matchday|game|match|race|heat|lap|set|leg|episode|chapter|ward|wave|act|term|lesson|session';

const month = `(${monthNames.map(name => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join('|')}|sept)`;
const joint = '(?:\\s?[-–—/]\\s?|\\s(?:to|and|through|until)\\s)';
const monthsInRow = new RegExp(`\\b${month}\\.?${joint}${month}\\b\\.?(?:,? (\\d{4}))?`, 'giu');
const oneMonth = new RegExp(`^${month}\\.?$`, 'iu');
const shortQuarter = /^(?:([1-4])([QH])|([QH])([1-4]))[ /'’-]?(?:FY)?(\d{2}|\d{4})$/iu;
const weekday = new RegExp(`\\b(${weekdayNames.map(name => `${name.slice(0, 3)}|${name}s?`).join('|')})\\b`, 'giu');
const numberedBefore = new RegExp(
  `\\b(${numbered})s? (\\d{1,2}|${cardinalNames.join('|')})(?![\\d.,]*\\d|\\s?%)\\b`,
  'giu',
);
const numberedBehind = new RegExp(`\\b(\\d{1,2}(?:st|nd|rd|th)|${ordinalNames.join('|')}) (${numbered})\\b`, 'giu');

const numberingHeading = new RegExp(`^(?:${numbered})(?: (?:no\\.?|number|group))?$`, 'iu');

/** Whether a column's heading says that its numbers only number the rows. */
export function isNumbering(heading: string): boolean {
  return numberingHeading.test(heading.trim());
}

/** The period of a heading where that is all it says and it is no date in full; null for any other heading. */
export function readPeriodHeading(heading: string): NamedPeriod | null {
  const text = heading.trim();
  const [only] = findNamedPeriods(text, { start: 0, end: text.length });
  if (only && only.end - only.start === text.length) return { text, name: only.name };
  const single = oneMonth.exec(text)?.[1];
  if (single !== undefined) return { text, name: `--${pad(monthOf(single))}` };
  const [, number, part, otherPart, otherNumber, year = ''] = shortQuarter.exec(text) ?? [];
  const name = part ?? otherPart;
  if (name === undefined) return null;
  return { text, name: `${year.length === 2 ? `20${year}` : year}-${name.toUpperCase()}${number ?? otherNumber}` };
}

/** The periods that a text names otherwise than by a date: months in a row, weekdays, what is numbered. Linear. */
export function findNamedPeriods(text: string, within: Span): (Span & { readonly name: PeriodName })[] {
  const part = sliceSpan(text, within);
  const found: (Span & { readonly name: PeriodName })[] = [];
  const add = (match: RegExpMatchArray, name: PeriodName | null) => {
    const start = within.start + (match.index ?? 0);
    if (name !== null) found.push({ start, end: start + match[0].length, name });
  };
  for (const match of part.matchAll(monthsInRow))
    add(match, nameMonths(monthOf(match[1] ?? ''), monthOf(match[2] ?? ''), match[3]));
  for (const match of part.matchAll(weekday)) {
    // "Sun" and "sat" are words.
    if (!/^\p{Lu}/u.test(match[0])) continue;
    add(match, `-W-${weekdayNames.findIndex(name => name.startsWith(match[0].slice(0, 3).toLowerCase())) + 1}`);
  }
  for (const match of part.matchAll(numberedBehind))
    add(match, nameNumbered(match[2] ?? '', match[1] ?? '', ordinalNames));
  // "In the second round 51 goals": the number behind counts the goals.
  const taken = new Set(found.map(({ end }) => end));
  for (const match of part.matchAll(numberedBefore))
    if (!taken.has(within.start + match.index + (match[1]?.length ?? 0)))
      add(match, nameNumbered(match[1] ?? '', match[2] ?? '', cardinalNames));
  return found.sort((a, b) => a.start - b.start);
}

function nameNumbered(noun: string, number: string, words: readonly string[]): PeriodName {
  const value = /^\d/.test(number) ? Number.parseInt(number, 10) : words.indexOf(number.toLowerCase()) + 1;
  return `${noun.toLowerCase()} ${value}`;
}

function nameMonths(from: number, to: number, year: string | undefined): PeriodName | null {
  const head = year === undefined ? '-' : year;
  if (to <= from) return null;
  if (to - from === 2 && from % 3 === 1) return `${head}-Q${(from + 2) / 3}`;
  if (to - from === 5 && from % 6 === 1) return `${head}-H${(from + 5) / 6}`;
  return `${head}-${pad(from)}/${pad(to)}`;
}

function monthOf(written: string): number {
  return monthNames.findIndex(name => name.startsWith(written.slice(0, 3).toLowerCase())) + 1;
}

function pad(n: number): string {
  return String(n).padStart(2, '0');
}

/**
 * Which of the headings' periods a text means: the same, or the only one that is the same but for a year which one of
 * the two leaves out. A year that only the text says must be one of the table (`context`). Its index, or -1.
 */
export function findPeriodIndex(periods: readonly (PeriodName | null)[], name: PeriodName, context: string): number {
  const whole = periods.indexOf(name);
  if (whole >= 0) return whole;
  const [, year, rest] = /^(\d{4}|-)-(.+)$/.exec(name) ?? [];
  if (rest === undefined) return -1;
  if (year !== '-') return context.includes(year ?? '') ? periods.indexOf(`--${rest}`) : -1;
  const alike = periods.flatMap((period, index) =>
    /^\d{4}-/.test(period ?? '') && period?.slice(5) === rest ? [index] : [],
  );
  return alike.length === 1 ? (alike[0] ?? -1) : -1;
}
