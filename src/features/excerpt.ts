import type { Span } from '../text/span.ts';
import { escapeMarkdown, toPlainLine } from './escapeMarkdown.ts';

/** How much of a passage is shown around what is marked in it; in UTF-16 units. */
const defaultLimit = 280;

/** The passage as one line of plain text; a long one is cut around the marks. */
export function toPlainExcerpt(text: string, passage: Span, marks: readonly Span[], limit = defaultLimit): string {
  const { start, end } = findWindow(text, passage, marks, limit);
  const lead = start > passage.start ? '… ' : '';
  const tail = end < passage.end ? ' …' : '';
  return lead + toPlainLine(text.slice(start, end), limit * 2) + tail;
}

/** The passage as one line of safe Markdown with the marks in bold; a long one is cut around them. */
export function toMarkdownExcerpt(text: string, passage: Span, marks: readonly Span[], limit = defaultLimit): string {
  const parts = cutExcerpt(text, passage, marks, limit);
  let line = '';
  for (const [i, { text: part, marked, kind }] of parts.entries()) {
    if (kind === 'gap') line += part;
    else if (marked) line = addStrong(line, escapeMarkdown(part, limit), parts[i + 1]?.text.charAt(0) ?? '');
    else line += escapePart(part, limit);
  }
  return line.trimEnd();
}

/** A piece of an excerpt: words of the source, or the dots where it was cut. */
export interface ExcerptPart {
  readonly text: string;
  readonly marked: boolean;
  readonly kind: 'words' | 'gap';
}

/** A passage in pieces, marked and not, cut around the marks where it is long; each still to be escaped. */
export function cutExcerpt(
  text: string,
  passage: Span,
  marks: readonly Span[],
  limit = defaultLimit,
): readonly ExcerptPart[] {
  const window = findWindow(text, passage, marks, limit);
  const parts: ExcerptPart[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (start < end) parts.push({ text: text.slice(start, end), marked, kind: 'words' });
  };
  if (window.start > passage.start) parts.push({ text: '… ', marked: false, kind: 'gap' });
  let at = window.start;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    // What stands on both sides of an empty one is escaped as one.
    if (mark.start === mark.end || mark.start < at || mark.end > window.end) continue;
    add(at, mark.start, false);
    add(mark.start, mark.end, true);
    at = mark.end;
  }
  add(at, window.end, false);
  if (window.end < passage.end) parts.push({ text: ' …', marked: false, kind: 'gap' });
  return parts;
}

/** The part of a passage to show: at most `limit` long and around the first mark, with the others as far as they fit. */
export function findWindow(text: string, passage: Span, marks: readonly Span[], limit: number): Span {
  if (passage.end - passage.start <= limit) return passage;
  const first = Math.min(...marks.map(({ start }) => start), passage.end);
  const inside = marks.length > 0 && first >= passage.start ? first : passage.start;
  const last = Math.max(...marks.filter(({ end }) => end - inside <= limit).map(({ end }) => end), inside);
  const room = Math.max(limit - (last - inside), 40);
  // A short side leaves its room to the other.
  const before = Math.max(Math.floor(room / 2), room - (passage.end - last));
  const after = Math.max(Math.ceil(room / 2), room - (inside - passage.start));
  const start = Math.max(passage.start, inside - before);
  const end = Math.min(passage.end, last + after);
  return {
    start: start > passage.start ? nextWord(text, start, inside) : start,
    end: end < passage.end ? lastWord(text, end, last) : end,
  };
}

function nextWord(text: string, from: number, limit: number): number {
  for (let i = from; i < limit; i++) if (/\s/.test(text.charAt(i))) return i + 1;
  return limit;
}

function lastWord(text: string, to: number, limit: number): number {
  for (let i = to; i > limit; i--) if (/\s/.test(text.charAt(i))) return i;
  return limit;
}

/** Escapes a part of a line; the space at its ends, which separates it from the next part, stays. */
function escapePart(part: string, limit: number): string {
  if (part === '') return '';
  const escaped = escapeMarkdown(part, limit * 2);
  if (escaped === '') return ' ';
  return (/^[\s\uFFFC]/.test(part) ? ' ' : '') + escaped + (/[\s\uFFFC]$/.test(part) ? ' ' : '');
}

/**
 * Adds a part in bold to a line that goes on with `next`. `**` beside a sign opens or closes nothing where a letter
 * stands on its other side (CommonMark, "flanking"); a hair space (U+200A) between keeps it a mark.
 */
function addStrong(line: string, part: string, next: string): string {
  if (part === '') return line;
  const open = /[\p{L}\p{N}]$/u.test(line) && !/^[\p{L}\p{N}]/u.test(part) ? '\u200A' : '';
  const close = /^[\p{L}\p{N}]/u.test(next) && !/[\p{L}\p{N}]$/u.test(part) ? '\u200A' : '';
  return `${line}${open}**${part}**${close}`;
}
