import { createDate, type DateReading, isYearNumeral } from './dates.ts';
import { GLUED, SPACE, type Tokens } from './tokens.ts';

const SLASH = 47;

const seasonEnd = (year: number, tail: number) => Math.floor(year / 100) * 100 + tail + (tail < year % 100 ? 100 : 0);

/** Reads `1994`, `1998-2004`, `2007-08`, `2013/14`, `1980s`; the caller knows that a year may stand here. */
export function parseYear(tokens: Tokens, at: number, dated: boolean): DateReading | null {
  if (!isYearNumeral(tokens, at)) return null;
  const year = tokens.value(at);
  const next = at + 1;
  const end = endOfDecade(tokens, next);
  if (end > 0 && year % 10 === 0) return createDate(at, end, `${Math.floor(year / 10)}X`);
  if (tokens.gap(next) === GLUED && tokens.isWord(next)) return null;
  if (year < 1300 && !dated) return null;
  if (tokens.isDash(next) || tokens.isSign(next, SLASH)) {
    const behind = next + 1;
    const closed = !tokens.isDash(behind + 1) || tokens.gap(behind + 1) !== GLUED || !tokens.isNumeral(behind + 2);
    if (tokens.gap(next) === GLUED && tokens.gap(behind) === GLUED && tokens.isNumeral(behind) && closed) {
      if (isYearNumeral(tokens, behind) && tokens.value(behind) > year)
        return createDate(at, behind + 1, `${year}`, `${tokens.value(behind)}`);
      const tail = tokens.value(behind);
      if (
        tokens.end(behind) - tokens.start(behind) === 2 &&
        seasonEnd(year, tail) - year <= 60 &&
        (tail > year % 100 || year % 100 === 99)
      )
        return createDate(at, behind + 1, `${year}`, `${seasonEnd(year, tail)}`);
    }
  }
  return createDate(at, at + 1, `${year}`);
}

const eras = new Set(['AD', 'CE']);

/** "AD 98", "29 AD", "1066 CE": a year of the calendar that nothing else would tell. */
export function parseEraYear(tokens: Tokens, at: number): DateReading | null {
  const year = tokens.value(at);
  if (year < 1 || year > 2100) return null;
  const isEra = (place: number, gap: number) =>
    tokens.isCapital(place) && tokens.gap(gap) === SPACE && eras.has(tokens.slice(place));
  const iso = `${year}`.padStart(4, '0');
  if (isEra(at + 1, at + 1)) return createDate(at, at + 2, iso);
  return isEra(at - 1, at) && !tokens.word(at + 1).scale ? createDate(at - 1, at + 1, iso) : null;
}

/** The token behind the `s` or `'s` of a decade; 0 where there is none. */
export function endOfDecade(tokens: Tokens, at: number): number {
  if (tokens.gap(at) !== GLUED) return 0;
  if (tokens.is(at, 's')) return at + 1;
  return (tokens.isSign(at, 39) || tokens.isSign(at, 0x2019)) && tokens.is(at + 1, 's') && tokens.gap(at + 1) === GLUED
    ? at + 2
    : 0;
}

/** Reads `'69` and `'80s`, "the 80s"; `at` is the numeral. */
export function parseShortYear(tokens: Tokens, at: number): DateReading | null {
  const value = tokens.value(at);
  if (tokens.end(at) - tokens.start(at) !== 2 || value < 0) return null;
  const apostrophe =
    tokens.gap(at) === GLUED &&
    (tokens.isSign(at - 1, 39) || tokens.isSign(at - 1, 0x2019) || tokens.isSign(at - 1, 0x2018)) &&
    (tokens.gap(at - 1) !== GLUED || tokens.isDash(at - 2));
  const end = endOfDecade(tokens, at + 1);
  const before = tokens.isDash(at - 1) ? tokens.word(at - 2) : tokens.word(at - 1);
  if (end > 0 && value % 10 === 0) {
    const listed = (before.word === 'and' || before.word === 'or' || before.word === 'to') && tokens.is(at - 2, 's');
    if (
      apostrophe ||
      (value >= 20 && listed) ||
      (value >= 20 &&
        (before.word === 'the' || before.word === 'early' || before.word === 'mid' || before.word === 'late'))
    )
      return createDate(apostrophe ? at - 1 : at, end, `${value === 0 || value === 10 ? 20 : 19}${value / 10}X`);
    return null;
  }
  if (!apostrophe || !tokens.word(at - 2).timePreposition) return null;
  return createDate(at - 1, at + 1, `${value < 30 ? 2000 + value : 1900 + value}`);
}
