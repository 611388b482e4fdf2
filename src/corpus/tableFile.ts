import type { Plain } from '../names/nameState.ts';
import { createByteWriter } from './segments/byteWriter.ts';
import { hashBytes } from './segments/hashBytes.ts';
import type { SegmentBytes } from './segments/layout.ts';
import { pack, unpack } from './segments/packedJson.ts';

/**
 * Tables in one file, each sorted by its keys and cut into blocks that are packed. What is asked for is found by the
 * first keys of the blocks, and of these one is read.
 */
export interface TableFile {
  /** Bytes. */
  readonly length: number;
  /** What was written along with the tables. */
  readonly label: string;
  readonly tables: readonly string[];
  /** Null for what was written as gone; undefined for what is not there. */
  get(table: string, key: string): Plain | undefined;
  /** In the order of their keys. */
  entries(table: string): Iterable<Entry>;
}

export type Entry = readonly [key: string, value: Plain];

/** The entries of a table, in any order. */
export type WrittenTable = readonly [table: string, entries: Iterable<Entry>];

interface Directory {
  readonly label: string;
  readonly tables: Readonly<Record<string, BlockList>>;
}

/** Of each block its first key and its length in bytes. */
interface BlockList {
  readonly first: readonly string[];
  readonly bytes: readonly number[];
}

type Block = readonly [keys: readonly string[], values: readonly Plain[]];

// Of a block, in UTF-16 units of JSON: a larger one packs little smaller, and takes longer to find one value in.
const blockLength = 4096;
// Checksum of all behind it, and length of the directory, the lowest byte first.
const headBytes = 8;

export function* writeTables(label: string, tables: Iterable<WrittenTable>): Generator<void, Uint8Array> {
  const blocks = createByteWriter();
  const directory: Record<string, BlockList> = {};
  for (const [table, entries] of tables) {
    const list = { first: [] as string[], bytes: [] as number[] };
    let [keys, values, length]: [string[], Plain[], number] = [[], [], 0];
    const close = () => {
      if (keys[0] === undefined) return;
      const packed = pack([keys, values] satisfies Block);
      list.first.push(keys[0]);
      list.bytes.push(packed.length);
      blocks.bytes(packed);
      [keys, values, length] = [[], [], 0];
    };
    for (const [key, value] of [...entries].sort(compareKeys)) {
      keys.push(key);
      values.push(value);
      length += key.length + lengthOf(value);
      if (length < blockLength) continue;
      close();
      yield;
    }
    close();
    directory[table] = list;
    yield;
  }
  const packed = pack({ label, tables: directory } satisfies Directory);
  const bytes = new Uint8Array(headBytes + packed.length + blocks.length);
  bytes.set(packed, headBytes);
  bytes.set(blocks.finish(), headBytes + packed.length);
  const head = new DataView(bytes.buffer);
  head.setUint32(4, packed.length, true);
  head.setUint32(0, hashBytes(bytes.subarray(4)), true);
  return bytes;
}

function compareKeys([a]: Entry, [b]: Entry): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** About how long its JSON is. */
function lengthOf(value: Plain): number {
  if (typeof value === 'string') return value.length + 3;
  if (!Array.isArray(value)) return 5;
  return value.reduce<number>((sum, item: Plain) => sum + lengthOf(item), 2);
}

// About 4 MB of values.
const mostOpen = 256;

/** Null where the bytes are not what was written. */
export function openTables(file: SegmentBytes): TableFile | null {
  const found = readDirectory(file);
  if (!found) return null;
  const { label, tables, start } = found;
  const places = new Map<
    string,
    { readonly first: readonly string[]; readonly ends: readonly number[]; start: number }
  >();
  let end = start;
  for (const [table, { first, bytes }] of Object.entries(tables)) {
    const own = end;
    places.set(table, { first, start: own, ends: bytes.map(length => (end += length)) });
  }
  // A map keeps the order in which its entries were set: those asked for last are behind.
  const open = new Map<number, Block>();

  function blockAt(from: number, to: number): Block {
    const known = open.get(from);
    const block = known ?? (unpack(file.read(from, to)) as Block);
    open.delete(from);
    open.set(from, block);
    for (const oldest of open.keys()) {
      if (open.size <= mostOpen) break;
      open.delete(oldest);
    }
    return block;
  }

  return {
    length: file.length,
    label,
    tables: [...places.keys()],
    get(table, key) {
      const list = places.get(table);
      const number = list ? findLast(list.first, key) : -1;
      if (!list || number < 0) return undefined;
      const [keys, values] = blockAt(list.ends[number - 1] ?? list.start, list.ends[number] ?? 0);
      const at = findLast(keys, key);
      return keys[at] === key ? values[at] : undefined;
    },
    *entries(table) {
      const list = places.get(table);
      for (const [i, to] of list?.ends.entries() ?? []) {
        const [keys, values] = unpack(file.read(list?.ends[i - 1] ?? list?.start ?? 0, to)) as Block;
        for (const [at, key] of keys.entries()) yield [key, values[at] ?? null];
      }
    },
  };
}

function readDirectory(file: SegmentBytes): (Directory & { readonly start: number }) | null {
  try {
    const bytes = file.read(0, file.length);
    const head = new DataView(bytes.buffer, bytes.byteOffset, headBytes);
    const start = headBytes + head.getUint32(4, true);
    if (hashBytes(bytes.subarray(4)) !== head.getUint32(0, true)) return null;
    return { ...(unpack(bytes.subarray(headBytes, start)) as Directory), start };
  } catch {
    return null;
  }
}

/** The last of the sorted keys that is not behind this one; -1 where all are. */
function findLast(keys: readonly string[], key: string): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
