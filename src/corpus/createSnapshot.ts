import { toNameKey } from '../names/nameKey.ts';
import type { Source } from '../sources/source.ts';
import { runSteps } from '../text/steps.ts';
import { findWords } from '../text/words.ts';
import type { CorpusSnapshot, PassageHit, Placed } from './corpusSnapshot.ts';
import { createOnce } from './createOnce.ts';
import type { EntityIndex } from './entityIndex.ts';
import { findFigures } from './findFigures.ts';
import { findSourcesWithWord } from './findSourcesWithWord.ts';
import { lostPassage } from './lostPassage.ts';
import { countIndependent, createOriginFinder, type OriginFinder, type Origins } from './origins.ts';
import { type CorpusPart, createPartIndex, withoutCopies } from './partIndex.ts';
import { searchSegments } from './segments/searchSegments.ts';
import { searchSources } from './segments/searchSources.ts';
import type { FoundPassage } from './segments/topPassages.ts';

export interface SnapshotContents {
  readonly revision: number;
  /** The configuration's. */
  readonly ignoredNames: readonly string[];
  /** See `sourceOrder.ts`. */
  readonly sources: readonly Source[];
  /** All that look-ups are answered from; asked for once. */
  readonly parts: () => readonly CorpusPart[];
  readonly entities: () => EntityIndex;
  /**
   * Where the corpus is large: what {@link CorpusSnapshot.prepare} makes, and until then is not there. Where this is
   * absent it is made when it is first asked for.
   */
  readonly later?: {
    readonly hasNames: () => boolean;
    readonly prepareNames: () => Generator<void, void>;
    readonly origins: OriginFinder;
  };
  /** Sources of which several have the same text, in the corpus' order. */
  readonly copies: () => readonly (readonly Source[])[];
}

/** The snapshot that answers from segments. */
export function createSnapshot(contents: SnapshotContents): CorpusSnapshot {
  const { revision, sources, parts, entities, later, copies } = contents;
  const keys = createOnce(() => createKeyIndex(sources));
  const index = createOnce(() => createPartIndex(parts(), sources));
  const unique = createOnce(() => withoutCopies(index(), copies()));
  const originSteps = ({ find }: OriginFinder) => find(index(), sources, copies());
  const findOrigins = createOnce(() => runSteps(originSteps(createOriginFinder())));
  let origins: Origins | null = null;
  const knownOrigins = () => (later ? origins : findOrigins());
  const ignoredNames = new Set(contents.ignoredNames.map(toNameKey));
  const encoder = new TextEncoder();

  function toHits(found: readonly FoundPassage[]): (PassageHit & Placed)[] {
    return found.flatMap(({ part, source: number, passage: place, score }) => {
      const { segment, sources } = index().parts[part] ?? {};
      const source = sources?.[number];
      return source ? [toHit(source, place - (segment?.passageStarts[number] ?? 0), score)] : [];
    });
  }

  return {
    revision,
    sources,
    textless: [],
    bibliographies: [],
    get hasNames() {
      return later?.hasNames() ?? true;
    },
    *prepare() {
      if (parts().length > 0) unique();
      yield;
      if (later) {
        yield* later.prepareNames();
        origins ??= yield* originSteps(later.origins);
      } else {
        entities();
        yield;
        findOrigins();
      }
    },
    findSource: uri => sources[index().orderOf(uri)],
    findEntry: () => undefined,
    originOf: source => sources[knownOrigins()?.originals[index().orderOf(source.uri)] ?? -1] ?? source,
    countIndependent(sources) {
      const orders = new Set(sources.map(({ uri }) => index().orderOf(uri)));
      const known = knownOrigins();
      return known ? countIndependent(known, orders) : orders.size;
    },
    countsOf(source) {
      const [range] = index().rangesOf([source]);
      const {
        figures = 0,
        tables = 0,
        bytes = 0,
      } = range ? (index().parts[range.part]?.segment.summaryOf(range.source) ?? {}) : {};
      return { passages: range ? range.end - range.start : 0, figures, tables, bytes };
    },
    findSources: key => keys()(key),
    searchPassages(sentence, { sources: among, limit, onePerSource }) {
      const terms = [...new Set(findWords(sentence).map(({ term }) => term))].map(term => encoder.encode(term));
      const { counts, rangesOf } = index();
      const ranges = among ? rangesOf(among) : null;
      const parts = among ? index().parts : unique();
      if (!onePerSource) return toHits(searchSegments(parts, counts, terms, limit, ranges));
      const wanted = ranges && new Set(ranges.map(({ part, source }) => `${part} ${source}`));
      const includes = (part: number, source: number) => wanted?.has(`${part} ${source}`) ?? true;
      return toHits(searchSources(parts, counts, terms, limit, includes));
    },
    findFigures: query =>
      query.sources
        ? findFigures(index().parts, query, index().rangesOf(query.sources))
        : findFigures(unique(), query, null),
    findSourcesWithWord: part => findSourcesWithWord(index().parts, encoder.encode(part)),
    get entities() {
      return entities().entities;
    },
    findEntity: id => entities().findEntity(id),
    findEntitiesByName: name => entities().findEntitiesByName(name),
    isIgnoredName: name => ignoredNames.has(toNameKey(name)),
    mentionsOf: entity => entities().mentionsOf(entity.id),
    mentionsIn: source => entities().mentionsIn(source),
  };
}

/** A source that is ranked is not read for it. */
function toHit(source: Source, at: number, score: number): PassageHit & Placed {
  return {
    source,
    score,
    at,
    get passage() {
      return source.passages[at] ?? lostPassage;
    },
  };
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
