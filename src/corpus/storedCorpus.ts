import type { EntityOptions } from '../names/name.ts';
import type { CorpusSnapshot } from './corpusSnapshot.ts';
import { createSnapshot } from './createSnapshot.ts';
import {
  carryOver,
  createEntityIndex,
  createEntityIndexer,
  type EntityIndex,
  type EntityIndexer,
  noEntities,
} from './entityIndex.ts';
import { createOriginFinder, type OriginFinder } from './origins.ts';
import type { IndexedFile, Segment } from './segments/segment.ts';
import type { SourceCache } from './sourceCache.ts';
import { createSourceTable, type SourceTable } from './sourceTable.ts';
import type { StoredNames } from './storedNames.ts';

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
  const all: IndexedFile[] = [];
  for (const { files } of corpus) for (const file of files) if (file) all.push(file);
  return all;
}

interface SharedIndexer {
  readonly table: SourceTable;
  readonly resolve: EntityIndexer;
  readonly findOrigins: OriginFinder;
  readonly key: string;
  /** Whether it has resolved the names of an earlier snapshot, so that the next one costs what changed. */
  hasResolved: boolean;
}

// Snapshots that follow each other share what lists their sources, resolves their names and finds their origins, so that
// the next one costs what changed.
const indexers = new WeakMap<CorpusSnapshot, SharedIndexer>();
/** The last names that were resolved, of this snapshot or an earlier one. */
const entityIndexes = new WeakMap<CorpusSnapshot, () => EntityIndex>();

/** Equal where the user says the same about names. */
export function toNamesKey({ aliases, merges, splits, ignoredNames }: EntityOptions): string {
  return JSON.stringify({ aliases, merges, splits, ignoredNames });
}

/** Whether preparing the snapshot takes as long as if it were the first. */
export function isPreparedAnew(snapshot: CorpusSnapshot): boolean {
  return !snapshot.hasNames && indexers.get(snapshot)?.hasResolved === false;
}

function toIndexer(options: EntityOptions, cache: SourceCache, previous: CorpusSnapshot | undefined): SharedIndexer {
  const key = toNamesKey(options);
  const known = previous && indexers.get(previous);
  if (known?.key === key) return known;
  return {
    table: known?.table ?? createSourceTable(cache),
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
  const indexer = toIndexer(options, cache, previous);
  const { sources, parts, copies } = indexer.table.list(corpus);
  let resolved = names?.key === indexer.key ? createEntityIndex(sources, names.open(sources)) : null;
  let base = (previous && entityIndexes.get(previous)?.()) ?? noEntities;
  let earlier = carryOver(base, sources);
  const entities = () => resolved ?? earlier;
  const snapshot = createSnapshot({
    revision: options.revision,
    ignoredNames: options.ignoredNames,
    sources,
    parts: () => parts,
    entities,
    later: {
      hasNames: () => resolved !== null,
      *prepareNames() {
        if (!resolved) {
          resolved = yield* indexer.resolve(sources);
          indexer.hasResolved = true;
          base = noEntities;
          earlier = noEntities;
        }
        yield* resolved.prepare();
      },
      findOrigins: indexer.findOrigins,
    },
    copies: () => copies,
  });
  indexers.set(snapshot, indexer);
  entityIndexes.set(snapshot, () => resolved ?? base);
  return snapshot;
}
