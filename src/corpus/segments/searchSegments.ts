import { type CorpusCounts, createTermScore, idfOf, type TermScore } from './bm25.ts';
import type { PostingsCursor } from './postings.ts';
import type { SearchedPart } from './searchedPart.ts';
import { createTopPassages, type FoundPassage, type TopPassages } from './topPassages.ts';

/** Passages from `start` to before `end`, in one segment. */
export interface PassageRange {
  readonly part: number;
  readonly start: number;
  readonly end: number;
}

/** A term of the sentence, in one segment. */
interface OpenTerm {
  readonly cursor: PostingsCursor;
  readonly score: TermScore;
  /** What it can add at most in the window that is looked at. */
  bound: number;
}

// Passages that are looked at together: as many sums fit into a fast cache.
const windowSize = 4096;

/**
 * The passages with the highest BM25 for all the terms together, best first, of equal ones the earlier in the corpus'
 * order: what adding up every posting would give. Windows of passages, in Lucene's way (its `BlockMaxBulkScorer`):
 * blocks say what a term can add at most in a window, so that windows that cannot reach the best so far are jumped
 * over, and terms that cannot lift a passage alone are only asked of passages that others have found.
 */
export function searchSegments(
  parts: readonly SearchedPart[],
  counts: CorpusCounts,
  terms: readonly Uint8Array[],
  limit: number,
  among: readonly PassageRange[] | null,
): FoundPassage[] {
  if (limit <= 0) return [];
  const weights = weigh(parts, counts, terms);
  const top = createTopPassages(limit);
  const sums = new Float64Array(windowSize);
  for (const [index, part] of parts.entries()) {
    const open = openTerms(part, weights);
    if (open.length === 0) continue;
    const ranges = among
      ? among.filter(range => range.part === index)
      : [{ part: index, start: 0, end: part.segment.passages }];
    for (const { start, end } of ranges)
      for (let from = start; from < end; from += windowSize)
        searchWindow(part, index, open, from, Math.min(from + windowSize, end), top, sums);
  }
  return top.take();
}

function searchWindow(
  part: SearchedPart,
  index: number,
  terms: readonly OpenTerm[],
  from: number,
  to: number,
  top: TopPassages,
  sums: Float64Array,
): void {
  for (const term of terms) term.bound = findBound(term, from, to);
  const rising = terms.filter(({ bound }) => bound > 0).sort((a, b) => a.bound - b.bound);
  // The first of them cannot lift a passage to the threshold, even together.
  const reach: number[] = [];
  let helped = 0;
  for (const { bound } of rising) {
    if (helped + bound >= top.threshold()) break;
    helped += bound;
    reach.push(helped);
  }
  const helpers = reach.length;
  if (helpers === rising.length) return;

  const { lengths } = part.segment;
  sums.fill(0, 0, to - from);
  for (let i = helpers; i < rising.length; i++) {
    const term = rising[i];
    if (term) addScores(term, from, to, lengths, sums);
  }
  // What must be reached without the helpers; goes up as passages are found.
  let wanted = Math.max(1, top.threshold() - helped);
  for (let place = 0; place < to - from; place++) {
    let sum = sums[place] ?? 0;
    if (sum < wanted) continue;
    const passage = from + place;
    const needed = top.threshold();
    // What adds most first, as long as all that are left could lift it far enough.
    for (let i = helpers - 1; i >= 0 && sum + (reach[i] ?? 0) >= needed; i--) {
      const term = rising[i];
      if (term?.cursor.seek(passage) === passage) sum += term.score(term.cursor.count, lengths[passage] ?? 0);
    }
    if (sum < needed) continue;
    top.add(part, index, passage, sum);
    wanted = Math.max(1, top.threshold() - helped);
  }
}

function addScores(
  { cursor, score }: OpenTerm,
  from: number,
  to: number,
  lengths: Uint16Array,
  sums: Float64Array,
): void {
  cursor.eachRun(from, to, (passages, counts, start, end) => {
    for (let i = start; i < end; i++) {
      const passage = passages[i] ?? 0;
      sums[passage - from] = (sums[passage - from] ?? 0) + score(counts[i] ?? 0, lengths[passage] ?? 0);
    }
  });
}

function findBound({ cursor, score }: OpenTerm, from: number, to: number): number {
  let bound = 0;
  cursor.eachBlock(from, to, ({ mostOften, shortest }) => {
    bound = Math.max(bound, score(mostOften, shortest));
  });
  return bound;
}

/** For each term how rare it is in all parts together; 0 where no passage has it. */
export function weigh(
  parts: readonly SearchedPart[],
  counts: CorpusCounts,
  terms: readonly Uint8Array[],
): TermWeight[] {
  return terms.map(bytes => {
    const holding = parts.reduce((sum, part) => sum + countHolding(part, bytes), 0);
    const weight = holding > 0 ? idfOf(holding, counts) : 0;
    return { bytes, weight, score: createTermScore(weight, counts) };
  });
}

export interface TermWeight {
  readonly bytes: Uint8Array;
  readonly weight: number;
  readonly score: TermScore;
}

/** How many live passages of a part hold a term: all in its postings but those of sources that are gone. */
function countHolding({ segment, gone }: SearchedPart, term: Uint8Array): number {
  const index = segment.terms.find(term);
  if (index < 0) return 0;
  const cursor = segment.postings(index);
  let count = cursor.size;
  for (const source of gone) {
    const end = segment.passageStarts[source + 1] ?? 0;
    for (let passage = cursor.seek(segment.passageStarts[source] ?? 0); passage < end; passage = cursor.next()) count--;
  }
  return count;
}

function openTerms({ segment }: SearchedPart, weights: readonly TermWeight[]): OpenTerm[] {
  return weights.flatMap(({ bytes, weight, score }) => {
    const index = weight > 0 ? segment.terms.find(bytes) : -1;
    return index < 0 ? [] : [{ cursor: segment.postings(index), score, bound: 0 }];
  });
}
