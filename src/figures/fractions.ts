import Big from 'big.js';
import { parseAmount } from './amounts.ts';
import { isYearNumeral } from './dates.ts';
import type { NumberValue } from './figure.ts';
import { findNoun, parseQuantity, type Quantity } from './quantities.ts';
import { GLUED, LINE, PARAGRAPH, SPACE, type Tokens } from './tokens.ts';

/** A part of a whole: "two-thirds", "half of", "one in ten": tokens `from` to `to` (exclusive). */
export interface FractionReading {
  readonly from: number;
  readonly to: number;
  readonly value: NumberValue;
}

const HYPHEN = 45;
const SLASH = 47;
const wholes = new Set([
  'the',
  'its',
  'their',
  'his',
  'her',
  'our',
  'my',
  'your',
  'all',
  'those',
  'these',
  'that',
  'of',
]);
const periods = new Set(['this', 'last', 'next', 'fiscal', 'first']);

/** A share is written to about a hundredth: "a third" answers for 33 per cent and for 33.3. */
function createFraction(from: number, to: number, above: number | Big, below: number | Big): FractionReading {
  return { from, to, value: { type: 'number', number: new Big(above).div(below), precision: -2, otherwise: null } };
}

/** Reads "two-thirds", "a quarter of", "one half", "half the"; `at` is the first word. */
export function parseFraction(tokens: Tokens, at: number): FractionReading | null {
  const { word, cardinal } = tokens.word(at);
  if (word === 'half') {
    const next = tokens.word(at + 1).word;
    return wholes.has(next) && tokens.gap(at + 1) <= LINE && !isPeriodHalf(tokens, at)
      ? createFraction(at, at + 1, 1, 2)
      : null;
  }
  const article = word === 'a' || word === 'an';
  const above = article ? 1 : cardinal;
  if (above < 1 || above > 19) return null;
  const hyphen = tokens.isSign(at + 1, HYPHEN) && tokens.gap(at + 1) === GLUED;
  const place = hyphen ? at + 2 : at + 1;
  const { denominator, word: name } = tokens.word(place);
  if (denominator === 0 || tokens.gap(place) > LINE || above >= denominator * 3) return null;
  if (above > 1 !== (name.endsWith('s') && name !== 's')) return null;
  const next = place + 1;
  // "three-quarter-length", "a third-party"
  if (tokens.isSign(next, HYPHEN) && tokens.gap(next) === GLUED && !tokens.isNumeral(next + 1)) return null;
  if (name === 'half' && (article || word === 'one') && !hyphen && !wholes.has(tokens.word(next).word)) return null;
  if (name === 'quarters' && !hyphen) {
    const isPart = tokens.is(next, 'of') ? !isPeriod(tokens, next + 1) : above === 3 && isBesideOne(tokens, at);
    if (!isPart) return null;
  }
  if (article && !hyphen && !isShareAhead(tokens, next)) return null;
  return createFraction(at, place + 1, above, denominator);
}

/** "the first half of the game": a part of a time, read elsewhere. */
function isPeriodHalf(tokens: Tokens, at: number): boolean {
  return tokens.word(at - 1).ordinal > 0 || tokens.is(at - 1, 'last') || tokens.is(at - 1, 'other');
}

const spans = new Set(['in', 'during', 'for', 'over', 'through', 'throughout', 'of']);

/** "The other three quarters", beside a quarter; but "in the other three quarters". */
function isBesideOne(tokens: Tokens, at: number): boolean {
  if (!tokens.is(at - 1, 'other') && !tokens.is(at - 1, 'remaining')) return false;
  return tokens.is(at - 2, 'the') && !spans.has(tokens.word(at - 3).word);
}

function isPeriod(tokens: Tokens, at: number): boolean {
  const place = tokens.is(at, 'the') ? at + 1 : at;
  return periods.has(tokens.word(place).word) || tokens.word(place).duration !== null || isYearNumeral(tokens, place);
}

