import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { OPAQUE, type Table } from '../markdown/markdownDocument.ts';
import { type SourceContent, SourceError, type TextBlock } from '../sources/sourceReader.ts';
import { createTextWriter } from '../sources/textWriter.ts';
import type { Span } from '../text/span.ts';
import { mostText } from './boundText.ts';
import { toGivenTitle, toPeople } from './properties.ts';
import { checkUnlocked, damagedError, openZip, toStoredZip } from './zip.ts';

/** Rows of one sheet, and cells of all sheets, that are read. */
const mostRows = 20_000;
const mostCells = 300_000;

/** Longer cells are cut: a cell holds at most so much (Excel's own limit). */
const longestCell = 32_767;

/** A row of a sheet with something in it. */
interface Row {
  /** From 1, as the program shows it. */
  readonly number: number;
  /** By column; empty where there is nothing. */
  readonly cells: readonly string[];
}

/** Reads a workbook (xlsx, ods): each sheet under its name, each run of rows a table, values as they are shown. */
export function readSpreadsheet(bytes: Uint8Array): SourceContent {
  const isMedia = (path: string) => /(?:^|\/)(?:media|Pictures|Thumbnails|embeddings)\//.test(path);
  const entries = openZip(bytes, path => !isMedia(path));
  checkUnlocked(entries);
  const book = parseBook(toStoredZip(entries));
  const writer = createSheetWriter();
  let cells = 0;
  let characters = 0;
  let isCut = false;
  for (const name of book.SheetNames) {
    const sheet = book.Sheets[name];
    const rows = sheet ? findRows(sheet) : [];
    isCut ||= sheet?.['!fullref'] !== undefined && sheet['!fullref'] !== sheet['!ref'];
    const kept = rows.filter(row => {
      cells += row.cells.length;
      return cells <= mostCells;
    });
    isCut ||= kept.length < rows.length;
    // The reader of files cuts what goes beyond it, and says so.
    const written = kept.filter(row => {
      const isWithin = characters <= mostText;
      characters += row.cells.reduce((sum, text) => sum + text.length, 0);
      return isWithin;
    });
    writer.writeSheet(name, written);
  }
  const layout = writer.finish();
  if (layout.text.trim() === '')
    throw new SourceError('empty', 'Nothing to read: no sheet of the workbook holds anything.');
  const title = toGivenTitle(book.Props?.Title ?? '');
  const author = toPeople(book.Props?.Author ?? '');
  return {
    ...layout,
    metadata: { ...(title && { title }), ...(author.length > 0 && { author }) },
    problems: isCut
      ? [
          {
            code: 'incomplete',
            message: `Of each sheet ${mostRows} rows, of all sheets ${mostCells} cells are read; there are more. Figures cited to it that the rest has not are not checked.`,
            fatal: false,
            partial: true,
          },
        ]
      : [],
  };
}

function parseBook(bytes: Uint8Array): WorkBook {
  try {
    return read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      cellFormula: false,
      cellHTML: false,
      sheetRows: mostRows,
    });
  } catch {
    throw damagedError();
  }
}

/** The rows that hold something; columns are counted from the first that any row uses. */
function findRows(sheet: WorkSheet): Row[] {
  const data: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet['!data'] ?? [];
  const rows = data.flatMap((row, i): Row[] => {
    const cells = Array.from(row ?? [], toText);
    return cells.some(text => text !== '') ? [{ number: i + 1, cells }] : [];
  });
  const first = rows.reduce(
    (least, { cells }) =>
      Math.min(
        least,
        cells.findIndex(text => text !== ''),
      ),
    Infinity,
  );
  return rows.map(({ number, cells }) => ({ number, cells: cells.slice(first) }));
}

/** As the program shows the cell; a date as a date. */
function toText(cell: CellObject | undefined): string {
  if (!cell || cell.t === 'z' || cell.t === 'e') return '';
  if (cell.v instanceof Date) {
    const time = cell.v.getTime();
    if (Number.isNaN(time)) return '';
    // A workbook counts days in a fraction, which falls short of the second by some thousandths.
    return new Date(Math.round(time / 1_000) * 1_000)
      .toISOString()
      .replace(/T00:00:00.*$/, '')
      .replace(/^(.{10})T(.{5}).*$/, '$1 $2');
  }
  const text = cell.w ?? (cell.v === undefined ? '' : String(cell.v));
  return text.slice(0, longestCell).replace(/\s+/g, ' ').replaceAll(OPAQUE, ' ').trim();
}

function createSheetWriter() {
  const writer = createTextWriter();
  const { append } = writer;
  const blocks: TextBlock[] = [];
  const tables: Table[] = [];

  function writeRow({ cells, number }: Row, width: number, sheet: string, heading: string): Span[] {
    const spans = writer.appendCells(Array.from({ length: width }, (_, i) => cells[i] ?? ''));
    const span = { start: spans[0]?.start ?? writer.length, end: writer.length };
    blocks.push({ span, kind: 'table-row', heading, locator: { term: 'table', value: `${sheet}, row ${number}` } });
    return spans;
  }

  return {
    writeSheet(name: string, rows: readonly Row[]): void {
      if (rows.length === 0) return;
      const title = name.replace(/\s+/g, ' ').trim() || 'Sheet';
      if (writer.length > 0) append('\n\n');
      blocks.push({ span: append(title), kind: 'heading', heading: title });
      for (const group of findTables(rows)) {
        append('\n\n');
        const start = writer.length;
        const locator = { term: 'table', value: `${title}, row ${group[0]?.number ?? 1}` } as const;
        const only = group[0]?.cells.filter(text => text !== '') ?? [];
        if (group.length === 1 && only.length === 1) {
          // A title above the table, a note below it.
          blocks.push({ span: append(only[0] ?? ''), kind: 'paragraph', heading: title, locator });
          continue;
        }
        const width = group.reduce((most, { cells }) => Math.max(most, cells.length), 0);
        const spans = group.map((row, i) => {
          if (i > 0) append('\n');
          return writeRow(row, width, title, title);
        });
        tables.push({ span: { start, end: writer.length }, rows: spans });
      }
    },
    finish: () => ({ ...writer.finish(), blocks, tables }),
  };
}

/** Rows without an empty one between them; what stands alone in its row above or below them is no part of the table. */
function findTables(rows: readonly Row[]): Row[][] {
  const groups: Row[][] = [];
  let isOpen = false;
  for (const row of rows) {
    const isAlone = row.cells.filter(text => text !== '').length === 1;
    const last = groups.at(-1)?.at(-1);
    const follows = isOpen && last !== undefined && row.number === last.number + 1;
    if (follows && !isAlone) groups.at(-1)?.push(row);
    else groups.push([row]);
    isOpen = !isAlone;
  }
  return groups;
}
