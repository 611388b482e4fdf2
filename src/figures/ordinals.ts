import type { DateReading } from './dates.ts';
import { withYear } from './quarters.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';

const HYPHEN = 45;
const suffixes: Readonly<Record<string, RegExp>> = { st: /1$/, nd: /2$/, rd: /3$/, th: /\d$/ };

/** A rank or a place in an order: tokens `from` to `to` (exclusive). */
export interface OrdinalReading {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** With a superlative or as a rank: "second-largest", "No. 2". A bare "second" is not. */
  readonly ranked: boolean;
}

/** Reads "second", "2nd", "twenty-first", "second-largest", "third biggest"; null where the word is something else. */
export function parseOrdinal(tokens: Tokens, at: number): OrdinalReading | null {
  const core = readCore(tokens, at);
  if (!core) return null;
  const { to, value } = core;
  const end = endOfSuperlative(tokens, to);
  if (end > 0) return { from: at, to: end, value, ranked: true };
  if (isCompound(tokens, to) || isName(tokens, at, to)) return null;
  if (tokens.isNumeral(at) || value > 2 || to > at + 1) {
    // "a tenth of": a fraction that the fraction reader has refused
    return { from: at, to, value, ranked: value > 10 };
  }
  return isPlainOrdinal(tokens, at, value) ? { from: at, to, value, ranked: false } : null;
}

const compounds = new Set(['hand', 'rate', 'guess', 'party', 'parties', 'class']);

/** "second-hand", "third-party": words in which nothing is counted. */
function isCompound(tokens: Tokens, at: number): boolean {
  return (
    tokens.isSign(at, HYPHEN) &&
    tokens.gap(at) === GLUED &&
    tokens.isWord(at + 1) &&
    compounds.has(tokens.slice(at + 1).toLowerCase())
  );
}

/** "First Boston", "Fifth Avenue" inside a sentence. */
function isName(tokens: Tokens, at: number, to: number): boolean {
  return (
    tokens.isCapital(at) &&
    tokens.isWord(at - 1) &&
    tokens.isCapital(to) &&
    tokens.gap(to) === SPACE &&
    tokens.gap(at) === SPACE
  );
}

function readCore(tokens: Tokens, at: number): { to: number; value: number } | null {
  if (tokens.isNumeral(at)) {
    const suffix = tokens.gap(at + 1) === GLUED ? suffixes[tokens.word(at + 1).word] : undefined;
    const value = tokens.value(at);
    return suffix && value > 0 && suffix.test(`${value}`) ? { to: at + 2, value } : null;
  }
  const entry = tokens.word(at);
  if (entry.cardinal >= 20) {
    const next = tokens.isSign(at + 1, HYPHEN) && tokens.gap(at + 1) === GLUED ? at + 2 : at + 1;
    const unit = tokens.word(next).ordinal;
    return unit > 0 && unit < 10 && tokens.gap(next) <= SPACE && !(tokens.is(next, 'second') && next === at + 1)
      ? { to: next + 1, value: entry.cardinal + unit }
      : null;
  }
  return entry.ordinal > 0 ? { to: at + 1, value: entry.ordinal } : null;
}

/** The token behind "-largest" or " most"; 0 where none stands at `at`. */
function endOfSuperlative(tokens: Tokens, at: number): number {
  const hyphen =
    (tokens.isSign(at, HYPHEN) || tokens.isSign(at, 0x2010) || tokens.isSign(at, 0x2011)) && tokens.gap(at) === GLUED;
  const place = hyphen ? at + 1 : at;
  if (!tokens.isWord(place) || tokens.gap(place) > LINE) return 0;
  const word = tokens.slice(place).toLowerCase();
  if (word === 'most' || word === 'least' || word === 'best' || word === 'worst') return place + 1;
  return word.length > 5 &&
    word.endsWith('est') &&
    word !== 'interest' &&
    word !== 'request' &&
    word !== 'protest' &&
    word !== 'arrest' &&
    word !== 'contest' &&
    word !== 'harvest' &&
    word !== 'forest' &&
    word !== 'midwest' &&
    word !== 'conquest' &&
    word !== 'northwest' &&
    word !== 'southwest'
    ? place + 1
    : 0;
}

