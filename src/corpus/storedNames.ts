import type { EntityOptions, EntityResolution } from '../names/name.ts';
import type { Plain, StoredTables, TableChanges } from '../names/nameState.ts';
import { openResolution } from '../names/storedMentions.ts';
import type { SegmentBytes } from './segments/layout.ts';
import { type Entry, openTables, type TableFile, type WrittenTable, writeTables } from './tableFile.ts';

/**
 * Who is who in a corpus, kept beside its segments: what resolving their names gave, under the user's word of the time,
 * and what resolving goes on from when sources change. It holds for exactly the sources that it was made of.
 */
export interface StoredNames {
  /** See `toNamesKey`. */
  readonly key: string;
  readonly tables: StoredTables;
  /** From the oldest: of a key what the newest says holds. */
  readonly layers: readonly TableFile[];
}

/** Null where the bytes of one are not what was packed, or of another resolution than the others. */
export function openNames(files: readonly SegmentBytes[]): StoredNames | null {
  const layers = files.flatMap(file => openTables(file) ?? []);
  const [base] = layers;
  if (!base || layers.length < files.length || layers.some(({ label }) => label !== base.label)) return null;
  return { key: base.label, tables: layTables(layers), layers };
}

/** What was resolved. `options`: those of the time. */
export function openStoredResolution(names: StoredNames, options: EntityOptions): EntityResolution {
  return openResolution(names.tables, options);
}

function layTables(layers: readonly TableFile[]): StoredTables {
  const fromNewest = layers.toReversed();
  return {
    get(table, key) {
      for (const layer of fromNewest) {
        const value = layer.get(table, key);
        if (value !== undefined) return value ?? undefined;
      }
      return undefined;
    },
    *entries(table) {
      const [base, ...others] = layers;
      const newer = new Map<string, Plain>();
      for (const layer of others) for (const [key, value] of layer.entries(table)) newer.set(key, value);
      for (const entry of base?.entries(table) ?? []) if (!newer.has(entry[0])) yield entry;
      for (const entry of newer) if (entry[1] !== null) yield entry;
    },
  };
}

/** Whether all of it is what was packed. With pauses. */
export function* checkNames({ layers }: StoredNames): Generator<void, boolean> {
  for (const layer of layers) if (!(yield* layer.check())) return false;
  return true;
}

export interface PackedNames {
  readonly bytes: Uint8Array;
  /** How many of the layers before stay below it, from the oldest. */
  readonly below: number;
}

/**
 * Packs what has changed since `before` as one layer more. Layers above that are no larger are taken into it, so that
 * there are few, each at least twice the next, and what is stored is seldom written anew.
 */
export function* packNames(
  key: string,
  before: StoredNames | null,
  changes: TableChanges,
): Generator<void, PackedNames> {
  const layers = before?.layers ?? [];
  let below = layers.length;
  let tables: WrittenTable[] = [...changes];
  let bytes = yield* writeTables(key, tables);
  while (below > 0 && (layers[below - 1]?.length ?? 0) < 2 * bytes.length) {
    const under = layers[--below];
    tables = tables.map(([table, entries]) => [table, layOver(under?.entries(table) ?? [], entries, below === 0)]);
    bytes = yield* writeTables(key, tables);
  }
  return { bytes, below };
}

function layOver(under: Iterable<Entry>, over: Iterable<Entry>, isWhole: boolean): Iterable<Entry> {
  const all = new Map([...under, ...over]);
  return isWhole ? [...all].filter(([, value]) => value !== null) : all;
}
