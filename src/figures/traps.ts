import { currencyCodes } from './currencies.ts';
import { findNoun, type Quantity } from './quantities.ts';
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
const timeZones = new Set(['gmt', 'est', 'edt', 'utc', 'cet', 'bst', 'pst', 'ist']);

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

/** `02:13`, `10:30:05 a.m.`, `5 pm`, `0900 GMT`, `11 o'clock`, `24/7`, `9/11`. */
export function skipTime(tokens: Tokens, at: number): number {
  let to = at + 1;
  if (
    tokens.isSign(to, COLON) &&
    tokens.gap(to) === GLUED &&
    tokens.gap(to + 1) === GLUED &&
    tokens.isNumeral(to + 1)
  ) {
    while (tokens.isSign(to, COLON) && tokens.gap(to + 1) === GLUED && tokens.isNumeral(to + 1)) to += 2;
    if (to === at + 3 && isProportion(tokens, at, to)) return 0;
    return endOfMeridiem(tokens, to) || to;
  }
  const value = tokens.value(at);
  if (
    tokens.isSign(to, SLASH) &&
    tokens.gap(to) === GLUED &&
    tokens.gap(to + 1) === GLUED &&
    tokens.isNumeral(to + 1)
  ) {
    const below = tokens.value(to + 1);
    // "10/02": a day and a month.
    const hasZero = tokens.text.charCodeAt(tokens.start(to + 1)) === 48 && below > 0;
    return hasZero || (value === 24 && below === 7) || (value === 9 && below === 11) || (value === 50 && below === 50)
      ? to + 2
      : 0;
  }
  const meridiem = endOfMeridiem(tokens, to);
  if (meridiem > 0) return meridiem;
  // "6-8 pm", "between 6 and 8 p.m."
  const isJoined = tokens.isDash(to) || tokens.is(to, 'to') || tokens.is(to, 'and') || tokens.is(to, 'or');
  const isHour = value > 0 && value < 13;
  if (isHour && isJoined && tokens.isNumeral(to + 1) && tokens.value(to + 1) < 13 && tokens.gap(to + 1) <= SPACE) {
    const minutes = tokens.isSign(to + 2, COLON) && tokens.gap(to + 2) === GLUED ? to + 4 : to + 2;
    const last = endOfMeridiem(tokens, minutes);
    if (last > 0) return last;
  }
  if (timeZones.has(tokens.word(to).word)) return to + 1;
  // "1515 local time"
  if (tokens.is(to, 'local') && tokens.is(to + 1, 'time') && tokens.end(at) - tokens.start(at) === 4) return to + 2;
  // "at 1430 hours"
  const isClock = tokens.end(at) - tokens.start(at) === 4 && value < 2400 && value % 100 < 60;
  if (isClock && tokens.is(at - 1, 'at') && (tokens.is(to, 'hours') || tokens.is(to, 'hrs'))) return to + 1;
  return tokens.is(to, 'o') && tokens.is(to + 2, 'clock') ? to + 3 : 0;
}

const proportions = new Set('ratio ratios odds majority scale split mixture mix dilution'.split(' '));

/** "in a 5:1 ratio", "a scale of 1:25,000": two numbers with a colon that are no time. */
function isProportion(tokens: Tokens, at: number, to: number): boolean {
  const names = (place: number) => tokens.isWord(place) && proportions.has(tokens.slice(place).toLowerCase());
  return names(to) || names(at - 1) || (tokens.is(at - 1, 'of') && names(at - 2));
}

/** The token behind "am", "p.m."; 0 where none stands there. */
function endOfMeridiem(tokens: Tokens, at: number): number {
  if (tokens.gap(at) > SPACE) return 0;
  const { word } = tokens.word(at);
  if (word === 'pm' || (word === 'am' && !tokens.isCapital(at)) || (word === 'am' && tokens.slice(at) === 'AM'))
    return at + 1;
  if (word !== 'a' && word !== 'p') return 0;
  return tokens.isSign(at + 1, POINT) &&
    tokens.is(at + 2, 'm') &&
    tokens.gap(at + 1) === GLUED &&
    tokens.gap(at + 2) === GLUED
    ? at + (tokens.isSign(at + 3, POINT) && tokens.gap(at + 3) === GLUED ? 4 : 3)
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
    return serial || (local && (zeros || tokens.isSign(at - 1, 41))) ? to : 0;
  }
  // "5-1/2", "1-3/4" end in a fraction; "1996-97-98" and scores of three are no figures either.
  return tokens.isSign(to, SLASH) ? 0 : to;
}

