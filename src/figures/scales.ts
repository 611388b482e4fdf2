import Big from 'big.js';
import { type Amount, shift } from './amount.ts';
import { meansMetres } from './metres.ts';
import { findCountedNoun } from './nouns.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';

const HYPHEN = 45;
/** Letters that are a scale only behind an amount of money: `$5m`, `€2b`. */
const moneySuffixes: ReadonlyMap<string, number> = new Map([
  ['m', 6],
  ['M', 6],
  ['MM', 6],
  ['b', 9],
  ['B', 9],
  ['t', 12],
  ['T', 12],
]);

/** The amount with what multiplies it behind it: "million", `bn`; `money`: a single `m` is million there. */
export function withScale(tokens: Tokens, amount: Amount, money: boolean): Amount {
  let { number, precision, otherwise, to, scale } = amount;
  // "2 and a half million"
  const fraction = amount.plain >= 0 ? findFractionBehind(tokens, to) : null;
  if (fraction) {
    number = number.plus(fraction.number);
    precision = fraction.precision;
    to = fraction.to;
  }
  for (;;) {
    const found = scaleAt(tokens, amount, to, money && scale === 0);
    if (found === 0) break;
    number = shift(number, found);
    otherwise = otherwise && shift(otherwise, found);
    precision += found;
    scale += found;
    to = tokens.isWord(to) ? to + 1 : to + 2;
    if (scale > 18) break;
  }
  return to === amount.to
    ? amount
    : {
        ...amount,
        number,
        precision,
        otherwise,
        to,
        scale,
        plain: -1,
        form: amount.form === 'fraction' ? 'digits' : amount.form,
      };
}

/** "and a half", "and one-half", "and three-quarters" behind a whole number, as in "two and a half hours". */
export function findFractionBehind(
  tokens: Tokens,
  and: number,
): { readonly to: number; readonly number: Big; readonly precision: number } | null {
  if (!tokens.is(and, 'and') || tokens.gap(and) > LINE) return null;
  const hyphen = tokens.isSign(and + 2, HYPHEN) && tokens.gap(and + 2) === GLUED;
  const place = hyphen ? and + 3 : and + 2;
  const { denominator, word } = tokens.word(place);
  const isArticle = tokens.is(and + 1, 'a');
  const above = isArticle ? 1 : tokens.word(and + 1).cardinal;
  if (denominator === 0 || above < 1 || above >= denominator || tokens.gap(place) > LINE) return null;
  // "two and a third man": with an article only what is hardly an ordinal.
  if (isArticle && word !== 'half' && word !== 'quarter') return null;
  if (above === 1 && word.endsWith('s')) return null;
  const number = new Big(above).div(denominator);
  return { to: place + 1, number, precision: denominator === 2 ? -1 : -2 };
}

/** The power of ten of the scale word that stands at a token, attached, spaced or hyphenated; 0 for none. */
function scaleAt(tokens: Tokens, amount: Amount, at: number, money: boolean): number {
  let place = at;
  if (tokens.isSign(at, HYPHEN) && tokens.gap(at) === GLUED && tokens.gap(at + 1) === GLUED) place = at + 1;
  if (!tokens.isWord(place) || tokens.gap(place) > LINE) return 0;
  const entry = tokens.word(place);
  if (entry.scale > 0) {
    // `5k` only: a spaced or hyphenated "k" is something else.
    if (entry.word === 'k' && (place !== at || tokens.gap(at) !== GLUED)) return 0;
    return entry.scale;
  }
  // "Rs 350 cr"
  if (money && place === at && /^[cC]r$/.test(tokens.slice(at))) return 7;
  if (place !== at || tokens.gap(at) !== GLUED || tokens.end(at) - tokens.start(at) > 2) return 0;
  const suffix = moneySuffixes.get(tokens.slice(at)) ?? 0;
  if (money || suffix === 0) return suffix;
  // "3M" is a firm.
  if (
    suffix === 6 &&
    tokens.isCapital(at) &&
    amount.plain < 10 &&
    amount.plain > 0 &&
    findCountedNoun(tokens, at + 1) === null
  )
    return 0;
  if (suffix === 6) return meansMetres(tokens, amount, at) ? 0 : suffix;
  // "5b tonnes", "5b euros"
  const next = tokens.word(at + 1);
  const isUnit = next.unit !== null || next.currency !== null || next.nation;
  return suffix < 12 && isUnit && tokens.gap(at + 1) === SPACE ? suffix : 0;
}
