import { inSteps } from '../text/steps.ts';
import type { EvidenceChanges, SharedEvidence } from './evidence.ts';
import { createOwnKeyIndex, only } from './keyIndex.ts';
import type { NameLinks } from './links.ts';
import type { EntityOptions } from './name.ts';
import { type NameState, toList, type ValueFormat } from './nameState.ts';
import { headOf, type Name, type NameTable } from './nameTable.ts';
import { businessWords, firmSuffixes, particles, titleModifiers } from './nameWords.ts';
import { findPlace } from './places.ts';
import { createSingleNames } from './singleNames.ts';
import { createSplits } from './splits.ts';

// A full name used once for so many uses of the single one is hardly its.
const rarest = 100;

/**
 * Joins a single name to the full name of a person that it is a part of: within its own text, else over all texts
 * where the corpus proves one such person only. Where two people share the name it is joined to none.
 */
export interface SurnameLinks {
  /** Finds, for the single names of a text, the key of their entity; `keys` are those of all names of the text. */
  among(keys: Iterable<string>): (key: string) => string | undefined;
  /** Takes note of what changed; returns the single names that may be others' now, in whatever text. */
  update(changed: {
    readonly names: ReadonlySet<string>;
    readonly relinked: ReadonlySet<string>;
    readonly plain: EvidenceChanges['plain'];
  }): Generator<void, ReadonlySet<string>>;
}

/** What a person's full name says of the single names in it. */
interface Claim {
  readonly first: string;
  readonly last: string;
  /** Whether a title or an apposition says that it, or its last word alone, is a person. */
  readonly proved: boolean;
  /** Family name first ("Xi Jinping"): some text uses the first word alone, none the last. */
  readonly byFirst: boolean;
  readonly target: string;
}

/** As what it proves, and whose it is where that is another name. */
const asClaim: ValueFormat<Claim> = {
  pack({ proved, byFirst, target }, key) {
    const proof = (proved ? 1 : 0) + (byFirst ? 2 : 0);
    return target === key ? proof : [proof, target];
  },
  unpack(stored, key) {
    const [proof, target] = typeof stored === 'number' ? [stored] : toList(stored);
    return {
      first: key.slice(0, key.indexOf(' ')),
      last: key.slice(key.lastIndexOf(' ') + 1),
      proved: (Number(proof) & 1) !== 0,
      byFirst: (Number(proof) & 2) !== 0,
      target: typeof target === 'string' ? target : key,
    };
  },
};

