import { findNearWords, keysOf } from './evidence.ts';
import type { Entity, Mention, NameScan } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { findPlace } from './places.ts';
import { type Evidence, settle } from './settle.ts';

const lexicons = new WeakMap<readonly Entity[], Lexicon>();

interface Lexicon {
  /** Null where several entities answer to the name. */
  readonly byKey: ReadonlyMap<string, Entity | null>;
  readonly byId: ReadonlyMap<string, Entity>;
  /** Each word of the names, as keys. */
  readonly words: ReadonlySet<string>;
}

/** Links the names of a text outside the corpus (a draft) to the corpus' entities; names that it does not have are left out. */
export function linkMentions(scan: NameScan, entities: readonly Entity[]): Mention[] {
  let lexicon = lexicons.get(entities);
  if (!lexicon) {
    lexicon = createLexicon(entities);
    lexicons.set(entities, lexicon);
  }
  const { byKey, byId, words } = lexicon;
  const near = findNearWords(scan);
  const small = new Set(scan.lowercaseWords);
  const evidence: Evidence = {
    countOfName: key => (byKey.has(key) ? 1 : 0),
    isNamed: key => byKey.has(key),
    isCommon: word => small.has(word),
    isWord: () => false,
    isSmall: word => small.has(word),
    isMostlySmall: word => small.has(word),
    isInNames: word => words.has(word),
    opensOften: () => false,
    isNear: word => near.has(word),
  };
  const mentions: Mention[] = [];
  const keys = keysOf(scan);
  for (const [index, candidate] of scan.candidates.entries())
    for (const piece of settle(candidate, keys[index] ?? '', evidence)) {
      const place = findPlace(piece.key);
      const entity = byKey.get(piece.key) ?? (place && byId.get(place.id));
      if (entity) mentions.push({ span: piece.span, text: piece.text, entity: entity.id });
    }
  return mentions;
}

function createLexicon(entities: readonly Entity[]): Lexicon {
  const byKey = new Map<string, Entity | null>();
  const byId = new Map<string, Entity>();
  const words = new Set<string>();
  const add = (key: string, entity: Entity) => {
    const other = byKey.get(key);
    byKey.set(key, other === undefined || other === entity ? entity : null);
  };
  for (const entity of entities) {
    byId.set(entity.id, entity);
    for (const key of keysOfEntity(entity)) {
      add(key, entity);
      for (const word of key.split(' ')) words.add(word);
    }
  }
  // A person's surname stands for the person where nobody else bears it.
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const surname = toNameKey(entity.name.slice(entity.name.lastIndexOf(' ') + 1));
    const other = byKey.get(surname);
    if (other === undefined || (other && other.type === 'person')) add(surname, entity);
  }
  return { byKey, byId, words };
}

// Most entities are the same objects in the next resolution.
const entityKeys = new WeakMap<Entity, readonly string[]>();

function keysOfEntity(entity: Entity): readonly string[] {
  let keys = entityKeys.get(entity);
  if (!keys) {
    keys = entity.aliases.map(toNameKey);
    entityKeys.set(entity, keys);
  }
  return keys;
}
