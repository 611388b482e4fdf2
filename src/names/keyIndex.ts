/** Names (as keys) by a word that they can be found by. */
export interface KeyIndex {
  get(word: string): ReadonlySet<string>;
  /** Finds the key by these words, and by none of those that it was found by before. Tells the words that changed. */
  set(key: string, words: readonly string[]): readonly string[];
}

const none: ReadonlySet<string> = new Set();

export function createKeyIndex(): KeyIndex {
  const keysOf = new Map<string, Set<string>>();
  const wordsOf = new Map<string, readonly string[]>();
  return {
    get: word => keysOf.get(word) ?? none,
    set(key, words) {
      const before = wordsOf.get(key) ?? [];
      const gone = before.filter(word => !words.includes(word));
      const come = words.filter(word => !before.includes(word));
      for (const word of gone) {
        const keys = keysOf.get(word);
        keys?.delete(key);
        if (keys?.size === 0) keysOf.delete(word);
      }
      for (const word of come) {
        const keys = keysOf.get(word);
        if (keys) keys.add(key);
        else keysOf.set(word, new Set([key]));
      }
      if (words.length === 0) wordsOf.delete(key);
      else wordsOf.set(key, words);
      return [...gone, ...come];
    },
  };
}

/** The member of a set of one. */
export function only<Item>(all: ReadonlySet<Item> | undefined): Item | undefined {
  if (all?.size !== 1) return undefined;
  const [one] = all;
  return one;
}
