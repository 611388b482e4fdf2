import type { Tokens } from './tokens.ts';

/*
 * `18F` is 18 °F or a name. Only what stands around it tells.
 */

const words = new Set(
  `temperature temperatures degrees degree celsius fahrenheit heat heated hot cold cool cooled warm warmed oven bake baked
  roast preheat preheated boil boiling freeze freezing frost fever high highs low lows weather rose fell reached hit
  dropped climbed peaked topped mercury thermometer minutes between`.split(/\s+/),
);
const leads = new Set('to near below above around about over under of from between nearly exceeding'.split(' '));
// How many tokens before and behind may tell; the bound keeps reading linear.
const reach = 8;
const DEGREE = 0xb0;

/** Whether a `C` or an `F` at a token, which touches the number before it, is a temperature's unit. */
export function meansDegrees(tokens: Tokens, at: number): boolean {
  const numeral = at - 1;
  const other = tokens.slice(at) === 'C' ? 'F' : 'C';
  if (!tokens.isNumeral(numeral) || tokens.value(numeral) < 0) return true;
  const before = tokens.isWord(numeral - 1) ? tokens.slice(numeral - 1).toLowerCase() : '';
  if (leads.has(before) || tokens.isDash(numeral - 1)) return true;
  for (let step = 1; step <= reach; step++) {
    if (tells(tokens, numeral - step, other) || tells(tokens, at + step, other)) return true;
  }
  return false;
}

/** A word of the weather, a degree sign, or a number on the other scale: "98F (37C)". */
function tells(tokens: Tokens, at: number, other: string): boolean {
  if (!tokens.isWord(at)) return tokens.isSign(at, DEGREE);
  const word = tokens.slice(at);
  return word === other ? tokens.isNumeral(at - 1) : words.has(word.toLowerCase());
}
