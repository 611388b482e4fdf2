/** The locator behind a key. */
export interface Locator {
  /** As written, without braces around it; empty where there is none. */
  readonly locator: string;
  /** Where it ends in what was read, its brace included; 0 where there is none. */
  readonly locatorEnd: number;
}

// The terms of CSL's en-US locale that Pandoc accepts, short and long, singular and plural, by what they count.
const termsByLabel: Readonly<Record<string, string>> = {
  book: 'book|books|bk.|bks.',
  chapter: 'chapter|chapters|chap.|chaps.|ch.|chs.',
  column: 'column|columns|col.|cols.',
  figure: 'figure|figures|fig.|figs.',
  folio: 'folio|folios|fol.|fols.',
  issue: 'issue|issues|number|numbers|no.|nos.',
  line: 'line|lines|l.|ll.',
  note: 'note|notes|n.|nn.',
  opus: 'opus|opera|op.|opp.',
  page: 'page|pages|p.|pp.',
  paragraph: 'paragraph|paragraphs|para.|paras.|¶|¶¶',
  part: 'part|parts|pt.|pts.',
  section: 'section|sections|sec.|secs.|§|§§',
  'sub verbo': 'sub verbo|sub verbis|s.v.|s.vv.',
  verse: 'verse|verses|v.|vv.',
  volume: 'volume|volumes|vol.|vols.',
};
const labels: ReadonlyMap<string, string> = new Map(
  Object.entries(termsByLabel).flatMap(([label, terms]) => terms.split('|').map(term => [term, label])),
);
const terms = [...labels.keys()].sort((a, b) => b.length - a.length);
const roman = /^m{0,4}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/i;
const unit = /[^\s\p{P}]|[-–:]/u;
const closings: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };

/**
 * Separates the locator from the suffix by Pandoc's heuristics (Text.Pandoc.Citeproc.Locator): braces make anything a locator;
 * else a term of the locale and what looks like page numbers, or page numbers with a digit alone.
 */
export function readLocator(text: string): Locator {
  let start = skipSpaces(text, 0);
  if (text.charAt(start) === ',') start = skipSpaces(text, start + 1);
  if (text.charAt(start) === '{') {
    const close = findClosingBrace(text, start);
    if (close > 0) return { locator: toLine(text.slice(start + 1, close)), locatorEnd: close + 1 };
  }
  const term = findTerm(text, start);
  let end = start + term.length;
  for (let isFirst = true; ; isFirst = false) {
    const word = readWord(text, end, isFirst);
    if (!word || !(word.hasDigit || (term !== '' && word.isRoman))) break;
    end = word.end;
  }
  if (end === start + term.length) return { locator: '', locatorEnd: 0 };
  return { locator: toLine(text.slice(start, end)), locatorEnd: end };
}

/** What a locator counts, as CSL calls it, and the rest of it: `pp. 33-35` is `page`, `33-35`. Pages where it says nothing. */
export function splitLocator(locator: string): { readonly label: string; readonly value: string } {
  const head = locator.toLowerCase();
  const term = terms.find(
    candidate =>
      head.startsWith(candidate) && (!/\p{L}$/u.test(candidate) || !/^\p{L}/u.test(head.slice(candidate.length))),
  );
  const value = locator.slice(term?.length ?? 0).trim();
  return term !== undefined && value !== ''
    ? { label: labels.get(term) ?? 'page', value }
    : { label: 'page', value: locator };
}

function toLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The term at `start`, if what looks like a number follows it. */
function findTerm(text: string, start: number): string {
  const head = text.slice(start, start + 12).toLowerCase();
  const term = terms.find(candidate => head.startsWith(candidate));
  if (!term) return '';
  if (/\p{L}$/u.test(term) && !/[\s([{]/.test(text.charAt(start + term.length))) return '';
  const word = readWord(text, start + term.length, true);
  return word && (word.hasDigit || word.isRoman) ? term : '';
}

/**
 * One word of a locator: `33-35`, `C22`, `1.2`, `(a)(iv)`, `[17]`, with the separator before it except at first.
 * A full stop at its end is left to the suffix.
 */
function readWord(
  text: string,
  from: number,
  isFirst: boolean,
): { end: number; hasDigit: boolean; isRoman: boolean } | null {
  let at = from;
  if (!isFirst && /[,;]/.test(text.charAt(at))) at++;
  const start = skipSpaces(text, at);
  let end = start;
  let isRoman = false;
  while (end < text.length) {
    const char = text.charAt(end);
    const closing = closings[char];
    if (closing !== undefined) {
      const close = text.indexOf(closing, end + 1);
      const inside = close < 0 || close - end > 40 ? '' : text.slice(end + 1, close);
      if (close < 0 || !/^[^\s()[\]{}]*$/.test(inside) || (inside === '' && close !== end + 1)) break;
      isRoman ||= inside !== '' && isRomanSequence(inside);
      end = close + 1;
    } else if (unit.test(char)) end++;
    else if (char === '.' && unit.test(text.charAt(end + 1))) end++;
    else break;
  }
  if (end === start) return null;
  const word = text.slice(start, end);
  return { end, hasDigit: /\p{Nd}/u.test(word), isRoman: isRoman || isRomanSequence(word) };
}

function isRomanSequence(word: string): boolean {
  return word.split(/[-–:.()[\]{}]/).some(part => part !== '' && roman.test(part));
}

function findClosingBrace(text: string, open: number): number {
  let depth = 0;
  for (let i = open; i < text.length; i++) {
    const char = text.charAt(i);
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return i;
  }
  return -1;
}

function skipSpaces(text: string, at: number): number {
  let next = at;
  while (next < text.length && /\s/.test(text.charAt(next))) next++;
  return next;
}
