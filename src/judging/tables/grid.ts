import type { Figure } from '../../figures/figure.ts';
import type { Table } from '../../markdown/markdownDocument.ts';
import type { Passage, Source } from '../../sources/source.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { type Heading, readHeading } from './headings.ts';
import { isNumbering } from './periods.ts';
import { applyUnit, findContextUnit, readScale } from './units.ts';

/** A cell with a number, which a row's and a column's heading say the subject and the measure of. */
export interface Cell {
  /** As it stands in the source. */
  readonly figure: Figure;
  /** With the unit and scale of its headings or the caption: 412 under "$m" is $412 million. */
  readonly value: Figure;
  readonly passage: Passage;
}

export type Axis = 'row' | 'column';

/** A table of a source, read as headings and numbers. Rows and columns that are headings are not counted. */
export interface Grid {
  readonly source: Source;
  readonly rows: readonly Heading[];
  readonly columns: readonly Heading[];
  /** By row and column; null where there is no number. */
  readonly cells: readonly (readonly (Cell | null)[])[];
  /** Caption and heading above. */
  readonly caption: string;
  /** The same with the source's title. */
  readonly context: string;
}

interface RawCell {
  readonly span: Span;
  readonly text: string;
  readonly figure: Figure | null;
}

interface RawRow {
  readonly cells: readonly RawCell[];
  readonly passage: Passage | null;
}

// Marks of a footnote, an estimate or a trend beside the number of a cell.
const besideNumber = /^[\s~≈<>+*†‡§¹²³^()[\]a-eprR\uFFFC$€£%▲▼↑↓-]*$/u;

/** The rows of large tables that are read; of each table its first rows are, too, which tell what its columns are. */
export interface RowsWanted {
  /** Where the passages of the rows start. */
  readonly starts: ReadonlySet<number>;
  /** Of each table so many of its first rows. */
  readonly first: number;
}

/**
 * The tables of a source, in its order; those without numbers are left out. Linear in the rows that are read: all,
 * where `wanted` is null.
 */
export function readGrids(source: Source, wanted: RowsWanted | null): Grid[] {
  if (source.tables.length === 0) return [];
  const grids: Grid[] = [];
  let next = 0;
  for (const table of source.tables) {
    while (next < source.passages.length && (source.passages[next]?.span.end ?? 0) <= table.span.start) next++;
    const before = source.passages[next - 1] ?? null;
    const grid = readGrid(source, table, { next, before, wanted });
    if (grid) grids.push(grid);
  }
  return grids;
}

/** Where a table stands among its source's passages, and which of its rows are read. */
interface TablePlace {
  /** The first passage that ends behind the table's start. */
  readonly next: number;
  /** The passage before that. */
  readonly before: Passage | null;
  readonly wanted: RowsWanted | null;
}

function readGrid(source: Source, table: Table, { next, before, wanted }: TablePlace): Grid | null {
  const raws = readRows(source, table, next, wanted).filter(row => row.cells.some(cell => cell.text !== ''));
  const headerCount = countHeaders(raws);
  const body = raws.slice(headerCount);
  const width = raws.reduce((most, row) => Math.max(most, row.cells.length), 0);
  const typical = wanted ? body.slice(0, Math.max(1, wanted.first - headerCount)) : body;
  const textColumns = findTextColumns(raws.slice(0, headerCount), typical, width);
  const [first = -1, ...others] = textColumns;
  const main = first < 0 ? -1 : pickMain(typical, first, others);
  const columnNumbers = [...Array(width).keys()].filter(column => !textColumns.includes(column));
  const columns = columnNumbers.map(column => readHeading(...headerTexts(raws.slice(0, headerCount), column)));
  const caption = findCaption(source, table, before, raws[0]?.passage ?? null);
  const context = `${caption} \n ${source.metadata.title ?? ''}`;
  const mainHeading = main < 0 ? '' : headerTexts(raws.slice(0, headerCount), main).join(' ');
  const unit = readScale(mainHeading) ?? findContextUnit(context);
  const rows: Heading[] = [];
  const cells: (Cell | null)[][] = [];
  let section = '';
  for (const { cells: raw, passage } of body) {
    const filled = raw.filter(cell => cell.text !== '');
    const label = raw[main] ?? null;
    const isSection = filled.length === 1 && label && filled[0] === label && width > 2;
    if (isSection) section = label.text;
    if (isSection || !passage) continue;
    const heading = readRowHeading(label?.text ?? '', mainHeading);
    rows.push(heading);
    cells.push(
      columnNumbers.map((column, index) => {
        const figure = raw[column]?.figure;
        if (!figure) return null;
        const own = columns[index]?.unit ?? heading.unit;
        const isShare = isRate(heading.text) || isRate(columns[index]?.text ?? '') || isPart(figure, heading, section);
        const unitHere = own ?? (isShare ? null : unit);
        return { figure, value: applyUnit(figure, unitHere), passage };
      }),
    );
  }
  return cells.some(row => row.some(cell => cell !== null)) ? { source, rows, columns, cells, caption, context } : null;
}

/** "Net income per share" in a table "in thousands, except per share data". */
function isRate(heading: string): boolean {
  return /\bper\b/i.test(heading);
}

/** "Basic … $0.31", or what stands under "Net income per share:", where it is no whole number of thousands. */
function isPart({ value }: Figure, { text }: Heading, section: string): boolean {
  if (value.type !== 'number' || value.precision >= 0) return false;
  return isRate(section) || /^(?:basic|diluted)\b/i.test(text);
}

