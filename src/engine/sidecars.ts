import { isArchive } from '../sources/archivePlaces.ts';
import { maxSidecarBytes, type SidecarExtension, sidecarExtensions } from '../sources/readSidecar.ts';
import type { FileStat } from './host.ts';

/** A file that is a source, with the one beside it that describes it (`report.json` of `report.pdf`), if there is one. */
export interface DescribedFile extends FileStat {
  /** Changes when the time of either changes, and when the one beside it comes or goes. */
  readonly mtime: number;
  readonly sidecar: { readonly uri: string; readonly extension: SidecarExtension } | null;
}

/** The files that are sources, each with what describes it; that is itself no source. An archive's records describe themselves. */
export function withSidecars(files: readonly FileStat[], isSource: (file: FileStat) => boolean): DescribedFile[] {
  const candidates = new Map(
    files.filter(({ path, size }) => isSidecarName(path) && size <= maxSidecarBytes).map(file => [file.uri, file]),
  );
  if (candidates.size === 0) return files.filter(isSource).map(file => ({ ...file, sidecar: null }));
  const used = new Set<string>();
  const sources = files.filter(isSource).map((file): DescribedFile => {
    const uris = isSidecarName(file.path) || isArchive(file.path) ? [] : toSidecarUris(file.uri);
    const index = uris.findIndex(uri => candidates.has(uri));
    const extension = sidecarExtensions[index];
    const sidecar = candidates.get(uris[index] ?? '');
    if (!sidecar || !extension) return { ...file, sidecar: null };
    for (const uri of uris) used.add(uri);
    return { ...file, mtime: file.mtime + sidecar.mtime, sidecar: { uri: sidecar.uri, extension } };
  });
  return sources.filter(({ uri }) => !used.has(uri));
}

/** Where the descriptions of a source would lie, in the order in which one is chosen. */
export function toSidecarUris(uri: string): string[] {
  return sidecarExtensions.map(extension => toSidecarUri(uri, extension));
}

export function toSidecarUri(uri: string, extension: string): string {
  const name = uri.lastIndexOf('/') + 1;
  const point = uri.lastIndexOf('.');
  return `${point > name ? uri.slice(0, point) : uri}.${extension}`;
}

export function isSidecarName(path: string): boolean {
  return sidecarExtensions.some(extension => path.endsWith(`.${extension}`));
}
