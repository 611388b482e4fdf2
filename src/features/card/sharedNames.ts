import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Entity } from '../../names/name.ts';
import { toNameKey } from '../../names/nameKey.ts';

/** A name that others share: who is meant by it is the reader's to decide. */
export interface SharedName {
  readonly name: string;
  readonly others: readonly Entity[];
}

const shownOthers = 4;

const bearersOf = new WeakMap<readonly Entity[], ReadonlyMap<string, readonly Entity[]>>();

/** The surname of a person where other people of the sources bear it as well. */
export function findSharedName(entity: Entity, corpus: CorpusSnapshot): SharedName | null {
  const surname = surnameOf(entity);
  if (surname === null) return null;
  let bearers = bearersOf.get(corpus.entities);
  if (!bearers) {
    bearers = groupBySurname(corpus.entities);
    bearersOf.set(corpus.entities, bearers);
  }
  const others = (bearers.get(toNameKey(surname)) ?? []).filter(({ id }) => id !== entity.id);
  return others.length > 0 ? { name: surname, others: others.slice(0, shownOthers) } : null;
}

/** Null of what is no person's name in full. */
function surnameOf({ name, type }: Entity): string | null {
  const cut = name.search(/\s+\S+$/);
  return type === 'person' && cut > 0 ? name.slice(cut).trim() : null;
}

/** By the surname's key; the most mentioned first, as they come. */
function groupBySurname(entities: readonly Entity[]): ReadonlyMap<string, readonly Entity[]> {
  const groups = new Map<string, Entity[]>();
  for (const entity of entities) {
    const surname = surnameOf(entity);
    if (surname === null) continue;
    const key = toNameKey(surname);
    const group = groups.get(key);
    if (group) group.push(entity);
    else groups.set(key, [entity]);
  }
  return groups;
}
