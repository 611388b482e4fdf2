import { toScore } from './bm25.ts';
import type { SearchedPart } from './searchedPart.ts';

/** A passage by its segment and its number there. */
export interface FoundPassage {
  readonly part: number;
  readonly source: number;
  readonly passage: number;
  readonly score: number;
}

/** The best of what is added: by score, of equal ones the earlier in the corpus' order. */
export interface TopPassages {
  /** What scores less is not among the best. In whole units, as what is added. */
  threshold(): number;
  /** A passage of a source that is gone is passed over. */
  add(part: SearchedPart, index: number, passage: number, units: number): void;
  /** Best first. */
  take(): FoundPassage[];
}

interface Candidate {
  readonly index: number;
  readonly source: number;
  readonly order: number;
  readonly passage: number;
  readonly units: number;
}

/** Sorts only when twice as many have come together as are wanted. */
export function createTopPassages(limit: number): TopPassages {
  let candidates: Candidate[] = [];
  let threshold = 1;
  return {
    threshold: () => threshold,
    add(part, index, passage, units) {
      const source = part.segment.sourceOfPassages()[passage] ?? 0;
      const order = part.orderOf(source);
      if (order < 0) return;
      candidates.push({ index, source, order, passage, units });
      if (candidates.length >= 2 * limit + 16) cut();
    },
    take() {
      cut();
      return candidates.map(({ index, source, passage, units }) => {
        return { part: index, source, passage, score: toScore(units) };
      });
    },
  };

  function cut(): void {
    candidates.sort((a, b) => b.units - a.units || a.order - b.order || a.passage - b.passage);
    candidates = candidates.slice(0, limit);
    if (candidates.length >= limit) threshold = candidates.at(-1)?.units ?? threshold;
  }
}
