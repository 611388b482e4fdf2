import type { CslDate } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { type ComparedTexts, findOriginLink, leastShared, mayBeLinked, type OriginLink } from './findOriginLink.ts';
import type { Segment } from './segments/segment.ts';
import { findSharedRuns } from './segments/sharedRuns.ts';
import { createHashSieve, hashBits, hashOf, mostRuns, type TextPrint } from './segments/textPrint.ts';
import { StoredSource } from './storedSource.ts';

/** What more sources than this have in common is a formula or a notice, and tells nothing unless it is most of a text. */
const mostHolders = 8;

/** A source, and its segment with its number there. */
export interface PrintPlace {
  readonly segment: Segment;
  readonly source: number;
  readonly owner: Source;
}

/** The same object as long as neither a source's text nor its place changes. */
export type Identity = Pick<Source, 'uri'>;

/** The identities of the sources that are of one origin with each, told by their own two texts; others with none. */
export type OriginLinks = ReadonlyMap<Identity, ReadonlyMap<Identity, OriginLink>>;

export function identityOf(source: Source): Identity {
  return source instanceof StoredSource ? source.file : source;
}

/** How the sources of a corpus, in its order, are others than those of the one before. */
export interface PlaceChanges {
  /** With the number in the corpus' order that would come next behind it. */
  readonly gone: readonly { readonly place: PrintPlace; readonly before: number; readonly isReplaced: boolean }[];
  /** By their numbers. */
  readonly come: readonly number[];
}

/** Which sources have a run, by its hash; ascending. */
interface Holders {
  /** Whether several have it: few runs are. */
  isShared(hash: number): boolean;
  /** Null where they are many. */
  few(hash: number): readonly number[] | null;
  /** Those before and behind one of them. */
  beside(hash: number, source: number): readonly (number | undefined)[];
}

// Sources between two pauses: about a millisecond's work.
const stride = 64;

/** Compares all sources that share runs. Of `places`, some may be missing: their texts are not there. */
export function* linkAll(places: readonly PrintPlace[]): Generator<void, OriginLinks> {
  const holders = yield* collectHolders(places);
  const texts = compareBy(places, holders);
  const links = new Map<Identity, ReadonlyMap<Identity, OriginLink>>();
  for (const [a, place] of places.entries()) {
    if (a % stride === 0) yield;
    for (const b of findCandidates(a, texts, holders))
      if (b > a) setLink(links, place, places[b], findOriginLink(a, b, texts));
  }
  return links;
}

/** The links of a corpus of which few sources are others than before. `links`, of the one before, are left as they are. */
export function* relink(
  links: OriginLinks,
  places: readonly PrintPlace[],
  { gone, come }: PlaceChanges,
): Generator<void, OriginLinks> {
  const goneRuns = gone.map(({ place }) => new Set(Array.from(readPrint(place).runs, hashOf)));
  const comeRuns = new Map(come.map(order => [order, new Set(Array.from(readPrint(places[order]).runs, hashOf))]));
  const runs = new Set([...goneRuns, ...comeRuns.values()].flatMap(own => [...own]));
  const found = yield* findHolders(places, runs);
  const holders = toHolders(found);
  const texts = compareBy(places, holders);
  const next = new Map(links);
  for (const { place } of gone) dropLinks(next, identityOf(place.owner));

  const pairs = new Map<string, readonly [number, number]>();
  const disturb = (a: number | undefined, b: number | undefined) => {
    if (a !== undefined && b !== undefined) pairs.set(`${a} ${b}`, [a, b]);
  };
  for (const hash of runs) {
    const now = found.get(hash) ?? [];
    const stay = now.filter(order => !comeRuns.has(order));
    const lost = gone.filter((_, i) => goneRuns[i]?.has(hash));
    const wasCommon = stay.length + lost.length > mostHolders;
    const isCommon = now.length > mostHolders;
    // How rare a run is hangs on all that have it.
    if (!wasCommon || !isCommon) for (const [i, a] of stay.entries()) for (const b of stay.slice(i + 1)) disturb(a, b);
    if (!wasCommon || !isCommon) continue;
    // Of those that many have only neighbours are paired.
    const spots = [
      ...lost.flatMap(({ before, isReplaced }) => (isReplaced && comeRuns.get(before)?.has(hash) ? [] : before)),
      ...now.filter(order => comeRuns.has(order) && !lost.some(one => one.isReplaced && one.before === order)),
    ];
    for (const spot of spots) {
      const right = stay.findIndex(order => order >= spot);
      disturb(stay[(right < 0 ? stay.length : right) - 1], stay[right]);
    }
  }

  for (const a of come)
    for (const b of findCandidates(a, texts, holders)) setLink(next, places[a], places[b], findOriginLink(a, b, texts));
  const shared = new Set<number>();
  const disturbed = [...pairs.values()].filter(([a, b]) => {
    const own = findSharedRuns(texts.printOf(a), texts.printOf(b));
    if (mayBeLinked(own)) for (const run of own.runs) shared.add(hashOf(run));
    return mayBeLinked(own);
  });
  if (disturbed.length === 0) return next;
  const sharers = toHolders(yield* findHolders(places, shared));
  const others = compareBy(places, sharers);
  for (const [a, b] of disturbed) {
    const isCandidate = findCandidates(a, others, sharers).includes(b);
    setLink(next, places[a], places[b], isCandidate ? findOriginLink(a, b, others) : null);
  }
  return next;
}

