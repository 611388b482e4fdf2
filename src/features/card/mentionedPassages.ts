import type { MentionHit, PassageRef } from '../../corpus/corpusSnapshot.ts';
import type { Mention } from '../../names/name.ts';
import type { Passage } from '../../sources/source.ts';

/** A passage with where it names the entity. */
export interface MentionedPassage {
  readonly ref: PassageRef;
  readonly mentions: readonly Mention[];
}

/** The passages that name something, furniture left out; at most `limit` of them, evenly over all sources. */
export function groupByPassage(hits: readonly MentionHit[], limit: number): MentionedPassage[] {
  const passages = new Map<Passage, { ref: PassageRef; mentions: Mention[] }>();
  for (const { source, passage, mention } of hits) {
    if (passage.furniture) continue;
    const known = passages.get(passage);
    if (known) known.mentions.push(mention);
    else passages.set(passage, { ref: { source, passage }, mentions: [mention] });
  }
  const all = [...passages.values()];
  if (all.length <= limit) return all;
  return Array.from({ length: limit }, (_, i) => all[Math.floor((i * all.length) / limit)]).flatMap(one => one ?? []);
}
