import type { CslDate } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import { linkAll, type OriginLinks, type PlaceChanges, type PrintPlace, readPrint, relink } from './originLinks.ts';
import type { PartIndex } from './partIndex.ts';
import { StoredSource } from './storedSource.ts';

/**
 * For each source, by its place in the corpus' order, the place of the one that stands for its origin: itself, or,
 * where it copies or rewrites others or they it, one and the same for all of them: the one with the oldest date, of
 * several the longest.
 */
export type Origins = Int32Array;

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
        if (own) places[order] = { segment, source, identity: identityOf(own) };
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
  const parents = Int32Array.from(sources, (_, i) => i);
  const rootOf = (i: number): number => {
    let root = i;
    while (parents[root] !== root) root = parents[root] ?? root;
    parents[i] = root;
    return root;
  };
  const unite = (a: number, b: number) => {
    parents[rootOf(b)] = rootOf(a);
  };
  for (const group of copies) {
    const [first = 0, ...others] = group.map(({ uri }) => orderOf(uri));
    for (const other of others) if (!isEmpty(places[other])) unite(first, other);
  }
  const linked = new Map<object, number>();
  for (const [i, source] of sources.entries()) if (links.has(identityOf(source))) linked.set(identityOf(source), i);
  for (const [identity, i] of linked) for (const other of links.get(identity) ?? []) unite(i, linked.get(other) ?? i);
  const compareAge = (a: number, b: number) =>
    compareDates(sources[a], sources[b]) || readPrint(places[b]).words - readPrint(places[a]).words || a - b;
  const originals = new Int32Array(sources.length).fill(-1);
  for (const i of parents.keys()) {
    const root = rootOf(i);
    const best = originals[root] ?? -1;
    if (best < 0 || compareAge(i, best) < 0) originals[root] = i;
  }
  return parents.map((_, i) => originals[rootOf(i)] ?? i);
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
