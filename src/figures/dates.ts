import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';

/** A date read from tokens `from` to `to` (exclusive); `toIso` is the other end of a range of dates. */
export interface DateReading {
  readonly from: number;
  readonly to: number;
  readonly kind: 'date' | 'year';
  readonly iso: string;
  readonly otherwise: string | null;
  readonly toIso: string | null;
}

const HYPHEN = 45;
const COMMA = 44;
const POINT = 46;
const SLASH = 47;
const sureMonths = new Set(['january', 'february', 'july', 'september', 'october', 'november', 'december']);
const fullMonths = new Set([...sureMonths, 'march', 'april', 'may', 'june', 'august']);
const daySuffixes = new Set(['st', 'nd', 'rd', 'th']);

export function createDate(
  from: number,
  to: number,
  iso: string,
  toIso: string | null = null,
  otherwise: string | null = null,
): DateReading {
  return { from, to, kind: /^\d{4}$/.test(iso) ? 'year' : 'date', iso, otherwise, toIso };
}

function pad(n: number): string {
  return n < 10 ? `0${n}` : `${n}`;
}

function toIso(year: number, month: number, day: number): string {
  const head = year > 0 ? `${year}-` : '--';
  return day > 0 ? `${head}${pad(month)}-${pad(day)}` : `${head}${pad(month)}`;
}

export function isYearNumeral(tokens: Tokens, at: number): boolean {
  const value = tokens.value(at);
  return tokens.isNumeral(at) && tokens.end(at) - tokens.start(at) === 4 && value >= 1000 && value < 2200;
}

function dayAt(tokens: Tokens, at: number): number {
  const day = tokens.value(at);
  return tokens.isNumeral(at) && tokens.end(at) - tokens.start(at) <= 2 && day >= 1 && day <= 31 ? day : 0;
}

/** The token behind a day's number and its suffix ("3rd"). */
function endOfDay(tokens: Tokens, at: number): number {
  return tokens.gap(at + 1) === GLUED && daySuffixes.has(tokens.word(at + 1).word) ? at + 2 : at + 1;
}

/** The year that follows a month or a day, with or without a comma or "of": its token, or 0. */
export function yearAfter(tokens: Tokens, at: number): number {
  let place = at;
  if (tokens.isSign(place, COMMA) && tokens.gap(place) === GLUED) place++;
  else if (tokens.is(place, 'of')) place++;
  if (tokens.is(place, 'fiscal') || tokens.is(place, 'calendar')) place++;
  if (!isYearNumeral(tokens, place) || tokens.gap(place) > LINE || tokens.value(place) < 1300) return 0;
  const goesOn = tokens.isDash(place + 1) && tokens.gap(place + 1) === GLUED && tokens.isNumeral(place + 2);
  return goesOn || isOtherUnit(tokens, place + 1) ? 0 : place;
}

/** Whether what stands behind a number makes it something other than part of a date. */
function isOtherUnit(tokens: Tokens, at: number): boolean {
  if (tokens.isSign(at, 37) || (tokens.isSign(at, 58) && tokens.gap(at + 1) === GLUED)) return true;
  const entry = tokens.word(at);
  return (
    entry.scale > 0 ||
    entry.currency !== null ||
    entry.word === 'pct' ||
    entry.word === 'percent' ||
    (entry.word === 'per' && tokens.is(at + 1, 'cent'))
  );
}

