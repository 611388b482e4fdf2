/** What is known of names of one word: which may stand for another name, and for which one in whatever text. */
export interface SingleNames {
  has(key: string): boolean;
  /** The key of the name that it stands for everywhere; undefined where that depends on the text. */
  everywhere(key: string): string | undefined;
  /** Takes note of one; `full` is undefined where `isSingle` is false. Returns whether anything is other than before. */
  replace(key: string, isSingle: boolean, full: string | undefined): boolean;
}

export function createSingleNames(): SingleNames {
  const known = new Set<string>();
  const fulls = new Map<string, string>();
  return {
    has: key => known.has(key),
    everywhere: key => fulls.get(key),
    replace(key, isSingle, full) {
      const isSame = known.has(key) === isSingle && fulls.get(key) === full;
      if (isSingle) known.add(key);
      else known.delete(key);
      if (full === undefined) fulls.delete(key);
      else fulls.set(key, full);
      return !isSame;
    },
  };
}
