import type { Entity, EntityOptions, Mention } from '../names/name.ts';
import { resolveEntities } from '../names/resolveEntities.ts';
import type { Source } from '../sources/source.ts';
import { fold } from '../text/fold.ts';
import type { MentionHit } from './corpusSnapshot.ts';
import { findPassageAt } from './sourceIndex.ts';

export interface EntityIndex {
  readonly entities: readonly Entity[];
  findEntity(id: string): Entity | undefined;
  findEntitiesByName(name: string): readonly Entity[];
  mentionsOf(id: string): readonly MentionHit[];
  /** Of the source at that place among the sources. */
  mentionsIn(index: number): readonly Mention[];
}

/** Resolves the names of all sources together and makes them findable. */
export function createEntityIndex(sources: readonly Source[], options: EntityOptions): EntityIndex {
  const { entities, mentions } = resolveEntities(
    sources.map(source => source.names),
    options,
  );
  const byId = new Map(entities.map(entity => [entity.id, entity]));
  const hits = new Map<string, MentionHit[]>();
  for (const [i, source] of sources.entries()) {
    for (const mention of mentions[i] ?? []) {
      const passage = source.passages[findPassageAt(source.passages, mention.span.start)];
      if (!passage) continue;
      const list = hits.get(mention.entity);
      if (list) list.push({ source, passage, mention });
      else hits.set(mention.entity, [{ source, passage, mention }]);
    }
  }
  const byName = new Map<string, Entity[]>();
  const countOf = (entity: Entity) => hits.get(entity.id)?.length ?? 0;
  for (const entity of entities.toSorted((a, b) => countOf(b) - countOf(a))) {
    for (const name of new Set([entity.name, ...entity.aliases].map(fold))) {
      const list = byName.get(name);
      if (list) list.push(entity);
      else byName.set(name, [entity]);
    }
  }
  return {
    entities,
    findEntity: id => byId.get(id),
    findEntitiesByName: name => byName.get(fold(name).trim()) ?? [],
    mentionsOf: id => hits.get(id) ?? [],
    mentionsIn: index => mentions[index] ?? [],
  };
}