/** Reads a date that begins with the name of a month. */
export function parseMonth(tokens: Tokens, at: number): DateReading | null {
  const { month, word } = tokens.word(at);
  if (month === 0 || !tokens.isCapital(at)) return null;
  if (tokens.gap(at) === GLUED && tokens.isWord(at - 1)) return null;
  const full = fullMonths.has(word);
  let next = at + 1;
  if (!full && tokens.isSign(next, POINT) && tokens.gap(next) === GLUED) next++;
  if (tokens.is(next, 'the') && dayAt(tokens, next + 1) > 0 && endOfDay(tokens, next + 1) > next + 2) next++;
  const day =
    tokens.gap(next) !== GLUED || tokens.isDash(next - 1) || tokens.isSign(next - 1, POINT) ? dayAt(tokens, next) : 0;
  if (day > 0 && tokens.gap(next) <= LINE) {
    let to = endOfDay(tokens, next);
    if (!isOtherUnit(tokens, to) && !(tokens.isSign(to, SLASH) && tokens.gap(to) === GLUED)) {
      let last = 0;
      if ((tokens.isDash(to) && tokens.gap(to + 1) <= SPACE) || tokens.is(to, 'to')) {
        last = dayAt(tokens, to + 1);
        if (last > day && !isOtherUnit(tokens, to + 2)) to = endOfDay(tokens, to + 1);
        else last = 0;
      }
      const year = yearAfter(tokens, to);
      const yearValue = year > 0 ? tokens.value(year) : 0;
      return createDate(
        at,
        year > 0 ? year + 1 : to,
        toIso(yearValue, month, day),
        last > 0 ? toIso(yearValue, month, last) : null,
      );
    }
  }
  const year = yearAfter(tokens, next);
  if (year > 0) return createDate(at, year + 1, toIso(tokens.value(year), month, 0));
  return isMonthAlone(tokens, at, full) ? createDate(at, at + 1, toIso(0, month, 0)) : null;
}

const introducesMonth = new Set(['in', 'since', 'until', 'last', 'early', 'late', 'mid', 'next', 'this']);

/** Whether a month's name without a day or a year means the month: most are also names of people or verbs. */
function isMonthAlone(tokens: Tokens, at: number, full: boolean): boolean {
  const { word } = tokens.word(at);
  if (sureMonths.has(word)) return true;
  const before = tokens.isDash(at - 1) ? tokens.word(at - 2) : tokens.word(at - 1);
  const named =
    tokens.isWord(at + 1) &&
    tokens.isCapital(at + 1) &&
    tokens.gap(at + 1) === SPACE &&
    !tokens.word(at + 1).stop &&
    tokens.word(at + 1).month === 0;
  if (named && !introducesMonth.has(before.word)) return false;
  if (before.timePreposition || before.month > 0)
    return full || before.word === 'in' || before.word === 'since' || before.word === 'last' || before.word === 'end';
  if (!full) return false;
  if (word === 'may') return false;
  return !tokens.isCapital(at - 1) && tokens.isWord(at + 1) && !tokens.isCapital(at + 1) && !tokens.word(at + 1).stop;
}

/** "the Fourth of July": an ordinal in words, up to token `to`, before "of" and a month. */
export function parseDayOf(tokens: Tokens, ordinal: { from: number; to: number; value: number }): DateReading | null {
  const { from, to, value } = ordinal;
  const { month } = tokens.word(to + 1);
  if (!tokens.is(to, 'of') || month === 0 || !tokens.isCapital(to + 1) || value > 31) return null;
  const year = yearAfter(tokens, to + 2);
  return createDate(from, year > 0 ? year + 1 : to + 2, toIso(year > 0 ? tokens.value(year) : 0, month, value));
}

