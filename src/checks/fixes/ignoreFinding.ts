import type { Draft } from '../../drafts/draft.ts';
import { contains, overlaps, type Span } from '../../text/span.ts';
import type { Fix } from '../check.ts';

/**
 * Silences a finding by a comment with room for the reason. Above a paragraph that starts at the margin the comment
 * has its own line; anywhere else that would break the block (a list, a quotation, a table, a paragraph in its
 * middle), so it stands within the line.
 */
export function createIgnoreFix(draft: Draft, code: string, span: Span): Fix {
  const line = lineAround(draft.text, span.start);
  const block = draft.markdown.blocks.find(item => overlaps(item.span, span));
  const atMargin =
    block?.kind === 'paragraph' &&
    !block.inQuote &&
    !block.inList &&
    block.footnote === null &&
    lineAround(draft.text, block.span.start).start === line.start &&
    /^ {0,3}\S/.test(draft.text.slice(line.start, line.start + 4));
  if (atMargin) {
    const newText = `<!-- sourcebook-disable-next-line ${code} -- reason -->${lineEnd(draft.text)}`;
    return fix(code, line.start, newText);
  }
  const newText = ` <!-- sourcebook-disable-line ${code} -- reason -->`;
  return fix(code, placeWithin(draft, span), newText);
}

function fix(code: string, at: number, newText: string): Fix {
  return {
    title: `Ignore ${code} here, with a reason`,
    edits: [{ span: { start: at, end: at }, newText }],
    preferred: false,
  };
}

/** The end of the cell in a table; else the end of the line, before closing marks of a heading and a hard break. */
function placeWithin(draft: Draft, span: Span): number {
  const table = draft.tables.find(item => contains(item.span, span));
  const cell = table?.rows.flat().find(item => contains(item, span));
  if (cell) return cell.end;
  const line = lineAround(draft.text, span.end);
  const behind = draft.text.slice(span.end, line.end);
  const closing = /(?:\s+#+)?[ \t]*\\?$/.exec(behind);
  return span.end + (closing?.index ?? behind.length);
}

/** The line that holds the offset, without its line end. */
function lineAround(text: string, offset: number): Span {
  let start = offset;
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  let end = offset;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  return { start, end };
}

function isLineEnd(code: number): boolean {
  return code === 10 || code === 13;
}

function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}
