import { isWordKind, kindOf, letter, lower, upper } from '../../text/characters.ts';
import type { Span } from '../../text/span.ts';

/** A word as quotations are compared by it: as written, but for what editing and typesetting vary. */
export interface QuotedWord extends Span {
  /** In small letters, compatibility forms resolved, without soft hyphens, points of initials, commas of thousands. */
  readonly term: string;
  /** A hyphen joins it to the next, which may stand on the next line. */
  readonly hyphen: boolean;
}

/**
 * The words of a text, in order; numbers keep their decimal point, and signs of currency and per cent are words. Marks
 * are none: editors change them.
 */
export function findQuotedWords(text: string, within: Span): QuotedWord[] {
  const words: QuotedWord[] = [];
  let at = within.start;
  while (at < within.end) {
    const code = text.charCodeAt(at);
    if (isSign(code)) {
      words.push({ start: at, end: at + 1, term: text.charAt(at), hyphen: false });
      at++;
      continue;
    }
    if (!isWordKind(kindOf(code))) {
      at++;
      continue;
    }
    const start = at;
    while (at < within.end) {
      if (isWordKind(kindOf(text.charCodeAt(at)))) at++;
      else if (at + 1 < within.end && joins(text, start, at)) at += 2;
      else break;
    }
    words.push({ start, end: at, term: toQuotedTerm(text.slice(start, at)), hyphen: isHyphenated(text, at) });
  }
  return words;
}

/** The form in which words of quotations are compared. */
export function toQuotedTerm(word: string): string {
  const plain = isPlain(word) ? word : word.normalize('NFKC').replace(/[\u2018\u2019\u02BC\u2032]/g, "'");
  return plain
    .toLowerCase()
    .replace(/\u00AD/g, '')
    .replace(/(?<=\d),(?=\d{3})/g, '')
    .replace(/(?<=\p{L})\.(?=\p{L})/gu, '');
}

function isPlain(word: string): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) > 0x7e) return false;
  return true;
}

/** $ % £ € ¥ ₽ and the other signs of currencies. */
function isSign(code: number): boolean {
  return code === 0x24 || code === 0x25 || (code >= 0xa2 && code <= 0xa5) || (code >= 0x20a0 && code <= 0x20c0);
}

/** Whether the mark at an offset stays inside the word that began at `start`: don’t, 80.10, 1,000, U.S. */
function joins(text: string, start: number, at: number): boolean {
  const next = kindOf(text.charCodeAt(at + 1));
  if (!isWordKind(next)) return false;
  const mark = text.charAt(at);
  if (mark === "'" || mark === '\u2019' || mark === '\u02BC') return true;
  if (mark !== '.' && mark !== ',') return false;
  if (isDigit(text, at - 1) && isDigit(text, at + 1)) return true;
  const isInitial = isLetter(text, at - 1) && (at - 1 === start || text.charAt(at - 2) === '.');
  return mark === '.' && isInitial && isLetter(text, at + 1) && !isLetter(text, at + 2);
}

function isDigit(text: string, at: number): boolean {
  return /\d/.test(text.charAt(at));
}

function isLetter(text: string, at: number): boolean {
  const kind = kindOf(text.charCodeAt(at));
  return kind === lower || kind === upper || kind === letter;
}

/** Whether a hyphen follows and then, at most a line end away, another word. */
function isHyphenated(text: string, at: number): boolean {
  if (!/[-\u2010\u2011]/.test(text.charAt(at))) return false;
  return /^[-\u2010\u2011]\s{0,3}[\p{L}\p{N}]/u.test(text.slice(at, at + 6));
}

const negations = new Set('not no never nor neither without cannot nothing nobody none nowhere'.split(' '));

export function isNegation(term: string): boolean {
  return negations.has(term) || term.endsWith("n't");
}
