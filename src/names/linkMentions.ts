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
}

/** Links the names of a text outside the corpus (a draft) to the corpus' entities; names that it does not have are left out. */
export function linkMentions(scan: NameScan, entities: readonly Entity[]): Mention[] {
  let lexicon = lexicons.get(entities);
  if (!lexicon) {
    lexicon = createLexicon(entities);
    lexicons.set(entities, lexicon);
  }
  const { byKey, byId } = lexicon;
  const near = findNearWords(scan);
  const evidence: Evidence = {
    countOfName: key => (byKey.has(key) ? 1 : 0),
    countOfOpening: () => 0,
    countOfSmall: word => (scan.lowercaseWords.has(word) ? 1 : 0),
    countOfWord: word => (byKey.has(word) ? 1 : 0),
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
  const add = (key: string, entity: Entity) => {
    const other = byKey.get(key);
    byKey.set(key, other === undefined || other === entity ? entity : null);
  };
  for (const entity of entities) {
    byId.set(entity.id, entity);
    for (const alias of entity.aliases) add(toNameKey(alias), entity);
  }
  // A person's surname stands for the person where nobody else bears it.
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const surname = toNameKey(entity.name.slice(entity.name.lastIndexOf(' ') + 1));
    const other = byKey.get(surname);
    if (other === undefined || (other && other.type === 'person')) add(surname, entity);
  }
  return { byKey, byId };
}
