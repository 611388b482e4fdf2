import type { NameScan } from '../../names/name.ts';
import { createSource } from '../../sources/readSource.ts';
import type { Source, SourceProblem } from '../../sources/source.ts';
import { createUnreadContent, type SourceContent } from '../../sources/sourceReader.ts';
import { createOnce, createWeakly } from '../createOnce.ts';
import { type Dictionary, readDictionary } from './dictionary.ts';
import { type FigureTable, unpackFigures } from './figureTable.ts';
import { checkSections, type SegmentBytes, unpackSections } from './layout.ts';
import { toStarts, unpackAscending, unpackNumbers } from './numberColumn.ts';
import { unpack } from './packedJson.ts';
import { type PackedContent, type PackedNames, unpackContent, unpackNames, unpackProse } from './packedSource.ts';
import { createPostingsReader, type PostingsCursor } from './postings.ts';
import { nowhere, type PackedChunk, type StoredPlace } from './storedChunks.ts';
import { createSummaryReader, type SourceSummary } from './summaries.ts';
import { readTextColumn } from './textColumn.ts';
import { type HashSieve, readHashes, readWords, siftHashes, type TextPrint, unpackTextPrint } from './textPrint.ts';

/** A file as it was when its source was indexed. */
export interface IndexedFile {
  readonly uri: string;
  readonly path: string;
  readonly size: number;
  readonly mtime: number;
  /** Of its bytes; see `hashContent`. */
  readonly hash: string;
}

/**
 * Sources indexed together, never changed again: one file of columns (see `layout.ts`), laid out as they are asked for.
 * Sources are numbered in the order of the segment, passages likewise, furniture included.
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
  /** That file's. */
  pathOf(source: number): string;
  /** Of its text: two sources with the same are taken to have the same text. */
  textHashOf(source: number): number;
  /** See `toBaseKey`; of the place where it was indexed. */
  baseKeyOf(source: number): string;
  /** Whether that key was given, and not made. */
  hasGivenKey(source: number): boolean;
  hasProblems(source: number): boolean;
  summaryOf(source: number): SourceSummary;
  /** How many figures it has: {@link SourceSummary.figures}, told without unpacking it. */
  figureCountOf(source: number): number;
  printOf(source: number): TextPrint;
  /** How many words its print is of. */
  wordsOf(source: number): number;
  /** The hashes of its print; see `readHashes`. */
  readHashesOf(source: number, hashes: Uint32Array): number;
  /** See `siftHashes`. */
  siftHashesOf(source: number, sieve: HashSieve): readonly number[];
  /** Reads a source anew from what is stored of it. One that is damaged has an empty text and a problem. */
  readSource(source: number, place: Pick<Source, 'uri' | 'path'>): Source;
  readNames(source: number): NameScan;
  /** For merging: as it lies. */
  packedPrintOf(source: number): Uint8Array;
  storedPlaceOf(source: number): StoredPlace;
  chunkAt(chunk: number): PackedChunk;
  /** Whether its bytes are what was written; what is packed tells by itself when it is read. With pauses. */
  check(): Generator<void, boolean>;
  /** Throws where it is damaged. */
  packedOf(source: number): [PackedContent, PackedNames];
}

