import type { IndexedFile } from '../corpus/segments/segment.ts';
import type { FileStat } from './host.ts';
import { type DescribedFile, withSidecars } from './sidecars.ts';
import { isHeavy, isSourceFile } from './workspaceSource.ts';

/** What is to be done so that the store holds what the workspace does. */
export interface ReadingPlan {
  /** Files that are to be looked at, in this order: those that are read at once before those that take seconds each. */
  readonly files: readonly DescribedFile[];
  /** Files of the store that are no longer there: one of another name may hold what they held. */
  readonly gone: readonly IndexedFile[];
  /** Files of the store by URI. */
  readonly known: ReadonlyMap<string, IndexedFile>;
}

/** Whether the source that a file was is taken over as it is. */
export type IsKept = (known: IndexedFile | undefined, file: FileStat) => boolean;

/** @param stored the files of the store */
export function planReading(
  listed: readonly FileStat[],
  stored: readonly IndexedFile[],
  isIncluded: (path: string) => boolean,
  isKept: IsKept,
): ReadingPlan {
  const wanted = withSidecars(listed, ({ path }) => isSourceFile(path) && isIncluded(path));
  const uris = new Set(wanted.map(({ uri }) => uri));
  const known = new Map(stored.map(file => [file.uri, file]));
  const missing = wanted.filter(file => !isKept(known.get(file.uri), file));
  return {
    files: [...missing.filter(file => !isHeavy(file)), ...missing.filter(isHeavy)],
    gone: stored.filter(({ uri }) => !uris.has(uri)),
    known,
  };
}

/** Whether a file is as it was when it was indexed; one that could not be read is tried again. */
export function isUnchanged(known: IndexedFile | undefined, { size, mtime }: FileStat): boolean {
  return known !== undefined && known.hash !== '' && known.size === size && known.mtime === mtime;
}