/** "2" under "Round" is round 2. */
function readRowHeading(text: string, column: string): Heading {
  const isNumber = /^\d{1,2}$/.test(text) && isNumbering(column);
  return readHeading(isNumber ? `${column.trim().split(' ')[0]} ${text}` : text);
}

function readRows(source: Source, table: Table, firstPassage: number, wanted: RowsWanted | null): RawRow[] {
  let next = firstPassage;
  return table.rows.flatMap((row, index) => {
    const start = row[0]?.start ?? table.span.start;
    while (next < source.passages.length && (source.passages[next]?.span.end ?? 0) <= start) next++;
    const found = source.passages[next];
    if (wanted && index >= wanted.first && !wanted.starts.has(found?.span.start ?? -1)) return [];
    const passage = found && row.some(span => contains(found.span, span) && span.end > span.start) ? found : null;
    const figures = (passage?.figures ?? []).flatMap(index => source.figures[index] ?? []);
    let at = 0;
    const cells = row.map(span => {
      const text = sliceSpan(source.prose, span)
        .replace(/[\s\uFFFC]+/g, ' ')
        .trim();
      while (at < figures.length && (figures[at]?.span.end ?? 0) <= span.start) at++;
      const figure = figures[at];
      const isWhole =
        figure !== undefined &&
        contains(span, figure.span) &&
        besideNumber.test(source.prose.slice(span.start, figure.span.start)) &&
        besideNumber.test(source.prose.slice(figure.span.end, span.end));
      return { span, text, figure: isWhole ? figure : null };
    });
    return [{ cells, passage }];
  });
}

/** How many rows at the top are headings: those of text and periods only, while numbers follow. */
function countHeaders(rows: readonly RawRow[]): number {
  let count = 0;
  while (count < Math.min(rows.length - 1, mostHeaders)) {
    const cells = rows[count]?.cells ?? [];
    const numbers = cells.filter(cell => cell.figure && !isPeriod(cell.figure));
    const filled = cells.filter(cell => cell.text !== '');
    // A row of one text in the first cell is a section's heading, unless nothing is above it.
    if (numbers.length > 0 || (count > 0 && filled.length === 1 && filled[0] === cells[0])) break;
    // Years in every cell but the first: only the first such row heads columns.
    if (count > 0 && cells.slice(1).every(cell => cell.figure !== null)) break;
    count++;
    if (count > 0 && (rows[count]?.cells ?? []).slice(1).some(cell => cell.figure && !isPeriod(cell.figure))) break;
  }
  return count;
}
const mostHeaders = 3;

function isPeriod(figure: Figure): boolean {
  return figure.kind === 'year' || figure.kind === 'date';
}

/** The texts over a column, outer ones first; an empty cell stands under the one that spans it. */
function headerTexts(headers: readonly RawRow[], column: number): string[] {
  const texts = headers.map((row, level) => {
    for (let at = column; at >= 0; at--) {
      const text = row.cells[at]?.text ?? '';
      if (text !== '' || level === headers.length - 1) return text;
    }
    return '';
  });
  return [...new Set(texts)];
}

const periodHeading = /^(?:years?|quarters?|months?|dates?|seasons?|periods?|fiscal year|fy|day)$/i;

/** The columns whose cells are text, or name the row's period: they head rows. */
function findTextColumns(headers: readonly RawRow[], body: readonly RawRow[], width: number): number[] {
  const found: number[] = [];
  for (let column = 0; column < width; column++) {
    let texts = 0;
    let numbers = 0;
    let periods = 0;
    for (const { cells } of body) {
      const cell = cells[column];
      if (!cell || cell.text === '' || noValue.test(cell.text)) continue;
      if (!cell.figure) texts++;
      else if (isPeriod(cell.figure)) periods++;
      else numbers++;
    }
    const header = headerTexts(headers, column).join(' ');
    const isPeriods = periods > 0 && numbers === 0 && (periodHeading.test(header) || column === 0);
    const isNumbers = column === 0 && texts === 0 && isNumbering(header) && isCounting(body);
    if (isPeriods || isNumbers || texts > numbers + periods) found.push(column);
  }
  return found;
}

/** Whether the first cells are numbers that go up by one. */
function isCounting(body: readonly RawRow[]): boolean {
  const numbers = body.map(({ cells }) =>
    /^\d{1,2}$/.test(cells[0]?.text ?? '') ? Number(cells[0]?.text) : Number.NaN,
  );
  return numbers.length > 1 && numbers.every((number, i) => i === 0 || number - (numbers[i - 1] ?? 0) === 1);
}

const noValue = /^(?:n\/?a|-|–|—|\.\.+|…|nil|dnp|tbd|\?)$/i;

/** Of the columns of text the one that names the rows: the first whose cells hardly repeat. */
function pickMain(body: readonly RawRow[], first: number, others: readonly number[]): number {
  const isNaming = (column: number) => {
    const texts = body.map(row => row.cells[column]?.text ?? '').filter(text => text !== '');
    return new Set(texts).size >= 0.8 * texts.length;
  };
  return isNaming(first) ? first : (others.find(isNaming) ?? first);
}

// UTF-16 units between a table and the line above it that is read as its caption.
const captionGap = 20;

function findCaption(source: Source, table: Table, before: Passage | null, row: Passage | null): string {
  const near = before && table.span.start - before.span.end < captionGap ? sliceSpan(source.prose, before.span) : '';
  return `${near.slice(0, 400)} \n ${row?.heading ?? before?.heading ?? ''}`;
}
