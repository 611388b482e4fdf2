import { isSimpleKey } from '../drafts/citationKey.ts';

/** A key as it stands behind `@`: in braces where Pandoc could not read it without. */
export function writeKey(key: string): string {
  return isSimpleKey(key) ? key : `{${key}}`;
}

/** `@one; @two` */
export function writeItems(keys: readonly string[]): string {
  return keys.map(key => `@${writeKey(key)}`).join('; ');
}
