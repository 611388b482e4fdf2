import { GLUED, SIGN, SPACE, type Tokens } from './tokens.ts';

const TIMES = 0xd7;
const CARET = 94;
const HYPHEN = 45;
const MINUS = 0x2212;
const RAISED_MINUS = 0x207b;
/** ⁰, ⁴ … ⁹; ¹, ² and ³ have places of their own. */
const raised: ReadonlyMap<number, number> = new Map([
  [0xb9, 1],
  [0x2070, 0],
  ...[4, 5, 6, 7, 8, 9].map((digit): [number, number] => [0x2070 + digit, digit]),
]);
const lettersRaised: ReadonlyMap<string, number> = new Map([
  ['²', 2],
  ['³', 3],
]);
// Larger powers are read by nobody as a number.
const largest = 18;

/** "× 10^6", "x 10⁸" behind a number: the exponent, and the token behind it; null where it is something else. */
export function findPowerOfTen(tokens: Tokens, at: number): { readonly to: number; readonly exponent: number } | null {
  const times = tokens.isSign(at, TIMES) || (tokens.isWord(at) && tokens.slice(at) === 'x');
  if (!times || tokens.value(at + 1) !== 10 || !tokens.isNumeral(at + 1) || tokens.gap(at + 1) > SPACE) return null;
  let to = at + 2;
  const caret = tokens.isSign(to, CARET) && tokens.gap(to) === GLUED;
  if (caret) to++;
  const negative = caret
    ? tokens.isSign(to, HYPHEN) || tokens.isSign(to, MINUS)
    : tokens.isSign(to, RAISED_MINUS) && tokens.gap(to) === GLUED;
  if (negative) to++;
  if (tokens.gap(to) !== GLUED) return null;
  let exponent = -1;
  if (caret) {
    exponent = tokens.isNumeral(to) ? tokens.value(to++) : -1;
  } else {
    for (let digit = raisedDigit(tokens, to); digit >= 0 && tokens.gap(to) === GLUED; digit = raisedDigit(tokens, to)) {
      exponent = Math.max(exponent, 0) * 10 + digit;
      to++;
    }
  }
  return exponent < 0 || exponent > largest ? null : { to, exponent: negative ? -exponent : exponent };
}

function raisedDigit(tokens: Tokens, at: number): number {
  if (tokens.isWord(at)) return lettersRaised.get(tokens.slice(at)) ?? -1;
  return tokens.kind(at) === SIGN ? (raised.get(tokens.value(at)) ?? -1) : -1;
}
