import Big from 'big.js';
import { meansMetres } from './metres.ts';
import { findCountedNoun } from './nouns.ts';
import { parseNumeral } from './numerals.ts';
import { findPowerOfTen } from './powersOfTen.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';

/** A number as written, without its unit: tokens `from` to `to` (exclusive). */
export interface Amount {
  readonly from: number;
  readonly to: number;
  readonly number: Big;
  readonly precision: number;
  readonly otherwise: Big | null;
  /** The value where it is written in digits only, without separators, scale or fraction; else -1. */
  readonly plain: number;
  /** Power of ten of the scale that was written ("million": 6); 0 for none. */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction';
}

const HYPHEN = 45;
const powers = Array.from({ length: 19 }, (_, exponent) => new Big(10).pow(exponent));
const half = new Big('0.5');
const vulgarFractions: ReadonlyMap<number, string> = new Map([
  [0xbc, '0.25'],
  [0xbd, '0.5'],
  [0xbe, '0.75'],
  [0x215b, '0.125'],
  [0x215c, '0.375'],
  [0x215d, '0.625'],
  [0x215e, '0.875'],
]);
const denominators = new Set([2, 3, 4, 5, 6, 8, 10, 12, 16, 32, 64]);
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

export function shift(number: Big, exponent: number): Big {
  const power = powers[Math.abs(exponent)];
  if (!power || exponent === 0) return number;
  return exponent > 0 ? number.times(power) : number.div(power);
}

/** Reads the number that begins at a token: a numeral, number words, "half a million", "a dozen". */
export function parseAmount(tokens: Tokens, at: number, money = false): Amount | null {
  if (tokens.isNumeral(at)) return parseDigits(tokens, at, money);
  if (!tokens.isWord(at)) {
    const vulgar = vulgarFractions.get(tokens.isWord(at) ? 0 : tokens.value(at));
    if (vulgar === undefined) return null;
    return withScale(
      tokens,
      {
        from: at,
        to: at + 1,
        number: new Big(vulgar),
        precision: -2,
        otherwise: null,
        plain: -1,
        scale: 0,
        form: 'fraction',
      },
      money,
    );
  }
  return parseWords(tokens, at);
}

function parseDigits(tokens: Tokens, at: number, money: boolean): Amount | null {
  const numeral = parseNumeral(tokens.text, tokens.start(at), tokens.end(at), tokens.dialect);
  if (!numeral) return null;
  const { number, decimals, otherwise } = numeral;
  const plain = tokens.value(at);
  const amount: Amount = {
    from: at,
    to: at + 1,
    number,
    precision: decimals === 0 ? 0 : -decimals,
    otherwise,
    plain,
    scale: 0,
    form: 'digits',
  };
  const power = findPowerOfTen(tokens, at + 1);
  if (power) {
    const { to, exponent } = power;
    return {
      ...amount,
      to,
      number: shift(number, exponent),
      precision: exponent - decimals,
      otherwise: null,
      plain: -1,
    };
  }
  return withScale(tokens, plain >= 0 ? withFraction(tokens, amount) : amount, money);
}

/** `5-1/2`, `5 1/2`, `1/2`, `5½`. */
function withFraction(tokens: Tokens, amount: Amount): Amount {
  const at = amount.to;
  const vulgar =
    tokens.gap(at) <= SPACE && !tokens.isWord(at) && !tokens.isNumeral(at)
      ? vulgarFractions.get(tokens.value(at))
      : undefined;
  if (vulgar) return { ...amount, to: at + 1, number: amount.number.plus(vulgar), precision: -2, plain: -1 };
  if (isStroke(tokens, at)) {
    const alone = parseSlashFraction(tokens, at - 1);
    return alone ? { ...amount, to: at + 2, number: alone, precision: -3, plain: -1, form: 'fraction' } : amount;
  }
  const next = tokens.isSign(at, HYPHEN) && tokens.gap(at) === GLUED && tokens.gap(at + 1) === GLUED ? at + 1 : at;
  if (!tokens.isNumeral(next) || !isStroke(tokens, next + 1)) return amount;
  const fraction = parseSlashFraction(tokens, next, next > at);
  return fraction
    ? { ...amount, to: next + 3, number: amount.number.plus(fraction), precision: -3, plain: -1 }
    : amount;
}

