/** Groups of numbers from 0: each number's is told by one of its own. */
export interface Groups {
  groupOf(item: number): number;
  unite(a: number, b: number): void;
}

export function createGroups(items: number): Groups {
  const parents = Int32Array.from({ length: items }, (_, i) => i);
  const groupOf = (item: number): number => {
    let root = item;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[item] = root;
    return root;
  };
  return {
    groupOf,
    unite(a, b) {
      parents[groupOf(b)] = groupOf(a);
    },
  };
}

/**
 * Unites groups by pairs of which each is told for itself, given as every item's partners: a digest shares text with
 * every report in it, and the reports share none with each other. So two groups become one only where more than half of
 * what may be paired between them is; pairs of lower numbers go first.
 */
export function uniteMostlyPaired({ groupOf, unite }: Groups, partners: ReadonlyMap<number, readonly number[]>): void {
  const members = new Map<number, readonly number[]>();
  const membersOf = (group: number) => members.get(group) ?? [];
  for (const item of partners.keys()) members.set(groupOf(item), [...membersOf(groupOf(item)), item]);
  for (const [a, others] of [...partners].sort(([a], [b]) => a - b))
    for (const b of others) {
      const [one, other] = [groupOf(a), groupOf(b)];
      if (one === other || b < a) continue;
      const [inOne, inOther] = [membersOf(one), membersOf(other)];
      const paired = inOne.flatMap(item => (partners.get(item) ?? []).filter(partner => groupOf(partner) === other));
      if (2 * paired.length <= inOne.length * inOther.length) continue;
      unite(one, other);
      members.set(one, [...inOne, ...inOther]);
    }
}