/** The sources that share several runs with one: all that few have, and neighbours among the many that have one. */
function findCandidates(source: number, { printOf }: ComparedTexts, holders: Holders): number[] {
  const counts = new Map<number, number>();
  const count = (other: number | undefined) => {
    if (other !== undefined && other !== source) counts.set(other, (counts.get(other) ?? 0) + 1);
  };
  for (const run of printOf(source).runs) {
    const hash = hashOf(run);
    if (!holders.isShared(hash)) continue;
    for (const other of holders.few(hash) ?? holders.beside(hash, source)) count(other);
  }
  return [...counts].flatMap(([other, shared]) => (shared >= leastShared ? other : []));
}

const nothing: TextPrint = { words: 0, rate: 0, runs: new Uint32Array() };

// Prints that are asked for together: those of a series, or of the copies of one text.
const mostRead = 64;

function compareBy(places: readonly PrintPlace[], holders: Holders): ComparedTexts {
  const read = new Map<number, TextPrint>();
  return {
    printOf(order) {
      const known = read.get(order) ?? readPrint(places[order]);
      if (read.size >= mostRead) read.clear();
      read.set(order, known);
      return known;
    },
    dayOf: order => toDay(places[order]?.owner.metadata.issued),
    holdersOf: hash => holders.few(hash),
  };
}

function readPrint(place: PrintPlace | undefined): TextPrint {
  return place ? place.segment.printOf(place.source) : nothing;
}

/** Days since 1970; null where the day is not known. */
function toDay(issued: CslDate | undefined): number | null {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  return year && month && day ? Date.UTC(year, month - 1, day) / 86_400_000 : null;
}

/** The links of one source are never changed: those of the corpus before share them. */
function setLink(
  links: Map<Identity, ReadonlyMap<Identity, OriginLink>>,
  a: PrintPlace | undefined,
  b: PrintPlace | undefined,
  link: OriginLink | null,
): void {
  if (!a || !b) return;
  const ends = [identityOf(a.owner), identityOf(b.owner)] as const;
  for (const [one, other] of [ends, ends.toReversed()]) {
    if (!one || !other) continue;
    const known = links.get(one);
    if ((known?.get(other) ?? null) === link) continue;
    const own = new Map(known);
    if (link) own.set(other, link);
    else own.delete(other);
    if (own.size > 0) links.set(one, own);
    else links.delete(one);
  }
}

function dropLinks(links: Map<Identity, ReadonlyMap<Identity, OriginLink>>, identity: Identity): void {
  for (const other of links.get(identity)?.keys() ?? []) {
    const own = new Map(links.get(other));
    own.delete(identity);
    if (own.size > 0) links.set(other, own);
    else links.delete(other);
  }
  links.delete(identity);
}

