import { isSimpleKey } from '../drafts/citationKey.ts';
import type { FindLocator } from './locators.ts';

/** A key as it stands behind `@`: in braces where Pandoc could not read it without. */
export function writeKey(key: string): string {
  return isSimpleKey(key) ? key : `{${key}}`;
}

/** `@one, p. 7; @two` */
export function writeItems(keys: readonly string[], findLocator: FindLocator): string {
  return keys.map(key => `@${writeKey(key)}${writeLocator(findLocator(key))}`).join('; ');
}

export function writeLocator(locator: string): string {
  return locator === '' ? '' : `, ${locator}`;
}
