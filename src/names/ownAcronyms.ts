import { isShortFor } from './acronyms.ts';
import { hasGloss } from './glosses.ts';

import { toNameKey } from './nameKey.ts';
import type { Piece } from './settle.ts';

/**
 * What a text itself says that its acronyms stand for, all by keys: the name that has it in brackets; itself where it
 * says so in small letters, unless that is the name it is followed to anyway. Of one that it gives two things nothing.
 */
export function findOwnAcronyms(
  pieces: readonly Piece[],
  follow: (key: string) => string,
): ReadonlyMap<string, string> {
  const own = new Map<string, string | null>();
  const add = (acronym: string, target: string) => {
    const known = own.get(acronym);
    own.set(acronym, known === undefined || known === target ? target : null);
  };
  for (const { key, span, candidate } of pieces) {
    if (candidate.apposition && hasGloss(candidate)) {
      const gloss = toNameKey(candidate.apposition.text);
      add(key, follow(key) === gloss ? gloss : key);
    }
    if (candidate.acronym === null || candidate.span.end !== span.end) continue;
    const acronym = toNameKey(candidate.acronym);
    if (isShortFor(acronym, key.split(' '))) add(acronym, follow(key));
  }
  return new Map([...own].flatMap(([acronym, target]) => (target === null ? [] : [[acronym, target] as const])));
}
