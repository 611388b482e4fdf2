import type { CslDate } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import { createGroups, uniteMostlyPaired } from './originGroups.ts';
import { linkAll, type OriginLinks, type PlaceChanges, type PrintPlace, readPrint, relink } from './originLinks.ts';
import type { PartIndex } from './partIndex.ts';
import { StoredSource } from './storedSource.ts';

/** Of the sources by their places in the corpus' order. */
export interface Origins {
  /**
   * For each the place of the one that stands for its origin: itself, or, where it copies or rewrites others or they it,
   * one and the same for all of them: the one with the oldest date, of several the longest.
   */
  readonly originals: Int32Array;
  /** The places of those that have a part of each one's text, or it of theirs; others with none. */
  readonly partners: ReadonlyMap<number, readonly number[]>;
}

/**
 * Finds origins by the texts' prints alone; of the next corpus it compares only what differs, and the answer is that of a
 * finder that begins with it. Pauses now and then; what is left unfinished is begun anew by the next.
 */
export type OriginFinder = (
  index: PartIndex,
  sources: readonly Source[],
  copies: readonly (readonly Source[])[],
) => Generator<void, Origins>;

interface Linked {
  readonly sources: readonly Source[];
  readonly places: readonly PrintPlace[];
  readonly links: OriginLinks;
}

// Beyond as many changes all are compared anew.
const mostChanged = 200;

export function createOriginFinder(): OriginFinder {
  let last: Linked | null = null;

  return function* ({ parts, orderOf }, sources, copies) {
    const places: PrintPlace[] = [];
    for (const { segment, orderOf } of parts)
      for (let source = 0; source < segment.sources; source++) {
        const order = orderOf(source);
        const own = sources[order];
        if (own) places[order] = { segment, source, identity: identityOf(own), day: toDay(own.metadata.issued) };
      }
    const changes = last && findChanges(last, sources);
    const links =
      last && changes && changes.gone.length + changes.come.length <= mostChanged
        ? yield* relink(last.links, places, changes)
        : yield* linkAll(places);
    last = { sources, places, links };
    return join(sources, places, links, copies, orderOf);
  };
}

/** A file stays the same object as long as neither its place nor what it holds changes. */
function identityOf(source: Source): object {
  return source instanceof StoredSource ? source.file : source;
}

function findChanges({ sources: earlier, places }: Linked, sources: readonly Source[]): PlaceChanges {
  const gone: PlaceChanges['gone'][number][] = [];
  const come: number[] = [];
  let next = 0;
  for (const [i, source] of earlier.entries()) {
    const identity = identityOf(source);
    let now = sources[next];
    while (now && compareInOrder(now, source) < 0) {
      come.push(next);
      now = sources[++next];
    }
    const isThere = now !== undefined && compareInOrder(now, source) === 0;
    const place = places[i];
    if (now && isThere && identityOf(now) === identity) {
      next++;
      continue;
    }
    if (place) gone.push({ place, before: next, isReplaced: isThere });
    if (isThere) come.push(next++);
  }
  for (; next < sources.length; next++) come.push(next);
  return { gone, come };
}

function compareInOrder(a: Source, b: Source): number {
  return a === b ? 0 : compareText(a.path, b.path) || compareText(a.uri, b.uri);
}

function join(
  sources: readonly Source[],
  places: readonly PrintPlace[],
  links: OriginLinks,
  copies: readonly (readonly Source[])[],
  orderOf: (uri: string) => number,
): Origins {
  const groups = createGroups(sources.length);
  for (const group of copies) {
    const [first = 0, ...others] = group.map(({ uri }) => orderOf(uri));
    for (const other of others) if (!isEmpty(places[other])) groups.unite(first, other);
  }
  const orders = new Map<object, number>();
  for (const [i, source] of sources.entries()) if (links.has(identityOf(source))) orders.set(identityOf(source), i);
  const parts = new Map<number, number[]>();
  for (const [identity, a] of orders)
    for (const [other, link] of links.get(identity) ?? []) {
      const b = orders.get(other) ?? a;
      if (link === 'whole') groups.unite(a, b);
      else parts.set(a, [...(parts.get(a) ?? []), b]);
    }
  for (const others of parts.values()) others.sort((a, b) => a - b);
  uniteMostlyPaired(groups, parts);
  const compareAge = (a: number, b: number) =>
    compareDates(sources[a], sources[b]) || readPrint(places[b]).words - readPrint(places[a]).words || a - b;
  const originals = new Int32Array(sources.length).fill(-1);
  for (const i of sources.keys()) {
    const group = groups.groupOf(i);
    const best = originals[group] ?? -1;
    if (best < 0 || compareAge(i, best) < 0) originals[group] = i;
  }
  return {
    originals: originals.map((_, i) => originals[groups.groupOf(i)] ?? i),
    partners: parts,
  };
}

/**
 * How many of these sources are witnesses of their own: of those of one origin one counts, and of a digest and the
 * reports that it took up all but the digest.
 */
export function countIndependent({ originals, partners }: Origins, sources: ReadonlySet<number>): number {
  const partnersOf = (source: number) => (partners.get(source) ?? []).filter(partner => sources.has(partner));
  const counted = new Set<number>();
  const origins = new Set<number>();
  const fewestFirst = Array.from(sources, source => ({ source, partners: partnersOf(source) })).sort(
    (a, b) => a.partners.length - b.partners.length || a.source - b.source,
  );
  for (const { source, partners } of fewestFirst) {
    const origin = originals[source] ?? source;
    if (origins.has(origin) || partners.some(partner => counted.has(partner))) continue;
    counted.add(source);
    origins.add(origin);
  }
  return counted.size;
}

function isEmpty(place: PrintPlace | undefined): boolean {
  return !place || place.segment.passageStarts[place.source] === place.segment.passageStarts[place.source + 1];
}

/** Nothing where one has no date. */
function compareDates(a: Source | undefined, b: Source | undefined): number {
  const [one, other] = [toIso(a?.metadata.issued), toIso(b?.metadata.issued)];
  return one !== '' && other !== '' ? compareText(one, other) : 0;
}

/** Days since 1970; null where the day is not known. */
function toDay(issued: CslDate | undefined): number | null {
  const [year, month, day] = issued?.['date-parts'][0] ?? [];
  return year && month && day ? Date.UTC(year, month - 1, day) / 86_400_000 : null;
}

function toIso(issued: CslDate | undefined): string {
  return (issued?.['date-parts'][0] ?? []).map(part => String(part).padStart(2, '0')).join('-');
}
