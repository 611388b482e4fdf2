import type { EntityOptions } from './name.ts';
import { toNameKey } from './nameKey.ts';

/** Whether the user says of two names (as keys) that they are different things. */
export function createSplits(options: EntityOptions): (one: string, other: string) => boolean {
  const alone = new Set<string>();
  const groups = new Map<string, Set<number>>();
  for (const [index, names] of (options.splits ?? []).entries()) {
    if (names.length === 1) alone.add(toNameKey(names[0] ?? ''));
    for (const key of names.map(toNameKey)) groups.set(key, (groups.get(key) ?? new Set()).add(index));
  }
  return (one, other) => {
    if (alone.has(one) || alone.has(other)) return true;
    const [these, those] = [groups.get(one), groups.get(other)];
    return these !== undefined && those !== undefined && [...these].some(index => those.has(index));
  };
}
