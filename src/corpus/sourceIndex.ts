import type { Passage, Source } from '../sources/source.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import { numbersOf } from './numbersOf.ts';

/** What one source gives to the index; made once for each text that is read, whatever becomes of its key. */
export interface SourceIndex {
  /** The source's terms as numbers (see {@link findTermId}), ascending. */
  readonly termIds: Int32Array;
  /** Where each term's postings begin, and the end of the last. */
  readonly starts: Int32Array;
  /** Passages that hold the term, ascending, and how often they do (at most 255 times). */
  readonly postings: Int32Array;
  readonly counts: Uint8Array;
  /** Words in each passage; 0 for furniture, which is not indexed. */
  readonly lengths: Int32Array;
  /** The numbers of the figures, ascending; a range has two, a figure in furniture none. */
  readonly values: Float64Array;
  /** For each of `values`: its figure's index. */
  readonly figures: Int32Array;
  /** For each figure: its passage's index, or -1. */
  readonly passageOfFigure: Int32Array;
}

// Numbers for terms, the same in every snapshot. It only grows, by the words that are new to the whole process.
const termNumbers = new Map<string, number>();
// By the array of passages, which the same text keeps when its source gets another key.
const indices = new WeakMap<readonly Passage[], SourceIndex>();

/** The number of a term; undefined where no source that was ever read has it. */
export function findTermId(term: string): number | undefined {
  return termNumbers.get(term);
}

/** One more than the largest number of a term so far. */
export function termCount(): number {
  return termNumbers.size;
}

/** The index of a source, from memory where its text has been indexed before. */
export function indexSource(source: Source): SourceIndex {
  const known = indices.get(source.passages);
  if (known) return known;
  const made = { ...indexTerms(source), ...indexFigures(source) };
  indices.set(source.passages, made);
  return made;
}

/** The index of the passage that holds an offset, or -1. */
export function findPassageAt(passages: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = passages[middle]?.span;
    if (!span || offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}

type TermIndex = Pick<SourceIndex, 'termIds' | 'starts' | 'postings' | 'counts' | 'lengths'>;

/** Every word as one number, term and passage, so that sorting brings equal ones together. */
function indexTerms({ passages, prose }: Source): TermIndex {
  const lengths = new Int32Array(passages.length);
  const pairs: number[] = [];
  for (const [i, { span, furniture }] of passages.entries()) {
    if (furniture) continue;
    const words = findWords(prose, span);
    lengths[i] = words.length;
    for (const { term } of words) pairs.push(toTermId(term) * passages.length + i);
  }
  const termIds: number[] = [];
  const starts: number[] = [];
  const postings: number[] = [];
  const counts: number[] = [];
  let last = -1;
  for (const pair of Float64Array.from(pairs).sort()) {
    if (pair === last) {
      counts.push(Math.min((counts.pop() ?? 0) + 1, 255));
      continue;
    }
    last = pair;
    const id = Math.floor(pair / passages.length);
    if (termIds.at(-1) !== id) {
      termIds.push(id);
      starts.push(postings.length);
    }
    postings.push(pair % passages.length);
    counts.push(1);
  }
  starts.push(postings.length);
  return {
    termIds: Int32Array.from(termIds),
    starts: Int32Array.from(starts),
    postings: Int32Array.from(postings),
    counts: Uint8Array.from(counts),
    lengths,
  };
}

function toTermId(term: string): number {
  let id = termNumbers.get(term);
  if (id === undefined) {
    id = termNumbers.size;
    termNumbers.set(term, id);
  }
  return id;
}

function indexFigures({ passages, figures }: Source): Pick<SourceIndex, 'values' | 'figures' | 'passageOfFigure'> {
  const passageOfFigure = new Int32Array(figures.length).fill(-1);
  const entries: { readonly value: number; readonly figure: number }[] = [];
  for (const [i, passage] of passages.entries()) {
    if (passage.furniture) continue;
    for (const index of passage.figures) {
      const figure = figures[index];
      if (!figure) continue;
      passageOfFigure[index] = i;
      for (const value of numbersOf(figure.value)) entries.push({ value, figure: index });
    }
  }
  entries.sort((a, b) => a.value - b.value || a.figure - b.figure);
  return {
    values: Float64Array.from(entries, entry => entry.value),
    figures: Int32Array.from(entries, entry => entry.figure),
    passageOfFigure,
  };
}
