import { runSteps } from '../../text/steps.ts';
import { hashBytes } from './hashBytes.ts';

/**
 * The file of a segment: a header, then columns one behind the other: bytes or doubles, read where they lie, or laid out
 * when they are first asked for (`numberColumn.ts`, `textColumn.ts`, `figureTable.ts`, `summaries.ts`). `stored` comes last:
 * all before it is kept in memory, and of `stored` only what is asked for is read.
 */
const sectionNames = [
  'termLengths',
  'termBytes',
  'termCounts',
  'blockLengths',
  'blockLasts',
  'blockMostOften',
  'blockShortest',
  'postings',
  'passageStarts',
  'passageLengths',
  'figureValues',
  'figurePlaces',
  'furnitureValues',
  'furniturePlaces',
  'dateValues',
  'datePlaces',
  'uriShares',
  'uriBytes',
  'pathShares',
  'pathBytes',
  'hashShares',
  'hashBytes',
  'baseKeyShares',
  'baseKeyBytes',
  'textHashes',
  'flags',
  'figureCounts',
  'summaryOffsets',
  'summaryBytes',
  'printOffsets',
  'printBytes',
  'sizes',
  'changeTimes',
  'storedChunks',
  'storedPlaces',
  'storedOffsets',
  'stored',
] as const;

export type SectionName = (typeof sectionNames)[number];

type Column = Uint8Array | Float64Array;

/** A segment's bytes: in memory, or a file of which parts are read. */
export interface SegmentBytes {
  readonly length: number;
  /** The bytes from `start` to `end`. Throws where they cannot be read. */
  read(start: number, end: number): Uint8Array;
}

/** Typed arrays of the sections. A name that is asked for as a type that it was not written as is the caller's mistake. */
export interface Sections {
  bytes(name: SectionName): Uint8Array;
  doubles(name: SectionName): Float64Array;
  /** Bytes of `stored`, read now. */
  stored(start: number, end: number): Uint8Array;
}

/** Why a segment's bytes cannot be used. */
export class SegmentDamage extends Error {}

// "SBKS" read as a number: on a machine with another order of bytes it is another number, and nothing is misread.
const magic = 0x534b4253;
/** Goes up whenever the layout or what a section means changes. */
export const layoutVersion = 14;
// In 32-bit numbers: magic, version, checksum of what is behind the header, bytes before `stored`, bytes in all, checksum
// of the header; then two a section.
const fixedFields = 6;
const headerSum = 5;
const headerBytes = align(4 * (fixedFields + 2 * sectionNames.length));

/** One array of bytes out of the columns; a name without a column is an empty section. */
export function packSections(columns: Readonly<Partial<Record<SectionName, Column>>>): Uint8Array<ArrayBuffer> {
  let end = headerBytes;
  const places = sectionNames.map(name => {
    const start = align(end);
    const length = columns[name]?.byteLength ?? 0;
    end = start + length;
    return { name, start, length };
  });
  if (end > 0xffff_ffff) throw new RangeError('A segment holds 4 GB at most.');
  const bytes = new Uint8Array(end);
  const header = new Uint32Array(bytes.buffer, 0, headerBytes / 4);
  const resident = places.at(-1)?.start ?? end;
  header.set([magic, layoutVersion, 0, resident, end]);
  for (const [i, { name, start, length }] of places.entries()) {
    header.set([start, length], fixedFields + 2 * i);
    const column = columns[name];
    if (column) bytes.set(new Uint8Array(column.buffer, column.byteOffset, length), start);
  }
  header[2] = runSteps(hashInSteps((from, to) => bytes.subarray(from, to), resident));
  header[headerSum] = hashHeader(header);
  return bytes;
}

/**
 * Checks the header; sections are read when they are asked for. Whether they are what was written is told by
 * {@link checkSections}: that reads all of them, and an index is to answer at once. Throws {@link SegmentDamage}.
 */
export function unpackSections(file: SegmentBytes): Sections {
  const { fields, resident } = readHeader(file);
  const read = (name: SectionName) => {
    const at = fixedFields + 2 * sectionNames.indexOf(name);
    const start = fields[at] ?? 0;
    return toAligned(file.read(start, start + (fields[at + 1] ?? 0)));
  };
  return {
    bytes: read,
    doubles: name => view(read(name), Float64Array),
    stored: (start, end) => file.read(resident + start, resident + end),
  };
}

/** Whether all before `stored` is what was written; of `stored` each part tells by itself. With pauses. */
export function* checkSections(file: SegmentBytes): Generator<void, boolean> {
  try {
    const { fields, resident } = readHeader(file);
    return (yield* hashInSteps((from, to) => file.read(from, to), resident)) === fields[2];
  } catch {
    return false;
  }
}

function readHeader(file: SegmentBytes): { readonly fields: Uint32Array; readonly resident: number } {
  if (file.length < headerBytes) throw new SegmentDamage('The segment is cut off.');
  const fields = view(toAligned(file.read(0, headerBytes)), Uint32Array);
  const [mark, version, , resident = 0, length] = fields;
  if (mark !== magic || version !== layoutVersion) throw new SegmentDamage('The segment is of another version.');
  if (fields[headerSum] !== hashHeader(fields)) throw new SegmentDamage('The header does not fit its checksum.');
  if (length !== file.length || resident > length || resident < headerBytes)
    throw new SegmentDamage('The segment is cut off.');
  return { fields, resident };
}

function view<Column>(
  { buffer, byteOffset, byteLength }: Uint8Array,
  type: { readonly BYTES_PER_ELEMENT: number; new (buffer: ArrayBufferLike, start: number, length: number): Column },
): Column {
  return new type(buffer, byteOffset, byteLength / type.BYTES_PER_ELEMENT);
}

/** How many bytes each section of a segment's file takes: what an index' size is made of. */
export function measureSections(file: SegmentBytes): ReadonlyMap<SectionName, number> {
  const header = toAligned(file.read(0, headerBytes));
  const fields = new Uint32Array(header.buffer, header.byteOffset, headerBytes / 4);
  return new Map(sectionNames.map((name, i) => [name, fields[fixedFields + 2 * i + 1] ?? 0]));
}

/** A segment's bytes that lie in memory. */
export function toSegmentBytes(bytes: Uint8Array): SegmentBytes {
  return { length: bytes.length, read: (start, end) => bytes.subarray(start, end) };
}

function hashHeader(fields: Uint32Array): number {
  const others = fields.slice(0, headerBytes / 4);
  others[headerSum] = 0;
  return hashBytes(new Uint8Array(others.buffer));
}

// Read and hashed between two pauses.
const hashedAtOnce = 2 ** 20;

/** Of what is behind the header, up to `end`. */
function* hashInSteps(read: SegmentBytes['read'], end: number): Generator<void, number> {
  let hash = 0;
  for (let from = headerBytes; from < end; from += hashedAtOnce) {
    hash = hashBytes(read(from, Math.min(from + hashedAtOnce, end)), hash);
    yield;
  }
  return hash;
}

function toAligned(bytes: Uint8Array): Uint8Array {
  return bytes.byteOffset % 8 === 0 ? bytes : bytes.slice();
}

function align(offset: number): number {
  return 8 * Math.ceil(offset / 8);
}
