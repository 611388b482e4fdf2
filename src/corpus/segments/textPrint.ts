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
  /**
   * Hashes of the runs, each once, ascending: 24 bits, of which the last tells whether a number is in the run, then one
   * that tells whether its passage is among the closing ones, and the last three of its passage's number.
   */
  readonly runs: Uint32Array;
}

/** What is told of terms by their numbers. */
export interface PrintTerms {
  /** See {@link hashTerm}. */
  readonly hashes: ArrayLike<number>;
  /** Whether a digit is in it. */
  readonly hasDigit: ArrayLike<boolean>;
}

/** Words in a run; as few as a title or a set phrase seldom has. */
const runLength = 6;

export const hashBits = 24;

/**
 * Runs in a sample, at less than three bytes each: all of an article's. Of 500 runs, four sentences that one text has from
 * another give nine, and a sample of half of them no longer shows three.
 */
export const mostRuns = 512;

const codeBits = 3;
/** Of passages by the last bits of their numbers. */
export const passageCodes = 2 ** codeBits;
const closingBit = passageCodes;
const passageBits = codeBits + 1;
/** What is told of a run's place, behind its hash, is one of so many numbers. */
const ofOneHash = 2 ** passageBits;

/** The closing passages begin behind so much of a text. */
const closingShare = 0.6;

/** No text has so many passages. */
const passageLimit = 2 ** 28;

/** Of a text whose passages have these words, each the number of its term. */
export function createTextPrint(passages: readonly ArrayLike<number>[], terms: PrintTerms): TextPrint {
  const words = passages.reduce((sum, own) => sum + own.length, 0);
  let length = 0;
  let before = 0;
  const codes = passages.map((own, index) => {
    const code = (index % passageCodes) + (before >= closingShare * words ? closingBit : 0);
    before += own.length;
    length += Math.max(0, own.length - runLength + 1);
    return code;
  });
  // A run and its passage in one number, so that sorting brings equal runs together, that of the first passage first.
  const places = new Float64Array(length);
  let next = 0;
  for (const [index, own] of passages.entries())
    for (let i = 0; i + runLength <= own.length; i++) places[next++] = hashRun(own, i, terms) * passageLimit + index;
  places.sort();
  const runs = new Uint32Array(length);
  let found = 0;
  let last = -1;
  for (const place of places) {
    const hash = Math.floor(place / passageLimit);
    if (hash !== last) runs[found++] = hash * ofOneHash + (codes[place % passageLimit] ?? 0);
    last = hash;
  }
  let rate = 0;
  let kept = runs.subarray(0, found);
  while (kept.length > mostRuns) {
    rate++;
    const end = kept.findIndex(run => hashOf(run) >= limitOf(rate));
    if (end >= 0) kept = kept.subarray(0, end);
  }
  return { words, rate, runs: kept.slice() };
}

/** The hash of a run of a print. */
export function hashOf(run: number): number {
  return run >>> passageBits;
}

/** What tells the passages of a text apart, as long as they are no more than {@link passageCodes}. */
export function passageCodeOf(run: number): number {
  return run % passageCodes;
}

/** Whether a run stands in the closing passages of its text, and first there. */
export function isInClosing(run: number): boolean {
  return (run & closingBit) !== 0;
}

export function holdsNumber(run: number): boolean {
  return (hashOf(run) & 1) === 1;
}

/** The smaller sample of the text, of a higher rate. */
export function thinOut({ rate, runs }: TextPrint, wanted: number): Uint32Array {
  if (wanted <= rate) return runs;
  const end = runs.findIndex(run => hashOf(run) >= limitOf(wanted));
  return end < 0 ? runs : runs.subarray(0, end);
}

/**
 * Ascending hashes in about 17 bits each (Elias and Fano): of each its upper eight bits as a one behind so many zeros as
 * they are more than those before, in one row of bits; its lower sixteen bits; then what is told of the places, half a
 * byte each.
 */
export function packTextPrint({ words, rate, runs }: TextPrint): Uint8Array {
  const writer = createByteWriter();
  writer.varint(words);
  writer.varint(rate);
  writer.varint(runs.length);
  const uppers = new Uint8Array(upperBytes(runs.length));
  const lowers = new Uint8Array(2 * runs.length);
  const places = new Uint8Array(Math.ceil(runs.length / 2));
  for (const [i, run] of runs.entries()) {
    const hash = hashOf(run);
    const bit = (hash >>> lowerBits) + i;
    uppers[bit >>> 3] = (uppers[bit >>> 3] ?? 0) | (1 << (bit & 7));
    lowers[2 * i] = hash & 0xff;
    lowers[2 * i + 1] = (hash >>> 8) & 0xff;
    places[i >>> 1] = (places[i >>> 1] ?? 0) | ((run % ofOneHash) << (4 * (i & 1)));
  }
  for (const bytes of [uppers, lowers, places]) writer.bytes(bytes);
  return writer.finish();
}

