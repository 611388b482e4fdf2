import { findHeavyFormat } from './heavyFormats.ts';

/** The extensions of archives, whose every line is a document of its own (JSON Lines), packed by gzip or not. */
export const archiveExtensions: readonly string[] = ['jsonl', 'ndjson', 'jsonl.gz', 'ndjson.gz'];

/** Whether a file holds several documents, by its name. */
export function isArchive(path: string): boolean {
  const name = path.toLowerCase();
  return archiveExtensions.some(extension => name.endsWith(`.${extension}`));
}

/** The URI of a document in an archive; `name` has only what a URI's fragment may hold as it is. */
export function toRecordUri(archive: string, name: string): string {
  return `${archive}#${name}`;
}

/** The archive of a record's URI; null for a source that is a file of its own, in whose URI `#` is encoded. */
export function findArchiveUri(uri: string): string | null {
  const at = uri.indexOf('#');
  return at < 0 ? null : uri.slice(0, at);
}

/** Whether a source's text is not that of its file, so that it has to be shown as a document of its own. */
export function isShownApart(uri: string): boolean {
  return findArchiveUri(uri) !== null || findHeavyFormat(uri) !== undefined;
}
