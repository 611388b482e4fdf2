import Big from 'big.js';
import type { NumberDialect } from './figure.ts';

/** A numeral read: its digits as a decimal string, how many of them stand behind the mark, and the other reading. */
export interface Numeral {
  readonly number: Big;
  readonly decimals: number;
  readonly otherwise: Big | null;
}

const POINT = 46;
const COMMA = 44;

/**
 * What a numeral with separators tells of its text's decimal mark: 1 for a point, -1 for a comma, 0 where it fits both.
 */
export function weighNumeral(text: string, start: number, end: number): number {
  let points = 0;
  let commas = 0;
  let last = 0;
  let lastAt = start - 1;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === POINT) points++;
    else if (code === COMMA) commas++;
    else continue;
    last = code;
    lastAt = i;
  }
  if (points + commas === 0) return 0;
  if (points > 0 && commas > 0) return (last === POINT ? points : commas) === 1 ? (last === POINT ? 1 : -1) : 0;
  const decimals = end - lastAt - 1;
  // Repeated, a sign can only group; groups of three only, or it is a version or a list.
  if (points > 1) return decimals === 3 && hasGroups(text, start, end, POINT) ? -1 : 0;
  if (commas > 1) return decimals === 3 && hasGroups(text, start, end, COMMA) ? 1 : 0;
  if (decimals === 3 && lastAt - start <= 3 && text.charCodeAt(start) !== 48) return 0;
  return last === POINT ? 1 : -1;
}

/**
 * Reads a numeral; null for what only looks like one (a version, an address, a list without spaces).
 * A single separator before three digits is read by the dialect, and both ways where that is unknown.
 */
export function parseNumeral(text: string, start: number, end: number, dialect: NumberDialect): Numeral | null {
  let mark = -1;
  let points = 0;
  let commas = 0;
  let dots = 0;
  let digits = '';
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) continue;
    if (code === POINT) points++;
    else if (code === COMMA) commas++;
    else if (code === 0xb7 || code === 0x66b) dots++;
    mark = i;
  }
  // "08.15" is a time or a day.
  if (mark > start + 1 && text.charCodeAt(start) === 48) return null;
  if (mark < 0) return { number: new Big(text.slice(start, end)), decimals: 0, otherwise: null };
  const last = text.charCodeAt(mark);
  const behind = end - mark - 1;
  let decimal = false;
  let ambiguous = false;
  if (dots > 0) {
    if (dots > 1 || last === POINT || last === COMMA) return null;
    decimal = true;
  } else if (points > 0 && commas > 0) {
    if ((last === POINT ? points : commas) !== 1) return null;
    if (!hasGroups(text, start, mark, last === POINT ? COMMA : POINT)) return null;
    decimal = true;
  } else if (points > 1 || commas > 1) {
    if (!hasGroups(text, start, end, last)) return null;
  } else if (points + commas === 1) {
    const grouped = hasGroups(text, start, end, last) && mark - start <= 3 && text.charCodeAt(start) !== 48;
    const native = last === POINT ? 'decimal-point' : 'decimal-comma';
    if (!grouped) {
      if (last === COMMA && dialect === 'decimal-point') return null;
      decimal = true;
    } else if (dialect === 'unknown') {
      decimal = last === POINT;
      ambiguous = true;
    } else decimal = dialect === native;
  }
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code >= 48 && code <= 57) digits += text[i];
    else if (decimal && i === mark) digits += '.';
  }
  const number = new Big(digits.startsWith('.') ? `0${digits}` : digits);
  const otherwise = ambiguous ? (decimal ? number.times(1000) : number.div(1000)) : null;
  return { number, decimals: decimal ? behind : 0, otherwise };
}

/** Whether the digits between separators are groups of three, or of two before a last group of three (lakh, crore). */
function hasGroups(text: string, start: number, end: number, separator: number): boolean {
  let size = 0;
  let groups = 0;
  let twos = 0;
  for (let i = start; i < end; i++) {
    if (text.charCodeAt(i) !== separator) {
      size++;
      continue;
    }
    if (groups === 0 ? size === 0 || size > 3 : size !== 3 && size !== 2) return false;
    if (groups > 0 && size === 2) twos++;
    groups++;
    size = 0;
  }
  if (size !== 3) return false;
  if (twos === 0) return true;
  return separator === COMMA && twos === groups - 1;
}
