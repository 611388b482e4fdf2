import type { EntityOptions } from '../names/name.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import type { CorpusSnapshot } from './corpusSnapshot.ts';
import { createEntityIndex } from './entityIndex.ts';
import { createFigureIndex } from './figureIndex.ts';
import { findOrigins } from './origins.ts';
import { createPassageIndex } from './passageIndex.ts';

export interface CorpusOptions extends EntityOptions {
  readonly revision: number;
}

/**
 * Indexes the sources, whose keys must have been assigned. What a source gives is remembered with its text, so that
 * a corpus in which one source changed reads that one only; what joins them is made when it is first asked for.
 */
export function createCorpus(sources: readonly Source[], options: CorpusOptions): CorpusSnapshot {
  const sorted = sources.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.uri, b.uri));
  const indexOf = new Map(sorted.map((source, i) => [source.uri, i]));
  const keys = createKeyIndex(sorted);
  const passages = createOnce(() => createPassageIndex(sorted));
  const figures = createOnce(() => createFigureIndex(sorted));
  const entities = createOnce(() => createEntityIndex(sorted, options));

  const origins = createOnce(() => findOrigins(sorted));
  const unique = createOnce(() => findFirstCopies(sorted));

  return {
    revision: options.revision,
    sources: sorted,
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
    mentionsIn: source => entities().mentionsIn(indexOf.get(source.uri) ?? -1),
  };

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

function createOnce<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
