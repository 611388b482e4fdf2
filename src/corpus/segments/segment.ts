import type { NameScan } from '../../names/name.ts';
import { createSource } from '../../sources/readSource.ts';
import type { FigureOutline, Source, SourceProblem } from '../../sources/source.ts';
import { createUnreadContent, type SourceContent } from '../../sources/sourceReader.ts';
import { type Dictionary, readDictionary } from './dictionary.ts';
import { type SegmentBytes, unpackSections } from './layout.ts';
import { unpack } from './packedJson.ts';
import { type PackedContent, type PackedNames, unpackContent, unpackNames, unpackProse } from './packedSource.ts';
import { createPostingsReader, type PostingsCursor } from './postings.ts';
import { nowhere, type PackedChunk, type StoredPlace } from './storedChunks.ts';
import { readTextColumn } from './textColumn.ts';
import { eachPackedRun, type TextPrint, unpackTextPrint } from './textPrint.ts';

/** A file as it was when its source was indexed. */
export interface IndexedFile {
  readonly uri: string;
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  /** Of its bytes; see `hashContent`. */
  readonly hash: string;
}

/** What is told of a source without reading it: all of it but what its text gives. */
export interface SourceSummary {
  readonly metadata: Source['metadata'];
  readonly problems: readonly SourceProblem[];
  readonly figures: number;
  readonly tables: number;
  /** Of a long text. */
  readonly figureOutline?: FigureOutline;
  /** Of its text in UTF-8. */
  readonly bytes: number;
}

/** Figures by their number: three columns of the same length, ascending by number, then in the order of the text. */
export interface FigureTable {
  readonly values: Float64Array;
  readonly passages: Uint32Array;
  /** Indices into {@link Source.figures}. */
  readonly numbers: Uint32Array;
}

/**
 * Sources indexed together, never changed again: one file of typed arrays (see `layout.ts`) that are read where they
 * lie. Sources are numbered in the order of the segment, passages likewise, furniture included.
 */
export interface Segment {
  readonly sources: number;
  readonly passages: number;
  readonly terms: Dictionary;
  postings(term: number): PostingsCursor;
  /** Where each source's passages begin, and the end of the last. */
  readonly passageStarts: Uint32Array;
  /** For each passage its source. */
  sourceOfPassages(): Uint32Array;
  /** Words in each passage; 0 for furniture, which is not searched. */
  readonly lengths: Uint16Array;
  readonly figures: FigureTable;
  /** The figures of furniture, which support nothing. */
  readonly furniture: FigureTable;
  /** Dates of both by the part of the year they lie in (see `DatePart`). */
  readonly dates: FigureTable;
  fileOf(source: number): IndexedFile;
  /** Of its text: two sources with the same are taken to have the same text. */
  textHashOf(source: number): number;
  /** See `toBaseKey`; of the place where it was indexed. */
  baseKeyOf(source: number): string;
  /** Whether that key was given, and not made. */
  hasGivenKey(source: number): boolean;
  hasProblems(source: number): boolean;
  summaryOf(source: number): SourceSummary;
  printOf(source: number): TextPrint;
  eachRunOf(source: number, visit: (run: number) => void): void;
  /** Reads a source anew from what is stored of it. One that is damaged has an empty text and a problem. */
  readSource(source: number, place: Pick<Source, 'uri' | 'path'>): Source;
  readNames(source: number): NameScan;
  /** For merging: as it lies. */
  packedPrintOf(source: number): Uint8Array;
  storedPlaceOf(source: number): StoredPlace;
  chunkAt(chunk: number): PackedChunk;
  /** Throws where it is damaged. */
  packedOf(source: number): [PackedContent, PackedNames];
}

