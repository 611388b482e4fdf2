import { OPAQUE, type Table } from '../../markdown/markdownDocument.ts';
import type { Locator } from '../../sources/source.ts';
import type { TextBlock } from '../../sources/sourceReader.ts';
import type { Span } from '../../text/span.ts';
import { textOf } from './margins.ts';
import type { Group, PlacedLine } from './paragraphs.ts';

export interface PdfLayout {
  readonly text: string;
  readonly prose: string;
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly Table[];
}

/** Writes the groups one below the other, a paragraph a line. Words that a line's end has parted are joined. */
export function layOutPdf(groups: readonly Group[]): PdfLayout {
  const vocabulary = findVocabulary(groups);
  const text: string[] = [];
  const prose: string[] = [];
  const blocks: TextBlock[] = [];
  const tables: Table[] = [];
  let length = 0;
  let heading: string | null = null;
  const write = (written: string, meant = written) => {
    text.push(written);
    prose.push(meant);
    length += written.length;
  };

  function writeParagraph(kind: 'paragraph' | 'heading', lines: readonly PlacedLine[]): void {
    const start = length;
    const laterLocators: { start: number; locator: Locator }[] = [];
    let page = lines[0]?.page ?? '';
    for (const [i, line] of lines.entries()) {
      if (line.page !== page) {
        page = line.page;
        laterLocators.push({ start: length, locator: toLocator(page) });
      }
      const next = lines[i + 1];
      const own = { text: textOf(line), prose: line.cells.map(cell => cell.prose).join(' ') };
      const end = next ? findJoint(own.text, textOf(next), vocabulary) : { drop: 0, gap: '' };
      const kept = own.text.length - end.drop;
      write(own.text.slice(0, kept) + end.gap, own.prose.slice(0, kept) + end.gap);
    }
    const span = { start, end: length };
    if (kind === 'heading') heading = text.join('').slice(-(length - start));
    blocks.push({
      span,
      kind,
      heading,
      locator: toLocator(lines[0]?.page ?? ''),
      ...(laterLocators.length > 0 && { laterLocators }),
    });
  }

  function writeTable(lines: readonly PlacedLine[]): void {
    const start = length;
    const rows: Span[][] = [];
    for (const [i, line] of lines.entries()) {
      if (i > 0) write('\n');
      const rowStart = length;
      const row: Span[] = [];
      for (const [j, cell] of line.cells.entries()) {
        if (j > 0) write(' | ', ` ${OPAQUE} `);
        row.push({ start: length, end: length + cell.text.length });
        write(cell.text, cell.prose);
      }
      rows.push(row);
      blocks.push({
        span: { start: rowStart, end: length },
        kind: 'table-row',
        heading,
        locator: toLocator(line.page),
      });
    }
    if (isRegular(lines)) tables.push({ span: { start, end: length }, rows });
  }

  function writeMargin(lines: readonly PlacedLine[]): void {
    for (const [i, line] of lines.entries()) {
      if (i > 0) write('\n');
      const start = length;
      write(textOf(line));
      blocks.push({
        span: { start, end: length },
        kind: 'paragraph',
        heading: null,
        locator: toLocator(line.page),
        furniture: 'timecode',
      });
    }
  }

  for (const { kind, lines } of groups) {
    if (length > 0) write('\n\n');
    if (kind === 'table') writeTable(lines);
    else if (kind === 'margin') writeMargin(lines);
    else writeParagraph(kind, lines);
  }
  return { text: text.join(''), prose: prose.join(''), blocks, tables };
}

function toLocator(page: string): Locator {
  return { term: 'page', value: page };
}

/** Words of the document in lower case, those with hyphens among them; what stands at a line's end is no witness. */
function findVocabulary(groups: readonly Group[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { lines } of groups) {
    for (const line of lines) {
      const found = textOf(line).match(/[\p{L}\p{M}]+(?:[-\u2010][\p{L}\p{M}]+)*(?![\p{L}\p{M}\u2010-])/gu) ?? [];
      for (const word of found) words.add(word.toLowerCase().replaceAll('\u2010', '-'));
    }
  }
  return words;
}

/** What stands between a line and the next: nothing where a word was parted, its hyphen dropped unless it has one. */
function findJoint(line: string, next: string, vocabulary: ReadonlySet<string>): { drop: number; gap: string } {
  const before = /([\p{L}\p{M}]+)([-\u2010\u00AD])$/u.exec(line.slice(-60));
  const after = /^[\p{L}\p{M}]+/u.exec(next.slice(0, 60))?.[0];
  const [, head = '', hyphen] = before ?? [];
  if (!hyphen) return { drop: 0, gap: /[-\u2010/]$/.test(line) && /^\p{N}/u.test(next) ? '' : ' ' };
  if (hyphen === '\u00AD') return { drop: 1, gap: '' };
  if (after === undefined) return { drop: 0, gap: '' };
  const isHyphened = vocabulary.has(`${head}-${after}`.toLowerCase());
  const isWhole = vocabulary.has(`${head}${after}`.toLowerCase());
  const staysHyphened = !isWhole && (isHyphened || !/^\p{Ll}/u.test(after));
  return { drop: staysHyphened ? 0 : 1, gap: '' };
}

/**
 * Whether rows can be read as records: as many cells in each, words alone at the head, numbers below. Others stay rows
 * that can be shown and cited, but no figure of theirs is bound to a heading.
 */
function isRegular(lines: readonly PlacedLine[]): boolean {
  const [head, ...rows] = lines;
  if (!head || rows.length < 2 || rows.some(({ cells }) => cells.length !== head.cells.length)) return false;
  if (head.cells.slice(1).some(({ text }) => !/\p{L}/u.test(text) && !/^(?:19|20)\d\d$/.test(text))) return false;
  return rows.every(({ cells }) => cells.slice(1).some(({ text }) => /\d/.test(text)));
}
