import type { Name } from './nameTable.ts';

/** Why a name may be another name of what has a fuller one. */
export interface LinkRule {
  /** The name that the rule links a name to. */
  find(name: Name): string | undefined;
  /** Takes note of a changed name; returns the other names for which the rule may now say something else. */
  update(key: string): Iterable<string>;
}

// What is written so many times as often as any other is the one that is meant where nothing else tells.
export const prevailing = 4;
