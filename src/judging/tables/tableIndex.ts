import type { Source } from '../../sources/source.ts';
import { memo } from '../memo.ts';
import { type Axis, type Cell, type Grid, type RowsWanted, readGrids } from './grid.ts';
import type { Heading } from './headings.ts';

/** One row or column of a table, by its heading. */
export interface Line {
  readonly grid: Grid;
  readonly axis: Axis;
  readonly index: number;
  readonly heading: Heading;
}

/** A cell with the headings of its row and column. */
export interface PlacedCell {
  readonly cell: Cell;
  readonly row: Line;
  readonly column: Line;
}

/** The rows and columns of a source's tables, found by the words of their headings. */
export interface TableIndex {
  readonly grids: readonly Grid[];
  /** By a word of the heading, as written but for case. */
  readonly byTerm: ReadonlyMap<string, readonly Line[]>;
  readonly byStem: ReadonlyMap<string, readonly Line[]>;
  /** Cells that are in another unit or scale than they are written in, by their numbers. */
  readonly scaled: ScaledCells;
  /** Lines whose heading is a short form that only its letters explain. */
  readonly shorts: readonly Line[];
  /** Rows of large tables that were not read: none; those that are unlike the claim; of those that are like it, too. */
  readonly unread: 'none' | 'unlike' | 'alike';
}

/** Cells in the order of their numbers. */
interface ScaledCells {
  readonly numbers: Float64Array;
  readonly places: readonly PlacedCell[];
}

// By the array of passages, which is forgotten with the source's text.
const indexOfSource = new WeakMap<Source['passages'], TableIndex>();
// More lines under one word than this tell nothing apart.
const mostLines = 200;

// A source with more rows than this is read in part, for each claim anew: all of a table of a million cells would take
// seconds, and more memory than the rest of the corpus.
const mostRows = 1000;
// What a table's columns are shows in so many rows, where it has them; of many tables in one source in fewer.
const [fewestTypical, mostTypical] = [12, 100];

/** How many rows of each table tell what its columns are; null where the source's tables are small enough to be read whole. */
export function countTypicalRows({ tables }: Source): number | null {
  const rows = tables.reduce((sum, table) => sum + table.rows.length, 0);
  if (rows <= mostRows) return null;
  return Math.min(mostTypical, Math.max(fewestTypical, Math.ceil(mostRows / tables.length)));
}

/** Of all rows. Made once a source; linear in it. */
export function findTableIndex(source: Source): TableIndex {
  return memo(indexOfSource, source.passages, () => createIndex(readGrids(source, null), 'none'));
}

/** Of some rows of a source whose tables are large. */
export function createPartialIndex(source: Source, wanted: RowsWanted, unread: TableIndex['unread']): TableIndex {
  return createIndex(readGrids(source, wanted), unread);
}

function createIndex(grids: readonly Grid[], unread: TableIndex['unread']): TableIndex {
  const byTerm = new Map<string, Line[]>();
  const byStem = new Map<string, Line[]>();
  const shorts: Line[] = [];
  for (const grid of grids) {
    for (const axis of ['row', 'column'] as const) {
      for (const [index, heading] of headingsOf(grid, axis).entries()) {
        const line: Line = { grid, axis, index, heading };
        for (const term of new Set(heading.terms)) add(byTerm, term, line);
        for (const stem of new Set(heading.stems)) add(byStem, stem, line);
        if (heading.short !== '' && shorts.length < mostLines) shorts.push(line);
      }
    }
  }
  return { grids, byTerm, byStem, scaled: sortScaled(grids.flatMap(findScaledCells)), shorts, unread };
}

function findScaledCells(grid: Grid): PlacedCell[] {
  return grid.cells.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      const [rowHeading, columnHeading] = [grid.rows[r], grid.columns[c]];
      if (!cell || !rowHeading || !columnHeading || cell.value.value === cell.figure.value) return [];
      if (cell.value.value.type !== 'number') return [];
      const row: Line = { grid, axis: 'row', index: r, heading: rowHeading };
      return [{ cell, row, column: { grid, axis: 'column', index: c, heading: columnHeading } }];
    }),
  );
}

function sortScaled(cells: readonly PlacedCell[]): ScaledCells {
  const places = cells.toSorted((a, b) => numberIn(a) - numberIn(b));
  return { numbers: Float64Array.from(places, numberIn), places };
}

function numberIn({ cell: { value } }: PlacedCell): number {
  return value.value.type === 'number' ? value.value.number.toNumber() : Number.NaN;
}

/** The cells in another unit or scale than written whose number lies between two, both included. */
export function findScaledBetween(
  { scaled: { numbers, places } }: TableIndex,
  low: number,
  high: number,
): PlacedCell[] {
  let start = 0;
  let end = numbers.length;
  while (start < end) {
    const middle = (start + end) >> 1;
    if ((numbers[middle] ?? 0) < low) start = middle + 1;
    else end = middle;
  }
  const found: PlacedCell[] = [];
  for (let i = start; i < numbers.length && (numbers[i] ?? 0) <= high && found.length < mostLines; i++)
    found.push(...places.slice(i, i + 1));
  return found;
}

function add<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const items = map.get(key);
  if (!items) map.set(key, [item]);
  else if (items.length < mostLines) items.push(item);
}

export function headingsOf(grid: Grid, axis: Axis): readonly Heading[] {
  return axis === 'row' ? grid.rows : grid.columns;
}

/** One row or column by its number; null where there is none. */
export function lineAt(grid: Grid, axis: Axis, index: number): Line | null {
  const heading = headingsOf(grid, axis)[index];
  return heading ? { grid, axis, index, heading } : null;
}

/** The line of a table that has the same heading as one of another table, or the line itself; null where there is none. */
export function findAlike(grid: Grid, line: Line): Line | null {
  if (grid === line.grid) return line;
  return lineAt(
    grid,
    line.axis,
    headingsOf(grid, line.axis).findIndex(({ text }) => text === line.heading.text),
  );
}

export function otherAxis(axis: Axis): Axis {
  return axis === 'row' ? 'column' : 'row';
}

/** Where two lines of one table cross; null where they do not, or no number stands there. */
export function cellAt(a: Line, b: Line): Cell | null {
  if (a.grid !== b.grid || a.axis === b.axis) return null;
  const [row, column] = a.axis === 'row' ? [a, b] : [b, a];
  return a.grid.cells[row.index]?.[column.index] ?? null;
}

/** The cells of a row or a column, in order. */
export function cellsOf({ grid, axis, index }: Line): readonly (Cell | null)[] {
  return axis === 'row' ? (grid.cells[index] ?? []) : grid.cells.map(row => row[index] ?? null);
}
