import Big from 'big.js';
import { currencyWords } from './currencies.ts';
import type { Figure } from './figure.ts';

/**
 * The bare number of an amount that is written in hundredths of its currency: 99.28 for "99.28 cents", whose value is
 * 0.9928 dollars. Null for any other figure.
 */
export function toHundredths({ kind, value, text }: Figure): Big | null {
  if (kind !== 'money' || value.type !== 'number') return null;
  const [last = ''] = /(?:\p{L}+|¢)$/u.exec(text.slice(-longestWord).toLowerCase()) ?? [];
  const isPart = last === '¢' || last === 'p' || (currencyWords.get(last)?.exponent ?? 0) < 0;
  return isPart ? value.number.times(new Big(100)) : null;
}

const longestWord = 12;
