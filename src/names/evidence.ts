import type { NameScan } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { isHeadWord } from './nameWords.ts';
import type { Evidence } from './settle.ts';

/** What all texts say, still without what each says for itself. */
export type SharedEvidence = Omit<Evidence, 'isNear'>;

const keysByScan = new WeakMap<NameScan, readonly string[]>();

/** The keys of a scan's candidates, made once. */
export function keysOf(scan: NameScan): readonly string[] {
  let keys = keysByScan.get(scan);
  if (!keys) {
    keys = scan.candidates.map(({ text }) => toNameKey(text));
    keysByScan.set(scan, keys);
  }
  return keys;
}

/** Counts, over all texts, what is written with a capital that means something and what is written small. */
export function gatherEvidence(scans: readonly NameScan[]): SharedEvidence {
  const names = new Map<string, number>();
  const words = new Map<string, number>();
  const small = new Map<string, number>();
  const openings = new Map<string, number>();
  for (const scan of scans) {
    for (const word of scan.lowercaseWords) increase(small, word);
    const keys = keysOf(scan);
    for (const [index, { doubt, opensAs }] of scan.candidates.entries()) {
      const key = keys[index];
      if (opensAs && key) increase(openings, key);
      if (doubt !== 'none' || !key) continue;
      increase(names, key);
      if (key.includes(' ')) for (const word of key.split(' ')) increase(words, word);
      else increase(words, key);
    }
  }
  return {
    countOfName: key => names.get(key) ?? 0,
    countOfOpening: key => openings.get(key) ?? 0,
    countOfSmall: word => small.get(word) ?? 0,
    countOfWord: word => words.get(word) ?? 0,
  };
}

/** The words at the ends of the text's full names: a bare surname there needs no other proof. */
export function findNearWords(scan: NameScan): ReadonlySet<string> {
  const near = new Set<string>();
  const keys = keysOf(scan);
  for (const [index, { doubt }] of scan.candidates.entries()) {
    const key = keys[index] ?? '';
    const last = key.lastIndexOf(' ');
    if (last < 0 || doubt === 'all-words') continue;
    const end = key.slice(last + 1);
    if (isHeadWord(end)) continue;
    near.add(end);
    if (doubt === 'none') near.add(key.slice(0, key.indexOf(' ')));
  }
  return near;
}

function increase(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}