/** `/`, or the stroke that sets a fraction. */
function isStroke(tokens: Tokens, at: number): boolean {
  return tokens.isSign(at, 47) || tokens.isSign(at, 0x2044);
}

/** `1/2`; behind a whole number and a hyphen any small denominator will do, else it may be a date or a share of votes. */
function parseSlashFraction(tokens: Tokens, at: number, joined = false): Big | null {
  if (tokens.gap(at + 1) !== GLUED || tokens.gap(at + 2) !== GLUED || !tokens.isNumeral(at + 2)) return null;
  const above = tokens.value(at);
  const below = tokens.value(at + 2);
  if (above < 1 || above >= below || !(joined ? below < 100 : denominators.has(below)) || tokens.isSign(at + 3, 47))
    return null;
  return new Big(above).div(below);
}

function withScale(tokens: Tokens, amount: Amount, money: boolean): Amount {
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

function parseWords(tokens: Tokens, at: number): Amount | null {
  const entry = tokens.word(at);
  if (entry.word === 'half') return parseHalf(tokens, at, at);
  if (entry.word === 'a' || entry.word === 'an') {
    const next = tokens.word(at + 1);
    if (tokens.gap(at + 1) > LINE) return null;
    if (next.word === 'half') return parseHalf(tokens, at, at + 1);
    if (next.scale > 0 && next.word !== 'k') return parseCardinal(tokens, at, 1, at + 1);
    if (next.word === 'dozen') return createAmount(at, at + 2, 12, 0, 0);
    if (next.word === 'quarter' && tokens.is(at + 2, 'of') && tokens.is(at + 3, 'a') && tokens.word(at + 4).scale > 2)
      return { ...createAmount(at, at + 5, 0.25, -2, 0), ...scaled(0.25, tokens.word(at + 4).scale) };
    return null;
  }
  if (entry.cardinal < 0) return null;
  return parseCardinal(tokens, at, -1, at);
}

/** "half a million", "half-million", "half a dozen"; null where "half" is something else. */
function parseHalf(tokens: Tokens, from: number, at: number): Amount | null {
  let next = at + 1;
  if (tokens.isSign(next, HYPHEN) || tokens.is(next, 'a') || tokens.is(next, 'an')) next++;
  const entry = tokens.word(next);
  if (tokens.gap(next) > LINE) return null;
  // "half an hour", "half a percentage point", "half-mile": the unit is read behind it.
  const isUnit =
    entry.unit !== null ||
    (entry.duration !== null && entry.word !== 'second') ||
    entry.word === 'percentage' ||
    entry.word === 'percent';
  if (isUnit && next > at + 1) return createAmount(from, tokens.isSign(at + 1, HYPHEN) ? at + 1 : next, 0.5, -1, 0);
  if (entry.word === 'dozen') return createAmount(from, next + 1, 6, 0, 0);
  if (entry.scale > 2) return { ...createAmount(from, next + 1, 0, 0, 0), ...scaled(0.5, entry.scale) };
  return null;
}

function scaled(number: number, scale: number): Pick<Amount, 'number' | 'precision' | 'scale'> {
  return { number: shift(new Big(number), scale), precision: scale - 1, scale };
}

function createAmount(from: number, to: number, value: number, precision: number, scale: number): Amount {
  return { from, to, number: new Big(value), precision, otherwise: null, plain: -1, scale, form: 'words' };
}

/**
 * Number words: "forty-seven", "one hundred and five", "two and a half million", "three dozen".
 * `value` is what "a" stands for before the scale at `at`; -1 to begin with a cardinal.
 */
function parseCardinal(tokens: Tokens, from: number, value: number, at: number): Amount | null {
  let total = 0;
  let current = Math.max(value, 0);
  // The rank of the last word: 0 none, 1 unit, 2 teen, 3 ten, 4 hundred, 5 larger scale.
  let last = value < 0 ? 0 : 1;
  let scale = 99;
  let precision = 0;
  let to = from;
  let place = at;
  for (;;) {
    const entry = tokens.word(place);
    if (entry.cardinal >= 0) {
      const n = entry.cardinal;
      const rank = n >= 20 ? 3 : n >= 10 ? 2 : 1;
      if (last === 0 || ((last === 4 || last === 5) && n > 0) || (last === 3 && rank === 1 && n > 0)) current += n;
      else if (total === 0 && rank > 1 && last >= 2 && last <= 3 && current >= 11 && current <= 20)
        current = current * 100 + n;
      else break;
      last = current > 1000 && total === 0 && scale === 99 ? rank + 10 : rank;
      if (last > 10 && rank === 3) last = 3;
      precision = 0;
    } else if (entry.scale === 2 && last >= 1 && last <= 3 && current < 100) {
      current *= 100;
      last = 4;
      precision = 2;
    } else if (
      entry.scale > 2 &&
      entry.word !== 'k' &&
      entry.word !== 'mill' &&
      last >= 1 &&
      last <= 4 &&
      entry.scale < scale
    ) {
      total += current * 10 ** entry.scale;
      current = 0;
      scale = entry.scale;
      precision = (last === 4 ? 2 : 0) + entry.scale;
      last = 5;
    } else break;
    to = place + 1;
    place = to;
    if (tokens.isSign(place, HYPHEN) && tokens.gap(place) === GLUED && tokens.gap(place + 1) === GLUED) place++;
    else if (
      tokens.is(place, 'and') &&
      last >= 4 &&
      last <= 5 &&
      tokens.word(place + 1).cardinal > 0 &&
      tokens.word(place + 1).cardinal < 100
    )
      place++;
    if (tokens.gap(place) > LINE) break;
  }
  if (to === from) return null;
  const amount = createAmount(from, to, total + current, precision, scale === 99 ? 0 : scale);
  return withTail(tokens, amount, last);
}

/** What may follow number words: "dozen"; "and a half", then a scale. */
function withTail(tokens: Tokens, amount: Amount, last: number): Amount {
  let place = amount.to;
  if (tokens.isSign(place, HYPHEN) && tokens.gap(place) === GLUED) place++;
  if (tokens.is(place, 'dozen') && tokens.gap(place) <= LINE)
    return { ...amount, to: place + 1, number: amount.number.times(12) };
  const hyphen = tokens.isSign(amount.to, HYPHEN) && tokens.is(place, 'and') && tokens.isSign(place + 1, HYPHEN);
  // "two-and-a-half"
  if (hyphen && tokens.is(place + 2, 'a') && tokens.is(place + 4, 'half'))
    return withScale(tokens, { ...amount, to: place + 5, number: amount.number.plus(half), precision: -1 }, false);
  const fraction = findFractionBehind(tokens, amount.to);
  if (last > 3 && last < 10) {
    // "a million and a half"
    return fraction && amount.scale > 2
      ? {
          ...amount,
          to: fraction.to,
          number: amount.number.plus(shift(fraction.number, amount.scale)),
          precision: amount.scale + fraction.precision,
        }
      : amount;
  }
  if (fraction) {
    const { to, number, precision } = fraction;
    return withScale(tokens, { ...amount, to, number: amount.number.plus(number), precision }, false);
  }
  const decimals = readSpokenDecimals(tokens, amount.to);
  if (decimals)
    return withScale(
      tokens,
      {
        ...amount,
        to: decimals.to,
        number: amount.number.plus(`0.${decimals.digits}`),
        precision: -decimals.digits.length,
      },
      false,
    );
  return amount;
}

// Of a number that is read out, so many words behind the point are digits.
const mostSpokenDigits = 6;

/** "point five", "point one four", "dot fifty": decimals as they are spoken. */
function readSpokenDecimals(tokens: Tokens, point: number): { readonly to: number; readonly digits: string } | null {
  const isPoint = tokens.is(point, 'point') || (tokens.isWord(point) && tokens.slice(point) === 'dot');
  if (!isPoint || tokens.gap(point) > LINE) return null;
  const cardinalAt = (at: number) => (tokens.gap(at) <= LINE ? tokens.word(at).cardinal : -1);
  let to = point + 1;
  const first = cardinalAt(to);
  if (first >= 10) {
    const unit = first >= 20 ? cardinalAt(to + 1) : -1;
    return unit > 0 && unit < 10 ? { to: to + 2, digits: `${first + unit}` } : { to: to + 1, digits: `${first}` };
  }
  let digits = '';
  for (let digit = first; digit >= 0 && digit < 10 && digits.length < mostSpokenDigits; digit = cardinalAt(to)) {
    digits += digit;
    to++;
  }
  return digits === '' ? null : { to, digits };
}
