import type { Source } from '../sources/source.ts';
import { findWords } from '../text/words.ts';
import type { PassageHit, PassageQuery } from './corpusSnapshot.ts';
import { findTermId, indexSource, type SourceIndex, termCount } from './sourceIndex.ts';

// BM25 as Robertson and Zaragoza (2009) give it, with Lucene's idf, which is never negative. Their usual 1.2 and 0.75
// are for whole documents: in a sentence a second mention says little, and its length varies little.
const saturation = 0.8;
const lengthWeight = 0.4;

/** How much of the idf of all the sentence's words that a source has anywhere counts towards its best passage. */
const coverageWeight = 0.25;

/** An inverted index over the passages of all sources. */
export interface PassageIndex {
  search(sentence: string, query: Omit<PassageQuery, 'sources'>, among: readonly number[] | null): PassageHit[];
}

/** Postings of all sources, by term; a passage is named by its number in the whole corpus. */
interface Postings {
  readonly starts: Int32Array;
  readonly passages: Int32Array;
  readonly counts: Uint8Array;
}

/** Joins what the sources give; their texts are not looked at again. */
export function createPassageIndex(sources: readonly Source[]): PassageIndex {
  const indices = sources.map(indexSource);
  const offsets = findOffsets(indices);
  const total = offsets.at(-1) ?? 0;
  const postings = joinPostings(indices, offsets);
  const norms = findNorms(indices, offsets);
  const sourceOf = new Int32Array(total);
  for (let i = 0; i < sources.length; i++) sourceOf.fill(i, offsets[i], offsets[i + 1]);

  return {
    search(sentence, query, among) {
      const terms = findQueryTerms(sentence);
      const scores = new Float32Array(total);
      for (const id of terms) addScores(scores, id);
      const best = query.onePerSource
        ? selectSources(scores, findCoverage(terms), offsets, query.limit, among ?? sources.keys())
        : selectPassages(scores, offsets, query.limit, among ?? sources.keys());
      return best.flatMap(({ source: i, passage: j, score }) => {
        const source = sources[i];
        const passage = source?.passages[j];
        return source && passage ? [{ source, passage, score }] : [];
      });
    },
  };

  function idfOf(id: number): number {
    const df = (postings.starts[id + 1] ?? 0) - (postings.starts[id] ?? 0);
    return Math.log(1 + (total - df + 0.5) / (df + 0.5));
  }

  function addScores(scores: Float32Array, id: number): void {
    const weight = idfOf(id) * (saturation + 1);
    const end = postings.starts[id + 1] ?? 0;
    for (let i = postings.starts[id] ?? 0; i < end; i++) {
      const passage = postings.passages[i] ?? 0;
      const count = postings.counts[i] ?? 0;
      scores[passage] = (scores[passage] ?? 0) + (weight * count) / (count + (norms[passage] ?? 0));
    }
  }

  /** For each source the idf of the terms it has anywhere. */
  function findCoverage(terms: Iterable<number>): Float32Array {
    const coverage = new Float32Array(sources.length);
    for (const id of terms) {
      const idf = idfOf(id);
      const end = postings.starts[id + 1] ?? 0;
      let source = -1;
      for (let i = postings.starts[id] ?? 0; i < end; i++) {
        const next = sourceOf[postings.passages[i] ?? 0] ?? 0;
        if (next !== source) coverage[next] = (coverage[next] ?? 0) + idf;
        source = next;
      }
    }
    return coverage;
  }
}

