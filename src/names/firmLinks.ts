import { inSteps } from '../text/steps.ts';
import { createOwnKeyIndex, only } from './keyIndex.ts';
import type { NameLinks } from './links.ts';
import type { NameState } from './nameState.ts';
import type { Name, NameTable } from './nameTable.ts';
import { businessWords, firmSuffixes } from './nameWords.ts';
import { findPlace } from './places.ts';
import { createSingleNames } from './singleNames.ts';

/**
 * Joins a single name to the firm whose name opens with it ("Bally" to "Bally Manufacturing Corp"): to the one of its
 * own text; elsewhere to the only one of all texts. Where there are several, or most texts that have the name have no
 * such firm, it is joined to none.
 */
export interface FirmLinks {
  /** Finds, for the single names of a text, the key of their entity; `keys` are those of all names of the text. */
  among(keys: Iterable<string>): (key: string) => string | undefined;
  /** Takes note of what changed; returns the single names that may be others' now, in whatever text. */
  update(changed: {
    readonly names: ReadonlySet<string>;
    readonly relinked: ReadonlySet<string>;
  }): Generator<void, ReadonlySet<string>>;
}

export function createFirmLinks(
  state: NameState,
  names: NameTable,
  links: NameLinks,
  areSplit: (one: string, other: string) => boolean,
): FirmLinks {
  const firmsByFirst = createOwnKeyIndex(state, 'firms by first', key =>
    isFirm(key.split(' ')) ? [firstWord(key)] : [],
  );
  // Those that may stand for a firm.
  const singleNames = createSingleNames(state, 'firms');

  return {
    among(keys) {
      const own = new Map<string, Set<string>>();
      for (const key of keys) {
        const first = firstWord(key);
        if (!firmsByFirst.get(first).has(key)) continue;
        own.set(first, (own.get(first) ?? new Set()).add(links.follow(key)));
      }
      return key => {
        if (!singleNames.has(key)) return undefined;
        const full = own.has(key) ? only(own.get(key)) : singleNames.everywhere(key);
        return full !== undefined && areSplit(key, full) ? undefined : full;
      };
    },
    *update({ names: changed, relinked }) {
      const singles = new Set<string>();
      yield* inSteps([...changed, ...relinked], key => {
        firmsByFirst.set(key, names.get(key) !== undefined);
        singles.add(firstWord(key));
        for (const other of links.namesOf(key)) singles.add(firstWord(other));
      });
      const touched = new Set<string>();
      yield* inSteps(singles, key => {
        if (replaceSingle(key)) touched.add(key);
      });
      return touched;
    },
  };

  /** Whether the name is joined differently than before, whatever its text. */
  function replaceSingle(key: string): boolean {
    const name = names.get(key);
    // Who bears a title is no firm; what is known for a firm by its suffix is linked already.
    const isBare =
      name?.words.length === 1 &&
      name.says.person === 0 &&
      !findPlace(key) &&
      links.follow(key) === key &&
      isWithFirm(name);
    const now = isBare ? only(new Set([...firmsByFirst.get(key)].map(links.follow))) : undefined;
    return singleNames.replace(key, isBare, now);
  }

  /** Whether most texts that have it have a firm of it: "Chicago" is named without, "Phelps" of "Duff and Phelps" too. */
  function isWithFirm({ key, texts }: Name): boolean {
    const firms = [...firmsByFirst.get(key)].flatMap(firm => names.get(firm) ?? []);
    let together = 0;
    for (const textId of texts.keys()) if (firms.some(firm => firm.texts.has(textId))) together++;
    return together > 0 && 2 * together >= texts.size;
  }
}

/** As the key of a single name: "moody" of "moody's investors service". */
function firstWord(key: string): string {
  const cut = key.indexOf(' ');
  return cut < 0 ? key : key.slice(0, cut).replace(/'s$/, '');
}

/** Two words or more that end as a firm's name does. */
function isFirm(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  return words.length > 1 && (firmSuffixes.has(last) || businessWords.has(last));
}
