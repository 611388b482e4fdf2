import type { Image, Nodes, Parents, RootContent, Table as TableNode, TableRow } from 'mdast';
import type { Span } from '../text/span.ts';
import type { Block, FootnoteReference, Table } from './markdownDocument.ts';
import { maskInline } from './maskInline.ts';
import { findPlainBlocks, type PlainBlock } from './plainChunk.ts';
import { createProseMask, type ProseMask } from './proseMask.ts';
import { parseTree } from './remarkTree.ts';

/** A piece of a document, laid out; offsets count from its own start. */
export interface ChunkLayout {
  readonly prose: string;
  /** `heading` is null where the nearest heading stands before the chunk. */
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly comments: readonly Span[];
  readonly footnoteReferences: readonly FootnoteReference[];
  readonly inlineNotes: readonly Span[];
  readonly links: readonly Span[];
  /** The last heading in it. */
  readonly heading: string | null;
}

interface Layout {
  readonly text: string;
  /** Where it begins in what was parsed. */
  readonly offset: number;
  readonly mask: ProseMask;
  readonly blocks: Block[];
  readonly tables: Table[];
  readonly comments: Span[];
  readonly footnoteReferences: FootnoteReference[];
  readonly inlineNotes: Span[];
  readonly links: Span[];
  heading: string | null;
}

/** What contains a node. */
interface Place {
  readonly quotes: number;
  readonly inList: boolean;
  readonly footnote: string | null;
  readonly depth: number;
}

