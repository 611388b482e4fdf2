import { constants } from 'node:fs';
import { type FileHandle, open, readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { URI } from 'vscode-uri';
import { configFileName } from '../engine/config.ts';
import type { Extract, FileStat, Host, TextIndexer } from '../engine/host.ts';
import type { Storage } from '../engine/storage.ts';

/** How long work may run before others are let in, in milliseconds: half a frame at 60 Hz. */
const stretch = 8;

/** How long what nobody waits for is left to wait, so that of many changes it is done for the last. In milliseconds. */
const idleTime = 20_000;

/** Deeper folders are not looked into: nobody files sources there, and a loop of mounts would be endless. */
const maxDepth = 32;

const dependencyFolders = new Set(['node_modules', 'bower_components', '__pycache__']);

/** The URI of a file on this machine, spelt as VS Code spells it. */
export function toFileUri(file: string): string {
  return URI.file(file).toString();
}

export interface NodeHostOptions {
  /** Folders or files that are read in place of all in the folder. */
  readonly roots?: readonly string[];
  readonly extract?: Extract;
  readonly textIndexer?: TextIndexer | undefined;
  readonly storage?: Storage;
}

/**
 * A host over folders (or single files) of this machine. Nothing outside them is listed or read: symbolic links count as
 * the place they lead to. Paths are relative to `folder`; what lies beside it is listed under its own folder's name.
 */
export function createNodeHost(folder: string, options: NodeHostOptions = {}): Host {
  const { roots = [folder], extract, textIndexer, storage } = options;
  const base = path.resolve(folder);
  let realRoots: Promise<readonly string[]> | undefined;
  let resumed = performance.now();

  async function isInside(real: string): Promise<boolean> {
    realRoots ??= Promise.all(roots.map(root => realpath(root).catch(() => path.resolve(root))));
    return (await realRoots).some(
      root => real === root || real.startsWith(root.endsWith(path.sep) ? root : root + path.sep),
    );
  }

  /** The file's place with links followed; null where it is gone or outside. */
  async function findReal(file: string): Promise<string | null> {
    try {
      const real = await realpath(file);
      return (await isInside(real)) ? real : null;
    } catch {
      return null;
    }
  }

  return {
    async listFiles(signal) {
      const files: FileStat[] = [];
      // Real places, so that a link to a folder above is not walked for ever and no file is listed twice.
      const seen = new Set<string>();
      async function add(place: string, relative: string, depth: number): Promise<void> {
        if (signal.aborted) return;
        const real = await findReal(place);
        if (real === null || seen.has(real)) return;
        seen.add(real);
        const info = await stat(real).catch(() => null);
        if (info?.isFile()) {
          files.push({ uri: toFileUri(place), path: relative, size: info.size, mtime: info.mtimeMs });
        } else if (info?.isDirectory() && depth < maxDepth) {
          // A folder that may not be opened hides its files, as it does everywhere.
          const names = await readdir(real).catch(() => []);
          for (const name of names.sort()) {
            if (isListed(name))
              await add(path.join(place, name), relative === '' ? name : `${relative}/${name}`, depth + 1);
          }
        }
      }
      for (const root of roots) await add(path.resolve(root), toRelative(base, path.resolve(root)), 0);
      return files;
    },
    async readFile(uri) {
      const file = URI.parse(uri).fsPath;
      const real = await realpath(file);
      if (!(await isInside(real))) throw new Error('It lies outside the workspace.');
      let handle: FileHandle | undefined;
      try {
        // Without O_NONBLOCK a pipe would keep the program waiting; O_NOFOLLOW: what was checked is what is opened.
        handle = await open(real, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
        if (!(await handle.stat()).isFile()) throw new Error('It is not a file.');
        return await handle.readFile();
      } finally {
        await handle?.close();
      }
    },
    async yield() {
      if (performance.now() - resumed < stretch) return;
      await setImmediate();
      resumed = performance.now();
    },
    idle: () => setTimeout(idleTime, undefined, { ref: false }),
    ...(extract && { extract }),
    ...(textIndexer && { textIndexer }),
    ...(storage && { storage }),
  };
}

function isListed(name: string): boolean {
  return name === configFileName || !(name.startsWith('.') || dependencyFolders.has(name));
}

/** With `/`; for a place outside `base` its own name. */
function toRelative(base: string, place: string): string {
  const relative = path.relative(base, place);
  const outside = relative.startsWith('..') || path.isAbsolute(relative);
  return outside ? path.basename(place) : relative.split(path.sep).join('/');
}
