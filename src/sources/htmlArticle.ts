import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import type { HtmlTree } from './htmlTree.ts';

/**
 * Readability asks elements for the text of all they hold, over and over: what it takes grows with the number of
 * elements and with how deep they lie, and with the square of how many stand in one. Long encyclopedia articles have
 * 30,000 elements, 30 deep, 1,000 in one.
 */
const maxWork = 1_200_000;
const maxBreadth = 10_000;

export interface HtmlArticle {
  readonly markup: string;
  /** What stands where a page names who wrote it; may be anything. Empty where nothing does. */
  readonly byline: string;
}

/**
 * The article that Readability (the reader view of Firefox) finds in a page; null where it finds none, or where the
 * page is larger or deeper than it is asked about. `tree` is the page, parsed.
 */
export function findArticle(html: string, { elementCount, depth, breadth }: HtmlTree): HtmlArticle | null {
  if (elementCount * depth > maxWork || breadth > maxBreadth) return null;
  try {
    const { document } = parseHTML(html);
    const article = new Readability(document, { disableJSONLD: true }).parse();
    return article?.content ? { markup: article.content, byline: article.byline ?? '' } : null;
  } catch {
    // It is written for browsers' documents; what it cannot take is laid out without it.
    return null;
  }
}
