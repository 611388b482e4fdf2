import { fold } from './fold.ts';
import type { Span } from './span.ts';

/** A word and the term it is compared by. */
export interface Word {
  readonly span: Span;
  readonly term: string;
}

// Letters, marks and digits; an apostrophe or a point stays inside a word only between two letters or digits.
const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order. The term is folded, without a possessive and a plain plural `s`. */
export function findWords(text: string, within: Span = { start: 0, end: text.length }): Word[] {
  const words: Word[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(wordPattern)) {
    const start = within.start + match.index;
    words.push({ span: { start, end: start + match[0].length }, term: toTerm(match[0]) });
  }
  return words;
}

/**
 * The form in which words are indexed and compared. A light rule in place of a stemmer (Harman's "S" stemmer, 1991):
 * it never makes two words of different meaning one, as heavier stemmers do.
 */
export function toTerm(word: string): string {
  const folded = fold(word).replace(/'s$|'$/, '');
  if (folded.length > 4 && folded.endsWith('ies') && !/[ae]ies$/.test(folded)) return `${folded.slice(0, -3)}y`;
  if (folded.length > 3 && /[^aoesu]es$/.test(folded)) return folded.slice(0, -1);
  if (folded.length > 3 && /[^us\d]s$/.test(folded)) return folded.slice(0, -1);
  return folded;
}
