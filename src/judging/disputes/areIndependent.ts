import type { Source } from '../../sources/source.ts';
import { findWords } from '../../text/words.ts';
import { memo } from '../memo.ts';

// Words in a row that two texts seldom share unless one is taken from the other (Broder 1997, "On the resemblance and
// containment of documents", works with runs of this order).
const run = 6;
// Of the runs of the shorter text how many the other has where it is a copy, cut or touched up.
const mostShared = 0.4;

// By the array of passages, which is forgotten with the source's text.
const runsOfSource = new WeakMap<Source['passages'], ReadonlySet<number>>();

/**
 * Whether two sources are two witnesses: neither is a copy of the other or of a text that both are made from, as far as
 * their words show. A paraphrase passes for independent.
 */
export function areIndependent(a: Source, b: Source): boolean {
  if (a === b || a.uri === b.uri) return false;
  const [first, second] = [runsOf(a), runsOf(b)];
  const [small, large] = first.size < second.size ? [first, second] : [second, first];
  if (small.size === 0) return a.prose !== b.prose;
  let shared = 0;
  for (const hash of small) if (large.has(hash)) shared++;
  return shared < mostShared * small.size;
}

/** Hashes of the text's runs of words. */
function runsOf(source: Source): ReadonlySet<number> {
  return memo(runsOfSource, source.passages, () => {
    const words = findWords(source.prose).map(({ term }) => hash(term));
    const runs = new Set<number>();
    for (let at = 0; at + run <= words.length; at++) {
      let value = 0;
      for (let i = at; i < at + run; i++) value = (Math.imul(value, 31) + (words[i] ?? 0)) | 0;
      runs.add(Math.imul(value, 0x9e3779b1) >>> 0);
    }
    return runs;
  });
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value;
}
