import type { Table } from '../markdown/markdownDocument.ts';
import { maxTextBytes } from '../sources/decode.ts';
import type { SourceProblem } from '../sources/source.ts';
import type { SourceContent, TextBlock } from '../sources/sourceReader.ts';

/** As many characters of a document are read as a plain text may have bytes: a small packed file may hold far more. */
export const mostText = maxTextBytes;

/**
 * A document's first `limit` characters, up to the end of the last block that is whole within them, and the problem that
 * says where the reading stopped. A single block that is longer is cut inside. Unchanged where it is no longer.
 */
export function boundText(content: SourceContent, limit = mostText): SourceContent {
  if (content.text.length <= limit) return content;
  const whole = content.blocks.filter(({ span }) => span.end <= limit);
  const blocks = whole.length > 0 ? whole : content.blocks.slice(0, 1).map(block => cutBlock(block, limit));
  const end = blocks.at(-1)?.span.end ?? 0;
  return {
    ...content,
    text: content.text.slice(0, end),
    prose: content.prose.slice(0, end),
    blocks,
    tables: content.tables.flatMap(table => cutTable(table, end)),
    problems: [...content.problems, toProblem(limit, blocks.at(-1))],
  };
}

function cutBlock({ span, laterLocators, ...block }: TextBlock, limit: number): TextBlock {
  const later = laterLocators?.filter(({ start }) => start < limit) ?? [];
  return { ...block, span: { start: span.start, end: limit }, ...(later.length > 0 && { laterLocators: later }) };
}

function cutTable({ span, rows }: Table, end: number): Table[] {
  if (span.end <= end) return [{ span, rows }];
  const whole = rows.filter(cells => cells.every(cell => cell.end <= end));
  return whole.length > 0 ? [{ span: { start: span.start, end }, rows: whole }] : [];
}

function toProblem(limit: number, last: TextBlock | undefined): SourceProblem {
  const place = last?.laterLocators?.at(-1)?.locator ?? last?.locator;
  const stop = place ? `, up to ${place.term === 'table' ? '' : `${place.term} `}${place.value}` : '';
  return {
    code: 'too-large',
    message: `Read in part: its text goes on beyond ${limit / 1_000_000} million characters, which were read${stop}. Figures cited to it that the rest has not are not checked. Keep only the part that you cite.`,
    fatal: false,
    partial: true,
  };
}
