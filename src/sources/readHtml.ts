import { sliceSpan } from '../text/span.ts';
import { decodeText } from './decode.ts';
import { findArticle } from './htmlArticle.ts';
import type { HtmlBlock, HtmlLayout } from './htmlBlock.ts';
import { layOutHtml } from './htmlLayout.ts';
import { findHtmlMetadata } from './htmlMetadata.ts';
import { createRegionFinder } from './htmlRegions.ts';
import { parseHtml } from './htmlTree.ts';
import { type SourceContent, SourceError, type TextBlock } from './sourceReader.ts';

/** Reads a saved web page in any of the encodings of a text. Throws a {@link SourceError} where it shows none. */
export function readWebPageFile(bytes: Uint8Array): SourceContent {
  const { text, problems } = decodeText(bytes, findDeclaredEncoding(bytes));
  const content = readWebPage(text);
  if (content.text === '') {
    throw new SourceError(
      'empty',
      'Nothing to read: the page shows no text without its scripts. Open it in a browser and save it as a complete page.',
    );
  }
  return { ...content, problems };
}

/** What a page's `<meta>` or an XML declaration says of its encoding, in the first 1,024 bytes (WHATWG HTML). */
function findDeclaredEncoding(bytes: Uint8Array): string | undefined {
  const head = String.fromCharCode(...bytes.subarray(0, 1_024));
  return /(?:charset|encoding)\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{2,40})/i.exec(head)?.[1];
}

/**
 * Lays out a saved web page. All that it shows is kept; what stands around its article (menus, related links, notices)
 * is marked as furniture. Throws a `SourceError` for what is larger than any page.
 */
export function readWebPage(html: string): Omit<SourceContent, 'problems'> {
  const tree = parseHtml(html);
  const layout = layOutHtml(tree.root, createRegionFinder(tree.root));
  const article = findArticle(html, tree);
  const isAround = createSurroundings(layout, article === null ? [] : textsOf(layOutMarkup(article.markup)));
  const blocks = layout.blocks.map((block, i) => toTextBlock(block, isAround(block, i)));
  return { ...layout, blocks, metadata: findHtmlMetadata(tree, article?.byline) };
}

/** Lays out markup that is text from end to end: a chapter of a book, a converted document. */
export function readHtml(html: string): Omit<SourceContent, 'problems'> {
  const tree = parseHtml(html);
  const layout = layOutHtml(tree.root, ({ name }) => (name === 'nav' ? 'furniture' : null));
  const blocks = layout.blocks.map(block => toTextBlock(block, block.region === 'furniture'));
  return { ...layout, blocks, metadata: findHtmlMetadata(tree) };
}

function layOutMarkup(html: string): HtmlLayout {
  return layOutHtml(parseHtml(html).root, () => null);
}

function textsOf({ text, blocks }: HtmlLayout): string[] {
  return blocks.map(({ span }) => toComparable(sliceSpan(text, span)));
}

function toComparable(text: string): string {
  return text.replace(/\s+/g, ' ');
}

function toTextBlock({ span, kind, heading, level }: HtmlBlock, isFurniture: boolean): TextBlock {
  const isTitle = level === 1;
  return {
    span,
    kind,
    heading,
    ...(isFurniture && { furniture: 'navigation' }),
    ...(heading !== null && !isTitle && { locator: { term: 'section', value: heading } }),
  };
}

/** Below this share of the text that is no menu, an article is not what the page is about. */
const leastArticle = 0.25;

/** So long a block that ends as a sentence does is prose. */
const leastProse = 80;

/** Of a menu or a list of teasers, most is links. */
const mostLinked = 0.6;

/**
 * Says of each block whether it stands around the text. What the article has is text. Between its first block (or the
 * page's title) and its last, and in the page's `<main>`, only links and what is marked as none of the text are not;
 * elsewhere, so is what is no prose. Where no article was found, only links and the page's own marks count.
 */
function createSurroundings(
  { text, blocks }: HtmlLayout,
  article: readonly string[],
): (block: HtmlBlock, index: number) => boolean {
  const inArticle = new Set(article);
  const isInArticle = ({ span }: HtmlBlock) => inArticle.has(toComparable(sliceSpan(text, span)));
  const matches = blocks.map(isInArticle);
  const lengthOf = (chosen: (block: HtmlBlock, i: number) => boolean) =>
    blocks.reduce((sum, block, i) => (chosen(block, i) ? sum + block.span.end - block.span.start : sum), 0);
  const whole = lengthOf(block => block.region !== 'furniture');
  const hasArticle = lengthOf((_, i) => matches[i] === true) > whole * leastArticle;
  const firstMatch = matches.indexOf(true);
  const title = blocks.findLastIndex(({ level }, i) => level === 1 && i <= firstMatch);
  const first = title >= 0 ? title : firstMatch;
  const last = matches.lastIndexOf(true);

  return (block, i) => {
    const length = block.span.end - block.span.start;
    const isLinks = block.linked > length * mostLinked && block.kind !== 'table-row';
    if (!hasArticle) return block.region === 'furniture' || (isLinks && block.region === 'page');
    if (matches[i]) return false;
    if (block.region === 'furniture' || isLinks) return block.level !== 1;
    if ((i >= first && i <= last) || block.region === 'main') return false;
    const isProse = length >= leastProse && /[.!?]["'”’)\]]*$/.test(text.slice(block.span.end - 4, block.span.end));
    return !isProse && block.kind !== 'table-row';
  };
}