/** The terms of a sentence that the corpus may have, each once. */
function findQueryTerms(sentence: string): Set<number> {
  const ids = new Set<number>();
  for (const { term } of findWords(sentence)) {
    const id = findTermId(term);
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** Where each source's passages begin among all, and their number at the end. */
function findOffsets(indices: readonly SourceIndex[]): Int32Array {
  const offsets = new Int32Array(indices.length + 1);
  for (const [i, index] of indices.entries()) offsets[i + 1] = (offsets[i] ?? 0) + index.lengths.length;
  return offsets;
}

/** A counting sort by term: one pass to count, one to place. */
function joinPostings(indices: readonly SourceIndex[], offsets: Int32Array): Postings {
  const starts = new Int32Array(termCount() + 1);
  for (const { termIds, starts: own } of indices) {
    for (let t = 0; t < termIds.length; t++) {
      const id = termIds[t] ?? 0;
      starts[id + 1] = (starts[id + 1] ?? 0) + (own[t + 1] ?? 0) - (own[t] ?? 0);
    }
  }
  for (let id = 1; id < starts.length; id++) starts[id] = (starts[id] ?? 0) + (starts[id - 1] ?? 0);
  const next = starts.slice();
  const passages = new Int32Array(starts.at(-1) ?? 0);
  const counts = new Uint8Array(passages.length);
  for (const [i, index] of indices.entries()) {
    const offset = offsets[i] ?? 0;
    for (let t = 0; t < index.termIds.length; t++) {
      const id = index.termIds[t] ?? 0;
      let at = next[id] ?? 0;
      for (let p = index.starts[t] ?? 0; p < (index.starts[t + 1] ?? 0); p++) {
        passages[at] = (index.postings[p] ?? 0) + offset;
        counts[at++] = index.counts[p] ?? 0;
      }
      next[id] = at;
    }
  }
  return { starts, passages, counts };
}

/** The part of BM25's denominator that a passage's length decides. */
function findNorms(indices: readonly SourceIndex[], offsets: Int32Array): Float32Array {
  const norms = new Float32Array(offsets.at(-1) ?? 0);
  let words = 0;
  let passages = 0;
  for (const { lengths } of indices) {
    for (const length of lengths) {
      words += length;
      if (length > 0) passages++;
    }
  }
  const average = words / Math.max(passages, 1) || 1;
  for (const [i, { lengths }] of indices.entries()) {
    const offset = offsets[i] ?? 0;
    for (let j = 0; j < lengths.length; j++) {
      norms[offset + j] = saturation * (1 - lengthWeight + (lengthWeight * (lengths[j] ?? 0)) / average);
    }
  }
  return norms;
}

interface Candidate {
  readonly source: number;
  readonly passage: number;
  readonly score: number;
}

/** The best passages, best first; of equal ones the earlier. */
function selectPassages(
  scores: Float32Array,
  offsets: Int32Array,
  limit: number,
  among: Iterable<number>,
): Candidate[] {
  const top = createTop(limit);
  for (const source of among) {
    const start = offsets[source] ?? 0;
    const end = offsets[source + 1] ?? start;
    for (let i = start; i < end; i++) {
      const score = scores[i] ?? 0;
      if (score > top.threshold()) top.add({ source, passage: i - start, score });
    }
  }
  return top.take();
}

/**
 * The best sources by their best passage and by what all of the source has of the sentence: a drafted sentence often
 * joins what a source says in several.
 */
function selectSources(
  scores: Float32Array,
  coverage: Float32Array,
  offsets: Int32Array,
  limit: number,
  among: Iterable<number>,
): Candidate[] {
  const top = createTop(limit);
  for (const source of among) {
    const start = offsets[source] ?? 0;
    const end = offsets[source + 1] ?? start;
    let best = -1;
    let bestScore = 0;
    for (let i = start; i < end; i++) {
      const score = scores[i] ?? 0;
      if (score <= bestScore) continue;
      bestScore = score;
      best = i;
    }
    const score = bestScore + coverageWeight * (coverage[source] ?? 0);
    if (best >= 0 && score > top.threshold()) top.add({ source, passage: best - start, score });
  }
  return top.take();
}

interface Top {
  /** What a candidate's score must exceed to be added. */
  threshold(): number;
  add(candidate: Candidate): void;
  take(): Candidate[];
}

/** Keeps the `limit` best of what is added, sorting only when twice as many have come together. */
function createTop(limit: number): Top {
  let candidates: Candidate[] = [];
  let threshold = 0;
  return {
    threshold: () => threshold,
    add(candidate) {
      candidates.push(candidate);
      if (candidates.length >= 2 * limit + 16) cut();
    },
    take() {
      cut();
      return candidates;
    },
  };

  function cut(): void {
    candidates.sort((a, b) => b.score - a.score || a.source - b.source || a.passage - b.passage);
    candidates = candidates.slice(0, limit);
    if (candidates.length >= limit) threshold = candidates.at(-1)?.score ?? threshold;
  }
}
