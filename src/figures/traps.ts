import { currencyCodes } from './currencies.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';

/*
 * What looks like a figure and is none. Each `skip…` looks at a numeral and gives the token behind the thing that it
 * belongs to (a marker, a time, a telephone number, a name), or 0 where it may be a figure.
 */

const POINT = 46;
const COLON = 58;
const SLASH = 47;

/** Lower-case words that a hyphen may join to a number without making it a name: "mid-1990s", "under-21". */
const numberPrefixes = new Set(
  'magnitude mid pre post early late top under over sub near some age aged year non ex inter turn since about almost nearly up down plus minus to from'.split(
    ' ',
  ),
);
/** Written with a point before a number: "c.1,150". */
export const aboutLetters: ReadonlySet<string> = new Set(['c', 'ca', 'approx', 'est']);

/** `[1]`, `[2, 5-7]`; `(1)` and `1.` before an item of a list. */
export function skipMarker(tokens: Tokens, at: number): number {
  if (tokens.isSign(at - 1, 91)) {
    let to = at;
    while (tokens.isNumeral(to) && tokens.value(to) >= 0 && tokens.value(to) < 1000) {
      to++;
      if (tokens.isSign(to, 93)) return to + 1;
      if (!tokens.isSign(to, 44) && !tokens.isSign(to, 59) && !tokens.isDash(to)) return 0;
      to++;
    }
    return 0;
  }
  const value = tokens.value(at);
  // "Article 6(1)"
  const isPart = tokens.isSign(at - 1, 40) && tokens.gap(at - 1) === GLUED && tokens.isNumeral(at - 2);
  if (isPart && value >= 0 && value < 100 && tokens.isSign(at + 1, 41)) return at + 2;
  if (value < 0 || value > 99 || tokens.gap(at + 1) !== GLUED) return 0;
  // "2. 44 kg" at the start of a line: no sentence begins so.
  if (
    tokens.isSign(at + 1, POINT) &&
    tokens.gap(at) >= LINE &&
    tokens.isNumeral(at + 2) &&
    tokens.gap(at + 2) === SPACE
  )
    return at + 2;
  const closes = tokens.isSign(at + 1, 41);
  if (closes && tokens.isSign(at - 1, 40)) {
    const before = tokens.kind(at - 2) === 3 ? tokens.value(at - 2) : 0;
    const opensItem =
      tokens.gap(at - 1) >= LINE ||
      before === POINT ||
      before === COLON ||
      before === 59 ||
      tokens.is(at - 2, 'and') ||
      tokens.is(at - 2, 'or');
    return opensItem ? at + 2 : 0;
  }
  if (!closes && !tokens.isSign(at + 1, POINT)) return 0;
  // "Steps: 1. Go to the page"
  if (
    value === 1 &&
    !closes &&
    tokens.isSign(at - 1, COLON) &&
    tokens.isCapital(at + 2) &&
    tokens.gap(at + 2) === SPACE
  )
    return at + 2;
  if (tokens.gap(at) < LINE || tokens.gap(at + 2) !== SPACE) return 0;
  // A line may only be broken there: a list stands behind a full stop or an empty line.
  const before = tokens.kind(at - 1) === 3 ? tokens.value(at - 1) : 0;
  const breaks =
    tokens.isCapital(at + 2) &&
    tokens.isWord(at - 1) &&
    !tokens.word(at - 1).stop &&
    !tokens.word(at - 1).timePreposition;
  return breaks ||
    tokens.gap(at) > LINE ||
    before === POINT ||
    before === COLON ||
    before === 33 ||
    before === 63 ||
    closes
    ? at + 2
    : 0;
}

