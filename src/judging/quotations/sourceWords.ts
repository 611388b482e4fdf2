import type { Source } from '../../sources/source.ts';
import { findMarkedSpans, opensWithMark } from '../../text/quotationMarks.ts';
import type { Span } from '../../text/span.ts';
import { memo } from '../memo.ts';
import { findQuotedWords, type QuotedWord } from './words.ts';

/** A source as quotations are looked up in it. */
export interface SourceWords {
  readonly words: readonly QuotedWord[];
  /** How often each term stands in the source. */
  readonly counts: ReadonlyMap<string, number>;
  /** Words in square brackets, which are the source's editor's. */
  readonly bracketed: ReadonlySet<number>;
  /**
   * Where the source's narration interrupts a quotation ("…," she said, "…"): by the index of the first word behind it,
   * the index of its own first word.
   */
  readonly interruptions: ReadonlyMap<number, number>;
}

// A longer one is a text of its own between two quotations.
const longestInterruption = 40;

// By the array of passages, which is forgotten with the source's text.
const kept = new WeakMap<Source['passages'], SourceWords>();

export function sourceWordsOf(source: Source): SourceWords {
  return memo(kept, source.passages, () => readSourceWords(source));
}

function readSourceWords(source: Source): SourceWords {
  const { prose } = source;
  const words = findQuotedWords(prose, { start: 0, end: prose.length });
  const counts = new Map<string, number>();
  for (const { term } of words) counts.set(term, (counts.get(term) ?? 0) + 1);
  const bracketed = new Set<number>();
  const brackets = Array.from(prose.matchAll(/\[[^[\]]{1,80}\]/g), ({ 0: text, index }) => ({
    start: index,
    end: index + text.length,
  }));
  const indexAt = createIndexing(words);
  for (const { start, end } of brackets) for (let i = indexAt(start); i < indexAt(end); i++) bracketed.add(i);
  const interruptions = new Map<number, number>();
  const quotations = findQuotationsOf(source);
  for (const [i, { start }] of quotations.entries()) {
    const before = quotations[i - 1];
    if (!before) continue;
    const [from, to] = [indexAt(before.end), indexAt(start)];
    if (to > from && to - from <= longestInterruption) interruptions.set(to, from);
  }
  return { words, counts, bracketed, interruptions };
}

const quotationsOfSource = new WeakMap<Source['passages'], readonly Span[]>();

/** What stands between quotation marks in a source's prose, in which every line is a paragraph; in order. */
export function findQuotationsOf({ prose, passages }: Source): readonly Span[] {
  return memo(quotationsOfSource, passages, () => {
    const paragraphs = findLines(prose).filter(({ start, end }) => prose.slice(start, end).trim() !== '');
    return paragraphs.flatMap((paragraph, i) =>
      findMarkedSpans(prose, paragraph, opensWithMark(prose, paragraphs[i + 1])),
    );
  });
}

/** The lines of a source's prose that are not empty, each a paragraph. */
export function findLines(prose: string): Span[] {
  return Array.from(prose.matchAll(/[^\n\r\u2028\u2029]+/g), ({ 0: line, index }) => ({
    start: index,
    end: index + line.length,
  }));
}

/** Answers the index of the first word that does not end before an offset. */
function createIndexing(words: readonly Span[]): (offset: number) => number {
  return offset => {
    let low = 0;
    let high = words.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((words[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
