import type { EntityOptions } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { eventHeads, legalForms, organisationHeads, placeHeads } from './nameWords.ts';
import { findPlace } from './places.ts';
import type { Piece } from './settle.ts';

/** A written name over all texts. */
export interface Name {
  readonly key: string;
  readonly words: readonly string[];
  /** How often its titles and appositions call it so. */
  readonly says: { person: number; organisation: number; place: number };
  /** What its last word (or the one before "of") makes it; null where none does. */
  readonly head: 'organisation' | 'place' | 'event' | null;
  /** Bracketed short forms behind it, as keys. */
  readonly acronyms: Set<string>;
  /** One of its spellings, one with small letters where there is one. */
  spelling: string;
  count: number;
}

export function createNames(texts: readonly (readonly Piece[])[]): Map<string, Name> {
  const names = new Map<string, Name>();
  for (const pieces of texts)
    for (const { key, text, span, candidate } of pieces) {
      let name = names.get(key);
      if (!name) {
        const words = key.split(' ');
        const says = { person: 0, organisation: 0, place: 0 };
        name = { key, words, says, head: headOf(words), acronyms: new Set(), spelling: text, count: 0 };
        names.set(key, name);
      }
      name.count++;
      if (text !== name.spelling && isBetterSpelling(text, name.spelling)) name.spelling = text;
      if (candidate.span.end !== span.end) continue;
      if (candidate.title) name.says[candidate.title.of]++;
      if (candidate.apposition) name.says[candidate.apposition.of]++;
      if (candidate.acronym) name.acronyms.add(toNameKey(candidate.acronym));
    }
  return names;
}

function isBetterSpelling(one: string, other: string): boolean {
  const [oneShouts, otherShouts] = [one === one.toUpperCase(), other === other.toUpperCase()];
  return oneShouts === otherShouts ? one < other : otherShouts;
}

/**
 * Which names are one thing, whatever the text: by the country table, a bracketed short form, initials, a firm's
 * suffix, a complement ("Union State of …"), and the user's word. Returns the key of the entity of a name.
 */
export function linkNames(names: ReadonlyMap<string, Name>, options: EntityOptions): (key: string) => string {
  const links = new Map<string, string>();
  const areSplit = createSplits(options);
  const link = (from: string, to: string) => {
    if (from !== to && !links.has(from) && !areSplit(from, to)) links.set(from, to);
  };
  for (const group of [
    ...Object.entries(options.aliases).map(([name, others]) => [name, ...others]),
    ...(options.merges ?? []),
  ]) {
    const [name, ...others] = group.map(toNameKey);
    if (name !== undefined) for (const other of others) if (other !== name) links.set(other, name);
  }
  for (const key of names.keys()) {
    const place = findPlace(key);
    if (place) link(key, toNameKey(place.name));
  }
  linkSpellings(names, link);
  linkShortForms(names, link);
  linkAcronyms(names, link);
  return key => {
    let at = key;
    // Links are made once for each name, from the shorter to the fuller; the bound is for users' circles.
    for (let step = 0; step < 5; step++) {
      const next = links.get(at);
      if (next === undefined || areSplit(key, next)) break;
      at = next;
    }
    return at;
  };
}

/** Whether the user says of two names (as keys) that they are different things. */
export function createSplits(options: EntityOptions): (one: string, other: string) => boolean {
  const alone = new Set<string>();
  const groups = new Map<string, Set<number>>();
  for (const [index, names] of (options.splits ?? []).entries()) {
    if (names.length === 1) alone.add(toNameKey(names[0] ?? ''));
    for (const key of names.map(toNameKey)) groups.set(key, (groups.get(key) ?? new Set()).add(index));
  }
  return (one, other) => {
    if (alone.has(one) || alone.has(other)) return true;
    const [these, those] = [groups.get(one), groups.get(other)];
    return these !== undefined && those !== undefined && [...these].some(index => those.has(index));
  };
}

/** "Kim Jong Un" and "Kim Jong-un": to the more frequent. */
function linkSpellings(names: ReadonlyMap<string, Name>, link: (from: string, to: string) => void): void {
  for (const name of names.values()) {
    if (!name.key.includes('-')) continue;
    const other = names.get(name.key.replaceAll('-', ' '));
    if (!other || other === name) continue;
    if (name.count >= other.count) link(other.key, name.key);
    else link(name.key, other.key);
  }
}

