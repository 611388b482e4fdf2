import { URI } from 'vscode-uri';
import { isShownApart } from '../sources/archivePlaces.ts';

/**
 * The scheme of documents that hold what was read in a source which is no text file; the query is the source's
 * own address.
 */
export const textScheme = 'sourcebook-text';

/** The address of the document in which a source's text is shown: the file itself where it is just that text. */
export function toShownUri(uri: string): string {
  if (!isShownApart(uri)) return uri;
  const { path, fragment } = URI.parse(uri);
  const name = fragment === '' ? path : `${path}/${fragment}`;
  return URI.from({ scheme: textScheme, path: `${name}.txt`, query: uri }).toString();
}
