import type { Line } from './lines.ts';
import { type MarkedPage, textOf } from './margins.ts';

/** A line with the label of the page it stands on. */
export interface PlacedLine extends Line {
  readonly page: string;
}

/** Lines that belong together: a paragraph, a heading, the rows of a table, or what stands in a page's margins. */
export interface Group {
  readonly kind: 'paragraph' | 'heading' | 'table' | 'margin';
  readonly lines: readonly PlacedLine[];
}

/** What most of the document's text is set in. */
interface Body {
  readonly size: number;
  readonly font: string;
}

/** Measures of a column, in points. */
interface Column {
  /** Where most of its lines end. */
  readonly right: number;
  readonly width: number;
  /** From baseline to baseline. */
  readonly leading: number;
}

interface OpenGroup {
  readonly kind: 'text' | 'table' | 'margin';
  readonly lines: PlacedLine[];
  readonly column: Column;
}

/** A heading is no longer than this, in UTF-16 units. */
const longestHeading = 160;

const noColumn: Column = { right: 0, width: 0, leading: 0 };

/**
 * Puts the lines of all pages together, in reading order. A paragraph goes on over the end of a column or a page, and
 * over the notes and numbers there: it is one group, in the place where it begins.
 */
export function findGroups(pages: readonly MarkedPage[]): Group[] {
  const body = findBody(pages);
  const groups: OpenGroup[] = [];
  /** The last paragraph of running text: the end of a column or page may have broken it off. */
  let running: OpenGroup | undefined;
  for (const { label, lines, margins } of pages) {
    const place = (line: Line): PlacedLine => ({ ...line, page: label });
    for (const columnLines of splitColumns(lines.filter(line => !margins.has(line)))) {
      const column = measure(columnLines);
      let current: OpenGroup | undefined;
      for (const [i, line] of columnLines.entries()) {
        const kind = isRow(columnLines, i) ? 'table' : 'text';
        if (i === 0 && kind === 'text' && running && goesOn(running, line)) current = running;
        else if (!current || current.kind !== kind || (kind === 'text' && !isSameParagraph(current, line, column))) {
          current = { kind, lines: [], column };
          groups.push(current);
        }
        current.lines.push(place(line));
        if (kind === 'text' && isBodySize(line, body)) running = current;
      }
    }
    if (margins.size > 0) groups.push({ kind: 'margin', lines: [...margins].map(place), column: noColumn });
  }
  return groups.map(({ kind, lines }) => ({
    kind: kind !== 'text' ? kind : isHeading(lines, body) ? 'heading' : 'paragraph',
    lines,
  }));
}

function findBody(pages: readonly MarkedPage[]): Body {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { lines } of pages) {
    for (const line of lines) {
      const length = textOf(line).length;
      const size = Math.round(line.size * 2) / 2;
      sizes.set(size, (sizes.get(size) ?? 0) + length);
      fonts.set(line.font, (fonts.get(line.font) ?? 0) + length);
    }
  }
  return { size: mostOf(sizes, 0), font: mostOf(fonts, '') };
}

function mostOf<T>(counts: ReadonlyMap<T, number>, none: T): T {
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [none, 0] as const)[0];
}

/** A column ends where the next line stands higher. */
function splitColumns(lines: readonly Line[]): Line[][] {
  const columns: Line[][] = [];
  let last: Line | undefined;
  for (const line of lines) {
    const column = columns.at(-1);
    if (column && last && line.y > last.y - 0.5 * last.size) column.push(line);
    else columns.push([line]);
    last = line;
  }
  return columns;
}

function measure(lines: readonly Line[]): Column {
  const text = lines.filter(({ cells }) => cells.length === 1);
  const right = quantile(
    text.map(line => line.right),
    0.75,
  );
  const left = quantile(
    text.map(({ x }) => x),
    0.25,
  );
  const steps = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    const step = before ? line.y - before.y : 0;
    return before && step > 0.5 * line.size && step < 2.5 * line.size ? [step] : [];
  });
  return { right, width: Math.max(right - left, 0), leading: quantile(steps, 0.4) };
}

