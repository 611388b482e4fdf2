import type { SharedEvidence } from './evidence.ts';
import { createSplits, type Name } from './links.ts';
import type { EntityOptions } from './name.ts';
import { particles, titleModifiers } from './nameWords.ts';
import { findPlace } from './places.ts';
import type { Piece } from './settle.ts';

// A full name used once for so many uses of the single one is hardly its.
const rarest = 100;

/**
 * Joins a single name to the full name of a person that it is a part of: within its own text, else over all texts
 * where the corpus proves one such person only. Where two people share the name it is joined to none.
 *
 * @returns the key of the entity for a single name in a text (by its index), or undefined
 */
export function linkSurnames(
  texts: readonly (readonly Piece[])[],
  names: ReadonlyMap<string, Name>,
  link: (key: string) => string,
  evidence: SharedEvidence,
  options: EntityOptions,
): (text: number, key: string) => string | undefined {
  const areSplit = createSplits(options);
  const isProved = (name: Name) =>
    name.words.some(word => (names.get(word)?.says.person ?? 0) > 0) || name.says.person > 0;
  const isPlain = (word: string) => 4 * evidence.countOfSmall(word) > evidence.countOfWord(word);
  const near = texts.map(pieces => {
    const owners = new Map<string, Set<string>>();
    for (const { key } of pieces) {
      const name = names.get(key);
      if (!name || !isPersonLike(name)) continue;
      const [first, last] = endsOf(name);
      if (isProved(name) || !isPlain(last)) addOwner(owners, last, link(key));
      if (isProved(name)) addOwner(owners, first, link(key));
    }
    return owners;
  });
  const bySurname = new Map<string, Set<string>>();
  const byFirst = new Map<string, Set<string>>();
  for (const name of names.values()) {
    if (!isPersonLike(name)) continue;
    const [first, last] = endsOf(name);
    if (isProved(name)) addOwner(bySurname, last, link(name.key));
    // Family name first ("Xi Jinping"): some text uses the first word alone, none the last.
    addOwner(byFirst, first, link(name.key));
    if (isProved(name) && names.has(first) && !names.has(last)) addOwner(bySurname, first, link(name.key));
  }
  return (text, key) => {
    const name = names.get(key);
    if (!name || name.words.length > 1 || isShouted(name) || findPlace(key) || link(key) !== key) return undefined;
    const everywhere = only(bySurname.get(key));
    const isGiven = everywhere?.startsWith(`${key} `) && (byFirst.get(key)?.size ?? 0) > 1;
    const isRare = everywhere !== undefined && rarest * (names.get(everywhere)?.count ?? 0) < name.count;
    const full = only(near[text]?.get(key)) ?? (isGiven || isRare ? undefined : everywhere);
    return full !== undefined && areSplit(key, full) ? undefined : full;
  };
}

function endsOf(name: Name): [first: string, last: string] {
  return [name.words[0] ?? '', name.words.at(-1) ?? ''];
}

function addOwner(owners: Map<string, Set<string>>, word: string, target: string): void {
  const all = owners.get(word);
  if (all) all.add(target);
  else owners.set(word, new Set([target]));
}

/** A full name that nothing says is not a person's: two to five words with capitals, initials and particles. */
function isPersonLike(name: Name): boolean {
  if (name.words.length < 2 || name.words.length > 5 || name.head || findPlace(name.key)) return false;
  if (name.says.organisation > name.says.person || name.says.place > name.says.person) return false;
  const words = name.spelling.split(' ');
  return (
    words.every(word => particles.has(word) || /^(?:\p{Lu}\.?){1,3}$|^\p{Lu}['’\p{L}-]*\p{Ll}$/u.test(word)) &&
    !isShouted(name) &&
    !/^\p{Lu}+$/u.test(words.at(-1) ?? '') &&
    !/^\p{Lu}{2,}$/u.test(words[0] ?? '') &&
    !findPlace(name.words[0] ?? '') &&
    !titleModifiers.has(name.words.at(-1) ?? '')
  );
}

function isShouted(name: Name): boolean {
  return name.spelling.length > 1 && name.spelling === name.spelling.toUpperCase();
}

function only(all: ReadonlySet<string> | undefined): string | undefined {
  if (all?.size !== 1) return undefined;
  const [one] = all;
  return one;
}
