import { splitLocator } from '../drafts/locator.ts';
import type { Source } from '../sources/source.ts';
import { memo } from './memo.ts';

/** More pages than one citation names. */
const mostPages = 1_000;

const pagesWithText = new WeakMap<Source['passages'], ReadonlySet<number>>();

/**
 * Whether a citation's locator names pages of which the text was read, each of them, with no page of `unread` among or
 * beside them: what a page says may begin on the one before and go on behind. `unread` holds all that these are called.
 * False where the locator is no list of plain page numbers.
 */
export function wereCitedPagesRead(locator: string, source: Source, unread: readonly string[]): boolean {
  const pages = parsePages(locator);
  if (pages === null) return false;
  const near = new Set(unread.map(Number).flatMap(page => [page - 1, page, page + 1]));
  const read = memo(pagesWithText, source.passages, () => findPagesWithText(source.passages));
  return pages.every(page => read.has(page) && !near.has(page));
}

/** "100", "p. 100", "pp. 33-35, 41"; "133-35" ends at 135. Null for anything else, and for pages in Roman numbers. */
export function parsePages(locator: string): number[] | null {
  const { label, value } = splitLocator(locator);
  if (label !== 'page') return null;
  const pages: number[] = [];
  for (const part of value.split(/[,;&]/)) {
    const [, from = '', to = from] = /^\s*(\d{1,5})(?:\s?[-–]\s?(\d{1,5}))?\s*$/.exec(part) ?? [];
    const first = Number(from);
    const last = Number(from.slice(0, Math.max(0, from.length - to.length)) + to);
    if (from === '' || last < first || last - first + pages.length >= mostPages) return null;
    for (let page = first; page <= last; page++) pages.push(page);
  }
  return pages;
}

function findPagesWithText(passages: Source['passages']): ReadonlySet<number> {
  const pages = new Set<number>();
  for (const { locator, furniture } of passages)
    if (locator?.term === 'page' && !furniture) pages.add(Number(locator.value));
  return pages;
}
