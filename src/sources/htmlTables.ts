import { type HtmlElement, walkHtml } from './htmlTree.ts';

/** A cell with more text than this is a column of a page, not of a table; in UTF-16 units. */
const longestCell = 1_500;

interface TableShape {
  readonly element: HtmlElement;
  isLayout: boolean;
  hasHeaders: boolean;
  rows: number;
  /** Rows of two cells and more. */
  wideRows: number;
  cells: number;
  cellLength: number;
}

/**
 * The tables of a page that hold data, and not its layout: nothing is nested in them, no cell is long, and they have
 * headers or several rows of several cells.
 */
export function findDataTables(root: HtmlElement): ReadonlySet<HtmlElement> {
  const found = new Set<HtmlElement>();
  const open: TableShape[] = [];
  const endRow = (table: TableShape) => {
    if (table.cells > 1) table.wideRows++;
    table.cells = 0;
  };
  const enter = (element: HtmlElement): boolean => {
    const table = open.at(-1);
    if (element.name === 'table') {
      for (const outer of open) outer.isLayout = true;
      const isLayout = /^(?:presentation|none)$/.test(element.attributes.role ?? '');
      open.push({ element, isLayout, hasHeaders: false, rows: 0, wideRows: 0, cells: 0, cellLength: 0 });
    } else if (!table) return true;
    else if (element.name === 'tr') table.rows++;
    else if (element.name === 'td' || element.name === 'th') {
      table.cells++;
      table.cellLength = 0;
      if (element.name === 'th') table.hasHeaders = true;
    } else if (element.name === 'caption' || element.name === 'thead') table.hasHeaders = true;
    return true;
  };
  const text = (data: string): void => {
    const table = open.at(-1);
    if (!table || table.cells === 0) return;
    table.cellLength += data.length;
    if (table.cellLength > longestCell) table.isLayout = true;
  };
  const leave = (element: HtmlElement): void => {
    const table = open.at(-1);
    if (!table) return;
    if (element.name === 'tr') endRow(table);
    if (element.name !== 'table') return;
    open.pop();
    if (!table.isLayout && (table.wideRows >= 2 || (table.hasHeaders && table.wideRows > 0))) found.add(element);
  };
  walkHtml(root, enter, text, leave);
  return found;
}
