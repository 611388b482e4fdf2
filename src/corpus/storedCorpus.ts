import type { EntityOptions } from '../names/name.ts';
import { findKeys, type KeyGround, type Keys } from '../sources/keys.ts';
import type { Source } from '../sources/source.ts';
import type { CorpusSnapshot } from './corpusSnapshot.ts';
import { createSnapshot, inOrder } from './createSnapshot.ts';
import {
  carryOver,
  createEntityIndex,
  createEntityIndexer,
  type EntityIndex,
  type EntityIndexer,
  noEntities,
} from './entityIndex.ts';
import { createOriginFinder, type OriginFinder } from './origins.ts';
import type { IndexedFile, Segment, SourceSummary } from './segments/segment.ts';
import type { SourceCache } from './sourceCache.ts';
import type { StoredNames } from './storedNames.ts';
import { StoredSource } from './storedSource.ts';

/** A segment of a corpus, and which of its sources are still in it. */
export interface StoredPart {
  readonly segment: Segment;
  /** By the number of the source: its file as it is now called; null for one that is gone. */
  readonly files: readonly (IndexedFile | null)[];
}

/** Sources in segments. Immutable: each change gives another one. */
export type StoredCorpus = readonly StoredPart[];

/** A part with all sources of a segment. */
export function toPart(segment: Segment): StoredPart {
  return { segment, files: Array.from({ length: segment.sources }, (_, source) => segment.fileOf(source)) };
}

/** The corpus without the sources of these URIs; parts of which none is touched are the same objects. */
export function removeSources(corpus: StoredCorpus, uris: ReadonlySet<string>): StoredCorpus {
  if (uris.size === 0) return corpus;
  const isGone = (file: IndexedFile | null) => file !== null && uris.has(file.uri);
  return corpus
    .map(part => (part.files.some(isGone) ? { ...part, files: part.files.map(f => (isGone(f) ? null : f)) } : part))
    .filter(({ files }) => files.some(file => file !== null));
}

/** The corpus in which files go by another place or time than before; what they hold has not changed. */
export function renameSources(corpus: StoredCorpus, renamed: ReadonlyMap<string, IndexedFile>): StoredCorpus {
  if (renamed.size === 0) return corpus;
  const nowOf = (file: IndexedFile | null) => (file && renamed.get(file.uri)) ?? file;
  return corpus.map(part => {
    const files = part.files.map(nowOf);
    return files.some((file, i) => file !== part.files[i]) ? { ...part, files } : part;
  });
}

/** The files of all live sources. */
export function filesOf(corpus: StoredCorpus): IndexedFile[] {
  return corpus.flatMap(({ files }) => files.filter(file => file !== null));
}

interface Described {
  readonly ground: KeyGround;
  readonly summary: SourceSummary;
}

// By the file, which stays the same object as long as nothing of it changes.
const described = new WeakMap<IndexedFile, Described>();
const sources = new WeakMap<IndexedFile, StoredSource>();

function describe(segment: Segment, index: number, file: IndexedFile): Described {
  let known = described.get(file);
  if (!known) {
    const summary = segment.summaryOf(index);
    const { givenKey, textKey } = summary;
    const ground = { uri: file.uri, path: file.path, textKey, ...(givenKey !== undefined && { givenKey }) };
    known = { ground, summary };
    described.set(file, known);
  }
  return known;
}

interface Placed {
  readonly uri: string;
  readonly path: string;
  readonly part: number;
  readonly index: number;
  readonly file: IndexedFile;
}

interface SharedIndexer {
  readonly resolve: EntityIndexer;
  readonly findOrigins: OriginFinder;
  readonly key: string;
  /** Whether it has resolved the names of an earlier snapshot, so that the next one costs what changed. */
  hasResolved: boolean;
}

// Snapshots that follow each other share what resolves their names and finds their origins, so that the next one costs
// what changed.
const indexers = new WeakMap<CorpusSnapshot, SharedIndexer>();
const entityIndexes = new WeakMap<CorpusSnapshot, () => EntityIndex>();

