import type { NameState, ValueFormat } from './nameState.ts';

/** What is known of names of one word: which may stand for another name, and for which one in whatever text. */
export interface SingleNames {
  has(key: string): boolean;
  /** The key of the name that it stands for everywhere; undefined where that depends on the text. */
  everywhere(key: string): string | undefined;
  /** Takes note of one; `full` is undefined where `isSingle` is false. Returns whether anything is other than before. */
  replace(key: string, isSingle: boolean, full: string | undefined): boolean;
}

/** By the key; null where what it stands for depends on the text. */
interface SingleName {
  readonly full: string | null;
}

const asSingleName: ValueFormat<SingleName> = {
  pack: ({ full }) => full ?? 0,
  unpack: stored => ({ full: typeof stored === 'string' ? stored : null }),
};

/** @param name of the table that it is kept in */
export function createSingleNames(state: NameState, name: string): SingleNames {
  const known = state.table(name, asSingleName);
  return {
    has: key => known.get(key) !== undefined,
    everywhere: key => known.get(key)?.full ?? undefined,
    replace(key, isSingle, full) {
      const before = known.get(key);
      if ((before !== undefined) === isSingle && (before?.full ?? undefined) === full) return false;
      if (isSingle) known.set(key, { full: full ?? null });
      else known.delete(key);
      return true;
    },
  };
}
