import type { MentionPlace, PassageRef } from '../../corpus/corpusSnapshot.ts';
import { findMentionHits } from '../../corpus/findMentionHits.ts';
import type { Mention } from '../../names/name.ts';
import type { Passage } from '../../sources/source.ts';
import { takeEvenly } from './readPlaces.ts';

/** A passage with where it names the entity. */
export interface MentionedPassage {
  readonly ref: PassageRef;
  readonly mentions: readonly Mention[];
}

/** The passages that name something, furniture left out; at most `limit` of them, evenly over all sources. */
export function groupByPassage(places: readonly MentionPlace[], limit: number): readonly MentionedPassage[] {
  const passages = new Map<Passage, { ref: PassageRef; mentions: Mention[] }>();
  for (const { source, passage, mention } of findMentionHits(places)) {
    if (passage.furniture) continue;
    const known = passages.get(passage);
    if (known) known.mentions.push(mention);
    else passages.set(passage, { ref: { source, passage }, mentions: [mention] });
  }
  return takeEvenly([...passages.values()], limit);
}
