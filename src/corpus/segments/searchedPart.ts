import type { Segment } from './segment.ts';

/** A segment as a snapshot sees it. */
export interface SearchedPart {
  readonly segment: Segment;
  /** Its sources that are gone, ascending. */
  readonly gone: readonly number[];
  /** Where a source stands among all of the snapshot; -1 for one that is gone. */
  orderOf(source: number): number;
}