/** Throws `SegmentDamage` where the bytes are not those of a segment, whole and of this version. */
export function openSegment(bytes: SegmentBytes): Segment {
  const sections = unpackSections(bytes);
  const passageStarts = sections.integers('passageStarts');
  let sourceOfPassages: Uint32Array | undefined;
  const lengths = sections.shorts('passageLengths');
  const uris = readTextColumn(sections.integers('uriOffsets'), sections.bytes('uriBytes'));
  const paths = readTextColumn(sections.integers('pathOffsets'), sections.bytes('pathBytes'));
  const hashes = readTextColumn(sections.integers('hashOffsets'), sections.bytes('hashBytes'));
  const baseKeys = readTextColumn(sections.integers('baseKeyOffsets'), sections.bytes('baseKeyBytes'));
  const textHashes = sections.doubles('textHashes');
  const flags = sections.bytes('flags');
  const summaries = readTextColumn(sections.integers('summaryOffsets'), sections.bytes('summaryBytes'), {
    areShort: false,
  });
  const sizes = sections.doubles('sizes');
  const changeTimes = sections.doubles('changeTimes');
  const storedOffsets = sections.integers('storedOffsets');
  const printOffsets = sections.integers('printOffsets');
  const printBytes = sections.bytes('printBytes');
  const storedChunks = sections.integers('storedChunks');
  const storedPlaces = sections.integers('storedPlaces');
  const packedPrintOf = (source: number) =>
    printBytes.subarray(printOffsets[source] ?? 0, printOffsets[source + 1] ?? 0);
  const storedPlaceOf = (source: number) => {
    return { chunk: storedChunks[source] ?? nowhere.chunk, place: storedPlaces[source] ?? 0 };
  };
  const partAt = (part: number) => sections.stored(storedOffsets[part] ?? 0, storedOffsets[part + 1] ?? 0);
  // Sources that lie together are often asked for together.
  const unpacked = new Map<number, readonly unknown[]>();
  /** What a source gives to the contents (0) or the names (1) of its chunk. Throws where these are damaged. */
  function unpackItem(source: number, what: 0 | 1): unknown {
    const { chunk, place } = storedPlaceOf(source);
    const part = 2 * chunk + what;
    const items = unpacked.get(part) ?? (unpack(partAt(part)) as readonly unknown[]);
    if (!unpacked.has(part) && unpacked.size >= mostUnpacked) unpacked.clear();
    unpacked.set(part, items);
    return items[place];
  }
  const summaryOf = (source: number) => JSON.parse(summaries.at(source)) as SourceSummary;
  return {
    sources: uris.length,
    passages: lengths.length,
    terms: readDictionary(sections.integers('termOffsets'), sections.bytes('termBytes')),
    postings: createPostingsReader(sections),
    passageStarts,
    sourceOfPassages() {
      sourceOfPassages ??= findSourceOfPassages(passageStarts);
      return sourceOfPassages;
    },
    lengths,
    figures: {
      values: sections.doubles('figureValues'),
      passages: sections.integers('figurePassages'),
      numbers: sections.integers('figureNumbers'),
    },
    furniture: {
      values: sections.doubles('furnitureValues'),
      passages: sections.integers('furniturePassages'),
      numbers: sections.integers('furnitureNumbers'),
    },
    dates: {
      values: sections.doubles('dateValues'),
      passages: sections.integers('datePassages'),
      numbers: sections.integers('dateNumbers'),
    },
    fileOf: source => ({
      uri: uris.at(source),
      path: paths.at(source),
      hash: hashes.at(source),
      size: sizes[source] ?? 0,
      mtime: changeTimes[source] ?? 0,
    }),
    textHashOf: source => textHashes[source] ?? 0,
    baseKeyOf: source => baseKeys.at(source),
    hasGivenKey: source => ((flags[source] ?? 0) & sourceFlags.givenKey) !== 0,
    hasProblems: source => ((flags[source] ?? 0) & sourceFlags.problems) !== 0,
    eachRunOf: (source, visit) => eachPackedRun(packedPrintOf(source), visit),
    printOf: source => unpackTextPrint(packedPrintOf(source)),
    summaryOf,
    readSource(source, place) {
      const { figureOutline = null } = summaryOf(source);
      let content: SourceContent;
      try {
        content = unpackContent(unpackItem(source, 0) as PackedContent);
      } catch {
        content = createUnreadContent(damaged);
      }
      return createSource(place, content, { key: null, outline: figureOutline });
    },
    readNames(source) {
      try {
        return unpackNames(unpackItem(source, 1) as PackedNames, unpackProse(unpackItem(source, 0) as PackedContent));
      } catch {
        return { candidates: [], lowercaseWords: [] };
      }
    },
    packedPrintOf,
    storedPlaceOf,
    packedOf: source => [unpackItem(source, 0) as PackedContent, unpackItem(source, 1) as PackedNames],
    chunkAt: chunk => ({ contents: partAt(2 * chunk), names: partAt(2 * chunk + 1) }),
  };
}

/** Bits of a source's byte in `flags`. */
export const sourceFlags = { givenKey: 1, problems: 2 } as const;

const mostUnpacked = 16;

const damaged: SourceProblem = {
  code: 'unreadable',
  message: 'Not read: what was kept of it is damaged. Have all sources read anew.',
  fatal: true,
};

function findSourceOfPassages(starts: Uint32Array): Uint32Array {
  const sources = new Uint32Array(starts.at(-1) ?? 0);
  for (let source = 0; source + 1 < starts.length; source++) sources.fill(source, starts[source], starts[source + 1]);
  return sources;
}
