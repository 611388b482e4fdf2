import { toNameKey } from '../names/nameKey.ts';
import type { Source } from '../sources/source.ts';
import { compareText } from '../text/compareText.ts';
import { findWords } from '../text/words.ts';
import type { CorpusSnapshot, PassageHit } from './corpusSnapshot.ts';
import { createOnce } from './createOnce.ts';
import type { EntityIndex } from './entityIndex.ts';
import { findFigures } from './findFigures.ts';
import { findOrigins } from './origins.ts';
import type { CorpusCounts } from './segments/bm25.ts';
import type { SearchedPart } from './segments/searchedPart.ts';
import { type PassageRange, searchSegments } from './segments/searchSegments.ts';
import { searchSources } from './segments/searchSources.ts';
import type { Segment } from './segments/segment.ts';
import type { FoundPassage } from './segments/topPassages.ts';

/** A segment with its sources by their numbers; null for one that is gone. */
export interface CorpusPart {
  readonly segment: Segment;
  readonly sources: readonly (Source | null)[];
}

export interface SnapshotContents {
  readonly revision: number;
  /** The configuration's. */
  readonly ignoredNames: readonly string[];
  /** See {@link inOrder}. */
  readonly sources: readonly Source[];
  /** All that look-ups are answered from; asked for once. */
  readonly parts: () => readonly CorpusPart[];
  readonly entities: () => EntityIndex;
  /** The same for two sources if and only if their texts are the same. */
  readonly textOf: (source: Source) => string;
}

/** Sources in the corpus' order. */
export function inOrder<Item extends { readonly path: string; readonly uri: string }>(
  sources: readonly Item[],
): Item[] {
  return sources.toSorted((a, b) => compareText(a.path, b.path) || compareText(a.uri, b.uri));
}

/** The snapshot that answers from segments. */
export function createSnapshot(contents: SnapshotContents): CorpusSnapshot {
  const { revision, sources, parts, entities, textOf } = contents;
  const keys = createOnce(() => createKeyIndex(sources));
  const index = createOnce(() => createPartIndex(parts(), sources));
  const unique = createOnce(() => withoutCopies(index().parts, sources, textOf));
  const origins = createOnce(() => findOrigins(sources));
  const ignoredNames = new Set(contents.ignoredNames.map(toNameKey));
  const encoder = new TextEncoder();

  function toHits(found: readonly FoundPassage[]): PassageHit[] {
    return found.flatMap(({ part, source: number, passage: place, score }) => {
      const { segment, sources } = index().parts[part] ?? {};
      const source = sources?.[number];
      const passage = source?.passages[place - (segment?.passageStarts[number] ?? 0)];
      return source && passage ? [{ source, passage, score }] : [];
    });
  }

  return {
    revision,
    sources,
    findSource: uri => sources[index().orderOf(uri)],
    originOf(source) {
      const own = sources[index().orderOf(source.uri)];
      return (own && origins().get(own)) ?? source;
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
    findFigures: ({ from, to, sources: among }) =>
      among ? findFigures(index().parts, from, to, index().rangesOf(among)) : findFigures(unique(), from, to, null),
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

/** The passages of one source. */
export interface SourceRange extends PassageRange {
  readonly source: number;
}

/** A part, ready to be searched. */
export interface IndexedPart extends CorpusPart, SearchedPart {}

interface PartIndex {
  readonly parts: readonly IndexedPart[];
  readonly counts: CorpusCounts;
  /** Where the source of a URI stands among all; -1 for one that is not there. */
  orderOf(uri: string): number;
  /** In the order of the segments, each source once. */
  rangesOf(sources: readonly Source[]): SourceRange[];
}

function createPartIndex(parts: readonly CorpusPart[], sources: readonly Source[]): PartIndex {
  const orders = new Map(sources.map((source, i) => [source.uri, i]));
  const places = createOnce(() => {
    const byUri = new Map<string, SourceRange>();
    for (const [part, { segment, sources }] of parts.entries())
      for (const [source, { uri }] of sources.map(source => source ?? nowhere).entries()) {
        const start = segment.passageStarts[source] ?? 0;
        if (uri !== '') byUri.set(uri, { part, source, start, end: segment.passageStarts[source + 1] ?? start });
      }
    return byUri;
  });
  return {
    parts: parts.map(({ segment, sources }) => {
      const order = Int32Array.from(sources, source => (source ? (orders.get(source.uri) ?? -1) : -1));
      const gone = sources.flatMap((source, i) => (source ? [] : i));
      return { segment, sources, gone, orderOf: source => order[source] ?? -1 };
    }),
    counts: parts.map(countWords).reduce(addCounts, { passages: 0, filled: 0, words: 0 }),
    orderOf: uri => orders.get(uri) ?? -1,
    rangesOf(among) {
      const ranges = new Set(among.flatMap(({ uri }) => places().get(uri) ?? []));
      return [...ranges].sort((a, b) => a.part - b.part || a.source - b.source);
    },
  };
}

/** The parts as if those sources were gone whose text one before them has; they count all the same. */
function withoutCopies(
  parts: readonly IndexedPart[],
  sources: readonly Source[],
  textOf: (source: Source) => string,
): readonly IndexedPart[] {
  const texts = new Set<string>();
  const copies = new Set<number>();
  for (const [i, source] of sources.entries()) {
    const text = textOf(source);
    if (texts.has(text)) copies.add(i);
    texts.add(text);
  }
  if (copies.size === 0) return parts;
  return parts.map(part => ({
    ...part,
    orderOf: source => (copies.has(part.orderOf(source)) ? -1 : part.orderOf(source)),
  }));
}

const nowhere = { uri: '' };

function addCounts(a: CorpusCounts, b: CorpusCounts): CorpusCounts {
  return { passages: a.passages + b.passages, filled: a.filled + b.filled, words: a.words + b.words };
}

/** Of the live sources of a part. */
function countWords({ segment: { lengths, passageStarts }, sources }: CorpusPart): CorpusCounts {
  const counts = { passages: 0, filled: 0, words: 0 };
  for (const [i, source] of sources.entries()) {
    if (!source) continue;
    const end = passageStarts[i + 1] ?? 0;
    for (let passage = passageStarts[i] ?? 0; passage < end; passage++) {
      const length = lengths[passage] ?? 0;
      counts.passages++;
      counts.words += length;
      if (length > 0) counts.filled++;
    }
  }
  return counts;
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
