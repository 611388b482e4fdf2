import { type Keys, shareBaseKey } from '../sources/keys.ts';
import { createGroups } from './groups.ts';
import type { CorpusPart } from './partIndex.ts';
import { findBaseKey } from './segments/findBaseKey.ts';
import type { Segment } from './segments/segment.ts';
import type { SourceCache } from './sourceCache.ts';
import { compareInOrder, findPlace } from './sourceOrder.ts';
import type { StoredCorpus, StoredPart } from './storedParts.ts';
import { type SourcePlace, StoredSource } from './storedSource.ts';

/** The live sources of a corpus, with their keys. */
export interface ListedSources {
  /** In the corpus' order. */
  readonly sources: readonly StoredSource[];
  /** The same for the segments of which nothing is other than before. */
  readonly parts: readonly CorpusPart[];
  /** Sources of which several have the same text, in the corpus' order. */
  readonly copies: readonly (readonly StoredSource[])[];
}

/** Lists the sources of one corpus after the other: each time only what differs from the last is looked at. */
export interface SourceTable {
  /** Sources of which neither text, place nor key changed are the same objects as before. */
  list(corpus: StoredCorpus): ListedSources;
}

interface ListedPart {
  readonly files: StoredPart['files'];
  readonly part: CorpusPart & { readonly sources: (StoredSource | null)[] };
}

/** @param cache of the sources' texts */
export function createSourceTable(cache: SourceCache): SourceTable {
  let listed: ReadonlyMap<Segment, ListedPart> = new Map();
  let sources: readonly StoredSource[] = [];
  const byBase = createGroups<string, StoredSource>();
  const byText = createGroups<number, StoredSource>();
  /** Of the first corpus, which is to answer at once: in no group before a key is asked for or something changes. */
  let ungrouped: readonly StoredSource[] = [];
  /** Of sources that share a base key, as far as they were asked for. */
  const sharedKeys = new WeakMap<StoredSource, Keys>();

  return {
    list(corpus) {
      if (sources.length === 0) return listFirst(corpus);
      const { gone, come } = findChanges(corpus);
      group();
      const { removed, added } = assignKeys(gone, come);
      const parts = listParts(corpus, added);
      for (const source of removed) byText.remove(textHashOf(source), source);
      for (const source of added) byText.add(textHashOf(source), source);
      sources = replaceSorted(sources, removed, added);
      return { sources, parts, copies: Array.from(byText.shared(), group => [...group].sort(compareInOrder)) };
    },
  };

  function listFirst(corpus: StoredCorpus): ListedSources {
    const all: StoredSource[] = [];
    const next = corpus.map(({ segment, files }): ListedPart => {
      const own = files.map((file, index) => file && new StoredSource(segment, index, file, findKeys, cache));
      for (const source of own) if (source) all.push(source);
      return { files, part: { segment, sources: own } };
    });
    listed = new Map(next.map(one => [one.part.segment, one]));
    ungrouped = all;
    sources = all.toSorted(compareInOrder);
    return { sources, parts: next.map(({ part }) => part), copies: findCopies(sources) };
  }

  function group(): void {
    for (const source of ungrouped) {
      byBase.add(source.base, source);
      byText.add(textHashOf(source), source);
    }
    ungrouped = [];
  }

  function findKeys(source: StoredSource): Keys {
    group();
    const known = sharedKeys.get(source);
    if (known) return known;
    const all = byBase.get(source.base);
    const keys = shareBaseKey(source.base, all.map(toGround));
    if (all.length > 1) for (const [i, own] of all.entries()) sharedKeys.set(own, keys[i] ?? noKeys);
    return keys[all.indexOf(source)] ?? noKeys;
  }

  function findChanges(corpus: StoredCorpus): {
    readonly gone: readonly StoredSource[];
    readonly come: readonly SourcePlace[];
  } {
    const gone: StoredSource[] = [];
    const come: SourcePlace[] = [];
    const live = new Set(corpus.map(({ segment }) => segment));
    for (const [segment, { part }] of listed)
      if (!live.has(segment)) for (const source of part.sources) if (source) gone.push(source);
    for (const { segment, files } of corpus) {
      const before = listed.get(segment);
      if (before?.files === files) continue;
      for (const [index, file] of files.entries()) {
        if (before?.files[index] === file) continue;
        const source = before?.part.sources[index];
        if (source) gone.push(source);
        if (file) come.push({ segment, index, file });
      }
    }
    return { gone, come };
  }

  /** Makes the sources that come, and those anew whose key is another as it is now shared by more or fewer. */
  function assignKeys(gone: readonly StoredSource[], come: readonly SourcePlace[]) {
    const removed = new Set(gone);
    const added: StoredSource[] = [];
    const changed = new Map<string, SourcePlace[]>(gone.map(({ base }) => [base, []]));
    for (const place of come) {
      const base = findBaseKey(place.segment, place.index, place.file.path);
      const others = changed.get(base);
      if (others) others.push(place);
      else changed.set(base, [place]);
    }
    // What an earlier snapshot calls them does not change.
    for (const base of changed.keys()) for (const source of byBase.get(base)) void source.key;
    for (const source of gone) byBase.remove(source.base, source);
    for (const [base, places] of changed) {
      const stay = byBase.get(base);
      const all: readonly SourcePlace[] = [...stay, ...places];
      for (const [i, keys] of shareBaseKey(base, all.map(toGround)).entries()) {
        const [place, before] = [all[i], stay[i]];
        if (!place || (before && hasKeys(before, keys))) continue;
        const source = new StoredSource(place.segment, place.index, place.file, () => keys, cache);
        if (before) {
          removed.add(before);
          byBase.remove(base, before);
        }
        added.push(source);
        byBase.add(base, source);
      }
    }
    return { removed, added };
  }

  /** Snapshots keep what they were given: of a part that changes there is another object. */
  function listParts(corpus: StoredCorpus, added: readonly StoredSource[]): readonly CorpusPart[] {
    const changed = new Set(added.map(({ segment }) => segment));
    const next = corpus.map(({ segment, files }): ListedPart => {
      const before = listed.get(segment);
      if (before?.files === files && !changed.has(segment)) return before;
      const own = before?.part.sources ?? [];
      return { files, part: { segment, sources: files.map((file, i) => (file && own[i]) || null) } };
    });
    listed = new Map(next.map(one => [one.part.segment, one]));
    for (const source of added) {
      const own = listed.get(source.segment);
      if (own) own.part.sources[source.index] = source;
    }
    return next.map(({ part }) => part);
  }
}

