import type { EntityOptions } from '../names/name.ts';
import type { Source } from '../sources/source.ts';
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
import type { SourceCache } from './sourceCache.ts';
import { createSourceTable, type SourceTable } from './sourceTable.ts';
import { openStoredResolution, type PackedNames, packNames, type StoredNames } from './storedNames.ts';
import { originsTable } from './storedOrigins.ts';
import type { StoredCorpus } from './storedParts.ts';

interface SharedIndexer {
  readonly table: SourceTable;
  readonly names: EntityIndexer;
  /** What these go on from. */
  readonly base: StoredNames | null;
  readonly origins: OriginFinder;
  readonly options: EntityOptions;
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

/** Whether preparing the snapshot takes longer than who changed a source wants to wait: nothing was prepared before it. */
export function isPreparedAnew(snapshot: CorpusSnapshot): boolean {
  return !snapshot.hasNames && indexers.get(snapshot)?.hasResolved === false;
}

function toIndexer(options: EntityOptions, cache: SourceCache, previous: CorpusSnapshot | undefined): SharedIndexer {
  const key = toNamesKey(options);
  const known = previous && indexers.get(previous);
  if (known?.key === key) return known;
  return {
    table: known?.table ?? createSourceTable(cache),
    names: createEntityIndexer(options),
    base: null,
    origins: known?.origins ?? createOriginFinder(),
    options,
    key,
    hasResolved: false,
  };
}

/** The same, but for names, which go on from what was stored of these sources. */
function goOnFrom(
  indexer: SharedIndexer,
  base: StoredNames,
  resolved: Pick<EntityIndex, 'described'> & { readonly sources: readonly Source[] },
): SharedIndexer {
  const { options } = indexer;
  const stored = { tables: base.tables, ...resolved };
  return { ...indexer, names: createEntityIndexer(options, stored), base };
}

/** Goes on from what has been stored of a snapshot's names: of what resolving them took nothing is kept in memory. */
export function releaseNames(snapshot: CorpusSnapshot, names: StoredNames): void {
  const [indexer, index] = [indexers.get(snapshot), entityIndexes.get(snapshot)?.()];
  if (indexer?.key !== names.key || !index) return;
  indexers.set(snapshot, goOnFrom(indexer, names, { sources: snapshot.sources, described: index.described }));
}

/**
 * Packs the names and origins of a snapshot, as far as they are other than those that it goes on from; null where they
 * are not resolved.
 *
 * @param before what was stored last
 */
export function* packNameChanges(
  snapshot: CorpusSnapshot,
  key: string,
  before: StoredNames | null,
): Generator<void, PackedNames | null> {
  const indexer = indexers.get(snapshot);
  if (!snapshot.hasNames || indexer?.key !== key) return null;
  // Above other names than they are made from, changes mean nothing.
  if (indexer.base !== null && indexer.base !== before) return null;
  const origins = indexer.origins.changes(snapshot.sources, indexer.base?.tables ?? null);
  if (!origins) return null;
  const changes = yield* indexer.names.changes();
  return yield* packNames(key, indexer.base, new Map([...changes, [originsTable, origins]]));
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
  const shared = toIndexer(options, cache, previous);
  const { sources, parts, copies } = shared.table.list(corpus);
  if (names) shared.origins.begin(names.tables, sources);
  const known = names?.key === shared.key ? names : null;
  let resolved = known && createEntityIndex(sources, openStoredResolution(known, options));
  const indexer = known && resolved ? goOnFrom(shared, known, { sources, described: resolved.described }) : shared;
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
          resolved = yield* indexer.names.resolve(sources);
          indexer.hasResolved = true;
          base = noEntities;
          earlier = noEntities;
        }
        yield* resolved.prepare();
      },
      origins: indexer.origins,
    },
    copies: () => copies,
  });
  indexers.set(snapshot, indexer);
  entityIndexes.set(snapshot, () => resolved ?? base);
  return snapshot;
}
