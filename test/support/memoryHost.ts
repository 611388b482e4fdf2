import type { FileStat, Host } from '../../src/engine/host.ts';

/** A host over texts in memory that keeps count of what it was asked. */
export interface MemoryHost extends Host {
  /** Sets a file's content; the time of change goes up. An Error is thrown when the file is read. */
  write(path: string, content: string | Uint8Array | Error): void;
  /** Deletes a file, or a folder with all in it. */
  remove(path: string): void;
  uriOf(path: string): string;
  /** The paths read, in order, since the last look; and how often files were listed and others let in. */
  takeWork(): { readonly reads: readonly string[]; readonly lists: number; readonly yields: number };
  /** Called at each yield; may write files or ask the engine for more. */
  onYield: (() => void) | null;
}

const root = 'memory:/workspace/';

export function createMemoryHost(files: Readonly<Record<string, string | Uint8Array>> = {}): MemoryHost {
  const contents = new Map<string, { readonly content: string | Uint8Array | Error; readonly mtime: number }>();
  let clock = 0;
  let reads: string[] = [];
  let lists = 0;
  let yields = 0;
  const uriOf = (path: string) => root + path;
  const toBytes = (content: string | Uint8Array) =>
    typeof content === 'string' ? new TextEncoder().encode(content) : content;

  const host: MemoryHost = {
    onYield: null,
    uriOf,
    write(path, content) {
      contents.set(path, { content, mtime: ++clock });
    },
    remove(path) {
      for (const known of [...contents.keys()]) {
        if (known === path || known.startsWith(`${path}/`)) contents.delete(known);
      }
    },
    takeWork() {
      const work = { reads, lists, yields };
      reads = [];
      lists = 0;
      yields = 0;
      return work;
    },
    async listFiles() {
      lists++;
      return [...contents].map(([path, { content, mtime }]): FileStat => {
        const size = content instanceof Error ? 0 : toBytes(content).length;
        return { uri: uriOf(path), path, size, mtime };
      });
    },
    async readFile(uri) {
      const path = uri.slice(root.length);
      reads.push(path);
      const file = contents.get(path);
      if (!file) throw new Error('There is no such file.');
      if (file.content instanceof Error) throw file.content;
      // A copy: who reads a file may keep its bytes, or hand them over.
      return toBytes(file.content).slice();
    },
    async yield() {
      yields++;
      host.onYield?.();
    },
  };
  for (const [path, content] of Object.entries(files)) host.write(path, content);
  return host;
}
