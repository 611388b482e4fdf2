import type { Amount } from './amount.ts';
import { currencyCodes, findNationalCurrency } from './currencies.ts';
import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';
import type { UnitPart } from './unitPart.ts';

const POINT = 46;

const nationsByInitials: ReadonlyMap<string, string> = new Map([
  ['US', 'us'],
  ['HK', 'hk'],
  ['NZ', 'nz'],
]);

/** The two letters of "U.S." that begin at a token. */
function readInitials(tokens: Tokens, at: number): string {
  return tokens.isCapital(at) && tokens.isCapital(at + 2) ? tokens.slice(at) + tokens.slice(at + 2) : '';
}

/** Reads the currency behind an amount: "dollars", "Canadian dollars", "USD", `p`; pounds that weigh are a measure. */
export function readCurrencyWords(tokens: Tokens, at: number, amount: Amount): UnitPart | null {
  let place = at;
  let nation: string | null = null;
  // "U.S. dollars"
  const initials = tokens.isSign(place + 1, POINT) ? nationsByInitials.get(readInitials(tokens, place)) : undefined;
  if (initials) {
    nation = initials;
    place += tokens.isSign(place + 3, POINT) ? 4 : 3;
  } else {
    // "Canadian dollars", "Hong Kong dollars"
    for (let step = 0; step < 2 && !tokens.word(place).currency; step++) {
      if (!tokens.isWord(place) || !tokens.isCapital(place)) break;
      if (step === 0 && !tokens.word(place).nation && !tokens.word(place + 1).nation) break;
      nation = tokens.word(place).nation ? tokens.word(place).word : nation;
      place++;
    }
    if (tokens.is(at, 'us')) nation = 'us';
  }
  if (place > at && nation === null) return null;
  const { currency, word } = tokens.word(place);
  if (currency && tokens.gap(place) <= LINE) {
    if (isCurrencyHere(word, amount, tokens, place)) {
      let code = (nation && findNationalCurrency(nation, currency)) ?? currency.code;
      let to = place + 1;
      if (word === 'pounds' && tokens.is(to, 'sterling')) to++;
      if (word === 'francs' && tokens.is(place - 1, 'cfa')) code = 'XOF';
      return { to, kind: 'money', unit: code, exponent: currency.exponent };
    }
    if (currency.family === 'pound') return { to: place + 1, kind: 'measurement', unit: 'lb' };
    return null;
  }
  const letters =
    tokens.isWord(at) && tokens.gap(at) <= SPACE && tokens.end(at) - tokens.start(at) <= 3
      ? currencyCodes.get(tokens.slice(at))
      : undefined;
  if (letters && (letters !== '¤' || tokens.slice(at) === 'kr') && tokens.slice(at) !== 'RM')
    return { to: at + 1, kind: 'money', unit: letters };
  // "50c", "12.5c"
  const isCents = amount.form === 'digits' && amount.scale === 0 && amount.number.gt(0) && amount.number.lt(100);
  if (tokens.gap(at) === GLUED && tokens.slice(at) === 'c' && isCents)
    return { to: at + 1, kind: 'money', unit: 'USD', exponent: -2 };
  if (tokens.gap(at) === GLUED && tokens.slice(at) === 'p' && amount.form === 'digits')
    return { to: at + 1, kind: 'money', unit: 'GBP', exponent: -2 };
  return null;
}

const paid = new Set(
  'price prices priced cost costs paid pay pays worth rent rents salary salaries wage wages fee fees fine fined bill bills debt debts loan loans sold earn earned earning spend spent budget profit profits revenue tax taxes compensation damages mortgage'.split(
    ' ',
  ),
);
// How many tokens before a number may tell that pounds are paid; the bound keeps reading linear.
const reach = 12;

function isPaid(tokens: Tokens, from: number): boolean {
  for (let at = from - 1; at > from - reach && at > 0; at--)
    if (tokens.isWord(at) && paid.has(tokens.slice(at).toLowerCase())) return true;
  return false;
}

/** Some currency words have a commoner meaning: pounds weigh, "won" and "real" are other words. */
function isCurrencyHere(word: string, amount: Amount, tokens: Tokens, at: number): boolean {
  switch (word) {
    case 'pound':
    case 'pounds':
      return (
        amount.scale > 3 ||
        tokens.is(at + 1, 'sterling') ||
        (tokens.word(at - 1).nation && at > amount.to) ||
        isPaid(tokens, amount.from)
      );
    case 'won':
      return amount.scale >= 3 || amount.precision < 0 || amount.number.gte(1000) || tokens.is(at + 1, 'per');
    case 'real':
    case 'crown':
    case 'dong':
      return amount.scale >= 3 || at > amount.to;
    case 'mark':
      // "passed the 100m mark"
      if (tokens.is(amount.from - 1, 'the') && (tokens.word(at + 1).stop || !tokens.isWord(at + 1))) return false;
      return amount.scale > 0 || amount.number.gt(10) || at > amount.to;
    case 'marks':
    case 'crowns':
      return amount.scale > 0 || amount.precision < 0 || amount.number.gt(10) || at > amount.to;
    case 'ct':
    case 'cts':
      return tokens.gap(at) !== GLUED;
    default:
      return true;
  }
}