const afterFirst = new Set([
  'lady',
  'ladies',
  'name',
  'names',
  'instance',
  'place',
  'glance',
  'sight',
  'aid',
  'class',
  'minister',
  'and',
  'of',
  'class',
  'person',
  'hand',
]);

/** "first" and "second" as numbers: behind an article or possessive and before a noun. */
function isPlainOrdinal(tokens: Tokens, at: number, value: number): boolean {
  const before = tokens.word(at - 1);
  const next = tokens.isWord(at + 1) && tokens.gap(at + 1) <= LINE ? tokens.slice(at + 1).toLowerCase() : '';
  if (value === 2) {
    // A second of time: "per second", "a second later", "every second".
    if (
      before.word === 'per' ||
      before.cardinal >= 0 ||
      before.word === 'split' ||
      before.word === 'every' ||
      before.word === 'each' ||
      tokens.isNumeral(at - 1)
    )
      return false;
    return !(before.word === 'a' && (next === '' || tokens.word(at + 1).stop));
  }
  if (before.word === 'at' || before.word === 'from' || next === '' || afterFirst.has(next)) return false;
  return before.determiner || before.timePreposition || isPossessive(tokens, at - 1) || tokens.is(at + 1, 'ever');
}

function isPossessive(tokens: Tokens, at: number): boolean {
  return tokens.isSign(at, 39) || tokens.isSign(at, 0x2019);
}

/** "third quarter of 2013", "4th qtr", "first half"; `at` is the ordinal. */
export function parseQuarter(tokens: Tokens, at: number): DateReading | null {
  const core = readCore(tokens, at);
  if (!core || core.value > 4) return null;
  const place = tokens.isSign(core.to, HYPHEN) && tokens.gap(core.to) === GLUED ? core.to + 1 : core.to;
  if (tokens.gap(place) > LINE) return null;
  const { word } = tokens.word(place);
  if (word === 'quarter' || word === 'qtr') {
    // "third quarter-final"
    if (tokens.isSign(place + 1, HYPHEN) && tokens.gap(place + 1) === GLUED) return null;
    return withYear(tokens, at, place + 1, `Q${core.value}`);
  }
  return word === 'half' && core.value < 3 ? withYear(tokens, at, place + 1, `H${core.value}`) : null;
}

/** Whether a number goes on behind a hyphen, a stroke or a space, as that of a case, a file, an account does. */
export function isSerial(tokens: Tokens, at: number): boolean {
  const isJoined = tokens.isSign(at + 1, HYPHEN) || tokens.isSign(at + 1, 47);
  if (isJoined) return tokens.gap(at + 1) === GLUED && tokens.isNumeral(at + 2) && tokens.gap(at + 2) === GLUED;
  return tokens.isNumeral(at + 1) && tokens.gap(at + 1) === SPACE && tokens.end(at) - tokens.start(at) > 2;
}

/** "No. 2", "#2", "number two"; `at` is the first token. */
export function parseRank(tokens: Tokens, at: number): OrdinalReading | null {
  const { word } = tokens.word(at);
  const hash = tokens.isSign(at, 35);
  let place = at + 1;
  if (word === 'no' && tokens.isCapital(at)) {
    if (tokens.isSign(place, 46)) place++;
    else if (!tokens.isNumeral(place)) return null;
  } else if (word !== 'number' && !hash) return null;
  if (tokens.gap(place) > (hash ? GLUED : LINE)) return null;
  const value = tokens.isNumeral(place) ? tokens.value(place) : tokens.word(place).cardinal;
  if (value < 1 || value > 99999 || tokens.word(place + 1).scale > 0) return null;
  if (tokens.gap(place + 1) === GLUED && (tokens.isWord(place + 1) || tokens.isNumeral(place + 1))) return null;
  if (tokens.isNumeral(place) && isSerial(tokens, place)) return null;
  return { from: at, to: place + 1, value, ranked: true };
}