const lowerBits = 16;

function upperBytes(runs: number): number {
  return runs === 0 ? 0 : Math.ceil((2 ** (hashBits - lowerBits) + runs) / 8);
}

export function unpackTextPrint(bytes: Uint8Array): TextPrint {
  const { words, rate, length, at } = readHead(bytes);
  const runs = new Uint32Array(length);
  readHashes(bytes, runs);
  const places = at + upperBytes(length) + 2 * length;
  for (const [i, hash] of runs.entries())
    runs[i] = hash * ofOneHash + (((bytes[places + (i >>> 1)] ?? 0) >>> (4 * (i & 1))) & 0xf);
  return { words, rate, runs };
}

/** {@link TextPrint.words}, of a packed print. */
export function readWords(bytes: Uint8Array): number {
  return readHead(bytes).words;
}

/** Lays out the hashes of a packed print in `hashes`, which has place for {@link mostRuns}; gives how many they are. */
export function readHashes(bytes: Uint8Array, hashes: Uint32Array): number {
  const { length, at } = readHead(bytes);
  const end = at + upperBytes(length);
  let lower = end;
  let upper = 0;
  let found = 0;
  for (let i = at; i < end && found < length; i++)
    for (let bits = (bytes[i] ?? 0) | 0x100; bits > 1 && found < length; bits >>>= 1) {
      if ((bits & 1) === 0) {
        upper++;
        continue;
      }
      hashes[found++] = (upper << lowerBits) | ((bytes[lower + 1] ?? 0) << 8) | (bytes[lower] ?? 0);
      lower += 2;
    }
  return found;
}

/** Tells by the lower bits of some hashes, a bit for each, which others are none of them. */
export type HashSieve = Uint8Array;

export function createHashSieve(hashes: Iterable<number>): HashSieve {
  const sieve = new Uint8Array(2 ** lowerBits / 8);
  for (const hash of hashes) {
    const lower = hash % 2 ** lowerBits;
    sieve[lower >>> 3] = (sieve[lower >>> 3] ?? 0) | (1 << (lower & 7));
  }
  return sieve;
}

/** The hashes of a packed print that pass a sieve: of the others only the lower bits are looked at. */
export function siftHashes(bytes: Uint8Array, sieve: HashSieve): readonly number[] {
  const { length, at } = readHead(bytes);
  const end = at + upperBytes(length);
  const found: number[] = [];
  /** A byte of the upper bits' row, and how many ones stand before it. */
  let [byte, before] = [at, 0];
  for (let i = 0; i < length; i++) {
    const lower = ((bytes[end + 2 * i + 1] ?? 0) << 8) | (bytes[end + 2 * i] ?? 0);
    if ((((sieve[lower >>> 3] ?? 0) >>> (lower & 7)) & 1) === 0) continue;
    for (let ones = countOnes(bytes[byte]); byte < end && before + ones <= i; ones = countOnes(bytes[byte])) {
      before += ones;
      byte++;
    }
    let bits = bytes[byte] ?? 0;
    for (let ones = before; ones < i; ones++) bits &= bits - 1;
    const place = 8 * (byte - at) + 31 - Math.clz32(bits & -bits);
    found.push(((place - i) << lowerBits) | lower);
  }
  return found;
}

function countOnes(byte = 0): number {
  const pairs = byte - ((byte >>> 1) & 0x55);
  const fours = (pairs & 0x33) + ((pairs >>> 2) & 0x33);
  return (fours + (fours >>> 4)) & 0xf;
}

/** `at`: where the rest begins. */
function readHead(
  bytes: Uint8Array,
): Pick<TextPrint, 'words' | 'rate'> & { readonly length: number; readonly at: number } {
  let at = 0;
  const next = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte <= 0x7f) return value;
    }
  };
  const [words, rate, length] = [next(), next(), next()];
  return { words, rate, length: Math.min(length, mostRuns), at };
}

/** Hashes below it are in a sample of this rate. */
function limitOf(rate: number): number {
  return 2 ** Math.max(0, hashBits - rate);
}

function hashRun(words: ArrayLike<number>, start: number, { hashes, hasDigit }: PrintTerms): number {
  let hash = 0x811c9dc5;
  let number = 0;
  for (let i = start; i < start + runLength; i++) {
    const word = words[i] ?? 0;
    hash = Math.imul(hash ^ (hashes[word] ?? 0), 0x01000193) ^ (hash >>> 15);
    if (hasDigit[word]) number = 1;
  }
  // The last steps of MurmurHash3: samples are taken by the highest bits.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> (32 - hashBits + 1)) << 1) | number;
}

/** FNV-1a, 32 bits, over UTF-16 units (Fowler, Noll, Vo). */
export function hashTerm(term: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < term.length; i++) hash = Math.imul(hash ^ term.charCodeAt(i), 0x01000193);
  return hash;
}
