import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Entity } from '../../names/name.ts';
import { toNameKey } from '../../names/nameKey.ts';
import { findEntitiesByPart } from '../entitiesNamed.ts';

/** A name that others share: who is meant by it is the reader's to decide. */
export interface SharedName {
  readonly name: string;
  readonly others: readonly Entity[];
}

const shownOthers = 4;

/** The surname of a person where other people of the sources bear it as well. */
export function findSharedName(entity: Entity, corpus: CorpusSnapshot): SharedName | null {
  const parts = entity.name.split(/\s+/);
  const surname = parts.at(-1);
  if (entity.type !== 'person' || parts.length < 2 || surname === undefined) return null;
  const key = toNameKey(surname);
  const others = findEntitiesByPart(surname, corpus).filter(
    other =>
      other.id !== entity.id &&
      other.type === 'person' &&
      /\s/.test(other.name) &&
      toNameKey(other.name.split(/\s+/).at(-1) ?? '') === key,
  );
  return others.length > 0 ? { name: surname, others: others.slice(0, shownOthers) } : null;
}