export function createSurnameLinks(
  state: NameState,
  names: NameTable,
  links: NameLinks,
  evidence: SharedEvidence,
  options: EntityOptions,
): SurnameLinks {
  const areSplit = createSplits(options);
  const claims = state.table('claims', asClaim);
  // Full names that may be persons' by their first and last words.
  const fullNames = createOwnKeyIndex(state, 'full names', key => {
    const words = key.split(' ');
    return mayBePerson(key, words) ? [...new Set([words[0] ?? '', words.at(-1) ?? ''])] : [];
  });
  // Firms and bodies by the word that their names open with: "Heineken" may be the brewery.
  const bodiesByFirst = createOwnKeyIndex(state, 'bodies by first', key => {
    const words = key.split(' ');
    const isBody = headOf(words) === 'organisation' || words.some(word => businessWords.has(word));
    return isBody && words[0] !== undefined && words.length > 1 ? [words[0]] : [];
  });
  // Those that may be parts of persons' names.
  const singleNames = createSingleNames(state, 'persons');

  return {
    among(keys) {
      const claimsOf = groupByWord([...keys].flatMap(key => claims.get(key) ?? []));
      return key => {
        if (!singleNames.has(key)) return undefined;
        const owners = new Set<string>();
        for (const { last, proved, target } of claimsOf.get(key) ?? [])
          if (proved || (last === key && !evidence.isPlain(key))) owners.add(target);
        const full = only(owners) ?? singleNames.everywhere(key);
        return full !== undefined && areSplit(key, full) ? undefined : full;
      };
    },
    *update({ names: changed, relinked, plain }) {
      const touched = new Set<string>(plain);
      const asked = new Set<string>();
      const singles = new Set<string>(touched);
      yield* inSteps([...changed, ...relinked], key => {
        asked.add(key);
        if (!key.includes(' ')) {
          singles.add(key);
          // Whether there is such a single name, and whether a title makes it a person's, tells of those it is in.
          for (const other of fullNames.get(key)) asked.add(other);
        }
        for (const word of replaceBody(key)) singles.add(word);
        for (const other of links.namesOf(key)) {
          singles.add(other.slice(0, other.indexOf(' ')));
          singles.add(other.slice(other.lastIndexOf(' ') + 1));
        }
      });
      yield* inSteps(asked, key => {
        for (const word of replaceClaim(key)) {
          touched.add(word);
          singles.add(word);
        }
      });
      yield* inSteps(singles, key => {
        if (replaceSingle(key)) touched.add(key);
      });
      return touched;
    },
  };

  /** Whether the name is joined differently than before, whatever its text. */
  function replaceSingle(key: string): boolean {
    const name = names.get(key);
    const isBare =
      name?.words.length === 1 && !isShouted(name.spelling) && !findPlace(key) && links.follow(key) === key;
    const now = name && isBare ? findEverywhere(name) : undefined;
    return singleNames.replace(key, isBare, now);
  }

  /** Returns the words of which something else is said than before. */
  function replaceClaim(key: string): readonly string[] {
    const before = claims.get(key);
    const name = names.get(key);
    const now = name && name.words.length > 1 ? createClaim(name) : undefined;
    fullNames.set(key, name !== undefined);
    if (before && now && areSame(before, now)) return [];
    if (now) claims.set(key, now);
    else if (before) claims.delete(key);
    return [before, now].flatMap(claim => (claim ? [claim.first, claim.last] : []));
  }

  /** Returns the word that a firm's or body's name opens with. */
  function replaceBody(key: string): readonly string[] {
    const come = bodiesByFirst.set(key, names.get(key) !== undefined);
    const first = key.slice(0, key.indexOf(' '));
    return bodiesByFirst.get(first).has(key) ? [...come, first] : come;
  }

  function createClaim(name: Name): Claim | undefined {
    if (!isPersonLike(name)) return undefined;
    const { key, words } = name;
    const target = links.follow(key);
    // "Dayton Hudson", which is Dayton Hudson Corp.
    const full = names.get(target);
    if (full && full !== name && isFirm(full)) return undefined;
    const [first, last] = [words[0] ?? '', words.at(-1) ?? ''];
    // A Mr Morgan makes no person of "Morgan Guaranty".
    const isSaid = (word: string) => name.says.person > 0 || (names.get(word)?.says.person ?? 0) > 0;
    const isFamilyFirst = name.says.person > 0 && names.get(first) !== undefined && names.get(last) === undefined;
    return { first, last, proved: isSaid(last) || isFamilyFirst, byFirst: isFamilyFirst, target };
  }

  function findEverywhere({ key, count: times, says }: Name): string | undefined {
    const [owners, bearers] = [new Set<string>(), new Set<string>()];
    for (const other of fullNames.get(key)) {
      const claim = claims.get(other);
      if (claim && ((claim.proved && claim.last === key) || (claim.byFirst && claim.first === key)))
        owners.add(claim.target);
      if (claim?.first === key) bearers.add(claim.target);
    }
    const full = only(owners);
    if (full === undefined) return undefined;
    const isGiven = full.startsWith(`${key} `) && bearers.size > 1;
    const isRare = rarest * (names.get(full)?.count ?? 0) < times;
    let bodies = 0;
    for (const body of bodiesByFirst.get(key)) bodies += names.get(body)?.count ?? 0;
    // "President Reagan" is no part of the Reagan Administration.
    const isBody = bodies > Math.max(names.get(full)?.count ?? 0, says.person);
    return isGiven || isRare || isBody ? undefined : full;
  }
}

function areSame(one: Claim, other: Claim): boolean {
  return one.proved === other.proved && one.byFirst === other.byFirst && one.target === other.target;
}

function isFirm({ head, words }: Name): boolean {
  return head !== null || firmSuffixes.has(words.at(-1) ?? '');
}

/** A full name that nothing says is not a person's: two to five words with capitals, initials and particles. */
function isPersonLike(name: Name): boolean {
  if (!mayBePerson(name.key, name.words)) return false;
  if (name.says.organisation > name.says.person || name.says.place > name.says.person) return false;
  const words = name.spelling.split(' ');
  return (
    words.every(word => particles.has(word) || /^(?:\p{Lu}\.?){1,3}$|^\p{Lu}['’\p{L}-]*\p{Ll}$/u.test(word)) &&
    !isShouted(name.spelling) &&
    !/^\p{Lu}+$/u.test(words.at(-1) ?? '') &&
    !/^\p{Lu}{2,}$/u.test(words[0] ?? '')
  );
}

/** What its key alone tells of that. */
function mayBePerson(key: string, words: readonly string[]): boolean {
  const [first = ''] = words;
  if (words.length < 2 || words.length > 5 || headOf(words) || findPlace(key)) return false;
  return (
    !words.some(word => businessWords.has(word)) &&
    !findPlace(first) &&
    !findPlace(words.slice(0, 2).join(' ')) &&
    !isDirection(first) &&
    !titleModifiers.has(words.at(-1) ?? '')
  );
}

/** "New York Fed", "West German": what opens a place is no given name. */
function isDirection(word: string): boolean {
  return /^(?:new|north|south|east|west|san|santa|los|las)$/.test(word);
}

function isShouted(spelling: string): boolean {
  return spelling.length > 1 && spelling === spelling.toUpperCase();
}

/** A text may have thousands of names: none looks through all the others. */
function groupByWord(claims: readonly Claim[]): ReadonlyMap<string, readonly Claim[]> {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    for (const word of new Set([claim.first, claim.last])) {
      const group = groups.get(word);
      if (group) group.push(claim);
      else groups.set(word, [claim]);
    }
  }
  return groups;
}
