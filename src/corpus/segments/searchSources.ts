import { type CorpusCounts, toUnits } from './bm25.ts';
import type { PostingsCursor } from './postings.ts';
import type { SearchedPart } from './searchedPart.ts';
import { type TermWeight, weigh } from './searchSegments.ts';
import { createTopPassages, type FoundPassage } from './topPassages.ts';

/** How much of the idf of all the sentence's words that a source has anywhere counts towards its best passage. */
const coverageWeight = 0.25;

// Postings that are gone through in the time in which a term is looked up in one source.
const postingsInLookUp = 128;

/** What has been added up so far, in one segment: by passage, and by source. */
interface Sums {
  readonly part: SearchedPart;
  readonly index: number;
  readonly passages: Float64Array;
  /** The highest sum of a source's passages. */
  readonly best: Float64Array;
  readonly coverage: Float64Array;
}

/** A term of the sentence, in the segments that have it. */
interface SourceTerm {
  readonly weight: TermWeight;
  /** What a source gets for having it, beside what its passages get. */
  readonly share: number;
  readonly size: number;
  /** What it can add at most to a source. */
  readonly bound: number;
}

/**
 * The best sources by their best passage and by what all of the source has of the sentence: a drafted sentence often
 * joins what a source says in several. Each with that passage; best first. The rarest terms are added up over all
 * sources; as soon as what is left can lift few of them among the best, it is looked up in these alone. The answer is
 * that of adding up every posting.
 */
export function searchSources(
  parts: readonly SearchedPart[],
  counts: CorpusCounts,
  terms: readonly Uint8Array[],
  limit: number,
  includes: (part: number, source: number) => boolean,
): FoundPassage[] {
  if (limit <= 0) return [];
  const left = weigh(parts, counts, terms)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(weight => openTerm(parts, weight));
  const all = parts.map((part, index): Sums => {
    const { passages, sources } = part.segment;
    return {
      part,
      index,
      passages: new Float64Array(passages),
      best: new Float64Array(sources),
      coverage: new Float64Array(sources),
    };
  });
  const mayBeFound = ({ part, index }: Sums, source: number) => part.orderOf(source) >= 0 && includes(index, source);
  let found: readonly (readonly number[])[] | null = null;
  while (left.length > 0 && !found) {
    const postings = left.reduce((sum, { size }) => sum + size, 0);
    const mostLookedUp = postings / (postingsInLookUp * left.length);
    if (mostLookedUp >= limit) found = findCandidates(all, left, limit, mostLookedUp, mayBeFound);
    const next = found ? undefined : left.shift();
    if (next) for (const sums of all) addEverywhere(sums, next);
  }
  const top = createTopPassages(limit);
  for (const sums of all) {
    const own = found?.[sums.index];
    if (own) for (const term of left) addIn(sums, term, own);
    for (const source of own ?? sums.coverage.keys()) {
      if (!sums.best[source] || !mayBeFound(sums, source)) continue;
      const units = (sums.best[source] ?? 0) + (sums.coverage[source] ?? 0);
      if (units >= top.threshold()) top.add(sums.part, sums.index, findBest(sums, source), units);
    }
  }
  return top.take();
}

function openTerm(parts: readonly SearchedPart[], weight: TermWeight): SourceTerm {
  const share = toUnits(coverageWeight * weight.weight);
  let size = 0;
  let most = 0;
  for (const { segment } of parts) {
    const cursor = openIn(segment, weight);
    if (!cursor) continue;
    size += cursor.size;
    cursor.eachBlock(0, segment.passages, ({ mostOften, shortest }) => {
      most = Math.max(most, weight.score(mostOften, shortest));
    });
  }
  return { weight, share, size, bound: most + share };
}

function openIn(segment: SearchedPart['segment'], { bytes }: TermWeight): PostingsCursor | null {
  const index = segment.terms.find(bytes);
  return index < 0 ? null : segment.postings(index);
}

/** The sources of each segment that may be among the best; null where they are more than can be looked up. */
function findCandidates(
  all: readonly Sums[],
  left: readonly SourceTerm[],
  limit: number,
  most: number,
  mayBeFound: (sums: Sums, source: number) => boolean,
): readonly (readonly number[])[] | null {
  // The lowest of the best so far: what cannot come to that is not among them.
  const best: number[] = new Array(limit).fill(0);
  for (const sums of all)
    for (let source = 0; source < sums.best.length; source++) {
      const units = (sums.best[source] ?? 0) + (sums.coverage[source] ?? 0);
      if (units <= (best[0] ?? 0) || !mayBeFound(sums, source)) continue;
      best[0] = units;
      best.sort((a, b) => a - b);
    }
  const wanted = (best[0] ?? 0) - left.reduce((sum, { bound }) => sum + bound, 0);
  if (wanted <= 0) return null;
  let count = 0;
  const candidates: number[][] = [];
  for (const { best, coverage } of all) {
    const own: number[] = [];
    for (let source = 0; source < best.length; source++)
      if ((best[source] ?? 0) + (coverage[source] ?? 0) >= wanted) own.push(source);
    count += own.length;
    if (count > most) return null;
    candidates.push(own);
  }
  return candidates;
}

function addEverywhere(sums: Sums, term: SourceTerm): void {
  const { segment } = sums.part;
  const cursor = openIn(segment, term.weight);
  if (cursor) addRuns(sums, term, cursor, 0, segment.passages);
}

/** `sources`: ascending. */
function addIn(sums: Sums, term: SourceTerm, sources: readonly number[]): void {
  const { segment } = sums.part;
  const cursor = openIn(segment, term.weight);
  if (!cursor) return;
  const { passageStarts } = segment;
  for (const source of sources) addRuns(sums, term, cursor, passageStarts[source] ?? 0, passageStarts[source + 1] ?? 0);
}

function addRuns(
  { part, passages: sums, best, coverage }: Sums,
  { weight: { score }, share }: SourceTerm,
  cursor: PostingsCursor,
  from: number,
  to: number,
): void {
  const { lengths } = part.segment;
  const sourceOf = part.segment.sourceOfPassages();
  let last = -1;
  cursor.eachRun(from, to, (passages, counts, start, end) => {
    for (let i = start; i < end; i++) {
      const passage = passages[i] ?? 0;
      const source = sourceOf[passage] ?? 0;
      const sum = (sums[passage] ?? 0) + score(counts[i] ?? 0, lengths[passage] ?? 0);
      sums[passage] = sum;
      if (sum > (best[source] ?? 0)) best[source] = sum;
      if (source === last) continue;
      coverage[source] = (coverage[source] ?? 0) + share;
      last = source;
    }
  });
}

/** The first passage with the highest sum. */
function findBest({ part: { segment }, passages, best }: Sums, source: number): number {
  const start = segment.passageStarts[source] ?? 0;
  const at = passages.subarray(start, segment.passageStarts[source + 1] ?? start).indexOf(best[source] ?? 0);
  return start + at;
}
