import { createDate, type DateReading, yearAfter } from './dates.ts';
import { GLUED, SPACE, type Tokens } from './tokens.ts';

const lastPart: Readonly<Record<string, number>> = { Q: 4, H: 2 };

/** `Q3`, `H1 2020`, `Q3'22`; `at` is the letter. */
export function parseQuarterCode(tokens: Tokens, at: number): DateReading | null {
  const letter = tokens.slice(at);
  const part = tokens.value(at + 1);
  if (!tokens.isNumeral(at + 1) || tokens.gap(at + 1) !== GLUED || !(part >= 1 && part <= (lastPart[letter] ?? 0)))
    return null;
  if (tokens.gap(at + 2) === GLUED && (tokens.isWord(at + 2) || tokens.isDash(at + 2))) return null;
  return withYear(tokens, at, at + 2, `${letter}${part}`);
}

/** `3Q`, `2H23`, `1Q 2024`; `at` is the number. */
export function parseNumberedQuarter(tokens: Tokens, at: number): DateReading | null {
  const part = tokens.value(at);
  if (!tokens.isWord(at + 1) || tokens.gap(at + 1) !== GLUED || part < 1) return null;
  const letter = tokens.slice(at + 1);
  if (part > (lastPart[letter] ?? 0)) return null;
  if (tokens.gap(at + 2) === GLUED && (tokens.isWord(at + 2) || tokens.isDash(at + 2))) return null;
  return withYear(tokens, at, at + 2, `${letter}${part}`);
}

/** "third quarter of 2013", "second half": `to` is the token behind the noun. */
export function withYear(tokens: Tokens, from: number, to: number, part: string): DateReading {
  const year = yearAfter(tokens, to);
  if (year > 0) return createDate(from, year + 1, `${tokens.value(year)}-${part}`);
  const short = shortYearAfter(tokens, to);
  return short > 0
    ? createDate(from, short + 1, `${toFullYear(tokens.value(short))}-${part}`)
    : createDate(from, to, `--${part}`);
}

/** The two digits of "3Q23", "Q3'22", "Q3 FY24"; 0 for none. */
function shortYearAfter(tokens: Tokens, at: number): number {
  const isMarked = tokens.isSign(at, 39) || tokens.isSign(at, 0x2019);
  const isFiscal = tokens.is(at, 'fy') && tokens.gap(at) <= SPACE;
  const place = isMarked || isFiscal ? at + 1 : at;
  const isTwo = tokens.isNumeral(place) && tokens.end(place) - tokens.start(place) === 2 && tokens.value(place) >= 0;
  return isTwo && tokens.gap(place) === GLUED ? place : 0;
}

function toFullYear(short: number): number {
  return short < 50 ? 2000 + short : 1900 + short;
}

/** `FY23`; `at` is the numeral. */
export function parseFiscalYear(tokens: Tokens, at: number): DateReading | null {
  const isTwo = tokens.end(at) - tokens.start(at) === 2 && tokens.value(at) >= 0;
  return isTwo && tokens.is(at - 1, 'fy') && tokens.gap(at) === GLUED
    ? createDate(at - 1, at + 1, `${toFullYear(tokens.value(at))}`)
    : null;
}
