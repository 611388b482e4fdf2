import type { NameScan } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { isHeadWord } from './nameWords.ts';
import type { Evidence } from './settle.ts';
import { createWatchedFacts } from './watchedFacts.ts';

const keysByScan = new WeakMap<NameScan, readonly string[]>();

/** The keys of a scan's candidates, made once. */
export function keysOf(scan: NameScan): readonly string[] {
  let keys = keysByScan.get(scan);
  if (!keys) {
    keys = scan.candidates.map(({ text }) => toNameKey(text));
    keysByScan.set(scan, keys);
  }
  return keys;
}

/** What all texts say of words and names. */
export interface SharedEvidence<Watcher> {
  /** Counts a text in (`by` 1) or out (-1): what it writes with a capital that means something, and what small. */
  add(scan: NameScan, by: 1 | -1): void;
  /** The evidence for one reader, whom {@link takeWatchers} names when anything that he was told is no longer true. */
  watchedBy(watcher: Watcher): Omit<Evidence, 'isNear'>;
  /** Whether a word within names is a word like others. */
  isPlain(word: string, watcher: Watcher): boolean;
  /** Those who were told what is no longer true, since this was last called. */
  takeWatchers(): ReadonlySet<Watcher>;
}

// What is the subject of so many sentences, and is never written small, is a name.
const often = 3;

export function createSharedEvidence<Watcher>(): SharedEvidence<Watcher> {
  const [names, words, small, openings] = [createCounts(), createCounts(), createCounts(), createCounts()];
  const facts = {
    countOfName: createWatchedFacts<Watcher>(names.get),
    isNamed: createWatchedFacts<Watcher>(key => names.get(key) > 0),
    isCommon: createWatchedFacts<Watcher>(word => 2 * small.get(word) > names.get(word)),
    isWord: createWatchedFacts<Watcher>(word => small.get(word) > 4 * names.get(word) + 1),
    isSmall: createWatchedFacts<Watcher>(word => small.get(word) > 0),
    isMostlySmall: createWatchedFacts<Watcher>(word => small.get(word) > 0 && words.get(word) <= small.get(word)),
    isInNames: createWatchedFacts<Watcher>(word => words.get(word) > 0),
    opensOften: createWatchedFacts<Watcher>(key => openings.get(key) >= often),
    isPlain: createWatchedFacts<Watcher>(word => 4 * small.get(word) > words.get(word)),
  };
  const all = Object.values(facts);
  let changed = new Set<string>();
  const count = (counts: Counts, word: string, by: 1 | -1) => {
    counts.add(word, by);
    if (all.some(fact => fact.has(word))) changed.add(word);
  };
  return {
    add(scan, by) {
      for (const word of scan.lowercaseWords) count(small, word, by);
      const keys = keysOf(scan);
      for (const [index, { doubt, opensAs }] of scan.candidates.entries()) {
        const key = keys[index];
        if (opensAs && key) count(openings, key, by);
        if (doubt !== 'none' || !key) continue;
        count(names, key, by);
        if (key.includes(' ')) for (const word of key.split(' ')) count(words, word, by);
        else count(words, key, by);
      }
    },
    watchedBy: watcher => ({
      countOfName: key => Number(facts.countOfName.ask(key, watcher)),
      isNamed: key => facts.isNamed.ask(key, watcher) === true,
      isCommon: word => facts.isCommon.ask(word, watcher) === true,
      isWord: word => facts.isWord.ask(word, watcher) === true,
      isSmall: word => facts.isSmall.ask(word, watcher) === true,
      isMostlySmall: word => facts.isMostlySmall.ask(word, watcher) === true,
      isInNames: word => facts.isInNames.ask(word, watcher) === true,
      opensOften: key => facts.opensOften.ask(key, watcher) === true,
    }),
    isPlain: (word, watcher) => facts.isPlain.ask(word, watcher) === true,
    takeWatchers() {
      const told = new Set<Watcher>();
      for (const fact of all) fact.recheck(changed, told);
      changed = new Set();
      return told;
    },
  };
}

interface Counts {
  get(word: string): number;
  add(word: string, by: 1 | -1): void;
}

function createCounts(): Counts {
  const counts = new Map<string, { times: number }>();
  return {
    get: word => counts.get(word)?.times ?? 0,
    add(word, by) {
      const count = counts.get(word);
      if (!count) counts.set(word, { times: by });
      else {
        count.times += by;
        if (count.times === 0) counts.delete(word);
      }
    },
  };
}

/** The words at the ends of the text's full names: a bare surname, a firm's first word need no other proof there. */
export function findNearWords(scan: NameScan): ReadonlySet<string> {
  const near = new Set<string>();
  const keys = keysOf(scan);
  for (const [index, { doubt }] of scan.candidates.entries()) {
    const key = keys[index] ?? '';
    const last = key.lastIndexOf(' ');
    if (last < 0 || doubt === 'all-words') continue;
    const end = key.slice(last + 1);
    if (isHeadWord(end)) {
      // "Summit" of "Summit Savings Association", but not "Bank" of "Bank of England".
      if (doubt === 'none' && !key.includes(' of ')) near.add(key.slice(0, key.indexOf(' ')));
      continue;
    }
    near.add(end);
    if (doubt === 'none') near.add(key.slice(0, key.indexOf(' ')));
  }
  return near;
}