/** Throws `SegmentDamage` where the bytes are not those of a segment of this version. See {@link Segment.check}. */
export function openSegment(bytes: SegmentBytes): Segment {
  const sections = unpackSections(bytes);
  const passageStarts = unpackAscending(sections.bytes('passageStarts'));
  let sourceOfPassages: Uint32Array | undefined;
  const lengths = new Uint16Array(unpackNumbers(sections.bytes('passageLengths')));
  const uris = readTextColumn({ shares: sections.bytes('uriShares'), bytes: sections.bytes('uriBytes') });
  const paths = readTextColumn({ shares: sections.bytes('pathShares'), bytes: sections.bytes('pathBytes') });
  const hashes = readTextColumn({ shares: sections.bytes('hashShares'), bytes: sections.bytes('hashBytes') });
  // What a first answer does without is read when it is asked for.
  const baseKeys = createOnce(() =>
    readTextColumn({ shares: sections.bytes('baseKeyShares'), bytes: sections.bytes('baseKeyBytes') }),
  );
  const textHashes = sections.doubles('textHashes');
  const flags = sections.bytes('flags');
  const hasFlag = (source: number, flag: number) => ((flags[source] ?? 0) & flag) !== 0;
  const summaries = createOnce(() =>
    createSummaryReader({ offsets: sections.bytes('summaryOffsets'), bytes: sections.bytes('summaryBytes') }),
  );
  const summaryOf = (source: number) => summaries()(source);
  const figureCounts = createOnce(() => unpackNumbers(sections.bytes('figureCounts')));
  const sizes = sections.doubles('sizes');
  const changeTimes = sections.doubles('changeTimes');
  const storedOffsets = createOnce(() => unpackAscending(sections.bytes('storedOffsets')));
  const printOffsets = createOnce(() => unpackAscending(sections.bytes('printOffsets')));
  // Asked for when origins are looked for, and then all.
  const printBytes = createWeakly(() => sections.bytes('printBytes'));
  const storedChunks = createOnce(() => unpackNumbers(sections.bytes('storedChunks')));
  const storedPlaces = createOnce(() => unpackNumbers(sections.bytes('storedPlaces')));
  const figures = createOnce(() =>
    unpackFigures({ values: sections.doubles('figureValues'), places: sections.bytes('figurePlaces') }),
  );
  const furniture = createOnce(() =>
    unpackFigures({ values: sections.doubles('furnitureValues'), places: sections.bytes('furniturePlaces') }),
  );
  const dates = createOnce(() =>
    unpackFigures({ values: sections.doubles('dateValues'), places: sections.bytes('datePlaces') }),
  );
  const packedPrintOf = (source: number) =>
    printBytes().subarray(printOffsets()[source] ?? 0, printOffsets()[source + 1] ?? 0);
  const storedPlaceOf = (source: number) => {
    return { chunk: storedChunks()[source] ?? nowhere.chunk, place: storedPlaces()[source] ?? 0 };
  };
  const partAt = (part: number) => sections.stored(storedOffsets()[part] ?? 0, storedOffsets()[part + 1] ?? 0);
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
  return {
    sources: uris.length,
    passages: lengths.length,
    terms: readDictionary(toStarts(unpackNumbers(sections.bytes('termLengths'))), sections.bytes('termBytes')),
    postings: createPostingsReader(sections, lengths),
    passageStarts,
    sourceOfPassages() {
      sourceOfPassages ??= findSourceOfPassages(passageStarts);
      return sourceOfPassages;
    },
    lengths,
    get figures() {
      return figures();
    },
    get furniture() {
      return furniture();
    },
    get dates() {
      return dates();
    },
    fileOf(source) {
      const path = paths.at(source);
      return {
        uri: hasFlag(source, sourceFlags.uriEndsInPath) ? uris.at(source) + path : uris.at(source),
        path,
        hash: hashes.at(source),
        size: sizes[source] ?? 0,
        mtime: changeTimes[source] ?? 0,
      };
    },
    pathOf: source => paths.at(source),
    textHashOf: source => textHashes[source] ?? 0,
    baseKeyOf: source => baseKeys().at(source),
    hasGivenKey: source => hasFlag(source, sourceFlags.givenKey),
    hasProblems: source => hasFlag(source, sourceFlags.problems),
    readHashesOf: (source, hashes) => readHashes(packedPrintOf(source), hashes),
    wordsOf: source => readWords(packedPrintOf(source)),
    siftHashesOf: (source, sieve) => siftHashes(packedPrintOf(source), sieve),
    printOf: source => unpackTextPrint(packedPrintOf(source)),
    summaryOf,
    figureCountOf: source => figureCounts()[source] ?? 0,
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
    check: () => checkSections(bytes),
    packedOf: source => [unpackItem(source, 0) as PackedContent, unpackItem(source, 1) as PackedNames],
    chunkAt: chunk => ({ contents: partAt(2 * chunk), names: partAt(2 * chunk + 1) }),
  };
}

/** Bits of a source's byte in `flags`. */
export const sourceFlags = { givenKey: 1, problems: 2, uriEndsInPath: 4 } as const;

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
