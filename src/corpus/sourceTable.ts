import { type Keys, shareBaseKey } from '../sources/keys.ts';
import { compareText } from '../text/compareText.ts';
import { createGroups } from './groups.ts';
import type { CorpusPart } from './partIndex.ts';
import { findBaseKey } from './segments/findBaseKey.ts';
import type { IndexedFile, Segment } from './segments/segment.ts';
import type { SourceCache } from './sourceCache.ts';
import type { StoredCorpus, StoredPart } from './storedParts.ts';
import { StoredSource } from './storedSource.ts';

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

interface Place {
  readonly segment: Segment;
  readonly index: number;
  readonly file: IndexedFile;
  /** See `toBaseKey`. */
  readonly base: string;
}

/** @param cache of the sources' texts */
export function createSourceTable(cache: SourceCache): SourceTable {
  let listed: ReadonlyMap<Segment, ListedPart> = new Map();
  let sources: readonly StoredSource[] = [];
  const byBase = createGroups<string, StoredSource>();
  const byText = createGroups<number, StoredSource>();

  return {
    list(corpus) {
      const { gone, come } = findChanges(corpus);
      const { removed, added } = assignKeys(gone, come);
      const parts = listParts(corpus, added);
      for (const source of removed) byText.remove(source.segment.textHashOf(source.index), source);
      for (const source of added) byText.add(source.segment.textHashOf(source.index), source);
      sources = replaceSorted(sources, removed, added);
      return { sources, parts, copies: Array.from(byText.shared(), group => [...group].sort(comparePlaces)) };
    },
  };

  function findChanges(corpus: StoredCorpus): {
    readonly gone: readonly StoredSource[];
    readonly come: readonly Place[];
  } {
    const gone: StoredSource[] = [];
    const come: Place[] = [];
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
        if (file) come.push({ segment, index, file, base: findBaseKey(segment, index, file.path) });
      }
    }
    return { gone, come };
  }

  /** Makes the sources that come, and those anew whose key is another as it is now shared by more or fewer. */
  function assignKeys(gone: readonly StoredSource[], come: readonly Place[]) {
    const removed = new Set(gone);
    const added: StoredSource[] = [];
    const changed = new Map<string, Place[]>();
    for (const source of gone) {
      byBase.remove(source.base, source);
      changed.set(source.base, []);
    }
    for (const place of come) {
      const { base } = place;
      const others = changed.get(base);
      if (others) others.push(place);
      else changed.set(base, [place]);
    }
    for (const [base, places] of changed) {
      const stay = byBase.get(base);
      const [alone] = places;
      if (alone && places.length === 1 && stay.length === 0) {
        const source = new StoredSource(alone, null, cache);
        added.push(source);
        byBase.add(base, source);
        continue;
      }
      const all: readonly Place[] = [...stay, ...places];
      for (const [i, keys] of shareBaseKey(base, all.map(toGround)).entries()) {
        const [place, before] = [all[i], stay[i]];
        if (!place || (before && hasKeys(before, keys))) continue;
        const source = new StoredSource(place, keys, cache);
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

function toGround({ segment, index, file, base }: Place): Parameters<typeof shareBaseKey>[1][number] {
  return { uri: file.uri, path: file.path, ...(segment.hasGivenKey(index) && { givenKey: base }) };
}

function hasKeys(source: StoredSource, { key, otherKey }: Keys): boolean {
  return source.key === key && source.otherKeys[0] === otherKey;
}

function comparePlaces(a: StoredSource, b: StoredSource): number {
  return compareText(a.path, b.path) || compareText(a.uri, b.uri);
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
    return [...sources.filter(source => !removed.has(source)), ...added].sort(comparePlaces);
  const next = [...sources];
  for (const source of removed) next.splice(findPlace(next, source), 1);
  for (const source of added) next.splice(findPlace(next, source), 0, source);
  return next;
}

/** The first place whose source does not come before this one. */
function findPlace(sources: readonly StoredSource[], source: StoredSource): number {
  let low = 0;
  let high = sources.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const other = sources[middle];
    if (other && comparePlaces(other, source) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
