import type { FileChange } from './engine.ts';
import type { FileStat } from './host.ts';
import { isSidecarName, toSidecarUris } from './sidecars.ts';

/** What the list of files is after changes that brought no new ones. The size of a changed file is not known. */
export function applyChanges(files: readonly FileStat[], changes: readonly FileChange[]): FileStat[] {
  const kindOf = createKindOf(changes);
  const left: FileStat[] = [];
  for (const file of files) {
    const kind = kindOf(file.uri);
    if (kind !== 'deleted') left.push(kind ? { ...file, size: 0 } : file);
  }
  return left;
}

/** Whether a source, or what describes it, was changed. */
export function createTouch(changes: readonly FileChange[]): (uri: string) => boolean {
  const kindOf = createKindOf(changes);
  const isTouched = (uri: string) => kindOf(uri) !== undefined;
  // What touches a folder touches a source in it as well as what describes that.
  if (!changes.some(({ uri }) => isSidecarName(uri))) return isTouched;
  return uri => isTouched(uri) || toSidecarUris(uri).some(isTouched);
}

/** The kind of the last change that a file, or a folder above it, has seen; a change of a folder is one of all in it. */
function createKindOf(changes: readonly FileChange[]): (uri: string) => FileChange['kind'] | undefined {
  const last = new Map(changes.map(({ uri, kind }, i) => [uri, { kind, i }]));
  const shortest = changes.reduce((least, { uri }) => Math.min(least, uri.length), Number.POSITIVE_INFINITY);
  return uri => {
    let latest = last.get(uri);
    for (let end = uri.lastIndexOf('/'); end > 0 && end >= shortest; end = uri.lastIndexOf('/', end - 1)) {
      const above = last.get(uri.slice(0, end));
      if (above && above.i > (latest?.i ?? -1)) latest = above;
    }
    return latest?.kind;
  };
}