/** 0 where there is nothing. */
function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
}

/** A line of several cells is a row where its neighbour is one as well and begins its cells at the same places. */
function isRow(lines: readonly Line[], i: number): boolean {
  const line = lines[i];
  if (!line || line.cells.length < 2) return false;
  return [lines[i - 1], lines[i + 1]].some(other => other !== undefined && areRows(line, other));
}

function areRows(a: Line, b: Line): boolean {
  if (b.cells.length < 2 || Math.abs(a.y - b.y) > 4 * a.size) return false;
  const aligned = a.cells.filter(cell => b.cells.some(other => cell.x < other.right && other.x < cell.right)).length;
  return aligned >= 2 && aligned >= Math.min(a.cells.length, b.cells.length) - 1;
}

function isSameParagraph({ lines, column: own }: OpenGroup, line: Line, column: Column): boolean {
  const last = lines.at(-1);
  const first = lines[0];
  if (!last || !first) return false;
  if (Math.abs(line.size - last.size) > 0.08 * last.size) return false;
  const step = line.y - last.y;
  const { leading, right, width } = own === column ? column : { ...column, width: column.width };
  if (step > Math.max(1.3 * leading, 1.25 * line.size) || step > 2.6 * line.size) return false;
  if (isItem(textOf(line))) return false;
  const em = last.size;
  const isSecond = lines.length === 1;
  // An indent begins a paragraph; after a hanging first line, an outdent does.
  if (line.x - last.x > 0.8 * em && !isSecond && last.cells.length === 1) return false;
  if (last.x - line.x > 0.8 * em && !isSecond) return false;
  if (line.x - last.x > 0.8 * em && isSecond && /[.!?:]["'”’)]*$/.test(textOf(last)) && !isItem(textOf(first)))
    return false;
  const missing = right - last.right;
  const text = textOf(last);
  if (missing > 0.12 * width && /[.!?:]["'”’)\]]*$/.test(text)) return false;
  return !(missing > 0.3 * width && /^[\p{Lu}\p{N}•–]/u.test(textOf(line)) && !/[,;-]$/.test(text));
}

/** Whether a line at the top of a column or page goes on with the paragraph that the one before ended in. */
function goesOn(running: OpenGroup, line: Line): boolean {
  const last = running.lines.at(-1);
  if (!last || Math.abs(line.size - last.size) > 0.08 * last.size) return false;
  const text = textOf(last);
  const next = textOf(line);
  if (isItem(next)) return false;
  if (/\p{L}[-\u2010\u00AD]$/u.test(text)) return true;
  if (/[.!?:;]["'”’)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/.test(text)) return false;
  if (/^["'“‘(]?\p{Ll}/u.test(next)) return true;
  // "Mr | Smith": a full line without a stop.
  return last.right > running.column.right - 0.05 * running.column.width && line.font === last.font;
}

/** Whether a line opens an item of a list: "•", "–", "(a)", "3.", "[12]". */
function isItem(text: string): boolean {
  return /^(?:[•◦▪‣●○■□➢–—*-]\s|\(?[a-z\d]{1,3}[.)]\s|\[\d{1,3}\]\s)/i.test(text);
}

function isBodySize({ size }: Line, body: Body): boolean {
  return Math.abs(size - body.size) <= 0.06 * body.size;
}

/** Larger than the text, or in another font of its size and without a final stop. */
function isHeading(lines: readonly PlacedLine[], body: Body): boolean {
  const text = lines.map(textOf).join(' ');
  const first = lines[0];
  if (!first || lines.length > 3 || text.length > longestHeading || !/\p{L}{2}/u.test(text)) return false;
  if (first.size > 1.12 * body.size) return true;
  const isOther = lines.every(({ font }) => font !== body.font) && first.size > 0.94 * body.size;
  return isOther && lines.length <= 2 && !/[.,;:]["'”’)]*$/.test(text) && /^[\p{Lu}\p{N}]/u.test(text);
}
