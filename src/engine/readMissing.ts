import { hashContent } from '../corpus/segments/hashBytes.ts';
import type { IndexedFile } from '../corpus/segments/segment.ts';
import type { IndexedSource } from '../corpus/segments/writeSegment.ts';
import type { FileStat, Host } from './host.ts';
import type { ReadingPlan } from './planReading.ts';
import type { SourceStore } from './sourceStore.ts';
import { readWorkspaceSource } from './workspaceSource.ts';

export interface Watch {
  isSuperseded(): boolean;
  /** After each file, with their count so far. Whether what was read should be answered from now. */
  onRead(done: number): boolean;
  onAdded(): void;
}

// Sources, and UTF-16 units of text, that are indexed together.
const mostSources = 500;
const mostText = 2_000_000;

/**
 * Reads files into the store, in batches. A file whose bytes the store has under its own or a vanished name is not read
 * but renamed. False where it was superseded; what was read until then is in the store.
 */
export async function readMissing(host: Host, store: SourceStore, plan: ReadingPlan, watch: Watch): Promise<boolean> {
  const movable = groupByContent(plan.gone);
  let read: IndexedSource[] = [];
  let renamed = new Map<string, IndexedFile>();
  let length = 0;

  function add(): void {
    store.rename(renamed);
    store.add(read);
    read = [];
    renamed = new Map();
    length = 0;
  }

  /** The file of the store that holds these bytes: the one of the same name, else one that has vanished. */
  function findSame(file: FileStat, hash: string): IndexedFile | undefined {
    const own = plan.known.get(file.uri);
    return own?.hash === hash ? own : own ? undefined : movable.get(contentOf(file.path, hash))?.pop();
  }

  for (const [i, file] of plan.files.entries()) {
    await host.yield();
    if (watch.isSuperseded()) {
      add();
      return false;
    }
    let hash = '';
    let same: IndexedFile | undefined;
    const source = await readWorkspaceSource(host, file, (bytes, sidecar) => {
      hash = hashContent(bytes) + (sidecar ? hashContent(sidecar) : '');
      same = findSame(file, hash);
      return same !== undefined;
    });
    const { uri, path, size, mtime } = file;
    if (source)
      read.push({
        source,
        content: source.content,
        file: { uri, path, size, mtime, hash: source.problems.some(isPassing) ? '' : hash },
      });
    else if (same) renamed.set(same.uri, { uri, path, size, mtime, hash });
    length += source?.text.length ?? 0;
    const isWanted = watch.onRead(i + 1);
    if (!isWanted && read.length < mostSources && length < mostText) continue;
    add();
    if (isWanted) watch.onAdded();
    else await store.save();
  }
  add();
  return true;
}

/** Whether the next time may go better without a change of the file. */
function isPassing({ code }: { readonly code: string }): boolean {
  return code === 'unreadable';
}

function groupByContent(files: readonly IndexedFile[]): ReadonlyMap<string, IndexedFile[]> {
  const groups = new Map<string, IndexedFile[]>();
  for (const file of files) {
    if (file.hash === '') continue;
    const content = contentOf(file.path, file.hash);
    const group = groups.get(content);
    if (group) group.push(file);
    else groups.set(content, [file]);
  }
  return groups;
}

/** The same bytes under another extension may be another text. */
function contentOf(path: string, hash: string): string {
  return `${hash}${path.slice(path.lastIndexOf('.') + 1).toLowerCase()}`;
}