// A full form used once for so many uses of the short one is another thing, or a slip.
const rarest = 10;

/** "Standard Oil" for "Standard Oil Co"; "Union State" for the only "Union State of …". */
function linkShortForms(names: ReadonlyMap<string, Name>, link: (from: string, to: string) => void): void {
  const full = new Map<string, Set<string>>();
  for (const { key, words } of names.values()) {
    let end = words.length;
    while (end > 1 && legalForms.has(words[end - 1] ?? '')) end--;
    const of = words.indexOf('of');
    const short =
      of > 1 ? words.slice(0, of).join(' ') : end < words.length && end > 0 ? words.slice(0, end).join(' ') : '';
    if (!short || !names.has(short)) continue;
    const all = full.get(short);
    if (all) all.add(key);
    else full.set(short, new Set([key]));
  }
  for (const [short, all] of full) {
    const [only = ''] = all;
    const rarely = rarest * (names.get(only)?.count ?? 0) < (names.get(short)?.count ?? 0);
    if (all.size === 1 && !rarely && !findPlace(short)) link(short, only);
  }
}

/** The short form in brackets, and capitals that are the initials of one name only ("BelTA", by syllables). */
function linkAcronyms(names: ReadonlyMap<string, Name>, link: (from: string, to: string) => void): void {
  const expansions = new Map<string, Set<string>>();
  for (const name of names.values())
    for (const acronym of name.acronyms)
      if (isShortFor(acronym, name.words)) {
        const all = expansions.get(acronym);
        if (all) all.add(name.key);
        else expansions.set(acronym, new Set([name.key]));
      }
  const byInitial = new Map<string, Name[]>();
  for (const name of names.values()) {
    if (name.words.length < 2 || name.head !== 'organisation') continue;
    const initials = initialsOf(name.words);
    const all = byInitial.get(initials);
    if (all) all.push(name);
    else byInitial.set(initials, [name]);
  }
  for (const name of names.values()) {
    if (name.words.length > 1 || findPlace(name.key)) continue;
    const stated = expansions.get(name.key);
    if (stated) {
      const [only] = stated;
      if (stated.size === 1 && only !== undefined) link(name.key, only);
      continue;
    }
    // "BelTA": capitals give the initials, the small letters between them must fit the words.
    const capitals = name.spelling.replace(/[^\p{Lu}]/gu, '').toLowerCase();
    const syllables = name.spelling.match(/\p{Lu}\p{Ll}*/gu) ?? [];
    if (capitals.length < 3 || capitals.length === name.spelling.length) continue;
    const fitting = (byInitial.get(capitals) ?? []).filter(other => fits(syllables, other.words));
    const [only] = fitting;
    if (fitting.length === 1 && only) link(name.key, only.key);
  }
}

function fits(syllables: readonly string[], words: readonly string[]): boolean {
  const content = words.filter(word => !isSmall(word));
  return (
    content.length === syllables.length &&
    syllables.every((syllable, i) => content[i]?.startsWith(syllable.toLowerCase()))
  );
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter(word => !isSmall(word))
    .map(word => word[0] ?? '')
    .join('');
}

/** Whether the letters of the acronym come, in order, from the words, the first from the first word. */
function isShortFor(acronym: string, words: readonly string[]): boolean {
  if (words.length < 2 || acronym[0] !== words[0]?.[0]) return false;
  const letters = words.join('');
  let at = 0;
  for (const letter of acronym) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function isSmall(word: string): boolean {
  return /^(?:and|of|for|the|de|des|du|&)$/.test(word);
}

function headOf(words: readonly string[]): Name['head'] {
  if (words.length < 2) return null;
  const of = words.findIndex(word => word === 'of' || word === 'for');
  const head = (of > 0 ? words[of - 1] : words.at(-1)) ?? '';
  if (organisationHeads.has(head)) return 'organisation';
  if (eventHeads.has(head)) return 'event';
  return placeHeads.has(head) ? 'place' : null;
}
