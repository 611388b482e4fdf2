import type { Span } from '../text/span.ts';

/** A construct that runs over empty lines, until a line of its own ends it. */
interface Run {
  readonly indent: number;
  readonly isEnd: (line: string) => boolean;
}

const htmlRuns: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![A-Za-z]/, />/],
];
const fence = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,}|\${2,}(?=[^$]*$))/;
const container = /^ {0,3}(?:[-+*]|\d{1,9}[.)]|\[\^[^\]]+\]:)(?:\s|$)/;

/**
 * Cuts a text where nothing can run on: before a line without indent that follows an empty one, outside fenced code,
 * math and HTML that runs over empty lines. Parsed one by one, the chunks give the same blocks as the whole (CommonMark
 * 0.31, "Blocks and inlines"), apart from references to definitions elsewhere. They cover the text without gaps.
 */
export function splitChunks(text: string, from = 0): Span[] {
  const chunks: Span[] = [];
  let chunkStart = from;
  let afterEmpty = false;
  let hasContainer = false;
  let hasHtml = false;
  let run: Run | null = null;
  for (let start = from; start < text.length; ) {
    const end = endOfLine(text, start);
    const line = text.slice(start, end).replace(/[\r\n]+$/, '');
    const isEmpty = !/[^ \t]/.test(line);
    const indent = line.length - line.trimStart().length;
    if (run) {
      // It may stand in a list item, which this line would end: nobody can tell without parsing, so nothing is cut
      // from here on.
      if (!isEmpty && hasContainer && indent < run.indent) break;
      if (run.isEnd(line)) run = null;
    } else if (!isEmpty) {
      if (afterEmpty && indent === 0 && start > chunkStart) {
        chunks.push({ start: chunkStart, end: start });
        chunkStart = start;
        hasContainer = false;
      }
      if (afterEmpty) hasHtml = false;
      run = findRun(line, indent);
      if (run && hasHtml) break;
      hasContainer ||= container.test(line);
      hasHtml ||= !run && /^ {0,3}</.test(line);
    }
    afterEmpty = isEmpty;
    start = end;
  }
  if (chunkStart < text.length) chunks.push({ start: chunkStart, end: text.length });
  return chunks;
}

function findRun(line: string, indent: number): Run | null {
  const marks = fence.exec(line)?.[1];
  if (marks) {
    const isEnd = (other: string) => {
      const closing = /^ {0,3}(\S+)[ \t]*$/.exec(other)?.[1] ?? '';
      return closing.length >= marks.length && closing === marks.charAt(0).repeat(closing.length);
    };
    return { indent, isEnd };
  }
  for (const [start, end] of htmlRuns) {
    const match = start.exec(line);
    if (match) return end.test(line.slice(match[0].length)) ? null : { indent, isEnd: other => end.test(other) };
  }
  return null;
}

/** The offset behind the line end of the line that begins at `start`. */
function endOfLine(text: string, start: number): number {
  for (let i = start; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10) return i + 1;
    if (code === 13) return text.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
  }
  return text.length;
}
