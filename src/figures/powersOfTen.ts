import { GLUED, SIGN, SPACE, type Tokens } from './tokens.ts';

const TIMES = 0xd7;
const CARET = 94;
const HYPHEN = 45;
const PLUS = 43;
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
const largest = 30;

interface Power {
  readonly to: number;
  readonly exponent: number;
}

/** "× 10^6", "x 10⁸", `e-5` behind a number: the exponent, and the token behind it; null where it is something else. */
export function findPowerOfTen(tokens: Tokens, at: number): Power | null {
  return readExponent(tokens, at) ?? readTimesTen(tokens, at);
}

/** "3.2e-5", "1.5E6": only behind decimals, as "2e5" is rather a name. */
function readExponent(tokens: Tokens, at: number): Power | null {
  if (!tokens.isWord(at) || tokens.gap(at) !== GLUED || tokens.value(at - 1) >= 0 || !/^[eE]$/.test(tokens.slice(at)))
    return null;
  const negative = tokens.isSign(at + 1, HYPHEN) || tokens.isSign(at + 1, MINUS);
  const to = negative || tokens.isSign(at + 1, PLUS) ? at + 2 : at + 1;
  const exponent = tokens.isNumeral(to) && tokens.gap(to) === GLUED ? tokens.value(to) : -1;
  if (exponent < 0 || exponent > largest || (tokens.gap(to + 1) === GLUED && tokens.isWord(to + 1))) return null;
  return { to: to + 1, exponent: negative ? -exponent : exponent };
}

function readTimesTen(tokens: Tokens, at: number): Power | null {
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
