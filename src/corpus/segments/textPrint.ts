import { createByteWriter } from './byteWriter.ts';

/**
 * A sample of a text's runs of six words. Which runs are in it depends on the runs alone, so that two samples tell how
 * much two texts share ("modulo sketching", Broder 1997), and neither text is read.
 */
export interface TextPrint {
  /** Of the passages that are text. */
  readonly words: number;
  /** One of 2^`rate` runs is in the sample: those with the smallest hashes. */
  readonly rate: number;
  /** Hashes of the runs, each once, ascending: 24 bits, then the last three of the number of the run's passage. */
  readonly runs: Uint32Array;
}

/** Words in a run; as few as a title or a set phrase seldom has. */
const runLength = 6;

export const hashBits = 24;

// Runs in a sample, at three bytes each: all of an article's. Of 500 runs, four sentences that one text has from another
// give nine, and a sample of half of them no longer shows three.
const most = 512;

const passageBits = 3;
const passageCodes = 2 ** passageBits;

/** No text has so many passages. */
const passageLimit = 2 ** 28;

/** Of a text whose passages have words of these hashes; see {@link hashTerm}. */
export function createTextPrint(passages: readonly (readonly number[])[]): TextPrint {
  let words = 0;
  let length = 0;
  for (const terms of passages) {
    words += terms.length;
    length += Math.max(0, terms.length - runLength + 1);
  }
  // A run and its passage in one number, so that sorting brings equal runs together, that of the first passage first.
  const places = new Float64Array(length);
  let next = 0;
  for (const [index, terms] of passages.entries())
    for (let i = 0; i + runLength <= terms.length; i++) places[next++] = hashRun(terms, i) * passageLimit + index;
  places.sort();
  const runs = new Uint32Array(length);
  let found = 0;
  let before = -1;
  for (const place of places) {
    const hash = Math.floor(place / passageLimit);
    if (hash !== before) runs[found++] = hash * passageCodes + (place % passageCodes);
    before = hash;
  }
  let rate = 0;
  let kept = runs.subarray(0, found);
  while (kept.length > most) {
    rate++;
    const end = kept.findIndex(run => hashOf(run) >= limitOf(rate));
    if (end >= 0) kept = kept.subarray(0, end);
  }
  return { words, rate, runs: kept.slice() };
}

/** What two texts have in common word for word. */
export interface SharedRuns {
  /** Passages of either that hold a shared run, counted in the text that has fewer of them. */
  readonly passages: number;
  /** About so many words of either stand in shared runs. */
  readonly words: number;
  /** Their share of the shorter text's words. */
  readonly share: number;
}

/** Compares two texts but for the runs whose hashes are left out. */
export function findSharedRuns(a: TextPrint, b: TextPrint, isLeftOut: (hash: number) => boolean): SharedRuns {
  const rate = Math.max(a.rate, b.rate);
  const end = passageCodes * limitOf(rate);
  const inA = new Set<number>();
  const inB = new Set<number>();
  let shared = 0;
  for (let i = 0, j = 0; i < a.runs.length && j < b.runs.length; ) {
    const [x = end, y = end] = [a.runs[i], b.runs[j]];
    if (x >= end || y >= end) break;
    const order = hashOf(x) - hashOf(y);
    if (order <= 0) i++;
    if (order >= 0) j++;
    if (order !== 0 || isLeftOut(hashOf(x))) continue;
    shared++;
    inA.add(x % passageCodes);
    inB.add(y % passageCodes);
  }
  const held = Math.min(inA.size, inB.size);
  // A stretch of shared words has five runs fewer than words. Of many passages the codes run out; where these are shared
  // as a whole, their words are to their runs as in all of the text.
  const shorter = a.words <= b.words ? a : b;
  const inStretches = shared * 2 ** rate + held * (runLength - 1);
  const inPassages = (shorter.words * shared * 2 ** (rate - shorter.rate)) / Math.max(1, shorter.runs.length);
  const words = Math.max(inStretches, inPassages);
  return { passages: held, words, share: words / Math.max(1, shorter.words) };
}

/** The hash of a run of a print. */
export function hashOf(run: number): number {
  return run >>> passageBits;
}

export function packTextPrint({ words, rate, runs }: TextPrint): Uint8Array {
  const writer = createByteWriter();
  writer.varint(words);
  writer.varint(rate);
  let before = 0;
  for (const run of runs) {
    writer.varint((hashOf(run) - before) * passageCodes + (run % passageCodes));
    before = hashOf(run);
  }
  return writer.finish();
}

export function unpackTextPrint(bytes: Uint8Array): TextPrint {
  const runs: number[] = [];
  const { words, rate } = eachPackedRun(bytes, run => runs.push(run));
  return { words, rate, runs: Uint32Array.from(runs) };
}

/** Goes through the runs of a packed print without making anything of them. */
export function eachPackedRun(bytes: Uint8Array, visit: (run: number) => void): Pick<TextPrint, 'words' | 'rate'> {
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) return value;
    }
  };
  const [words, rate] = [next(), next()];
  let hash = 0;
  while (at < bytes.length) {
    const code = next();
    hash += hashOf(code);
    visit(hash * passageCodes + (code % passageCodes));
  }
  return { words, rate };
}

/** Hashes below it are in a sample of this rate. */
function limitOf(rate: number): number {
  return 2 ** Math.max(0, hashBits - rate);
}

function hashRun(terms: readonly number[], start: number): number {
  let hash = 0x811c9dc5;
  for (let i = start; i < start + runLength; i++) hash = Math.imul(hash ^ (terms[i] ?? 0), 0x01000193) ^ (hash >>> 15);
  // The last steps of MurmurHash3: samples are taken by the highest bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> (32 - hashBits);
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo). */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash;
}
