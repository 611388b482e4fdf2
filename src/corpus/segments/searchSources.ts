import { type CorpusCounts, toUnits } from './bm25.ts';
import type { SearchedPart } from './searchedPart.ts';
import { weigh } from './searchSegments.ts';
import { createTopPassages, type FoundPassage } from './topPassages.ts';

/** How much of the idf of all the sentence's words that a source has anywhere counts towards its best passage. */
const coverageWeight = 0.25;

/**
 * The best sources by their best passage and by what all of the source has of the sentence: a drafted sentence often
 * joins what a source says in several. Each with that passage; best first. Every posting is added up.
 */
export function searchSources(
  parts: readonly SearchedPart[],
  counts: CorpusCounts,
  terms: readonly Uint8Array[],
  limit: number,
  includes: (part: number, source: number) => boolean,
): FoundPassage[] {
  if (limit <= 0) return [];
  const weights = weigh(parts, counts, terms);
  const top = createTopPassages(limit);
  for (const [index, part] of parts.entries()) {
    const { segment } = part;
    const sums = new Float64Array(segment.passages);
    const coverage = new Float64Array(segment.sources);
    const sourceOf = segment.sourceOfPassages();
    for (const { bytes, weight, score } of weights) {
      const term = weight > 0 ? segment.terms.find(bytes) : -1;
      if (term < 0) continue;
      const share = toUnits(coverageWeight * weight);
      let last = -1;
      segment.postings(term).eachRun(0, segment.passages, (passages, counts, start, end) => {
        for (let i = start; i < end; i++) {
          const passage = passages[i] ?? 0;
          sums[passage] = (sums[passage] ?? 0) + score(counts[i] ?? 0, segment.lengths[passage] ?? 0);
          const source = sourceOf[passage] ?? 0;
          if (source === last) continue;
          coverage[source] = (coverage[source] ?? 0) + share;
          last = source;
        }
      });
    }
    for (let source = 0; source < segment.sources; source++) {
      if (!coverage[source] || !includes(index, source)) continue;
      const passage = findBest(sums, segment.passageStarts[source] ?? 0, segment.passageStarts[source + 1] ?? 0);
      const units = (sums[passage] ?? 0) + (coverage[source] ?? 0);
      if (passage >= 0 && units >= top.threshold()) top.add(part, index, passage, units);
    }
  }
  return top.take();
}

/** The first passage with the highest sum; -1 where none has one. */
function findBest(sums: Float64Array, start: number, end: number): number {
  let best = -1;
  for (let i = start; i < end; i++) if ((sums[i] ?? 0) > (best < 0 ? 0 : (sums[best] ?? 0))) best = i;
  return best;
}
