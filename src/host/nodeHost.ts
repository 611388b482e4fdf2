import { close, constants, fstat, open, readFile } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { setImmediate, setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { URI } from 'vscode-uri';
import { configFileName } from '../engine/config.ts';
import type { Extract, FileStat, Host, TextIndexer } from '../engine/host.ts';
import type { Storage } from '../engine/storage.ts';
import { nodeDeflate } from './nodeDeflate.ts';

/** How long work may run before others are let in, in milliseconds: half a frame at 60 Hz. */
const stretch = 8;

/** How long what nobody waits for is left to wait, so that of many changes it is done for the last. In milliseconds. */
const idleTime = 20_000;

/** Deeper folders are not looked into: nobody files sources there, and a loop of mounts would be endless. */
const maxDepth = 32;

/** How long a folder is taken to be where it was found, in milliseconds; and of how many that is known. */
const knownTime = 1_000;
const mostFolders = 1_000;

// Without O_NONBLOCK a pipe would keep the program waiting; O_NOFOLLOW: what was checked is what is opened.
const openFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

// By number: a `FileHandle` costs as much again as reading a short file.
const [openFile, statOpen, readOpen, closeFile] = [
  promisify(open),
  promisify(fstat),
  promisify(readFile),
  promisify(close),
];

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
  const realFolders = new Map<string, { readonly real: Promise<string>; readonly time: number }>();
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

  /** The folder's place with links followed; of many files in it this is found out once a while. */
  function findRealFolder(folder: string): Promise<string> {
    const now = performance.now();
    const known = realFolders.get(folder);
    if (known && now - known.time < knownTime) return known.real;
    if (realFolders.size >= mostFolders) realFolders.clear();
    const real = realpath(folder).catch(error => {
      realFolders.delete(folder);
      throw error;
    });
    realFolders.set(folder, { real, time: now });
    return real;
  }

  /** Opens a file that lies inside; gives its number. Rejects for all others. */
  async function openInside(file: string): Promise<number> {
    if (constants.O_NOFOLLOW !== undefined) {
      const place = path.join(await findRealFolder(path.dirname(file)), path.basename(file));
      if (!(await isInside(place))) throw outsideError();
      try {
        return await openFile(place, openFlags);
      } catch (error) {
        // It is a link itself.
        if (!(error instanceof Error && 'code' in error && error.code === 'ELOOP')) throw error;
      }
    }
    const real = await realpath(file);
    if (!(await isInside(real))) throw outsideError();
    return openFile(real, openFlags);
  }

  return {
    async listFiles(signal) {
      const files: FileStat[] = [];
      // Real places, so that a link to a folder above is not walked for ever and no file is listed twice.
      const seen = new Set<string>();
      async function addFile(place: string, relative: string, real: string): Promise<void> {
        const info = await stat(real).catch(() => null);
        if (info?.isFile()) files.push({ uri: toFileUri(place), path: relative, size: info.size, mtime: info.mtimeMs });
      }
      /** `real`: the place with links followed, where it is known to lie inside. */
      async function add(place: string, relative: string, depth: number, known: string | null): Promise<void> {
        if (signal.aborted) return;
        const real = known ?? (await findReal(place));
        if (real === null || seen.has(real)) return;
        seen.add(real);
        // What is no folder cannot be read as one, and one that may not be opened hides its files, as it does everywhere.
        const entries = depth < maxDepth ? await readdir(real, { withFileTypes: true }).catch(() => null) : [];
        if (entries === null) return addFile(place, relative, real);
        for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
          const { name } = entry;
          if (!isListed(name)) continue;
          const inner = [path.join(place, name), relative === '' ? name : `${relative}/${name}`] as const;
          const inside = path.join(real, name);
          if (!entry.isFile()) await add(...inner, depth + 1, entry.isDirectory() ? inside : null);
          else if (!seen.has(inside) && !signal.aborted) {
            seen.add(inside);
            await addFile(...inner, inside);
          }
        }
      }
      for (const root of roots) await add(path.resolve(root), toRelative(base, path.resolve(root)), 0, null);
      return files;
    },
    async readFile(uri) {
      const file = await openInside(URI.parse(uri).fsPath);
      try {
        if (!(await statOpen(file)).isFile()) throw new Error('It is not a file.');
        return await readOpen(file);
      } finally {
        await closeFile(file);
      }
    },
    async yield() {
      if (performance.now() - resumed < stretch) return;
      await setImmediate();
      resumed = performance.now();
    },
    deflate: nodeDeflate,
    idle: () => setTimeout(idleTime, undefined, { ref: false }),
    ...(extract && { extract }),
    ...(textIndexer && { textIndexer }),
    ...(storage && { storage }),
  };
}

function outsideError(): Error {
  return new Error('It lies outside the workspace.');
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
