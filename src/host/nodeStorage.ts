import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { SegmentBytes, Storage } from '../engine/storage.ts';
import { programVersion } from './programVersion.ts';

/** Closes what nothing reads from any more. */
const closing = new FinalizationRegistry<number>(descriptor => closeSync(descriptor));

/** A storage in a folder of its own, which is made when something is written. Only its user can look into it. */
export function createNodeStorage(folder: string): Storage {
  const placeOf = (name: string) => path.join(folder, name);
  let written = 0;
  return {
    version: programVersion,
    async list() {
      const names = await readdir(folder).catch(() => []);
      const now = Date.now();
      // In use: see `removeUnusedStorage`.
      if (names.length > 0) await utimes(folder, new Date(), new Date()).catch(() => {});
      const files = await Promise.all(
        names.map(async name => {
          const info = await stat(placeOf(name)).catch(() => null);
          return info ? [{ name, age: now - info.mtimeMs }] : [];
        }),
      );
      return files.flat();
    },
    read: async name => openFile(placeOf(name)),
    async write(name, bytes) {
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const draft = placeOf(`${name}.${process.pid}-${written++}.part`);
      try {
        await writeFile(draft, bytes, { mode: 0o600 });
        await rename(draft, placeOf(name));
      } catch (error) {
        await rm(draft, { force: true }).catch(() => {});
        throw error;
      }
    },
    // Windows does not remove what another program holds open.
    remove: name => rm(placeOf(name), { force: true }).catch(() => {}),
  };
}

function openFile(file: string): SegmentBytes {
  const descriptor = openSync(file, 'r');
  const opened: SegmentBytes = {
    length: fstatSync(descriptor).size,
    read(start, end) {
      const bytes = new Uint8Array(end - start);
      let filled = 0;
      while (filled < bytes.length) {
        const count = readSync(descriptor, bytes, filled, bytes.length - filled, start + filled);
        if (count === 0) throw new Error(`${file} is cut off.`);
        filled += count;
      }
      return bytes;
    },
  };
  closing.register(opened, descriptor);
  return opened;
}

/** Removes the storages under `root` that nobody has opened for so many milliseconds. */
export async function removeUnusedStorage(root: string, unusedFor: number): Promise<void> {
  for (const name of await readdir(root).catch(() => [])) {
    const folder = path.join(root, name);
    const info = await stat(folder).catch(() => null);
    if (info?.isDirectory() && Date.now() - info.mtimeMs > unusedFor)
      await rm(folder, { recursive: true, force: true }).catch(() => {});
  }
}
