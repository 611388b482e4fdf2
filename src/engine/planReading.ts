import type { IndexedFile } from '../corpus/segments/segment.ts';
import { findArchiveUri, isArchive } from '../sources/archivePlaces.ts';
import type { FileStat } from './host.ts';
import type { IndexedArchive } from './indexedArchive.ts';
import { type DescribedFile, withSidecars } from './sidecars.ts';
import { isHeavy, isSourceFile } from './workspaceSource.ts';

/** What is to be done so that the store holds what the workspace does. */
export interface ReadingPlan {
  /** All files that are sources, by URI. */
  readonly wanted: ReadonlyMap<string, DescribedFile>;
  /** Files that are to be looked at, in this order: those that are read at once before those that take seconds each. */
  readonly files: readonly DescribedFile[];
  /** Sources of the store whose files are no longer there: one of another name may hold what they held. */
  readonly gone: readonly IndexedFile[];
  /** The URIs of these, and of archives that are gone. */
  readonly goneUris: ReadonlySet<string>;
  /** Sources of the store by URI. */
  readonly known: ReadonlyMap<string, IndexedFile>;
  /** Those of an archive, or of the file of this URI alone. */
  sourcesOf(uri: string): readonly IndexedFile[];
}

/** Whether what a file held is taken over as it is. */
export type IsKept = (known: IndexedFile | undefined, file: FileStat) => boolean;

/** What the store holds. */
export interface Stored {
  readonly sources: readonly IndexedFile[];
  /** By URI. */
  readonly archives: ReadonlyMap<string, IndexedArchive>;
}

/** @param fieldsKey of the choice of fields in force; see `toFieldsKey` */
export function planReading(
  listed: readonly FileStat[],
  { sources, archives }: Stored,
  isIncluded: (path: string) => boolean,
  fieldsKey: string,
  isKept: IsKept,
): ReadingPlan {
  const wanted = withSidecars(listed, ({ path }) => isSourceFile(path) && isIncluded(path));
  const uris = new Map(wanted.map(file => [file.uri, file]));
  const known = new Map(sources.map(file => [file.uri, file]));
  const byFile = groupByFile(sources);
  const isMissing = (file: DescribedFile) => {
    const archive = archives.get(file.uri);
    return !isKept(archive ?? known.get(file.uri), file) || (archive !== undefined && archive.fieldsKey !== fieldsKey);
  };
  const missing = wanted.filter(isMissing);
  const gone = sources.filter(({ uri }) => !uris.has(fileOf(uri)));
  const goneArchives = [...archives.keys()].filter(uri => !uris.has(uri));
  return {
    wanted: uris,
    files: slowLast(missing),
    gone,
    goneUris: new Set([...gone.map(({ uri }) => uri), ...goneArchives]),
    known,
    sourcesOf: uri => byFile.get(uri) ?? [],
  };
}

/**
 * The same where nothing but what these files hold has changed since the plan before was carried out; null where that
 * is not enough to tell: a file is no source, is an archive, or is new.
 */
export function planRereading(
  before: ReadingPlan['wanted'],
  { sources, archives }: Stored,
  changed: ReadonlySet<string>,
): ReadingPlan | null {
  const files: DescribedFile[] = [];
  for (const uri of changed) {
    const file = before.get(uri);
    if (!file || archives.has(uri) || isArchive(file.path)) return null;
    // Its size is not known.
    files.push({ ...file, size: 0 });
  }
  const known = new Map(sources.filter(({ uri }) => changed.has(uri)).map(file => [file.uri, file]));
  if (known.size < changed.size) return null;
  return { wanted: before, files: slowLast(files), gone: [], goneUris: new Set(), known, sourcesOf: () => [] };
}

function slowLast(files: readonly DescribedFile[]): DescribedFile[] {
  return [...files.filter(file => !isSlow(file)), ...files.filter(isSlow)];
}

function groupByFile(sources: readonly IndexedFile[]): ReadonlyMap<string, readonly IndexedFile[]> {
  const groups = new Map<string, IndexedFile[]>();
  for (const source of sources) {
    const uri = fileOf(source.uri);
    const group = groups.get(uri);
    if (group) group.push(source);
    else groups.set(uri, [source]);
  }
  return groups;
}

/** Whether a file is as it was when it was indexed; one that could not be read is tried again. */
export function isUnchanged(known: IndexedFile | undefined, { size, mtime }: FileStat): boolean {
  return known !== undefined && known.hash !== '' && known.size === size && known.mtime === mtime;
}

function isSlow(file: FileStat): boolean {
  return isHeavy(file) || isArchive(file.path);
}

function fileOf(uri: string): string {
  return findArchiveUri(uri) ?? uri;
}
