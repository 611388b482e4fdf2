import type { Passage, Source } from '../sources/source.ts';
import { findWords } from '../text/words.ts';

/** Words in a run; as few as a title or a set phrase seldom has. */
const runLength = 6;

interface Runs {
  /** Of each run of six words within a passage: its hash, in the order of the text. */
  readonly hashes: Uint32Array;
  /** Of each run, the passage it stands in. */
  readonly passages: Int32Array;
  /** Words of all passages that are text. */
  readonly words: number;
}

// By the array of passages, which the same text keeps when its source gets another key.
const known = new WeakMap<readonly Passage[], Runs>();
const prints = new WeakMap<readonly Passage[], Uint32Array>();

/** The hashes of a source's runs of six words, each once, ascending. Furniture and rows of tables give none. */
export function fingerprint(source: Source): Uint32Array {
  let print = prints.get(source.passages);
  if (!print) {
    print = Uint32Array.from(new Set(findRuns(source).hashes)).sort();
    prints.set(source.passages, print);
  }
  return print;
}

/** What two sources have in common word for word. */
export interface SharedRuns {
  /** Passages of either that hold a shared run, counted in the source that has fewer of them. */
  readonly runs: number;
  /** Words of the shorter source that stand in shared runs. */
  readonly words: number;
  /** Their share of that source's words, 0 to 1. */
  readonly share: number;
}

/** Compares two sources but for the runs whose hashes are in `except`, in time linear in their length. */
export function findSharedRuns(a: Source, b: Source, except: ReadonlySet<number>): SharedRuns {
  const [one, other] = [findRuns(a), findRuns(b)];
  const [shorter, longer] = one.words <= other.words ? [one, other] : [other, one];
  const inOne = findHeld(shorter, new Set(longer.hashes), except);
  const inOther = findHeld(longer, new Set(shorter.hashes), except);
  return {
    runs: Math.min(inOne.passages, inOther.passages),
    words: inOne.words,
    share: inOne.words / Math.max(shorter.words, 1),
  };
}

function findHeld(
  { hashes, passages }: Runs,
  held: ReadonlySet<number>,
  except: ReadonlySet<number>,
): { passages: number; words: number } {
  const holding = new Set<number>();
  let words = 0;
  let last = -runLength;
  for (const [i, hash] of hashes.entries()) {
    if (!held.has(hash) || except.has(hash)) continue;
    const passage = passages[i] ?? 0;
    const isNext = passages[last] === passage && i - last < runLength;
    words += isNext ? i - last : runLength;
    holding.add(passage);
    last = i;
  }
  return { passages: holding.size, words };
}

function findRuns(source: Source): Runs {
  const before = known.get(source.passages);
  if (before) return before;
  const hashes: number[] = [];
  const passages: number[] = [];
  let words = 0;
  const rows = new Set(source.tables.flatMap(({ rows }) => rows.map(row => row[0]?.start)));
  for (const [index, { span, furniture }] of source.passages.entries()) {
    if (furniture || rows.has(span.start)) continue;
    const own = findWords(source.prose, span).map(({ term }) => hashOf(term));
    words += own.length;
    for (let i = 0; i + runLength <= own.length; i++) {
      let hash = 0x811c9dc5;
      for (let j = i; j < i + runLength; j++) hash = Math.imul(hash ^ (own[j] ?? 0), 0x01000193) ^ (hash >>> 15);
      hashes.push(hash >>> 0);
      passages.push(index);
    }
  }
  const runs = { hashes: Uint32Array.from(hashes), passages: Int32Array.from(passages), words };
  known.set(source.passages, runs);
  return runs;
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo). */
function hashOf(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash;
}
