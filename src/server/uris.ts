import { URI } from 'vscode-uri';

/**
 * The one spelling of a URI that the engine compares: clients encode `(`, `@` or a drive's `C:` differently.
 * A string that is no URI is returned as it is.
 */
export function toCanonicalUri(uri: string): string {
  try {
    return URI.parse(uri, true).toString();
  } catch {
    return uri;
  }
}

export function schemeOf(uri: string): string {
  return uri.slice(0, Math.max(0, uri.indexOf(':')));
}

/** Whether `uri` is the folder or lies in it; both canonical. */
export function isWithin(folder: string, uri: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