/** Of some runs, by going through all prints. */
function* findHolders(
  places: readonly PrintPlace[],
  hashes: ReadonlySet<number>,
): Generator<void, ReadonlyMap<number, readonly number[]>> {
  const byHash = new Map<number, number[]>(Array.from(hashes, hash => [hash, []]));
  const sieve = createHashSieve(hashes);
  for (const [order, { segment, source }] of places.entries()) {
    if (order % stride === 0) yield;
    for (const hash of segment.siftHashesOf(source, sieve)) byHash.get(hash)?.push(order);
  }
  return byHash;
}

/** Goes through all prints. With pauses. */
function* eachHash(places: readonly PrintPlace[], visit: (hash: number, order: number) => void): Generator<void, void> {
  const own = new Uint32Array(mostRuns);
  for (const [order, { segment, source }] of places.entries()) {
    if (order % stride === 0) yield;
    const count = segment.readHashesOf(source, own);
    for (let i = 0; i < count; i++) visit(own[i] ?? 0, order);
  }
}

/** A bit for each hash there may be: small enough to lie in the processor's cache. */
function createHashSet() {
  const bits = new Uint8Array(2 ** hashBits / 8);
  return {
    has: (hash: number) => (((bits[hash >>> 3] ?? 0) >>> (hash & 7)) & 1) === 1,
    add(hash: number) {
      bits[hash >>> 3] = (bits[hash >>> 3] ?? 0) | (1 << (hash & 7));
    },
  };
}

function toHolders(byHash: ReadonlyMap<number, readonly number[]>): Holders {
  return {
    isShared: hash => (byHash.get(hash)?.length ?? 0) > 1,
    few(hash) {
      const all = byHash.get(hash) ?? [];
      return all.length > mostHolders ? null : all;
    },
    beside(hash, source) {
      const all = byHash.get(hash) ?? [];
      const at = findFirst(all, 0, all.length, source);
      return [all[at - 1], all[at + 1]];
    },
  };
}

/** The first place in an ascending list, from `start` to before `end`, that has no less than a number. */
function findFirst(list: ArrayLike<number>, start: number, end: number, least: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Of the runs that several have: their hashes and sources in two columns, in parts by the hashes' highest bits. */
function* collectHolders(places: readonly PrintPlace[]): Generator<void, Holders> {
  const [met, shared] = [createHashSet(), createHashSet()];
  let total = 0;
  yield* eachHash(places, hash => {
    if (shared.has(hash)) total++;
    else if (met.has(hash)) {
      shared.add(hash);
      total += 2;
    } else met.add(hash);
  });
  const bits = Math.min(hashBits, Math.ceil(Math.log2(total + 2)));
  const partOf = (hash: number) => hash >>> (hashBits - bits);
  const ends = new Uint32Array(2 ** bits + 1);
  yield* eachHash(places, hash => {
    if (shared.has(hash)) ends[partOf(hash) + 1] = (ends[partOf(hash) + 1] ?? 0) + 1;
  });
  for (let part = 1; part < ends.length; part++) ends[part] = (ends[part] ?? 0) + (ends[part - 1] ?? 0);
  const starts = ends.slice();
  const hashes = new Uint32Array(total);
  const orders = new Uint32Array(total);
  yield* eachHash(places, (hash, order) => {
    if (!shared.has(hash)) return;
    const at = ends[partOf(hash)] ?? 0;
    hashes[at] = hash;
    orders[at] = order;
    ends[partOf(hash)] = at + 1;
  });
  return {
    isShared: shared.has,
    few(hash) {
      const part = partOf(hash);
      const end = ends[part] ?? 0;
      const found: number[] = [];
      for (let i = starts[part] ?? 0; i < end && found.length <= mostHolders; i++)
        if (hashes[i] === hash) found.push(orders[i] ?? 0);
      return found.length > mostHolders ? null : found;
    },
    beside(hash, source) {
      const part = partOf(hash);
      const [start, end] = [starts[part] ?? 0, ends[part] ?? 0];
      const own = findFirst(orders, start, end, source);
      let before = own - 1;
      while (before >= start && hashes[before] !== hash) before--;
      let behind = own;
      while (behind < end && (hashes[behind] !== hash || orders[behind] === source)) behind++;
      return [before >= start ? orders[before] : undefined, behind < end ? orders[behind] : undefined];
    },
  };
}
