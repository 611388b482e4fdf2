import type { EntityOptions } from '../names/name.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import type { CorpusSnapshot } from './corpusSnapshot.ts';
import { createOnce } from './createOnce.ts';
import { createEntityIndexer, type EntityIndexer } from './entityIndex.ts';
import { createFigureIndex } from './figureIndex.ts';
import { findOrigins } from './origins.ts';
import { createPassageIndex } from './passageIndex.ts';

export interface CorpusOptions extends EntityOptions {
  readonly revision: number;
}

// Snapshots that follow each other share what resolves their names, so that the next one costs what changed.
const indexers = new WeakMap<CorpusSnapshot, { readonly resolve: EntityIndexer; readonly options: string }>();

function toIndexer(options: EntityOptions, previous: CorpusSnapshot | undefined) {
  const { aliases, merges, splits, ignoredNames } = options;
  const own = JSON.stringify({ aliases, merges, splits, ignoredNames });
  const known = previous && indexers.get(previous);
  return known?.options === own ? known : { resolve: createEntityIndexer(options), options: own };
}

/**
 * Indexes the sources, whose keys must have been assigned. What a source gives is remembered with its text, so that
 * a corpus in which one source changed reads that one only; what joins them is made when it is first asked for.
 *
 * @param previous an earlier snapshot, which stays as it is: names are resolved from there
 */
export function createCorpus(
  sources: readonly Source[],
  options: CorpusOptions,
  previous?: CorpusSnapshot,
): CorpusSnapshot {
  const sorted = sources.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.uri, b.uri));
  const indexOf = new Map(sorted.map((source, i) => [source.uri, i]));
  const keys = createKeyIndex(sorted);
  const passages = createOnce(() => createPassageIndex(sorted));
  const figures = createOnce(() => createFigureIndex(sorted));
  const indexer = toIndexer(options, previous);
  const entities = createOnce(() => indexer.resolve(sorted));

  const origins = createOnce(() => findOrigins(sorted));
  const unique = createOnce(() => findFirstCopies(sorted));

  const snapshot: CorpusSnapshot = {
    revision: options.revision,
    sources: sorted,
    findSource: uri => sorted[indexOf.get(uri) ?? -1],
    findSources: key => keys(key),
    originOf(source) {
      const own = sorted[indexOf.get(source.uri) ?? -1];
      return (own && origins().get(own)) ?? source;
    },
    searchPassages: (sentence, { sources: among, ...query }) =>
      passages().search(sentence, query, among ? toIndices(among) : unique()),
    findFigures: ({ from, to, sources: among }) => figures().find(from, to, among ? toIndices(among) : unique()),
    get entities() {
      return entities().entities;
    },
    findEntity: id => entities().findEntity(id),
    findEntitiesByName: name => entities().findEntitiesByName(name),
    mentionsOf: entity => entities().mentionsOf(entity.id),
    mentionsIn: source => entities().mentionsIn(source),
  };
  indexers.set(snapshot, indexer);
  return snapshot;

  function toIndices(among: readonly Source[]): number[] {
    const indices = among.flatMap(source => indexOf.get(source.uri) ?? []);
    return [...new Set(indices)].sort((a, b) => a - b);
  }
}

/** A corpus without sources. */
export const emptyCorpus: CorpusSnapshot = createCorpus([], {
  aliases: {},
  ignoredNames: [],
  revision: 0,
});

/** The places of the sources without those whose text one before them has; null where there are none of those. */
function findFirstCopies(sources: readonly Source[]): number[] | null {
  const texts = new Set<string>();
  const places: number[] = [];
  for (const [i, { text }] of sources.entries()) {
    if (texts.has(text)) continue;
    texts.add(text);
    places.push(i);
  }
  return places.length === sources.length ? null : places;
}

function createKeyIndex(sources: readonly Source[]): (key: string) => readonly Source[] {
  const byKey = new Map<string, Source[]>();
  const byOtherKey = new Map<string, Source[]>();
  const add = (map: Map<string, Source[]>, key: string, source: Source) => {
    const list = map.get(key);
    if (list) list.push(source);
    else map.set(key, [source]);
  };
  for (const source of sources) {
    add(byKey, source.key, source);
    for (const key of source.otherKeys) add(byOtherKey, key, source);
  }
  return key => byKey.get(key) ?? byOtherKey.get(key) ?? [];
}
