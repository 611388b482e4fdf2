import type { Plain, StoredTables } from '../names/nameState.ts';
import type { CslDate } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import { createGroups, uniteMostlyPaired } from './originGroups.ts';
import {
  type Identity,
  identityOf,
  linkAll,
  type OriginLinks,
  type PlaceChanges,
  type PrintPlace,
  relink,
} from './originLinks.ts';
import type { PartIndex } from './partIndex.ts';
import { compareInOrder } from './sourceOrder.ts';
import { packLinkChanges, readLinks } from './storedOrigins.ts';
import type { StoredSource } from './storedSource.ts';

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

/** Finds the origins of one corpus after the other. */
export interface OriginFinder {
  /** Begins with what was stored of these sources, in the corpus' order; where it has found any itself, nothing changes. */
  begin(tables: StoredTables, sources: readonly StoredSource[]): void;
  /**
   * By the texts' prints alone; of the next corpus it compares only what differs, and the answer is that of a finder that
   * begins with it. Pauses now and then; what is left unfinished is begun anew by the next.
   */
  find(index: PartIndex, sources: readonly Source[], copies: readonly (readonly Source[])[]): Generator<void, Origins>;
  /** For storage: what is other than in `stored`; null where these are not the sources that it has found last. */
  changes(sources: readonly Source[], stored: StoredTables | null): ReadonlyMap<string, Plain | null> | null;
}

interface Linked {
  readonly sources: readonly Source[];
  placeOf(order: number): PrintPlace | undefined;
  readonly links: OriginLinks;
}

// Beyond as many changes all are compared anew.
const mostChanged = 200;

export function createOriginFinder(): OriginFinder {
  let stored: (() => Linked) | null = null;
  let last: Linked | null = null;

  function* link(places: readonly PrintPlace[], sources: readonly Source[]): Generator<void, OriginLinks> {
    last ??= stored?.() ?? null;
    stored = null;
    const changes = last && findChanges(last, sources);
    const changed = changes ? changes.gone.length + changes.come.length : 0;
    if (!last || !changes || changed > mostChanged) return yield* linkAll(places);
    return changed === 0 ? last.links : yield* relink(last.links, places, changes);
  }

  return {
    begin(tables, sources) {
      if (!last)
        stored = () => ({ sources, placeOf: order => toPlace(sources[order]), links: readLinks(tables, sources) });
    },
    *find({ parts, orderOf }, sources, copies) {
      const places: PrintPlace[] = [];
      for (const { segment, orderOf } of parts)
        for (let source = 0; source < segment.sources; source++) {
          const order = orderOf(source);
          const owner = sources[order];
          if (owner) places[order] = { segment, source, owner };
        }
      const links = yield* link(places, sources);
      last = { sources, placeOf: order => places[order], links };
      return join(sources, places, links, copies, orderOf);
    },
    changes: (sources, stored) => (last?.sources === sources ? packLinkChanges(last.links, stored) : null),
  };
}

function toPlace(owner: StoredSource | undefined): PrintPlace | undefined {
  return owner && { segment: owner.segment, source: owner.index, owner };
}

function findChanges({ sources: earlier, placeOf }: Linked, sources: readonly Source[]): PlaceChanges {
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
    const place = placeOf(i);
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
  const orders = new Map<Identity, number>();
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
    compareDates(sources[a], sources[b]) || wordsOf(places[b]) - wordsOf(places[a]) || a - b;
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

function wordsOf(place: PrintPlace | undefined): number {
  return place ? place.segment.wordsOf(place.source) : 0;
}

function isEmpty(place: PrintPlace | undefined): boolean {
  return !place || place.segment.passageStarts[place.source] === place.segment.passageStarts[place.source + 1];
}

/** Nothing where one has no date. */
function compareDates(a: Source | undefined, b: Source | undefined): number {
  const [one, other] = [toIso(a?.metadata.issued), toIso(b?.metadata.issued)];
  return one !== '' && other !== '' ? compareText(one, other) : 0;
}

function toIso(issued: CslDate | undefined): string {
  return (issued?.['date-parts'][0] ?? []).map(part => String(part).padStart(2, '0')).join('-');
}
