import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Entity } from '../names/name.ts';
import { findWords } from '../text/words.ts';

const indices = new WeakMap<readonly Entity[], ReadonlyMap<string, readonly Entity[]>>();

/**
 * The entities that a written name may mean, the most mentioned first: those that go by it; where none does, those
 * of whose names it is a part, as a surname is.
 */
export function findEntitiesNamed(name: string, corpus: CorpusSnapshot): readonly Entity[] {
  const exact = corpus.findEntitiesByName(name);
  return exact.length > 0 ? exact : findEntitiesByPart(name, corpus);
}

/** The entities of whose names a written name is a part, the most mentioned first. */
function findEntitiesByPart(name: string, corpus: CorpusSnapshot): readonly Entity[] {
  const index = indexOf(corpus.entities);
  const [first, ...rest] = new Set(findWords(name).map(({ term }) => term));
  const candidates = first === undefined ? [] : (index.get(first) ?? []);
  return candidates.filter(entity => rest.every(term => index.get(term)?.includes(entity)));
}

/** Entities by the terms of their names; they come the most mentioned first. */
function indexOf(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const known = indices.get(entities);
  if (known) return known;
  const index = new Map<string, Entity[]>();
  for (const entity of entities) {
    for (const term of new Set(entity.aliases.flatMap(alias => findWords(alias).map(word => word.term)))) {
      const list = index.get(term);
      if (list) list.push(entity);
      else index.set(term, [entity]);
    }
  }
  indices.set(entities, index);
  return index;
}
