/** What is true of each word, remembered with those who asked, so that they can be told when it is no longer. */
export interface WatchedFacts<Watcher> {
  ask(word: string, watcher: Watcher): boolean | number;
  has(word: string): boolean;
  /** Looks at the words again and adds to `told` whoever was told otherwise; who wants to hear more must ask again. */
  recheck(words: Iterable<string>, told: Set<Watcher>): void;
}

interface Fact<Watcher> {
  value: boolean | number;
  watchers: Watcher[];
}

export function createWatchedFacts<Watcher>(read: (word: string) => boolean | number): WatchedFacts<Watcher> {
  const facts = new Map<string, Fact<Watcher>>();
  return {
    has: word => facts.has(word),
    ask(word, watcher) {
      const fact = facts.get(word);
      if (!fact) {
        const value = read(word);
        // Most are asked for once; an array that grew by itself would hold room for 17.
        facts.set(word, { value, watchers: [watcher] });
        return value;
      }
      const { watchers } = fact;
      watchers.push(watcher);
      // Who asks twice is there twice; now and then that is tidied up.
      const { length } = watchers;
      if (length >= 16 && (length & (length - 1)) === 0) fact.watchers = [...new Set(watchers)];
      return fact.value;
    },
    recheck(words, told) {
      for (const word of words) {
        const fact = facts.get(word);
        if (!fact || fact.value === read(word)) continue;
        for (const watcher of fact.watchers) told.add(watcher);
        facts.delete(word);
      }
    },
  };
}
