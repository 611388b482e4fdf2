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

/** The surname of a person, or the only name of anything else, where others of the sources bear it as well. */
export function findSharedName(entity: Entity, corpus: CorpusSnapshot): SharedName | null {
  const surname = surnameOf(entity);
  if (surname === null) {
    const others = corpus
      .findEntitiesByName(entity.name)
      .filter(other => other.id !== entity.id && isLonger(entity, other));
    return others.length > 0 ? { name: entity.name, others: others.slice(0, shownOthers) } : null;
  }
  let bearers = bearersOf.get(corpus.entities);
  if (!bearers) {
    bearers = groupBySurname(corpus.entities);
    bearersOf.set(corpus.entities, bearers);
  }
  const others = (bearers.get(toNameKey(surname)) ?? []).filter(({ id }) => id !== entity.id);
  return others.length > 0 ? { name: surname, others: others.slice(0, shownOthers) } : null;
}

/** Whether a name is the other's letters, or the beginning of a firm's: "CMS", "Continental". */
function isLonger({ name }: Entity, other: Entity): boolean {
  return /^\p{Lu}{2,}$/u.test(name) || (other.type === 'organisation' && other.name.startsWith(`${name} `));
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
