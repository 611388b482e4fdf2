import type { PassageRef } from '../corpus/corpusSnapshot.ts';

/** The passage's page where it stands on one; a label that Pandoc would not read as a page's number is left out. */
export function toPageLocator({ passage: { locator } }: PassageRef): string {
  if (locator?.term !== 'page' || !/^(?:[a-z]{0,2}-?\d{1,5}|[ivxlc]{1,8})$/i.test(locator.value)) return '';
  return `p. ${locator.value}`;
}
