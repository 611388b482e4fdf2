import Big from 'big.js';
import type { NumberValue, RangeValue } from './figure.ts';
import type { Quantity } from './quantities.ts';
import type { WholeRange } from './ranges.ts';
import type { Reading } from './reading.ts';
import { GLUED, LINE, type Tokens } from './tokens.ts';

const PERCENT = 37;

/** "aged 11 to 18", "between the ages of 16 and 24". */
export function isAgeRange(tokens: Tokens, { from, value }: WholeRange): boolean {
  const isCount = value.of === 'count' && value.from.type === 'number' && value.from.number.lt(110);
  const before = tokens.is(from - 1, 'of') || tokens.is(from - 1, 'between') ? from - 2 : from - 1;
  return isCount && (tokens.is(before, 'aged') || tokens.is(before, 'ages') || tokens.is(before, 'age'));
}

export function toAges(range: WholeRange): Reading {
  const { from, to } = range.value;
  const toYears = (end: RangeValue['from']) =>
    end.type === 'number' ? ({ type: 'duration', amount: end, unit: 'year' } as const) : end;
  const value: RangeValue = { type: 'range', from: toYears(from), to: toYears(to), of: 'duration' };
  return { ...range, value, unit: 'year', small: false, quantity: null };
}

/** So many years, from token `from` to token `to` (exclusive). */
export function toAge(from: number, to: number, amount: NumberValue): Reading {
  const value = { type: 'duration', amount, unit: 'year' } as const;
  return { from, to, kind: 'duration', value, unit: 'year', small: false, quantity: null };
}

/** A comma, a semicolon or a dash behind an age that stands apart: "Banks, 24 — have all been". */
function closesAside(tokens: Tokens, at: number): boolean {
  return tokens.isSign(at, 44) || tokens.isSign(at, 59) || tokens.isSign(at, 0x2014);
}

const people = new Set(
  `man woman boy girl teenager pensioner father mother son daughter brother sister husband wife widow widower grandfather
  grandmother player winger striker midfielder defender forward goalkeeper captain driver rider runner swimmer singer actor
  actress writer author novelist artist lawyer doctor nurse teacher student pupil farmer soldier officer victim suspect
  defendant candidate senator president minister leader founder chairman chairwoman executive journalist engineer scientist
  professor veteran champion`.split(/\s+/),
);

/** Whether a name, or a noun of a person with its article, ends at a token: "Ann Smith", "the Finn", "the winger". */
function isPerson(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at) || tokens.word(at).month > 0) return false;
  const isNamed = tokens.isCapital(at) && (tokens.isCapital(at - 1) || tokens.is(at - 1, 'the'));
  return isNamed || people.has(tokens.slice(at));
}

const persons = new Set(['he', 'she', 'who', 'i']);
const ageVerbs = /^(?:is|was|am|turned|turns)$/;
const afterAge = /^(?:when|and|at|as|by|then|now|but|or)$/;

/** "She was 16 when she left", "he turned 40 in May". */
function isToldOf(tokens: Tokens, from: number, to: number): boolean {
  const verb = from - 1;
  if (!tokens.isWord(verb) || !persons.has(tokens.word(from - 2).word) || !ageVerbs.test(tokens.slice(verb)))
    return false;
  if (!tokens.isWord(to) || tokens.gap(to) > LINE) return !tokens.isDash(to) && !tokens.isSign(to, PERCENT);
  return afterAge.test(tokens.slice(to)) || tokens.slice(verb).startsWith('turn');
}

// Nobody is older; groups of the young begin at ten.
const oldest = 110;

/** "over-65s", "under-18s": the age, where a number stands at a token; null for others. */
export function parseAgeGroup(tokens: Tokens, at: number): Reading | null {
  const age = tokens.value(at);
  const isGroup =
    tokens.isDash(at - 1) && tokens.gap(at - 1) === GLUED && tokens.is(at + 1, 's') && tokens.gap(at + 1) === GLUED;
  if (!isGroup || age < 10 || age > oldest || !/^(?:over|under)$/.test(tokens.slice(at - 2))) return null;
  return toAge(at, at + 1, { type: 'number', number: new Big(age), precision: 0, otherwise: null });
}

/** "aged 31", "Smith, 31, said", "the winger, 23, signed". */
export function isAge(tokens: Tokens, { from, to, amount }: Quantity): boolean {
  if (amount.number.gt(120) || amount.number.lt(1) || amount.precision < 0) return false;
  if (tokens.is(from - 1, 'aged') || tokens.is(from - 1, 'age')) return true;
  if (tokens.is(from - 1, 'of') && tokens.is(from - 2, 'age')) return true;
  if (isToldOf(tokens, from, to)) return true;
  // "dies at 79"
  if (tokens.is(from - 1, 'at') && tokens.isWord(from - 2) && /^die[sd]$/i.test(tokens.slice(from - 2))) return true;
  return (
    amount.plain > 0 &&
    closesAside(tokens, to) &&
    tokens.isSign(from - 1, 44) &&
    isPerson(tokens, from - 2) &&
    !tokens.isNumeral(to + 1)
  );
}