/** Whether "a third" is a share there, and no "third man": before "of", a comparative, or the end of the phrase. */
function isShareAhead(tokens: Tokens, at: number): boolean {
  if (!tokens.isWord(at) || tokens.gap(at) === PARAGRAPH) return !tokens.isNumeral(at) && !tokens.isSign(at, HYPHEN);
  const entry = tokens.word(at);
  if (entry.stop) return !(entry.word === 'of' && tokens.is(at + 1, 'a') && tokens.word(at + 2).scale > 2);
  const word = tokens.slice(at).toLowerCase();
  return word.length > 4 && word.endsWith('er');
}

/** Whether a singular noun stands between a part and its whole: "one resident in five", "one child in ten". */
function findPartNoun(tokens: Tokens, at: number): boolean {
  return (
    tokens.isWord(at) &&
    !tokens.word(at).stop &&
    tokens.word(at).word !== 'times' &&
    tokens.word(at).duration === null &&
    !tokens.isCapital(at) &&
    tokens.is(at + 1, 'in') &&
    tokens.gap(at) <= LINE
  );
}

// What is done a number of times: "scored six in ten games" is no share of games.
const playedNouns = new Set(
  'over game match start inning appearance outing attempt race test fixture tournament round'.split(' '),
);
const bases = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 12, 15, 20, 25, 50, 100, 200, 500, 1000, 10000, 100000, 1000000]);

/** Reads what follows a bare amount in "one in ten", "four out of five"; null where it is no share. */
export function parseShare(tokens: Tokens, above: Quantity): FractionReading | null {
  if (!above.bare || above.amount.scale > 0 || above.amount.number.gt(99)) return null;
  if (above.amount.precision < 0) return parseMark(tokens, above);
  // "one-in-five"
  if (tokens.isDash(above.to) && tokens.is(above.to + 1, 'in') && tokens.isDash(above.to + 2)) {
    const below = parseAmount(tokens, above.to + 3);
    return below && above.amount.number.lt(below.number) && below.precision >= 0
      ? createFraction(above.from, below.to, above.amount.number, below.number)
      : null;
  }
  const people = findPartNoun(tokens, above.to);
  const at = people ? above.to + 1 : above.to;
  if (tokens.gap(at) > LINE) return null;
  const out = tokens.is(at, 'out') && tokens.is(at + 1, 'of');
  const every = tokens.is(at + (out ? 2 : 1), 'every');
  if (!out && !tokens.is(at, 'in')) return null;
  const place = at + (out ? 2 : 1) + (every ? 1 : 0);
  if (tokens.gap(place) > SPACE || isYearNumeral(tokens, place)) return null;
  const amount = parseAmount(tokens, place);
  if (!amount || amount.number.lte(above.amount.number) || amount.precision < 0) return null;
  const below = parseQuantity(tokens, place);
  if (!below?.bare) return null;
  if (people && findNoun(tokens, below.amount) !== null) return null;
  // "11 out of 18 programs" are two counts.
  const isRound = bases.has(Number(amount.number)) || amount.number.lt(10);
  if (out && !every && !isRound && findNoun(tokens, below.amount) !== null) return null;
  // "245 for eight in 50 overs"
  if (!out && playedNouns.has(findNoun(tokens, below.amount) ?? '')) return null;
  const isOneInMany = above.amount.number.eq(1) && !people;
  if (!out && !isOneInMany && !bases.has(Number(amount.number))) return null;
  if (!out && above.amount.number.gt(9)) return null;
  return createFraction(above.from, amount.to, above.amount.number, amount.number);
}

const marksOf = new Set([4, 5, 6, 10, 20, 100]);

/** "5.1/10", "4.5 out of 5": a mark with decimals, of the best there is. */
function parseMark(tokens: Tokens, above: Quantity): FractionReading | null {
  const at = above.to;
  const stroke = tokens.isSign(at, SLASH) && tokens.gap(at) === GLUED && tokens.gap(at + 1) === GLUED;
  const out = tokens.is(at, 'out') && tokens.is(at + 1, 'of') && tokens.gap(at) <= LINE;
  const best = stroke ? at + 1 : out ? at + 2 : 0;
  if (best === 0) return null;
  const below = parseAmount(tokens, best);
  if (!below || !marksOf.has(Number(below.number)) || above.amount.number.gt(below.number)) return null;
  return createFraction(above.from, below.to, above.amount.number, below.number);
}