/** `G7`, `COVID-19`, `F-16`, `v2`, `file.3`. */
export function skipName(tokens: Tokens, at: number): number {
  if (tokens.gap(at) !== GLUED) return 0;
  const before = at - 1;
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

/** Before a number that is dialled: "call 101". */
const callers = new Set(['call', 'calling', 'dial', 'dialling', 'dialing', 'phone', 'text', 'texting', 'ring']);

/** The token behind the other numbers of a list: "Lines 2, 4 and 6", "versions 5.2 through 5.6.1". */
export function endOfList(tokens: Tokens, at: number): number {
  let to = at;
  for (;;) {
    let next = to;
    if (tokens.isSign(next, 44)) next++;
    if (tokens.is(next, 'and') || tokens.is(next, 'or') || tokens.is(next, 'to') || tokens.is(next, 'through')) next++;
    if (next === to || !tokens.isNumeral(next) || tokens.gap(next) !== SPACE) return to;
    // "page 3, 12 people"; "page 1 and 6% are"
    if (tokens.isSign(next + 1, 37) || (tokens.isWord(next + 1) && !tokens.word(next + 1).stop)) return to;
    to = next + 1;
  }
}

// Written with a capital, these come before the number of a document.
const documents = new Set(
  'resolution resolutions directive directives regulation regulations application applications docket law decree proposition statute'.split(
    ' ',
  ),
);
// In capitals, these come before the number of a standard, a flaw, a star.
const catalogues = new Set('RFC ISO IEC IEEE ANSI ASTM DIN EN PEP CVE CWE NGC HD'.split(' '));
const jurisdictions = new Set(['EU', 'EC', 'EEC', 'UN']);

/** "Resolution 2719", "Directive 2008/98/EC", "Regulation (EU) 2016/679", "runway 27L". */
export function skipDocument(tokens: Tokens, at: number): number {
  let before = at - 1;
  if (tokens.isSign(before, 41) && jurisdictions.has(tokens.slice(before - 1))) before -= 3;
  if (!tokens.isWord(before) || tokens.gap(at) > SPACE) return 0;
  if (tokens.word(before).reference)
    return tokens.gap(at + 1) === GLUED && isLabelLetter(tokens, at + 1) ? endOfRun(tokens, at) : 0;
  if (!tokens.isCapital(before)) return 0;
  const written = tokens.slice(before);
  if (!catalogues.has(written) && !documents.has(written.toLowerCase())) return 0;
  let to = endOfRun(tokens, at);
  while (tokens.isSign(to, SLASH) && tokens.gap(to) === GLUED && tokens.gap(to + 1) === GLUED)
    to = endOfRun(tokens, to + 1);
  return to;
}

function isLabelLetter(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.isCapital(at) && tokens.end(at) - tokens.start(at) === 1;
}

// What these name with a capital and a number is a kind, not a place in an order: "Type 2 diabetes", "Year 9 pupils".
const kinds = new Set(['type', 'phase', 'class', 'grade', 'stage', 'year']);

/** Whether a number in digits tells one kind from others: "Phase 3", "Type 2". */
export function isKindNumber(tokens: Tokens, { bare, from, amount }: Quantity): boolean {
  if (!bare || amount.form !== 'digits' || amount.scale > 0 || amount.precision < 0 || amount.plain > highestVersion)
    return false;
  if (tokens.gap(from) !== SPACE || !tokens.isWord(from - 1)) return false;
  const kind = tokens.slice(from - 1).toLowerCase();
  return kinds.has(kind) && (kind === 'type' || tokens.isCapital(from - 1));
}

/** Whether a number without a unit names a part of a work or of a thing: "Section 3", "p. 3". */
export function isReference(tokens: Tokens, quantity: Quantity): boolean {
  if (!quantity.bare || quantity.amount.scale > 0 || tokens.gap(quantity.from) > SPACE) return false;
  const at = quantity.from - 1;
  const noun = findNoun(tokens, quantity.amount);
  if (noun === null && quantity.amount.plain > 99 && tokens.isWord(at) && callers.has(tokens.slice(at).toLowerCase()))
    return true;
  if (noun === null && isLabel(tokens, quantity)) return true;
  const before = tokens.isSign(at, POINT) && tokens.gap(at) === GLUED ? at - 1 : at;
  return tokens.word(before).reference;
}

const labelled = new Set('code port error build bus tram chromosome model patent asteroid squadron'.split(' '));
const highestLabel = 99;

/** "Myth 4: it is easy" at the start of a line; "zip code 90210". */
function isLabel(tokens: Tokens, { from, to, amount }: Quantity): boolean {
  if (amount.plain >= 0 && tokens.isWord(from - 1) && labelled.has(tokens.slice(from - 1).toLowerCase())) return true;
  return (
    amount.plain > 0 &&
    amount.plain <= highestLabel &&
    tokens.isSign(to, COLON) &&
    tokens.gap(to) === GLUED &&
    tokens.isCapital(from - 1) &&
    tokens.gap(from - 1) >= LINE
  );
}

// What may open a sentence before a count.
const openings = /ly$|^(?:Altogether|Meanwhile|Overall|Together|Another|Elsewhere|Police|Authorities)$/;
// Products and series are seldom numbered higher.
const highestVersion = 20;

// Counted in versions, with decimals too, wherever they stand.
const software = new Set(
  'python node java javascript typescript ruby php perl rust go swift kotlin scala windows linux ubuntu debian fedora android chrome chromium firefox safari safari edge opera kubernetes docker postgres postgresql mysql sqlite redis nginx apache openssl tls ssl http bluetooth usb wifi django rails react angular vue wordpress drupal photoshop excel word gpt llama npm pip'.split(
    ' ',
  ),
);

/** Whether a number without a unit or a noun is a version: "Python 3.11", "iOS 17.2", "macOS 14". */
function isVersionOf(tokens: Tokens, name: number, { amount }: Quantity): boolean {
  const written = tokens.slice(name);
  if (amount.number.gte(1000) || amount.precision < -2) return false;
  return (
    /^[a-z]{1,3}[A-Z]/.test(written) || (/[A-Z]|^(?:npm|pip)$/.test(written) && software.has(written.toLowerCase()))
  );
}

/** Whether a number without a unit or a noun is a part of the name before it: "the Boeing 747", "Windows 10". */
export function isNameNumber(tokens: Tokens, quantity: Quantity): boolean {
  const { bare, from, amount } = quantity;
  if (bare && amount.scale === 0 && tokens.gap(from) === SPACE && tokens.isWord(from - 1)) {
    if (isVersionOf(tokens, from - 1, quantity)) return true;
  }
  if (!bare || amount.scale > 0 || amount.precision < 0 || amount.plain > 9999 || tokens.gap(from) > SPACE)
    return false;
  if (!tokens.isCapital(from - 1) || tokens.word(from - 1).word !== '') return false;
  // Only a capital inside a sentence tells; at its start, what follows: "Windows 11 overtook it", "Formula 1's body".
  if (tokens.isWord(from - 2) || tokens.isSign(from - 2, 44)) return true;
  const to = from + 1;
  const isPossessive =
    (tokens.isSign(to, 39) || tokens.isSign(to, 0x2019)) && tokens.gap(to) === GLUED && tokens.is(to + 1, 's');
  const goesOn = tokens.isWord(to) && tokens.gap(to) === SPACE && !tokens.isCapital(to) && tokens.word(to).word === '';
  const isVersion = amount.plain > 0 && amount.plain <= highestVersion;
  return isVersion && (isPossessive || (goesOn && !openings.test(tokens.slice(from - 1))));
}
