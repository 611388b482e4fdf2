import type { Figure } from '../../figures/figure.ts';
import type { Source } from '../../sources/source.ts';
import { contains, type Span } from '../../text/span.ts';
import { type Grid, readGrids } from './grid.ts';
import { countTypicalRows, findTableIndex } from './tableIndex.ts';

/** The headings of the row and the column that a figure of a source's table stands in; null outside tables. */
export function findCellHeadings(
  source: Source,
  { span }: Figure,
): { readonly row: string; readonly column: string } | null {
  const isInside = source.tables.some(table => table.span.start <= span.start && span.end <= table.span.end);
  if (!isInside) return null;
  for (const { rows, columns, cells } of findGrids(source, span)) {
    for (const [r, row] of cells.entries()) {
      const c = row.findIndex(cell => cell?.figure.span.start === span.start);
      const [rowHeading, columnHeading] = [rows[r], columns[c]];
      if (rowHeading && columnHeading) return { row: rowHeading.text, column: columnHeading.text };
    }
  }
  return null;
}

function findGrids(source: Source, span: Span): readonly Grid[] {
  const first = countTypicalRows(source);
  if (first === null) return findTableIndex(source).grids;
  const row = source.passages.find(passage => contains(passage.span, span));
  return readGrids(source, { starts: new Set(row ? [row.span.start] : []), first });
}
