import type { MentionHit, MentionPlace } from './corpusSnapshot.ts';
import { findPassageAt } from './findPassageAt.ts';

/** The mentions with their passages, one at a time, as their sources are read for it. */
export function* findMentionHits(places: Iterable<MentionPlace>): Generator<MentionHit, void> {
  for (const { source, mention } of places) {
    const passage = source.passages[findPassageAt(source.passages, mention.span.start)];
    if (passage) yield { source, passage, mention };
  }
}