const noKeys: Keys = { key: '', otherKey: '' };

function toGround({ segment, index, file }: SourcePlace): Parameters<typeof shareBaseKey>[1][number] {
  const { uri, path } = file;
  return { uri, path, ...(segment.hasGivenKey(index) && { givenKey: segment.baseKeyOf(index) }) };
}

function textHashOf({ segment, index }: SourcePlace): number {
  return segment.textHashOf(index);
}

/** Sources in order of which several have the same text. Few do: their hashes are sorted, and most are in no group. */
function findCopies(sources: readonly StoredSource[]): StoredSource[][] {
  const hashes = new Float64Array(sources.length);
  for (let i = 0; i < hashes.length; i++) {
    const source = sources[i];
    if (source) hashes[i] = textHashOf(source);
  }
  hashes.sort();
  const groups = new Map<number, StoredSource[]>();
  for (let i = 1; i < hashes.length; i++) {
    const hash = hashes[i] ?? 0;
    if (hash === hashes[i - 1]) groups.set(hash, []);
  }
  if (groups.size > 0) for (const source of sources) groups.get(textHashOf(source))?.push(source);
  return [...groups.values()];
}

function hasKeys(source: StoredSource, { key, otherKey }: Keys): boolean {
  return source.key === key && source.otherKeys[0] === otherKey;
}

// As many are looked for one by one in the time in which all are gone through.
const mostLookedFor = 100;

/** Sources in order, without some and with others. */
function replaceSorted(
  sources: readonly StoredSource[],
  removed: ReadonlySet<StoredSource>,
  added: readonly StoredSource[],
): readonly StoredSource[] {
  if (removed.size + added.length > mostLookedFor)
    return [...sources.filter(source => !removed.has(source)), ...added].sort(compareInOrder);
  const next = [...sources];
  for (const source of removed) next.splice(findPlace(next, source), 1);
  for (const source of added) next.splice(findPlace(next, source), 0, source);
  return next;
}
