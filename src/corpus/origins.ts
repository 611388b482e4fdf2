import type { CslDate } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import type { PartIndex } from './partIndex.ts';
import type { Segment } from './segments/segment.ts';
import { findSharedRuns, hashOf, type TextPrint } from './segments/textPrint.ts';

/** What more sources than this have in common is a formula or a notice, and tells nothing unless it is most of a text. */
const mostHolders = 8;

/** Pairs with fewer runs of six words in common are not compared. */
const leastShared = 3;

/**
 * One text rewritten from another keeps runs of its words in several sentences; two reports of one event share a
 * phrase or a title here and there. In as many passages of either, and so much of the shorter text:
 */
const rewrite = { passages: 3, share: 0.03 };

/** Of a copy with cuts or an added paragraph, this much of the shorter text is word for word in the longer. */
const copyShare = 0.2;

/** As {@link copyShare}, where what is shared is also in many others. */
const wideCopyShare = 0.6;

/** Of shorter texts a shared phrase is a large part. In words. */
const leastCopied = 30;

/**
 * For each source, by its place in the corpus' order, the place of the one that stands for its origin: itself, or,
 * where it copies or rewrites others or they it, one and the same for all of them: the one with the oldest date, of
 * several the longest.
 */
export type Origins = Int32Array;

/**
 * Finds origins by the texts' prints alone; of the next parts it sorts in only what differs, and the answer is that of a
 * finder that begins with them. Pauses now and then; what is left unfinished is begun anew by the next.
 */
export type OriginFinder = (
  index: PartIndex,
  sources: readonly Source[],
  copies: readonly (readonly Source[])[],
) => Generator<void, Origins>;

/** A source by its segment and its number there. */
interface Place {
  readonly segment: Segment;
  readonly source: number;
}

// The runs of all prints in order, in so many parts by their highest bits, each of which is sorted between two pauses.
const buckets = 256;
const bucketOf = (hash: number) => hash >>> 16;

// A run and its source in one number, so that sorting brings equal runs together: 24 bits and 28.
const slotLimit = 2 ** 28;

export function createOriginFinder(): OriginFinder {
  let runs: readonly Float64Array[] = Array.from({ length: buckets }, () => new Float64Array());
  /** For each source of a segment the number by which `runs` know it, or -1. */
  let slots: ReadonlyMap<Segment, Int32Array> = new Map();
  let nextSlot = 0;

  return function* ({ parts, orderOf }, sources, copies) {
    const places: Place[] = [];
    const orders = new Map<number, number>();
    const added: number[][] = Array.from({ length: buckets }, () => []);
    const nextSlots = new Map<Segment, Int32Array>();
    for (const { segment, orderOf } of parts) {
      const before = slots.get(segment);
      const own = new Int32Array(segment.sources).fill(-1);
      nextSlots.set(segment, own);
      for (let source = 0; source < segment.sources; source++) {
        const order = orderOf(source);
        if (order < 0) continue;
        const known = before?.[source] ?? -1;
        const slot = known >= 0 ? known : nextSlot++;
        own[source] = slot;
        orders.set(slot, order);
        places[order] = { segment, source };
        if (known >= 0) continue;
        for (const run of segment.printOf(source).runs)
          added[bucketOf(hashOf(run))]?.push(hashOf(run) * slotLimit + slot);
        if (source % stride === 0) yield;
      }
    }
    const next: Float64Array[] = [];
    for (const [i, bucket] of runs.entries()) {
      next.push(merge(bucket, added[i] ?? [], slot => orders.has(slot)));
      yield;
    }
    runs = next;
    slots = nextSlots;
    const shared = yield* findShared(runs, slot => orders.get(slot) ?? 0);
    const same = copies.map(group => group.map(({ uri }) => orderOf(uri)));
    return yield* join(sources, places, same, shared);
  };
}

// Sources, or pairs of them, between two pauses: about a millisecond's work.
const stride = 64;

/** Both sorted into one, without what is no longer there. */
function merge(bucket: Float64Array, added: readonly number[], isLive: (slot: number) => boolean): Float64Array {
  const come = Float64Array.from(added).sort();
  const merged = new Float64Array(bucket.length + come.length);
  let length = 0;
  let next = 0;
  for (const run of bucket) {
    if (!isLive(run % slotLimit)) continue;
    while (next < come.length && (come[next] ?? 0) < run) merged[length++] = come[next++] ?? 0;
    merged[length++] = run;
  }
  while (next < come.length) merged[length++] = come[next++] ?? 0;
  return merged.slice(0, length);
}

