import { createByteWriter } from './byteWriter.ts';
import { type FigureEntry, packFigures } from './figureTable.ts';
import { packSections } from './layout.ts';
import { packAscending, packNumbers } from './numberColumn.ts';
import { createPostingsWriter, type TermPostings } from './postings.ts';
import { type IndexedFile, sourceFlags } from './segment.ts';
import { type ChunkWriter, createChunkWriter, type StoredPlace } from './storedChunks.ts';
import { packSummaries, type SourceSummary } from './summaries.ts';
import { packTexts } from './textColumn.ts';

export type FigureTableName = 'figures' | 'furniture' | 'dates';

/** A source as a segment keeps it. */
export interface SegmentSource {
  readonly file: IndexedFile;
  readonly baseKey: string;
  readonly hasGivenKey: boolean;
  readonly textHash: number;
  readonly summary: SourceSummary;
  /** Where what gives its text and its names was added. */
  readonly stored: StoredPlace;
  /** See `packTextPrint`. */
  readonly print: Uint8Array;
  /** Words in each of its passages. */
  readonly lengths: ArrayLike<number>;
}

/** Puts a segment together: all its sources first, then all its terms in their order. */
export interface SegmentBuilder {
  readonly chunks: Pick<ChunkWriter, 'add' | 'addChunk'>;
  /** The number of its first passage. */
  addSource(source: SegmentSource): number;
  addFigure(table: FigureTableName, entry: FigureEntry): void;
  /** `bytes`: the term in UTF-8. */
  addTerm(bytes: Uint8Array, postings: TermPostings): void;
  finish(): Uint8Array<ArrayBuffer>;
}

export function createSegmentBuilder(): SegmentBuilder {
  const uris: string[] = [];
  const paths: string[] = [];
  const hashes: string[] = [];
  const summaries: SourceSummary[] = [];
  const figureCounts: number[] = [];
  const baseKeys: string[] = [];
  const textHashes: number[] = [];
  const flags: number[] = [];
  const prints = createByteWriter();
  const printOffsets: number[] = [0];
  const sizes: number[] = [];
  const changeTimes: number[] = [];
  const passageStarts: number[] = [0];
  const lengths: number[] = [];
  const figures = { figures: [] as FigureEntry[], furniture: [] as FigureEntry[], dates: [] as FigureEntry[] };
  const chunks = createChunkWriter();
  const storedChunks: number[] = [];
  const storedPlaces: number[] = [];
  const terms = createByteWriter();
  const termLengths: number[] = [];
  const postings = createPostingsWriter();
  return {
    chunks,
    addSource(source) {
      const first = lengths.length;
      const { uri, path } = source.file;
      const endsInPath = uri.endsWith(path);
      uris.push(endsInPath ? uri.slice(0, uri.length - path.length) : uri);
      paths.push(path);
      hashes.push(source.file.hash);
      summaries.push(source.summary);
      figureCounts.push(source.summary.figures);
      baseKeys.push(source.baseKey);
      textHashes.push(source.textHash);
      flags.push(
        (source.hasGivenKey ? sourceFlags.givenKey : 0) +
          (source.summary.problems.length > 0 ? sourceFlags.problems : 0) +
          (endsInPath ? sourceFlags.uriEndsInPath : 0),
      );
      prints.bytes(source.print);
      printOffsets.push(prints.length);
      sizes.push(source.file.size);
      changeTimes.push(source.file.mtime);
      for (let i = 0; i < source.lengths.length; i++) lengths.push(source.lengths[i] ?? 0);
      passageStarts.push(lengths.length);
      storedChunks.push(source.stored.chunk);
      storedPlaces.push(source.stored.place);
      return first;
    },
    addFigure(table, entry) {
      figures[table].push(entry);
    },
    addTerm(bytes, own) {
      terms.bytes(bytes);
      termLengths.push(bytes.length);
      postings.add(own, lengths);
    },
    finish() {
      const uri = packTexts(uris);
      const path = packTexts(paths);
      const hash = packTexts(hashes);
      const baseKey = packTexts(baseKeys);
      const summary = packSummaries(summaries);
      const text = packFigures(figures.figures);
      const furniture = packFigures(figures.furniture);
      const dates = packFigures(figures.dates);
      const stored = chunks.finish();
      return packSections({
        ...postings.finish(),
        termLengths: packNumbers(termLengths),
        termBytes: terms.finish(),
        passageStarts: packAscending(passageStarts),
        passageLengths: packNumbers(lengths),
        figureValues: text.values,
        figurePlaces: text.places,
        furnitureValues: furniture.values,
        furniturePlaces: furniture.places,
        dateValues: dates.values,
        datePlaces: dates.places,
        uriShares: uri.shares,
        uriBytes: uri.bytes,
        pathShares: path.shares,
        pathBytes: path.bytes,
        hashShares: hash.shares,
        hashBytes: hash.bytes,
        baseKeyShares: baseKey.shares,
        baseKeyBytes: baseKey.bytes,
        textHashes: Float64Array.from(textHashes),
        flags: Uint8Array.from(flags),
        figureCounts: packNumbers(figureCounts),
        summaryOffsets: summary.offsets,
        summaryBytes: summary.bytes,
        printOffsets: packAscending(printOffsets),
        printBytes: prints.finish(),
        sizes: Float64Array.from(sizes),
        changeTimes: Float64Array.from(changeTimes),
        storedChunks: packNumbers(storedChunks),
        storedPlaces: packNumbers(storedPlaces),
        storedOffsets: packAscending(stored.offsets),
        stored: stored.bytes,
      });
    },
  };
}