/** Reads a date that begins with a numeral: `2013-12-03`, `3 December 2013`, `3.12.2013`, `12/03/2013`, `12-14 March`. */
export function parseNumericDate(tokens: Tokens, at: number): DateReading | null {
  const dotted = tokens.value(at) < 0 ? parseDotted(tokens, at) : null;
  if (dotted) return dotted;
  if (tokens.value(at) < 0) return null;
  if (isYearNumeral(tokens, at) && tokens.isNumeral(at + 2)) {
    if (tokens.isDash(at + 1)) return parseIso(tokens, at);
    const slashes = tokens.isSign(at + 1, SLASH) && tokens.isSign(at + 3, SLASH) && dayAt(tokens, at + 4) > 0;
    const month = tokens.value(at + 2);
    if (slashes && month >= 1 && month <= 12)
      return createDate(at, at + 5, toIso(tokens.value(at), month, dayAt(tokens, at + 4)));
  }
  const day = dayAt(tokens, at);
  if (day === 0) return null;
  if (tokens.isSign(at + 1, SLASH) && tokens.gap(at + 1) === GLUED && !isNight(tokens, at))
    return parseSlashes(tokens, at);
  let to = endOfDay(tokens, at);
  let last = 0;
  // "25 and 26 December"
  const later = tokens.is(to, 'and') ? dayAt(tokens, to + 1) : 0;
  if (later > day && tokens.word(endOfDay(tokens, to + 1)).month > 0) {
    const other = parseNumericDate(tokens, to + 1);
    if (other?.toIso === null) return createDate(at, to, other.iso.replace(/\d\d$/, pad(day)));
  }
  if ((tokens.isDash(to) && tokens.gap(to) === GLUED) || tokens.is(to, 'to') || isNight(tokens, at)) {
    last = dayAt(tokens, to + 1);
    if (last > day) to = endOfDay(tokens, to + 1);
    else last = 0;
  }
  if (tokens.is(to, 'of')) to++;
  else if (last === 0 && tokens.isSign(to, HYPHEN) && tokens.gap(to + 1) === GLUED && tokens.word(to + 1).month > 0)
    to++;
  const { month, word } = tokens.word(to);
  if (month === 0 || !tokens.isCapital(to) || tokens.gap(to) > LINE) return null;
  let end = to + 1;
  if (!fullMonths.has(word) && tokens.isSign(end, POINT) && tokens.gap(end) === GLUED) end++;
  const year = tokens.isDash(end) && isYearNumeral(tokens, end + 1) ? end + 1 : yearAfter(tokens, end);
  // "Phone 9 May ship"; "in 12 April 3": the month begins the next thing.
  if (
    year === 0 &&
    (word === 'may' || word === 'march') &&
    tokens.isCapital(at - 1) &&
    tokens.isWord(end) &&
    !tokens.word(end).stop
  )
    return null;
  const yearValue = year > 0 ? tokens.value(year) : 0;
  return createDate(
    at,
    year > 0 ? year + 1 : to + 1,
    toIso(yearValue, month, day),
    last > 0 ? toIso(yearValue, month, last) : null,
  );
}

/** The "9/10" of "9/10 November": a day and the next. */
function isNight(tokens: Tokens, at: number): boolean {
  return (
    tokens.isSign(at + 1, SLASH) && dayAt(tokens, at + 2) === dayAt(tokens, at) + 1 && tokens.word(at + 3).month > 0
  );
}

function parseIso(tokens: Tokens, at: number): DateReading | null {
  const year = tokens.value(at);
  const month = tokens.value(at + 2);
  if (tokens.gap(at + 1) !== GLUED || tokens.gap(at + 2) !== GLUED || tokens.end(at + 2) - tokens.start(at + 2) !== 2)
    return null;
  const day =
    tokens.isDash(at + 3) && tokens.gap(at + 3) === GLUED && tokens.gap(at + 4) === GLUED ? dayAt(tokens, at + 4) : 0;
  if (month < 1 || month > 12) return null;
  if (day > 0) {
    // "T10:30" behind it
    return createDate(at, at + 5, toIso(year, month, day));
  }
  // `2007-08` is a season; `2013-12` can only be a month.
  return tokens.isSign(at + 3, HYPHEN) || month > year % 100 ? null : createDate(at, at + 3, toIso(year, month, 0));
}

function parseDotted(tokens: Tokens, at: number): DateReading | null {
  const parts = tokens.slice(at).split('.');
  if (parts.length !== 3) return null;
  const [a = '', b = '', c = ''] = parts;
  const [day, month, year] = a.length === 4 ? [Number(c), Number(b), Number(a)] : [Number(a), Number(b), Number(c)];
  if (
    (a.length !== 4 && c.length !== 4) ||
    !(month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000 && year < 2200)
  )
    return null;
  return createDate(at, at + 1, toIso(year, month, day));
}

/** `12/03/2013`: month first, as in the United States; the other order is kept where it is possible. */
function parseSlashes(tokens: Tokens, at: number): DateReading | null {
  if (!tokens.isNumeral(at + 2) || !tokens.isSign(at + 3, SLASH) || !tokens.isNumeral(at + 4)) return null;
  const first = tokens.value(at);
  const second = dayAt(tokens, at + 2);
  let year = tokens.value(at + 4);
  const digits = tokens.end(at + 4) - tokens.start(at + 4);
  if (second === 0 || (digits !== 2 && digits !== 4)) return null;
  if (digits === 2) year += year < 50 ? 2000 : 1900;
  if (first > 12 && second > 12) return null;
  if (first > 12) return createDate(at, at + 5, toIso(year, second, first));
  const other = second <= 12 && second !== first ? toIso(year, second, first) : null;
  return createDate(at, at + 5, toIso(year, first, second), null, other);
}
