import { hasGloss } from './glosses.ts';
import { toNameKey } from './nameKey.ts';
import { courtWords, happenings, organisationHeads, placeHeads } from './nameWords.ts';
import type { Piece } from './settle.ts';

/** A written name over all texts. */
export interface Name {
  readonly key: string;
  readonly words: readonly string[];
  /** How often its titles and appositions call it so. */
  readonly says: { person: number; organisation: number; place: number };
  /** What its last word (or the one before "of") makes it; null where none does. */
  readonly head: 'organisation' | 'place' | 'event' | null;
  /** Bracketed short forms behind it, as keys, and how often. */
  readonly acronyms: Map<string, number>;
  /** What words in small letters say that its letters stand for, as keys, and how often. */
  readonly glosses: Map<string, number>;
  /** Its spellings, and how often. */
  readonly forms: Map<string, number>;
  /** Texts that have it, and how often. */
  readonly texts: Map<string, number>;
  /** One of its spellings, one with small letters where there is one. */
  spelling: string;
  count: number;
}

export interface NameTable {
  get(key: string): Name | undefined;
  /** Counts a name of a text in (`by` 1) or out (-1). */
  add(textId: string, piece: Piece, by: 1 | -1): void;
  /** The keys of the names that are not what they were when this was last called; some of them are gone. */
  takeChanged(): ReadonlySet<string>;
}

export function createNameTable(): NameTable {
  const names = new Map<string, Name>();
  let changed = new Set<string>();
  return {
    get: key => names.get(key),
    add(textId, { key, text, span, candidate }, by) {
      let name = names.get(key);
      if (!name) {
        name = createName(key, text);
        names.set(key, name);
      }
      changed.add(key);
      name.count += by;
      count(name.forms, text, by);
      count(name.texts, textId, by);
      if (candidate.span.end !== span.end) return;
      for (const said of [candidate.title, candidate.apposition]) if (said?.of) name.says[said.of] += by;
      if (candidate.apposition && hasGloss(candidate)) count(name.glosses, toNameKey(candidate.apposition.text), by);
      if (candidate.acronym) count(name.acronyms, toNameKey(candidate.acronym), by);
    },
    takeChanged() {
      const taken = changed;
      changed = new Set();
      for (const key of taken) {
        const name = names.get(key);
        if (!name) continue;
        if (name.count === 0) names.delete(key);
        else
          name.spelling = [...name.forms.keys()].reduce((best, form) => (isBetterSpelling(form, best) ? form : best));
      }
      return taken;
    },
  };
}

function createName(key: string, spelling: string): Name {
  const words = key.split(' ');
  return {
    key,
    words,
    says: { person: 0, organisation: 0, place: 0 },
    head: headOf(words),
    acronyms: new Map(),
    glosses: new Map(),
    forms: new Map(),
    texts: new Map(),
    spelling,
    count: 0,
  };
}

/** Adds to a count; what comes to nothing is forgotten. */
export function count<Key>(counts: Map<Key, number>, key: Key, by: number): void {
  const now = (counts.get(key) ?? 0) + by;
  if (now === 0) counts.delete(key);
  else counts.set(key, now);
}

function isBetterSpelling(one: string, other: string): boolean {
  const [oneShouts, otherShouts] = [one === one.toUpperCase(), other === other.toUpperCase()];
  return oneShouts === otherShouts ? one < other : otherShouts;
}

function headOf(words: readonly string[]): Name['head'] {
  if (words.length < 2) return null;
  const of = words.findIndex(word => word === 'of' || word === 'for');
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  if (head === 'court') return of > 0 || words.some(word => courtWords.has(word)) ? 'organisation' : null;
  if (organisationHeads.has(head)) return 'organisation';
  if (happenings.has(head)) return 'event';
  return placeHeads.has(head) ? 'place' : null;
}
