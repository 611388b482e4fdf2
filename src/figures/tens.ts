import Big from 'big.js';
import type { RangeValue } from './figure.ts';
import type { Reading } from './reading.ts';
import { LINE, type Tokens } from './tokens.ts';
import { endOfDecade } from './years.ts';

const POINT = 46;
const owners = new Set(['his', 'her', 'their', 'my', 'our', 'your']);
const scales = /^(?:temperatures?|highs?|lows?|degrees?|mercury|thermometers?)$/i;
// How many tokens before "the 40s" may tell what is counted; the bound keeps reading linear.
const reach = 7;

/** "in their 30s and 40s", "temperatures in the low 40s": ten ages or degrees, where a number stands at a token. */
export function parseTens(tokens: Tokens, at: number): Reading | null {
  const first = tokens.value(at);
  const to = first >= 20 && first < 100 && first % 10 === 0 ? endOfDecade(tokens, at + 1) : 0;
  const counted = to > 0 ? findCounted(tokens, at, to) : null;
  if (!counted) return null;
  const ends = [first, first + 9].map(number => {
    const amount = { type: 'number', number: new Big(number), precision: 0, otherwise: null } as const;
    return counted === 'year' ? ({ type: 'duration', amount, unit: 'year' } as const) : amount;
  });
  const [from, last] = ends as [RangeValue['from'], RangeValue['to']];
  const of = counted === 'year' ? 'duration' : 'measurement';
  return {
    from: at,
    to,
    kind: 'range',
    value: { type: 'range', from, to: last, of },
    unit: counted,
    small: false,
    quantity: null,
  };
}

function goesOn(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && tokens.gap(at) <= LINE && !tokens.word(at).stop;
}

function findCounted(tokens: Tokens, at: number, to: number): 'year' | '°' | null {
  for (let place = at - 1; place > at - reach && place > 0; place--) {
    if (tokens.isSign(place, POINT)) return null;
    if (!tokens.isWord(place)) continue;
    const word = tokens.slice(place).toLowerCase();
    // "his 90s hits" are of the decade.
    if (owners.has(word)) return place === at - 1 && !tokens.is(place - 1, 'in') && goesOn(tokens, to) ? null : 'year';
    if (scales.test(word)) return '°';
  }
  return null;
}
