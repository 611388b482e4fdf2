import { inSteps } from '../text/steps.ts';
import { createAcronymRule } from './acronyms.ts';
import { createBodyRule } from './bodies.ts';
import { addKey, createKeySets, createOwnKeyIndex, only, removeKey } from './keyIndex.ts';
import { type LinkRule, prevailing } from './linkRule.ts';
import type { EntityOptions } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { asText, type NameState } from './nameState.ts';
import type { NameTable } from './nameTable.ts';
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

export function createNameLinks(state: NameState, names: NameTable, options: EntityOptions): NameLinks {
  const areSplit = createSplits(options);
  const stated = statedLinks(options);
  const rules = [
    createSpellingRule(state, names),
    createInitialRule(state, names),
    createBodyRule(state, names),
    createShortFormRule(state, names),
    createAcronymRule(state, names),
  ];
  const next = state.table('links', asText);
  // The other way: of each name those that are linked to it.
  const previous = createKeySets(state, 'linked');

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
        const before = next.get(key);
        if (to === before) return;
        for (const other of findLinked(key)) relinked.add(other);
        if (before !== undefined) removeKey(previous, before, key);
        if (to === undefined) next.delete(key);
        else {
          next.set(key, to);
          addKey(previous, to, key);
        }
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
    for (const one of all) for (const other of previous.get(one) ?? []) all.add(other);
    return all;
  }
}

/** By the user's word, as keys. */
export function statedLinks(options: EntityOptions): ReadonlyMap<string, string> {
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

/** "Kim Jong Un" and "Kim Jong-un", "Organization" and "Organisation", "&" and "and": to the most frequent. */
function createSpellingRule(state: NameState, names: NameTable): LinkRule {
  // Of most names the plain spelling is the name itself.
  const spellings = createOwnKeyIndex(state, 'spellings', key => {
    const plain = toPlainSpelling(key);
    return plain === key ? [] : [plain];
  });
  const findSame = (plain: string) => {
    const others = spellings.get(plain);
    return names.get(plain) && toPlainSpelling(plain) === plain ? [...others, plain] : [...others];
  };
  return {
    find({ key }) {
      const ranked = findSame(toPlainSpelling(key)).flatMap(one => names.get(one) ?? []);
      ranked.sort((a, b) => b.count - a.count || (a.key < b.key ? 1 : -1));
      return ranked[0]?.key;
    },
    update(key) {
      spellings.set(key, names.get(key) !== undefined);
      return findSame(toPlainSpelling(key));
    },
  };
}

function toPlainSpelling(key: string): string {
  if (key === 'ny') return 'new york';
  return key
    .replaceAll('-', ' ')
    .replaceAll(' & ', ' and ')
    .replaceAll('ization', 'isation')
    .replaceAll('defense', 'defence');
}

/** "Ann Lee" for the only "Ann B. Lee". */
function createInitialRule(state: NameState, names: NameTable): LinkRule {
  const withInitials = createOwnKeyIndex(state, 'with initials', key => {
    const words = key.split(' ');
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    const isInitialled =
      words.length > 2 && first.length > 1 && last.length > 1 && words.slice(1, -1).every(word => word.length === 1);
    return isInitialled ? [`${first} ${last}`] : [];
  });
  return {
    find: ({ key, words, head }) =>
      words.length === 2 && head === null && !findPlace(key) ? only(withInitials.get(key)) : undefined,
    update: key => withInitials.set(key, names.get(key) !== undefined),
  };
}

// A full form used once for so many uses of the short one is another thing, or a slip.
const rarest = 10;

/** "Standard Oil" for "Standard Oil Co"; "Union State" for the only "Union State of …". */
function createShortFormRule(state: NameState, names: NameTable): LinkRule {
  const fullOf = createOwnKeyIndex(state, 'full forms', key => {
    const short = toShortForm(key.split(' '));
    return short ? [short] : [];
  });
  return {
    find({ key, count }) {
      const full = only(fullOf.get(key)) ?? findUsual(key);
      const isRare = full !== undefined && rarest * (names.get(full)?.count ?? 0) < count;
      return isRare || findPlace(key) ? undefined : full;
    },
    update(key) {
      const short = toShortForm(key.split(' '));
      fullOf.set(key, names.get(key) !== undefined);
      return short ? [short] : [];
    },
  };

  /** "American Motors Corp", where "American Motors Co" is a slip. */
  function findUsual(key: string): string | undefined {
    const ranked = [...fullOf.get(key)]
      .map(full => ({ full, times: names.get(full)?.count ?? 0 }))
      .sort((a, b) => b.times - a.times || (a.full < b.full ? -1 : 1));
    const [first, second] = ranked;
    return first && second && first.times >= prevailing * second.times ? first.full : undefined;
  }
}

function toShortForm(words: readonly string[]): string {
  let end = words.length;
  while (end > 1 && legalForms.has(words[end - 1] ?? '')) end--;
  const of = words.indexOf('of');
  if (of > 1) return words.slice(0, of).join(' ');
  return end < words.length ? words.slice(0, end).join(' ') : '';
}
