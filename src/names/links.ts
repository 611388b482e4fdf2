import { inSteps } from '../text/steps.ts';
import { createKeyIndex, type KeyIndex } from './keyIndex.ts';
import type { EntityOptions } from './name.ts';
import { toNameKey } from './nameKey.ts';
import type { Name, NameTable } from './nameTable.ts';
import { legalForms } from './nameWords.ts';
import { findPlace } from './places.ts';
import { createSplits } from './splits.ts';

/**
 * Which names are one thing, whatever the text: by the user's word, the country table, a bracketed short form,
 * initials, a firm's suffix, a complement ("Union State of …").
 */
export interface NameLinks {
  /** The key of the entity of a name. */
  follow(key: string): string;
  /** Takes note of changed names. Returns all names that are followed elsewhere than before, or may be. */
  update(changed: Iterable<string>): Generator<void, ReadonlySet<string>>;
  /** The names that are followed to this one, itself among them. */
  namesOf(key: string): ReadonlySet<string>;
}

// Links go from the shorter to the fuller; the bound is for users' circles.
const mostSteps = 5;

export function createNameLinks(names: NameTable, options: EntityOptions): NameLinks {
  const areSplit = createSplits(options);
  const stated = statedLinks(options);
  const rules = [createSpellingRule(names), createShortFormRule(names), createAcronymRule(names)];
  const next = new Map<string, string>();
  // The other way: of each name those that are linked to it.
  const previous: KeyIndex = createKeyIndex();

  return {
    follow(key) {
      let at = key;
      for (let step = 0; step < mostSteps; step++) {
        const to = next.get(at);
        if (to === undefined || areSplit(key, to)) break;
        at = to;
      }
      return at;
    },
    *update(changed) {
      const asked = new Set<string>();
      yield* inSteps(changed, key => {
        asked.add(key);
        for (const rule of rules) for (const other of rule.update(key)) asked.add(other);
      });
      const relinked = new Set<string>();
      yield* inSteps(asked, key => {
        const to = findNext(key);
        if (to === next.get(key)) return;
        for (const other of findLinked(key)) relinked.add(other);
        if (to === undefined) next.delete(key);
        else next.set(key, to);
        previous.set(key, to === undefined ? [] : [to]);
      });
      return relinked;
    },
    namesOf: findLinked,
  };

  function findNext(key: string): string | undefined {
    const given = stated.get(key);
    if (given !== undefined) return given;
    const name = names.get(key);
    if (!name) return undefined;
    const may = (to: string | undefined) => to !== undefined && to !== key && !areSplit(key, to);
    const place = findPlace(key);
    const country = place && toNameKey(place.name);
    if (may(country)) return country;
    for (const rule of rules) {
      const to = rule.find(name);
      if (may(to)) return to;
    }
    return undefined;
  }

  function findLinked(key: string): ReadonlySet<string> {
    const all = new Set([key]);
    for (const one of all) for (const other of previous.get(one)) all.add(other);
    return all;
  }
}

function statedLinks(options: EntityOptions): ReadonlyMap<string, string> {
  const links = new Map<string, string>();
  const groups = [
    ...Object.entries(options.aliases).map(([name, others]) => [name, ...others]),
    ...(options.merges ?? []),
  ];
  for (const group of groups) {
    const [name, ...others] = group.map(toNameKey);
    if (name !== undefined) for (const other of others) if (other !== name) links.set(other, name);
  }
  return links;
}

interface LinkRule {
  /** The name that the rule links a name to. */
  find(name: Name): string | undefined;
  /** Takes note of a changed name; returns the other names for which the rule may now say something else. */
  update(key: string): Iterable<string>;
}

/** "Kim Jong Un" and "Kim Jong-un": to the more frequent. */
function createSpellingRule(names: NameTable): LinkRule {
  const hyphened = createKeyIndex();
  const toSpaced = (key: string) => key.replaceAll('-', ' ');
  return {
    find({ key, count }) {
      if (key.includes('-')) {
        const other = names.get(toSpaced(key));
        return other && other.count > count ? other.key : undefined;
      }
      let best: Name | undefined;
      for (const spelling of hyphened.get(key)) {
        const name = names.get(spelling);
        if (!name || name.count < count) continue;
        if (!best || name.count > best.count || (name.count === best.count && spelling < best.key)) best = name;
      }
      return best?.key;
    },
    update(key) {
      const spaced = toSpaced(key);
      if (spaced !== key) hyphened.set(key, names.get(key) ? [spaced] : []);
      return [spaced, ...hyphened.get(spaced)];
    },
  };
}

// A full form used once for so many uses of the short one is another thing, or a slip.
const rarest = 10;

/** "Standard Oil" for "Standard Oil Co"; "Union State" for the only "Union State of …". */
function createShortFormRule(names: NameTable): LinkRule {
  const fullOf = createKeyIndex();
  return {
    find({ key, count }) {
      const full = only(fullOf.get(key));
      const isRare = full !== undefined && rarest * (names.get(full)?.count ?? 0) < count;
      return isRare || findPlace(key) ? undefined : full;
    },
    update(key) {
      const name = names.get(key);
      const short = toShortForm(name?.words ?? key.split(' '));
      fullOf.set(key, name && short ? [short] : []);
      return short ? [short] : [];
    },
  };
}

function toShortForm(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] ?? '')) end--;
  const of = words.indexOf('of');
  if (of > 1) return words.slice(0, of).join(' ');
  return end < words.length ? words.slice(0, end).join(' ') : '';
}

/** The short form in brackets, and capitals that are the initials of one name only ("BelTA", by syllables). */
function createAcronymRule(names: NameTable): LinkRule {
  const expansions = createKeyIndex();
  const byInitials = createKeyIndex();
  const byCapitals = createKeyIndex();
  return {
    find({ key, words, spelling }) {
      if (words.length > 1 || findPlace(key)) return undefined;
      const stated = expansions.get(key);
      if (stated.size > 0) return only(stated);
      const capitals = capitalsOf(spelling);
      const fitting = [...byInitials.get(capitals)].filter(other => fits(spelling, names.get(other)?.words ?? []));
      return capitals && fitting.length === 1 ? fitting[0] : undefined;
    },
    update(key) {
      const name = names.get(key);
      const acronyms = name ? [...name.acronyms.keys()].filter(acronym => isShortFor(acronym, name.words)) : [];
      const isBody = name !== undefined && name.words.length > 1 && name.head === 'organisation';
      const capitals = name?.words.length === 1 ? capitalsOf(name.spelling) : '';
      byCapitals.set(key, capitals ? [capitals] : []);
      const initials = byInitials.set(key, isBody ? [initialsOf(name.words)] : []);
      return [...expansions.set(key, acronyms), ...initials.flatMap(letters => [...byCapitals.get(letters)])];
    },
  };
}

/** "BelTA": capitals give the initials, where there are small letters between them. Empty where they tell nothing. */
function capitalsOf(spelling: string): string {
  if (/\d/.test(spelling)) return '';
  const capitals = spelling.replace(/[^\p{Lu}]/gu, '').toLowerCase();
  return capitals.length < 3 || capitals.length === spelling.length ? '' : capitals;
}

function fits(spelling: string, words: readonly string[]): boolean {
  const syllables = spelling.match(/\p{Lu}\p{Ll}*/gu) ?? [];
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

/** The member of a set of one. */
export function only<Item>(all: ReadonlySet<Item> | undefined): Item | undefined {
  if (all?.size !== 1) return undefined;
  const [one] = all;
  return one;
}
