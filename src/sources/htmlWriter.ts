import type { Table } from '../markdown/markdownDocument.ts';
import type { Span } from '../text/span.ts';
import type { HtmlBlock, HtmlLayout, HtmlRegion } from './htmlBlock.ts';
import type { HtmlElement } from './htmlTree.ts';
import { createTextWriter } from './textWriter.ts';

/** Takes a page's elements and texts in their order and makes blocks of them. */
export interface HtmlWriter {
  /** Text within the block that is open, its white space joined. */
  write(data: string, isLinked: boolean): void;
  /** One ends a line, two a paragraph. */
  breakLine(): void;
  open(element: HtmlElement, region: HtmlRegion): void;
  /** `region` is the one that goes on behind the element. */
  close(element: HtmlElement, region: HtmlRegion): void;
  openTable(): void;
  closeTable(): void;
  finish(): HtmlLayout;
}

interface OpenTable {
  readonly start: number;
  readonly rows: Span[][];
  /** Of the row that is open. */
  cells: string[] | null;
  linked: number;
  isInCell: boolean;
}

/** Longer headings are cut where they are named above their text. */
const longestHeading = 200;

/** More columns than this no cell spans. */
const widestCell = 100;

/** Signs that no reader sees: soft hyphens, zero-width spaces and joiners, byte order marks. */
const invisible = /[\u00AD\u200B\u200E\u200F\u2060\uFEFF]/g;

const captions = new Set(['figcaption', 'caption']);

export function createHtmlWriter(): HtmlWriter {
  const writer = createTextWriter();
  const { append } = writer;
  const blocks: HtmlBlock[] = [];
  const tables: Table[] = [];
  let run = '';
  let linked = 0;
  let region: HtmlRegion = 'page';
  let heading: string | null = null;
  let level = 0;
  let captionDepth = 0;
  let isItem = false;
  let wasItem = false;
  let table: OpenTable | null = null;

  function separate(isTight: boolean): void {
    if (writer.length > 0) append(isTight ? '\n' : '\n\n');
  }

  function flush(): void {
    const text = run.trim();
    if (text !== '') {
      separate(isItem && wasItem);
      const kind = level > 0 ? 'heading' : captionDepth > 0 ? 'caption' : 'paragraph';
      if (level > 0 && region !== 'furniture') heading = text.replace(/\s+/g, ' ').slice(0, longestHeading);
      blocks.push({ span: append(text), kind, heading, region, level, linked });
      wasItem = isItem;
    }
    run = '';
    linked = 0;
  }

  function endCell(colspan: number): void {
    if (!table?.isInCell) return;
    table.cells ??= [];
    table.cells.push(run.replace(/\s+/g, ' ').trim());
    // An empty cell stands under the one that spans it.
    for (let i = 1; i < colspan; i++) table.cells.push('');
    table.linked += linked;
    table.isInCell = false;
    run = '';
    linked = 0;
  }

  function endRow(): void {
    const cells = table?.cells;
    if (!table || !cells) return;
    const own = table.linked;
    table.cells = null;
    table.linked = 0;
    if (cells.every(cell => cell === '')) return;
    separate(table.rows.length > 0);
    const spans = writer.appendCells(cells);
    table.rows.push(spans);
    const span = { start: spans[0]?.start ?? writer.length, end: writer.length };
    blocks.push({ span, kind: 'table-row', heading, region, level: 0, linked: own });
    wasItem = false;
  }

  function endBlock(): void {
    if (!table?.isInCell) flush();
    else if (run !== '' && !run.endsWith(' ')) run += ' ';
  }

  return {
    write(data, isLinked) {
      const shown = data.replace(invisible, '');
      const text = run === '' || /\s$/.test(run.slice(-1)) ? shown.replace(/^ +/, '') : shown;
      run += text;
      if (isLinked) linked += text.trim().length;
    },
    breakLine() {
      if (table?.isInCell) run += ' ';
      else if (run.endsWith('\n')) flush();
      else if (run !== '') run = `${run.trimEnd()}\n`;
    },
    open({ name }, next) {
      if (name === 'tr') endRow();
      if (name === 'td' || name === 'th') endCell(1);
      endBlock();
      region = next;
      if (table && (name === 'td' || name === 'th')) table.isInCell = true;
      if (/^h[1-6]$/.test(name)) level = Number(name[1]);
      if (captions.has(name)) captionDepth++;
      if (name === 'li') isItem = true;
      else if (name === 'ul' || name === 'ol') wasItem = false;
    },
    close({ name, attributes }, next) {
      if (name === 'td' || name === 'th')
        endCell(Math.min(Number.parseInt(attributes.colspan ?? '', 10) || 1, widestCell));
      endBlock();
      if (name === 'tr') endRow();
      region = next;
      if (/^h[1-6]$/.test(name)) level = 0;
      if (captions.has(name)) captionDepth--;
      if (name === 'li' || name === 'ul' || name === 'ol') isItem = false;
    },
    openTable() {
      table = { start: writer.length, rows: [], cells: null, linked: 0, isInCell: false };
    },
    closeTable() {
      endCell(1);
      endRow();
      const rows = table?.rows ?? [];
      const start = rows[0]?.[0]?.start;
      if (start !== undefined) tables.push({ span: { start, end: writer.length }, rows });
      table = null;
    },
    finish() {
      flush();
      return { ...writer.finish(), blocks, tables };
    },
  };
}