/** Three or more numerals joined by hyphens, or by any sign behind "+": telephone numbers, ISBNs, serial numbers. */
export function skipChain(tokens: Tokens, at: number): number {
  const international = tokens.isSign(at - 1, 43) && tokens.gap(at) === GLUED;
  let to = at + 1;
  // "020 7239 9857": no number is written with a nought before it.
  if (
    tokens.value(at) >= 0 &&
    tokens.text.charCodeAt(tokens.start(at)) === 48 &&
    tokens.end(at) - tokens.start(at) > 1
  ) {
    while (tokens.isNumeral(to) && tokens.gap(to) <= SPACE) to++;
    // "from 0800 to 1415": the other end of opening hours.
    const isHours = tokens.end(at) - tokens.start(at) === 4 && (tokens.is(to, 'to') || tokens.is(to, 'and'));
    return isHours && tokens.isNumeral(to + 1) && tokens.end(to + 1) - tokens.start(to + 1) === 4 ? to + 2 : to;
  }
  let links = 0;
  let zeros = false;
  for (;;) {
    const hyphen =
      tokens.isDash(to) && tokens.gap(to) === GLUED && tokens.gap(to + 1) === GLUED && tokens.isNumeral(to + 1);
    const spaced = international && tokens.isNumeral(to) && tokens.gap(to) <= SPACE;
    // "+44 (0)20 7946 0192"
    const bracketed =
      international && tokens.isSign(to, 40) && tokens.isNumeral(to + 1) && tokens.isSign(to + 2, 41) && links === 0;
    if (!hyphen && !spaced && !bracketed) break;
    if (bracketed) {
      to += 3;
      continue;
    }
    const numeral = hyphen ? to + 1 : to;
    if (tokens.text.charCodeAt(tokens.start(numeral)) === 48 && tokens.end(numeral) - tokens.start(numeral) > 2)
      zeros = true;
    links++;
    to = numeral + 1;
  }
  // "(202) 555-0123"
  const area =
    tokens.isSign(at - 1, 40) && tokens.isSign(at + 1, 41) && tokens.isNumeral(at + 2) && tokens.isDash(at + 3);
  if (area && tokens.end(at + 4) - tokens.start(at + 4) === 4 && tokens.gap(at + 4) === GLUED) return at + 5;
  if (links === 0) return 0;
  const first = tokens.end(at) - tokens.start(at);
  const second = tokens.end(at + 2) - tokens.start(at + 2);
  if (links === 1) {
    // "555-0123", "(202) 555-1234"
    const local = first === 3 && second === 4 && tokens.value(at) >= 0;
    // "file 3-15116"
    const serial = second > 4 && second > first + 2 && tokens.value(at) >= 0 && tokens.value(at + 2) >= 0;
    // "10013-2215": a code of the American post.
    const postal = first === 5 && second === 4 && tokens.value(at) >= 0;
    return postal || serial || (local && (zeros || tokens.isSign(at - 1, 41))) ? to : 0;
  }
  // "5-1/2", "1-3/4" end in a fraction; "1996-97-98" and scores of three are no figures either.
  return tokens.isSign(to, SLASH) ? 0 : to;
}

/** `G7`, `COVID-19`, `F-16`, `v2`, `file.3`. */
export function skipName(tokens: Tokens, at: number): number {
  if (tokens.gap(at) !== GLUED) return 0;
  const before = at - 1;
  // "COP28", not so many pesos
  if (tokens.isWord(before) && tokens.slice(before) === 'COP' && tokens.value(at) < 100) return endOfRun(tokens, at);
  if (tokens.isWord(before))
    return (tokens.is(before, 'fy') && tokens.end(at) - tokens.start(at) === 4) ||
      currencyCodes.has(tokens.slice(before))
      ? 0
      : endOfRun(tokens, at);
  if (tokens.isDash(before) && tokens.gap(before) === GLUED) {
    const { word, month, scale } = tokens.word(before - 1);
    if (
      tokens.isWord(before - 1) &&
      month === 0 &&
      scale === 0 &&
      !tokens.word(before - 1).timePreposition &&
      !numberPrefixes.has(tokens.slice(before - 1).toLowerCase()) &&
      word !== 'no'
    )
      return endOfRun(tokens, at);
    return 0;
  }
  if (tokens.isSign(before, POINT) && tokens.gap(before) === GLUED) {
    const { word } = tokens.word(before - 1);
    if (
      tokens.isWord(before - 1) &&
      word !== 'no' &&
      word !== 'nos' &&
      !aboutLetters.has(tokens.slice(before - 1)) &&
      tokens.word(before - 1).month === 0 &&
      !currencyCodes.has(tokens.slice(before - 1))
    )
      return endOfRun(tokens, at);
    return 0;
  }
  if (tokens.isSign(before, SLASH) && tokens.gap(before) === GLUED) return endOfRun(tokens, at);
  return 0;
}

/** The first token behind `at` that does not touch the one before it. */
export function endOfRun(tokens: Tokens, at: number): number {
  let to = at + 1;
  while (
    tokens.gap(to) === GLUED &&
    (tokens.isWord(to) || tokens.isNumeral(to) || (tokens.isDash(to) && tokens.gap(to + 1) === GLUED))
  )
    to++;
  return to;
}
