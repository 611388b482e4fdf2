/** Items by a sign that some of them share. */
export interface Groups<Sign, Item> {
  get(sign: Sign): readonly Item[];
  add(sign: Sign, item: Item): void;
  remove(sign: Sign, item: Item): void;
  /** The groups of more than one. */
  shared(): Iterable<ReadonlySet<Item>>;
}

export function createGroups<Sign, Item>(): Groups<Sign, Item> {
  // Most are alone, and a set of one takes several times the memory.
  const alone = new Map<Sign, Item>();
  const together = new Map<Sign, Set<Item>>();
  return {
    get(sign) {
      const one = alone.get(sign);
      return one === undefined ? [...(together.get(sign) ?? [])] : [one];
    },
    add(sign, item) {
      const one = alone.get(sign);
      const others = together.get(sign);
      if (others) others.add(item);
      else if (one === undefined) alone.set(sign, item);
      else {
        alone.delete(sign);
        together.set(sign, new Set([one, item]));
      }
    },
    remove(sign, item) {
      if (alone.get(sign) === item) alone.delete(sign);
      const others = together.get(sign);
      if (!others?.delete(item) || others.size > 1) return;
      together.delete(sign);
      for (const one of others) alone.set(sign, one);
    },
    shared: () => together.values(),
  };
}
