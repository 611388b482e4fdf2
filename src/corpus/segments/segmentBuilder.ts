import { createByteWriter } from './byteWriter.ts';
import { packSections } from './layout.ts';
import { createPostingsWriter, type TermPostings } from './postings.ts';
import { type FigureTable, type IndexedFile, type SourceSummary, sourceFlags } from './segment.ts';
import { type ChunkWriter, createChunkWriter, type StoredPlace } from './storedChunks.ts';
import { createTextColumnWriter } from './textColumn.ts';

/** A figure by its number, in a passage of the segment that is being built. */
export interface FigureEntry {
  readonly value: number;
  readonly passage: number;
  readonly number: number;
}

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
  const uris = createTextColumnWriter();
  const paths = createTextColumnWriter();
  const hashes = createTextColumnWriter();
  const summaries = createTextColumnWriter();
  const baseKeys = createTextColumnWriter();
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
  const termOffsets: number[] = [0];
  const postings = createPostingsWriter();
  return {
    chunks,
    addSource(source) {
      const first = lengths.length;
      uris.add(source.file.uri);
      paths.add(source.file.path);
      hashes.add(source.file.hash);
      summaries.add(JSON.stringify(source.summary));
      baseKeys.add(source.baseKey);
      textHashes.push(source.textHash);
      flags.push(
        (source.hasGivenKey ? sourceFlags.givenKey : 0) +
          (source.summary.problems.length > 0 ? sourceFlags.problems : 0),
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
      termOffsets.push(terms.length);
      postings.add(own, lengths);
    },
    finish() {
      const [uri, path, hash, summary] = [uris.finish(), paths.finish(), hashes.finish(), summaries.finish()];
      const baseKey = baseKeys.finish();
      const text = toFigureTable(figures.figures);
      const furniture = toFigureTable(figures.furniture);
      const dates = toFigureTable(figures.dates);
      const stored = chunks.finish();
      return packSections({
        ...postings.finish(),
        termOffsets: Uint32Array.from(termOffsets),
        termBytes: terms.finish(),
        passageStarts: Uint32Array.from(passageStarts),
        passageLengths: Uint16Array.from(lengths),
        figureValues: text.values,
        figurePassages: text.passages,
        figureNumbers: text.numbers,
        furnitureValues: furniture.values,
        furniturePassages: furniture.passages,
        furnitureNumbers: furniture.numbers,
        dateValues: dates.values,
        datePassages: dates.passages,
        dateNumbers: dates.numbers,
        uriOffsets: uri.offsets,
        uriBytes: uri.bytes,
        pathOffsets: path.offsets,
        pathBytes: path.bytes,
        hashOffsets: hash.offsets,
        hashBytes: hash.bytes,
        baseKeyOffsets: baseKey.offsets,
        baseKeyBytes: baseKey.bytes,
        textHashes: Float64Array.from(textHashes),
        flags: Uint8Array.from(flags),
        summaryOffsets: summary.offsets,
        summaryBytes: summary.bytes,
        printOffsets: Uint32Array.from(printOffsets),
        printBytes: prints.finish(),
        sizes: Float64Array.from(sizes),
        changeTimes: Float64Array.from(changeTimes),
        storedChunks: Uint32Array.from(storedChunks),
        storedPlaces: Uint32Array.from(storedPlaces),
        storedOffsets: stored.offsets,
        stored: stored.bytes,
      });
    },
  };
}

function toFigureTable(entries: FigureEntry[]): FigureTable {
  entries.sort((a, b) => a.value - b.value || a.passage - b.passage || a.number - b.number);
  return {
    values: Float64Array.from(entries, entry => entry.value),
    passages: Uint32Array.from(entries, entry => entry.passage),
    numbers: Uint32Array.from(entries, entry => entry.number),
  };
}
