import { OPAQUE, type Table } from '../markdown/markdownDocument.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { decodeText } from './decode.ts';
import type { SourceProblem } from './source.ts';
import type { SourceContent, SourceReader, TextBlock } from './sourceReader.ts';

/** More rows than this are a database; in records. */
const maxRows = 100_000;

/** As many records tell which delimiter a file has. */
const sampledRows = 60;

/** Where two would do, the one that is rarer in words. */
const delimiters = ['\t', ';', '|', ','];

export const csvReader: SourceReader = {
  extensions: ['csv', 'tsv', 'tab'],
  read(bytes) {
    const { text, problems } = decodeText(bytes);
    const content = readCsv(text);
    return { ...content, problems: [...problems, ...content.problems] };
  },
};

/**
 * Reads separated values (RFC 4180, and what spreadsheets make of it) as one table, a row a block whose locator is its
 * line. The text stays as it is; in the prose the delimiters are opaque and the quotation marks blank. Lines of one cell
 * above the headings are captions, those under the rows are notes.
 */
export function readCsv(text: string): SourceContent {
  const stated = /^\uFEFF?sep=(.)\r?\n/.exec(text);
  const start = stated?.[0].length ?? 0;
  const delimiter = stated?.[1] ?? findDelimiter(text, start);
  const records = findRecords(text, delimiter, start, maxRows + 1);
  const filled = records.slice(0, maxRows).filter(({ cells }) => cells.some(cell => cell.end > cell.start));
  const isRow = ({ cells }: CsvRecord) => cells.filter(cell => cell.end > cell.start).length > 1;
  const first = filled.findIndex(isRow);
  const last = filled.findLastIndex(isRow);
  const blocks = filled.map(({ cells, line }, i): TextBlock => {
    const kind = i < first ? 'caption' : i > last ? 'paragraph' : 'table-row';
    const written = cells.filter(cell => cell.end > cell.start);
    const span = { start: written[0]?.start ?? 0, end: written.at(-1)?.end ?? 0 };
    return { span, kind, heading: null, locator: { term: 'line', value: String(line) } };
  });
  const rows = first < 0 ? [] : filled.slice(first, last + 1).map(({ cells }) => cells);
  const end = rows.at(-1)?.at(-1)?.end ?? 0;
  const tables: Table[] = rows.length > 0 ? [{ span: { start: rows[0]?.[0]?.start ?? 0, end }, rows }] : [];
  return {
    text,
    prose: toProse(text, records),
    blocks,
    tables,
    metadata: { type: 'dataset' },
    problems: records.length > maxRows ? [tooLongProblem] : [],
  };
}

interface CsvRecord {
  /** Of the cells' contents, without the marks around them. */
  readonly cells: readonly Span[];
  /** The line it begins in, from 1. */
  readonly line: number;
}

/** The delimiter by which most records have one and the same number of cells, and more than one. */
function findDelimiter(text: string, start: number): string {
  let best = { delimiter: ',', score: 0 };
  for (const delimiter of delimiters) {
    const widths = new Map<number, number>();
    const records = findRecords(text, delimiter, start, sampledRows);
    for (const { cells } of records) widths.set(cells.length, (widths.get(cells.length) ?? 0) + 1);
    const [width = 1, count = 0] = [...widths].sort(([, a], [, b]) => b - a)[0] ?? [];
    const score = width > 1 ? count / records.length + width / 1_000 : 0;
    if (score > best.score) best = { delimiter, score };
  }
  return best.delimiter;
}

/** Reads each sign once. A quotation mark opens a cell only where the cell begins, and one that never closes is a sign. */
function findRecords(text: string, delimiter: string, start: number, limit: number): CsvRecord[] {
  const records: CsvRecord[] = [];
  const lastQuote = text.lastIndexOf('"');
  let cells: Span[] = [];
  let line = text.slice(0, start).split('\n').length;
  let lineHere = line;
  for (let at = start; at < text.length && records.length < limit; ) {
    const end = text.charAt(at) === '"' && at < lastQuote ? findQuoteEnd(text, at) : -1;
    const from = at;
    if (end >= 0) {
      for (let i = from; i < end; i++) if (text.charCodeAt(i) === 10) lineHere++;
      at = end + 1;
    }
    while (at < text.length && !isEnd(text.charAt(at), delimiter)) at++;
    // What goes on behind the marks is a quotation in a cell.
    const isQuoted = end >= 0 && text.slice(end + 1, at).trim() === '';
    cells.push(isQuoted ? { start: from + 1, end } : trim(text, from, at));
    if (text.charAt(at) === delimiter) {
      at++;
      if (at < text.length && !isLineEnd(text.charAt(at))) continue;
      cells.push({ start: at, end: at });
    }
    if (text.charAt(at) === '\r' && text.charAt(at + 1) === '\n') at++;
    at++;
    lineHere++;
    records.push({ cells, line });
    line = lineHere;
    cells = [];
  }
  if (cells.length > 0) records.push({ cells, line });
  return records;
}

/** The mark that closes the one at `at`; -1 where none does before a cell as long as no cell is. */
function findQuoteEnd(text: string, at: number): number {
  const limit = Math.min(text.length, at + longestCell);
  for (let i = at + 1; i < limit; i++) {
    if (text.charCodeAt(i) !== 0x22) continue;
    if (text.charCodeAt(i + 1) !== 0x22) return i;
    i++;
  }
  return -1;
}
const longestCell = 100_000;

function isEnd(sign: string, delimiter: string): boolean {
  return sign === delimiter || isLineEnd(sign);
}

function isLineEnd(sign: string): boolean {
  return sign === '\n' || sign === '\r';
}

function trim(text: string, start: number, end: number): Span {
  const cell = text.slice(start, end);
  const from = start + cell.length - cell.trimStart().length;
  return { start: from, end: Math.max(from, start + cell.trimEnd().length) };
}

/** Between the cells of a record everything is opaque, and line ends stay. */
function toProse(text: string, records: readonly CsvRecord[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { cells } of records) {
    for (const cell of cells) {
      parts.push(text.slice(at, cell.start).replace(/[^\r\n]/g, OPAQUE), sliceSpan(text, cell).replaceAll('""', '" '));
      at = cell.end;
    }
  }
  parts.push(text.slice(at).replace(/[^\r\n]/g, OPAQUE));
  return parts.join('');
}

const tooLongProblem: SourceProblem = {
  code: 'too-large',
  message: `Read in part: the table has more than ${maxRows} rows, and those behind them were not read. Figures cited to it that the rest has not are not checked. Keep only the rows you cite.`,
  fatal: false,
  partial: true,
};
