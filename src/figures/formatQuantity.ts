import type Big from 'big.js';
import type { Figure, FigureValue } from './figure.ts';

const scales: readonly (readonly [number, string])[] = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
];

/** A number for a message: `4.77 billion`, `12,500`, `0.25`; exact up to the given number of decimals. */
export function formatNumber(number: Big, decimals = 2): string {
  const size = number.abs();
  for (const [exponent, word] of scales) {
    if (size.e >= exponent) return `${trimZeros(number.div(`1e${exponent}`).toFixed(decimals))} ${word}`;
  }
  const [whole = '', fraction] = trimZeros(number.toFixed(decimals)).split('.');
  const grouped = size.e >= 4 ? groupDigits(whole) : whole;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** The value of a figure for a message, with its unit: `4.77 billion USD`, `47.6 %`, `31 years`, `2013-12-03`. */
export function formatFigure({ value, unit }: Pick<Figure, 'value' | 'unit'>): string {
  if (value.type !== 'range') return formatValue(value, unit);
  return `${formatValue(value.from, null)} to ${formatValue(value.to, unit)}`;
}

function formatValue(value: Exclude<FigureValue, { type: 'range' }>, unit: string | null): string {
  if (value.type === 'date') return value.iso;
  if (value.type === 'duration') {
    const { amount, unit: period } = value;
    if (period === 'century') return amount.number.eq(1) ? '1 century' : `${formatNumber(amount.number)} centuries`;
    return `${formatNumber(amount.number)} ${amount.number.eq(1) ? period : `${period}s`}`;
  }
  return unit === null || unit === 'rank' ? formatNumber(value.number) : `${formatNumber(value.number)} ${unit}`;
}

function trimZeros(text: string): string {
  return text.includes('.') ? text.replace(/\.?0+$/, '') : text;
}

function groupDigits(whole: string): string {
  let out = '';
  for (let end = whole.length; end > 0; end -= 3) {
    const start = Math.max(0, end - 3);
    const group = whole.slice(start, end);
    out = out === '' || group === '-' ? `${group}${out}` : `${group},${out}`;
  }
  return out;
}
