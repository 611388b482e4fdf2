import { URI } from 'vscode-uri';
import { findHeavyFormat } from '../sources/heavyFormats.ts';

/**
 * The scheme of documents that hold what was read in a source which is no text file; the query is the file's own
 * address.
 */
export const textScheme = 'sourcebook-text';

/** The address of the document in which a source's text is shown: the file itself where it is text. */
export function toShownUri(uri: string): string {
  if (!findHeavyFormat(uri)) return uri;
  const { path } = URI.parse(uri);
  return URI.from({ scheme: textScheme, path: `${path}.txt`, query: uri }).toString();
}
