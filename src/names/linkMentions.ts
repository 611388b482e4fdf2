import type { Span } from '../text/span.ts';
import { findNearWords, keysOf } from './evidence.ts';
import type { Entity, Mention, NameCandidate, NameScan } from './name.ts';
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
  /** Whether the words stand, in this order, within a longer name. */
  isPart(key: string): boolean;
}

/** A name of a text outside the corpus that no entity of the corpus answers to. */
export interface UnlinkedName {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  readonly candidate: NameCandidate;
}

/** The names of a text outside the corpus (a draft): those of the corpus' entities, and those that it does not have. */
export interface LinkedNames {
  readonly mentions: readonly Mention[];
  /** Without those that several entities answer to, and parts of the corpus' longer names ("Belt and Road"). */
  readonly unlinked: readonly UnlinkedName[];
}

/** Links the names of a draft to the corpus' entities; names that it does not have are left out. */
export function linkMentions(scan: NameScan, entities: readonly Entity[]): readonly Mention[] {
  return linkDraftNames(scan, entities).mentions;
}

const linked = new WeakMap<NameScan, { readonly entities: readonly Entity[]; readonly names: LinkedNames }>();

/** As {@link linkMentions}, with the names that are left out there. */
export function linkDraftNames(scan: NameScan, entities: readonly Entity[]): LinkedNames {
  const known = linked.get(scan);
  if (known?.entities === entities) return known.names;
  const names = linkPieces(scan, lexiconOf(entities));
  linked.set(scan, { entities, names });
  return names;
}

function lexiconOf(entities: readonly Entity[]): Lexicon {
  let lexicon = lexicons.get(entities);
  if (!lexicon) {
    lexicon = createLexicon(entities);
    lexicons.set(entities, lexicon);
  }
  return lexicon;
}

function linkPieces(scan: NameScan, { byKey, byId, words, isPart }: Lexicon): LinkedNames {
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
  const unlinked: UnlinkedName[] = [];
  const keys = keysOf(scan);
  for (const [index, candidate] of scan.candidates.entries())
    for (const piece of settle(candidate, keys[index] ?? '', evidence)) {
      const place = findPlace(piece.key);
      const entity = byKey.get(piece.key) ?? (place && byId.get(place.id));
      if (entity) mentions.push({ span: piece.span, text: piece.text, entity: entity.id });
      else if (!place && !byKey.has(piece.key) && !isPart(piece.key)) unlinked.push(piece);
    }
  return { mentions, unlinked };
}

function createLexicon(entities: readonly Entity[]): Lexicon {
  const byKey = new Map<string, Entity | null>();
  const byId = new Map<string, Entity>();
  const words = new Set<string>();
  const longer = new Map<string, string[]>();
  const add = (key: string, entity: Entity) => {
    const other = byKey.get(key);
    byKey.set(key, other === undefined || other === entity ? entity : null);
  };
  for (const entity of entities) {
    byId.set(entity.id, entity);
    for (const key of keysOfEntity(entity)) {
      add(key, entity);
      const parts = key.split(' ');
      for (const word of parts) {
        words.add(word);
        if (parts.length > 1) addLonger(longer, word, key);
      }
    }
  }
  // A person's surname stands for the person where nobody else bears it.
  for (const entity of entities) {
    if (entity.type !== 'person') continue;
    const surname = toNameKey(entity.name.slice(entity.name.lastIndexOf(' ') + 1));
    const other = byKey.get(surname);
    if (other === undefined || (other && other.type === 'person')) add(surname, entity);
  }
  const isPart = (key: string) => {
    const cut = key.indexOf(' ');
    const first = cut < 0 ? key : key.slice(0, cut);
    return (longer.get(first) ?? []).some(other => ` ${other} `.includes(` ${key} `));
  };
  return { byKey, byId, words, isPart };
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

function addLonger(longer: Map<string, string[]>, word: string, key: string): void {
  const keys = longer.get(word);
  if (keys) keys.push(key);
  else longer.set(word, [key]);
}
