import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Contrast } from '../verdict.ts';

/** What speaks against an answer with the right value. */
export interface Conflict {
  readonly contrast: Contrast;
  /** The figure that the source gives for what the claim speaks of, where it gives one. */
  readonly replacement: FigureHit | null;
}
