import Big from 'big.js';
import { type Amount, shift } from './amount.ts';
import { parseWords } from './numberWords.ts';
import { parseNumeral } from './numerals.ts';
import { findPowerOfTen } from './powersOfTen.ts';
import { withScale } from './scales.ts';
import { GLUED, SPACE, type Tokens } from './tokens.ts';

const HYPHEN = 45;
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
  if (money && decimals === 2) {
    const eighths = findEighths(tokens, at + 1);
    if (eighths) return { ...amount, to: at + 4 + 1, number: number.plus(eighths), precision: -5 };
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
  // "31 and 7/8"
  const isJoined = tokens.is(at, 'and') && tokens.gap(at) === SPACE && tokens.gap(at + 1) === SPACE;
  if (isJoined && tokens.isNumeral(at + 1) && isStroke(tokens, at + 2)) {
    const part = parseSlashFraction(tokens, at + 1);
    if (part) return { ...amount, to: at + 4, number: amount.number.plus(part), precision: -3, plain: -1 };
  }
  const next = tokens.isSign(at, HYPHEN) && tokens.gap(at) === GLUED && tokens.gap(at + 1) === GLUED ? at + 1 : at;
  if (!tokens.isNumeral(next) || !isStroke(tokens, next + 1)) return amount;
  const fraction = parseSlashFraction(tokens, next, next > at);
  return fraction
    ? { ...amount, to: next + 3, number: amount.number.plus(fraction), precision: -3, plain: -1 }
    : amount;
}

/** "$5.61-3/4": a part of a cent, as grain is priced; null where none stands at a token. */
function findEighths(tokens: Tokens, at: number): Big | null {
  const isJoined = tokens.isSign(at, HYPHEN) && tokens.gap(at) === GLUED && tokens.gap(at + 1) === GLUED;
  const part = isJoined && isStroke(tokens, at + 2) ? parseSlashFraction(tokens, at + 1) : null;
  return part && shift(part, -2);
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
