import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Entity } from '../../names/name.ts';
import { compareText } from '../../text/compareText.ts';
import { mentionsWithin } from './entityFigures.ts';
import type { MentionedPassage } from './mentionedPassages.ts';

/** A name that stands in the same sentences. */
export interface Companion {
  readonly entity: Entity;
  /** In how many of the passages. */
  readonly passages: number;
}

const shown = 8;

/** Whom and what an entity is named with, the most often first; among equals those that are rarer elsewhere. */
export function findCompany(
  entity: Entity,
  passages: readonly MentionedPassage[],
  corpus: CorpusSnapshot,
): Companion[] {
  const counts = new Map<string, number>();
  for (const { ref } of passages) {
    const named = new Set(mentionsWithin(corpus.mentionsIn(ref.source), ref.passage.span).map(({ entity }) => entity));
    named.delete(entity.id);
    for (const id of named) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  // Together once among many sentences is chance.
  const least = passages.length >= 12 ? 2 : 1;
  return [...counts]
    .filter(([, count]) => count >= least)
    .sort((a, b) => b[1] - a[1])
    .slice(0, shown * 4)
    .flatMap(([id, passages]) => {
      const found = corpus.findEntity(id);
      return found && found.type !== null ? [{ entity: found, passages, all: corpus.mentionsOf(found).length }] : [];
    })
    .sort((a, b) => b.passages - a.passages || a.all - b.all || compareText(a.entity.id, b.entity.id))
    .slice(0, shown)
    .map(({ entity, passages }) => ({ entity, passages }));
}
