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
import type { SourceCache } from './sourceCache.ts';
import { createSourceTable, type SourceTable } from './sourceTable.ts';
import type { StoredNames } from './storedNames.ts';
import type { StoredCorpus } from './storedParts.ts';

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