const top: Place = { quotes: 0, inList: false, footnote: null, depth: 0 };
const maxDepth = 200;
const escapable = /[!-/:-@[-`{-~]/;

/**
 * Lays out pieces of a text in its order, each of which begins and ends between blocks. Those that need it are parsed
 * together, as every call of the parser has its price.
 * @param definitions reference definitions that stand elsewhere in the document, as Markdown
 */
export function layOutChunks(text: string, chunks: readonly Span[], definitions: string): ChunkLayout[] {
  const sources = chunks.map(({ start, end }) => text.slice(start, end));
  const plain = sources.map(findPlainBlocks);
  const marked = layOutMarked(
    sources.filter((_, i) => plain[i] === null),
    definitions,
  )[Symbol.iterator]();
  return sources.flatMap((source, i) => {
    const blocks = plain[i];
    return blocks ? layOutPlain(source, blocks) : (marked.next().value ?? []);
  });
}

function layOutMarked(chunks: readonly string[], definitions: string): ChunkLayout[] {
  if (chunks.length === 0) return [];
  const lead = definitions === '' ? '' : `${definitions}\n\n`;
  const tree = parseTree(lead + chunks.join(''));
  if (!tree && chunks.length > 1) return chunks.flatMap(chunk => layOutMarked([chunk], definitions));
  // Between the items of a list a chunk may end.
  const nodes = (tree?.children ?? [])
    .flatMap((node): RootContent[] => (node.type === 'list' ? node.children : [node]))
    .filter(node => startOf(node) >= lead.length);
  let end = lead.length;
  let next = 0;
  return chunks.map(chunk => {
    const layout = createLayout(chunk, end);
    end += chunk.length;
    if (!tree) addPlainParagraphs(layout);
    for (let node = nodes[next]; node && startOf(node) < end; node = nodes[++next]) addBlock(layout, node, top);
    return finish(layout);
  });
}

function layOutPlain(text: string, blocks: readonly PlainBlock[]): ChunkLayout {
  const layout = createLayout(text, 0);
  for (const { kind, span, textStart, marks } of blocks) {
    layout.mask.show(textStart, span.end);
    for (const { start, end } of marks) layout.mask.blank(start, end);
    if (kind === 'heading') addHeading(layout, span, top);
    else addText(layout, 'paragraph', span, { ...top, inList: kind === 'item' });
  }
  return finish(layout);
}

function finish(layout: Layout): ChunkLayout {
  return { ...layout, prose: layout.mask.slice({ start: 0, end: layout.text.length }) };
}

function createLayout(text: string, offset: number): Layout {
  return {
    text,
    offset,
    mask: createProseMask(text),
    blocks: [],
    tables: [],
    comments: [],
    footnoteReferences: [],
    inlineNotes: [],
    links: [],
    heading: null,
  };
}

function addBlock(layout: Layout, node: RootContent, place: Place): void {
  const span = spanOf(layout, node);
  const { mask } = layout;
  if (place.depth > maxDepth) {
    mask.show(span.start, span.end);
    addText(layout, 'paragraph', span, place);
    return;
  }
  switch (node.type) {
    case 'blockquote':
      addChildren(layout, node, { ...place, quotes: place.quotes + 1, depth: place.depth + 1 });
      break;
    case 'list':
    case 'listItem':
      addChildren(layout, node, { ...place, inList: true, depth: place.depth + 1 });
      break;
    case 'footnoteDefinition':
      addChildren(layout, node, { ...place, footnote: node.label ?? node.identifier, depth: place.depth + 1 });
      break;
    case 'heading':
      showInline(layout, node, place);
      addHeading(layout, span, place);
      break;
    case 'paragraph': {
      const [image, ...rest] = node.children;
      const isFigure = rest.every(child => child.type === 'text' && /^\{[^{}\n]*\}$/.test(child.value));
      if (image?.type === 'image' && isFigure) addFigureCaption(layout, image, span, place);
      else {
        showInline(layout, node, place);
        addText(layout, place.footnote === null ? 'paragraph' : 'definition', span, place);
      }
      break;
    }
    case 'table':
      addTable(layout, node, place);
      break;
    case 'html':
      addComments(layout, span);
      mask.hide(span.start, span.end);
      break;
    case 'thematicBreak':
      break;
    default:
      mask.hide(span.start, span.end);
  }
}

function addChildren(layout: Layout, node: Parents, place: Place): void {
  for (const child of node.children) addBlock(layout, child as RootContent, place);
}

function addHeading(layout: Layout, span: Span, place: Place): void {
  addText(layout, 'heading', span, place);
  layout.heading = layout.mask
    .slice(span)
    .replace(/\uFFFC+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

function addText(layout: Layout, kind: Block['kind'], span: Span, place: Place): void {
  maskInline(layout.text, span, layout.mask, layout);
  layout.blocks.push({
    kind,
    span,
    inQuote: place.quotes > 0,
    inList: place.inList,
    footnote: place.footnote,
    heading: layout.heading,
  });
}

/** An image that stands alone is a figure; its description is the caption (Pandoc, "implicit_figures"). */
function addFigureCaption(layout: Layout, image: Image, span: Span, place: Place): void {
  const start = spanOf(layout, image).start + 2;
  const alt = image.alt ?? '';
  layout.mask.hide(span.start, span.end);
  if (alt === '' || !layout.text.startsWith(alt, start)) return;
  layout.mask.show(start, start + alt.length);
  addText(layout, 'caption', { start, end: start + alt.length }, place);
}

function addTable(layout: Layout, node: TableNode, place: Place): void {
  const { text, mask, tables } = layout;
  const span = spanOf(layout, node);
  mask.hide(span.start, span.end);
  const rows: Span[][] = [];
  for (const row of node.children) {
    const rowSpan = spanOf(layout, row);
    const cells = row.children.map(cell => showCell(layout, cell, place));
    const kind = isCaptionRow(layout, row) ? 'caption' : 'table-row';
    const content = kind === 'caption' ? (cells[0] ?? rowSpan) : rowSpan;
    for (const cell of cells) maskInline(text, cell, mask, layout);
    if (kind === 'table-row') rows.push(cells);
    layout.blocks.push({
      kind,
      span: content,
      inQuote: place.quotes > 0,
      inList: place.inList,
      footnote: place.footnote,
      heading: layout.heading,
    });
  }
  tables.push({ span, rows });
}

function showCell(layout: Layout, cell: TableRow['children'][number], place: Place): Span {
  const first = cell.children[0];
  const last = cell.children.at(-1);
  const end = spanOf(layout, cell).end;
  if (!first || !last) return { start: end, end };
  const span = { start: spanOf(layout, first).start, end: spanOf(layout, last).end };
  layout.mask.blank(span.start, span.end);
  showInline(layout, cell, place);
  return span;
}

/** GFM takes the line below a table for a row; without a bar it is the writer's caption or source note. */
function isCaptionRow(layout: Layout, row: TableRow): boolean {
  const { start, end } = spanOf(layout, row);
  return row.children.length === 1 && !layout.text.slice(start, end).includes('|');
}

/** Lets the text of phrasing nodes through. The ground is blank: marks vanish by not being shown. */
function showInline(layout: Layout, node: Nodes, place: Place): void {
  const span = spanOf(layout, node);
  const { mask, text } = layout;
  switch (node.type) {
    case 'text':
      showText(layout, span, place.quotes);
      break;
    case 'link':
    case 'linkReference': {
      if (node.type === 'linkReference' && /^-?@/.test(node.label ?? '')) {
        showText(layout, span, place.quotes);
        break;
      }
      const last = node.children.at(-1);
      const textEnd = last && text.charAt(span.start) === '[' ? spanOf(layout, last).end : span.start;
      mask.hide(textEnd, span.end);
      if (textEnd === span.start) break;
      layout.links.push({ start: span.start + 1, end: textEnd });
      showChildren(layout, node, place);
      break;
    }
    case 'html':
      addComments(layout, span);
      mask.hide(span.start, span.end);
      break;
    case 'break':
      break;
    default:
      if ('children' in node && place.depth < maxDepth)
        showChildren(layout, node, { ...place, depth: place.depth + 1 });
      else if (node.type === 'footnoteReference') mask.show(span.start, span.end);
      else mask.hide(span.start, span.end);
  }
}

function showChildren(layout: Layout, node: Parents, place: Place): void {
  for (const child of node.children) showInline(layout, child, place);
}

/** Text, without the backslashes of escapes and the `>` that its further lines begin with. */
function showText({ text, mask }: Layout, { start, end }: Span, quotes: number): void {
  mask.show(start, end);
  for (let i = start; i < end; i++) {
    const char = text.charAt(i);
    if (char === '\\' && escapable.test(text.charAt(i + 1))) mask.blank(i, ++i);
    else if (quotes > 0 && (char === '\n' || char === '\r')) {
      for (let left = quotes; i + 1 < end && /[ \t>]/.test(text.charAt(i + 1)); i++) {
        if (text.charAt(i + 1) !== '>') continue;
        if (left-- === 0) break;
        mask.blank(i + 1, i + 2);
      }
    }
  }
}

function addComments({ text, comments }: Layout, { start, end }: Span): void {
  for (let open = text.indexOf('<!--', start); open >= 0 && open < end; ) {
    const close = text.indexOf('-->', open + 4);
    if (close < 0 || close + 3 > end) return;
    comments.push({ start: open, end: close + 3 });
    open = text.indexOf('<!--', close + 3);
  }
}

/** What is too deep to parse: paragraphs between empty lines, everything in them prose. */
function addPlainParagraphs(layout: Layout): void {
  const { text, mask } = layout;
  mask.show(0, text.length);
  for (const match of text.matchAll(/\S.*(?:\r?\n.*\S.*)*/g)) {
    addText(layout, 'paragraph', { start: match.index, end: match.index + match[0].length }, top);
  }
}

function spanOf({ offset, text }: Layout, node: Nodes): Span {
  return { start: startOf(node) - offset, end: Math.min((node.position?.end.offset ?? 0) - offset, text.length) };
}

function startOf({ position }: Nodes): number {
  return position?.start.offset ?? 0;
}
