import type { FigureHit, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Question } from './question.ts';
import type { Contrast, Difference, Evidence, FigureStatus, Verdict } from './verdict.ts';

// So many places are shown for one figure; more would be a search result, not an answer.
const mostEvidence = 5;

interface Findings {
  readonly evidence?: readonly (PassageRef & { readonly figure: Evidence['figure'] })[];
  readonly difference?: Difference | null;
  readonly contrast?: Contrast | null;
  readonly note?: string | null;
  readonly replacement?: FigureHit | null;
}

/** What a decision has found, as the answer for the question's figure. */
export function verdict({ figure, claim }: Question, status: FigureStatus, found: Findings): Verdict {
  const evidence = (found.evidence ?? []).slice(0, mostEvidence);
  return {
    figure,
    claim,
    status,
    evidence: evidence.map(({ source, passage, figure: hit }) => ({ source, passage, figure: hit })),
    difference: found.difference ?? null,
    contrast: found.contrast ?? null,
    note: found.note ?? null,
    replacement: found.replacement ?? null,
  };
}

export function unchecked(question: Question, reason: string): Verdict {
  return verdict(question, 'unchecked', { note: reason });
}