interface Shared {
  /** Two sources that share several runs: all that few have, and neighbours among the many that have one. */
  readonly pairs: readonly (readonly [number, number])[];
  /** Hashes of the runs that many sources have. */
  readonly common: ReadonlySet<number>;
}

function* findShared(runs: readonly Float64Array[], orderOf: (slot: number) => number): Generator<void, Shared> {
  const counts = new Map<number, Map<number, number>>();
  const common = new Set<number>();
  for (const bucket of runs) {
    for (let start = 0; start < bucket.length; ) {
      const hash = Math.floor((bucket[start] ?? 0) / slotLimit);
      let end = start + 1;
      while (end < bucket.length && Math.floor((bucket[end] ?? 0) / slotLimit) === hash) end++;
      if (end - start > 1) {
        const holders = Array.from(bucket.subarray(start, end), run => orderOf(run % slotLimit)).sort((a, b) => a - b);
        const isCommon = holders.length > mostHolders;
        if (isCommon) common.add(hash);
        for (const [i, a] of holders.entries())
          for (const b of holders.slice(i + 1, isCommon ? i + 2 : holders.length)) countPair(counts, a, b);
      }
      start = end;
    }
    yield;
  }
  const pairs: (readonly [number, number])[] = [];
  for (const [a, others] of counts) for (const [b, count] of others) if (count >= leastShared) pairs.push([a, b]);
  return { pairs, common };
}

function countPair(counts: Map<number, Map<number, number>>, a: number, b: number): void {
  const others = counts.get(a);
  if (others) others.set(b, (others.get(b) ?? 0) + 1);
  else counts.set(a, new Map([[b, 1]]));
}

function* join(
  sources: readonly Source[],
  places: readonly Place[],
  copies: readonly (readonly number[])[],
  { pairs, common }: Shared,
): Generator<void, Origins> {
  const parents = Int32Array.from(sources, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  for (const [first = 0, ...others] of copies)
    for (const other of others) if (!isEmpty(places[other])) parents[rootOf(other)] = rootOf(first);
  const prints = new Map<number, TextPrint>();
  const printOf = (i: number): TextPrint => {
    const print = prints.get(i) ?? places[i]?.segment.printOf(places[i].source) ?? nothing;
    prints.set(i, print);
    return print;
  };
  for (const [i, [a, b]] of pairs.entries()) {
    if (i % stride === 0) yield;
    if (rootOf(a) !== rootOf(b) && isSameOrigin(printOf(a), printOf(b), common)) parents[rootOf(b)] = rootOf(a);
  }
  const compareAge = (a: number, b: number) =>
    compareDates(sources[a], sources[b]) || printOf(b).words - printOf(a).words || a - b;
  const originals = new Map<number, number>();
  for (const i of parents.keys()) {
    const best = originals.get(rootOf(i));
    if (best === undefined || compareAge(i, best) < 0) originals.set(rootOf(i), i);
  }
  return parents.map((_, i) => originals.get(rootOf(i)) ?? i);
}

const nothing: TextPrint = { words: 0, rate: 0, runs: new Uint32Array() };

function isEmpty(place: Place | undefined): boolean {
  return !place || place.segment.passageStarts[place.source] === place.segment.passageStarts[place.source + 1];
}

/** Whether one of two texts is from the other, or both are from a third. Symmetrical. */
function isSameOrigin(a: TextPrint, b: TextPrint, common: ReadonlySet<number>): boolean {
  const own = findSharedRuns(a, b, common);
  if (own.share >= copyShare && own.words >= leastCopied) return true;
  if (own.passages >= rewrite.passages && own.share >= rewrite.share) return true;
  const all = findSharedRuns(a, b, none);
  return all.share >= wideCopyShare && all.words >= leastCopied;
}
const none: ReadonlySet<number> = new Set();

/** Nothing where one has no date. */
function compareDates(a: Source | undefined, b: Source | undefined): number {
  const [one, other] = [toIso(a?.metadata.issued), toIso(b?.metadata.issued)];
  return one !== '' && other !== '' ? compareText(one, other) : 0;
}

function toIso(issued: CslDate | undefined): string {
  return (issued?.['date-parts'][0] ?? []).map(part => String(part).padStart(2, '0')).join('-');
}
