import { toSegmentBytes } from '../../src/corpus/segments/layout.ts';
import type { Storage } from '../../src/engine/storage.ts';

/** A storage in memory. */
export interface MemoryStorage extends Storage {
  readonly files: Map<string, Uint8Array>;
  /** Called before each write and removal; may throw in its place. */
  onChange: ((what: 'write' | 'remove', name: string) => void) | null;
}

export function createMemoryStorage(version = '1', files = new Map<string, Uint8Array>()): MemoryStorage {
  const storage: MemoryStorage = {
    version,
    files,
    onChange: null,
    list: async () => [...files.keys()].map(name => ({ name, age: 0 })),
    async read(name) {
      const bytes = files.get(name);
      if (!bytes) throw new Error(`There is no ${name}.`);
      return toSegmentBytes(bytes);
    },
    async write(name, bytes) {
      storage.onChange?.('write', name);
      files.set(name, bytes.slice());
    },
    async remove(name) {
      storage.onChange?.('remove', name);
      files.delete(name);
    },
  };
  return storage;
}
