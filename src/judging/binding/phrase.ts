import type { Span } from '../../text/span.ts';
import { findWords, type Word } from '../../text/words.ts';
import { stopWords } from '../stopWords.ts';

// How many words a head noun's phrase is followed before and behind it.
const mostBefore = 3;
const mostBehind = 2;

/**
 * The words of the phrase that a head noun stands in: the words right before it, and "of" or "in" with the words
 * behind: "China's surplus in trade". For a message; a verb may be taken along where only grammar could tell.
 */
export function findPhrase(text: string, within: Span, head: Span): string {
  const words = findWords(text, within);
  const at = words.findIndex(({ span }) => span.start === head.start);
  if (at < 0) return text.slice(head.start, head.end);
  let first = at;
  while (first > 0 && at - first < mostBefore && isJoined(text, words, first - 1) && isContent(words[first - 1]))
    first--;
  let last = at;
  const link = words[at + 1];
  if (link && isJoined(text, words, at) && /^(?:of|in)$/.test(link.term)) {
    let end = at + 1;
    while (end - at - 1 < mostBehind && isJoined(text, words, end) && isContent(words[end + 1])) {
      // "In New York" goes on, "in trade grew" does not.
      if (end > at + 1 && !/^\p{Lu}/u.test(text.slice(words[end + 1]?.span.start))) break;
      end++;
    }
    if (end > at + 1) last = end;
  }
  const phrase = text.slice(words[first]?.span.start ?? head.start, words[last]?.span.end ?? head.end);
  const isOpening = first === 0 && /^\p{Lu}\p{Ll}+$/u.test(text.slice(head.start, head.end)) && first === at;
  return isOpening ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase;
}

function isContent(word: Word | undefined): boolean {
  return word !== undefined && !stopWords.has(word.term) && /^\p{L}/u.test(word.term);
}

/** Whether only spaces stand between a word and the next. */
function isJoined(text: string, words: readonly Word[], index: number): boolean {
  const [word, next] = [words[index], words[index + 1]];
  return word !== undefined && next !== undefined && /^ *$/.test(text.slice(word.span.end, next.span.start));
}