/** Equal where the user says the same about names. */
export function toNamesKey({ aliases, merges, splits, ignoredNames }: EntityOptions): string {
  return JSON.stringify({ aliases, merges, splits, ignoredNames });
}

/** Whether preparing the snapshot takes as long as if it were the first. */
export function isPreparedAnew(snapshot: CorpusSnapshot): boolean {
  return !snapshot.hasNames && indexers.get(snapshot)?.hasResolved === false;
}

function toIndexer(options: EntityOptions, previous: CorpusSnapshot | undefined): SharedIndexer {
  const key = toNamesKey(options);
  const known = previous && indexers.get(previous);
  if (known?.key === key) return known;
  return {
    resolve: createEntityIndexer(options),
    findOrigins: known?.findOrigins ?? createOriginFinder(),
    key,
    hasResolved: false,
  };
}

/**
 * The snapshot of a corpus. Sources of which neither text, place nor key changed are the same objects as before.
 *
 * Its names are those of `names`, where these were resolved under the same options; else they are not resolved before it
 * is prepared, and what the earlier snapshot says of sources that are still there stands until then.
 *
 * @param previous an earlier snapshot, which stays as it is: names are resolved from there
 * @param names what was resolved of this very corpus
 */
export function createStoredSnapshot(
  corpus: StoredCorpus,
  cache: SourceCache,
  options: EntityOptions & { readonly revision: number },
  previous?: CorpusSnapshot,
  names: StoredNames | null = null,
): CorpusSnapshot {
  const placed = inOrder(
    corpus.flatMap(({ files }, part) =>
      files.flatMap((file, index): Placed[] => (file ? [{ uri: file.uri, path: file.path, part, index, file }] : [])),
    ),
  );
  const all = placed.flatMap(({ part, index, file }) => {
    const segment = corpus[part]?.segment;
    return segment ? [{ segment, part, index, file, ...describe(segment, index, file) }] : [];
  });
  const keys = findKeys(all.map(({ ground }) => ground));
  const parts = corpus.map(({ segment, files }) => ({ segment, sources: files.map((): StoredSource | null => null) }));
  const sorted = all.map(({ segment, part, index, file, summary }, i) => {
    const source = toSource(segment, index, file, summary, keys[i] ?? { key: '', otherKey: '' }, cache);
    const own = parts[part]?.sources;
    if (own) own[index] = source;
    return source;
  });
  const indexer = toIndexer(options, previous);
  let resolved = names?.key === indexer.key ? createEntityIndex(sorted, names.open(sorted)) : null;
  let earlier = carryOver((previous && entityIndexes.get(previous)?.()) ?? noEntities, sorted);
  const entities = () => resolved ?? earlier;
  const texts = new Map(all.map(({ summary }, i) => [sorted[i]?.uri, summary.textHash]));
  const textOf = (source: Source) => texts.get(source.uri) ?? '';
  const snapshot = createSnapshot({
    revision: options.revision,
    ignoredNames: options.ignoredNames,
    sources: sorted,
    parts: () => parts,
    entities,
    later: {
      hasNames: () => resolved !== null,
      *prepareNames() {
        if (!resolved) {
          resolved = yield* indexer.resolve(sorted);
          indexer.hasResolved = true;
          earlier = noEntities;
        }
        yield* resolved.prepare();
      },
      findOrigins: indexer.findOrigins,
    },
    textOf,
  });
  indexers.set(snapshot, indexer);
  entityIndexes.set(snapshot, entities);
  return snapshot;
}

function toSource(
  segment: Segment,
  index: number,
  file: IndexedFile,
  summary: SourceSummary,
  keys: Keys,
  cache: SourceCache,
): StoredSource {
  const known = sources.get(file);
  if (known?.key === keys.key && known.otherKeys[0] === keys.otherKey && known.segment === segment) return known;
  const source = new StoredSource(segment, index, file, summary, keys, cache);
  sources.set(file, source);
  return source;
}
