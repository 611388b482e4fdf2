import type { FigureHit } from '../../corpus/corpusSnapshot.ts';

/** One step that gives the draft's figure. */
export interface Derivation {
  /** "$2 billion ÷ $180 million". */
  readonly working: string;
  readonly operands: readonly FigureHit[];
}
