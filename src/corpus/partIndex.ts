import type { Source } from '../sources/source.ts';
import { createOnce } from './createOnce.ts';
import type { CorpusCounts } from './segments/bm25.ts';
import type { SearchedPart } from './segments/searchedPart.ts';
import type { PassageRange } from './segments/searchSegments.ts';
import type { Segment } from './segments/segment.ts';

/** A segment with its sources by their numbers; null for one that is gone. */
export interface CorpusPart {
  readonly segment: Segment;
  readonly sources: readonly (Source | null)[];
}

/** The passages of one source. */
export interface SourceRange extends PassageRange {
  readonly source: number;
}

/** A part, ready to be searched. */
export interface IndexedPart extends CorpusPart, SearchedPart {}

export interface PartIndex {
  readonly parts: readonly IndexedPart[];
  readonly counts: CorpusCounts;
  /** Where the source of a URI stands among all; -1 for one that is not there. */
  orderOf(uri: string): number;
  /** In the order of the segments, each source once. */
  rangesOf(sources: readonly Source[]): SourceRange[];
}

/** Gets the parts of a snapshot ready. `sources`: all of them, in the corpus' order. */
export function createPartIndex(parts: readonly CorpusPart[], sources: readonly Source[]): PartIndex {
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
export function withoutCopies(
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
