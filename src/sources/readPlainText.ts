import type { Span } from '../text/span.ts';
import { decodeText } from './decode.ts';
import type { SourceContent, SourceReader, TextBlock } from './sourceReader.ts';

/** No text is wrapped to fewer columns, and no line of more is the work of a wrapping program. */
const wrapColumns = { min: 50, max: 120 };

export const plainTextReader: SourceReader = {
  extensions: ['txt', 'text'],
  read(bytes) {
    const { text, problems } = decodeText(bytes);
    return { ...readPlainText(text), problems };
  },
};

/** Lays out plain text: every line is a paragraph, unless the text was wrapped to a width; then an empty line ends one. */
export function readPlainText(text: string): Omit<SourceContent, 'problems'> {
  const groups = findLineGroups(text);
  const wrapped = isWrapped(text, groups);
  const blocks = groups
    .flatMap(lines => (wrapped ? joinWrapped(text, lines) : lines))
    .map((span): TextBlock => ({ span, kind: 'paragraph', heading: null }));
  return { text, prose: text, blocks, tables: [], metadata: {} };
}

/** Runs of lines with no empty line between them; a line's span is without the white space around it. */
function findLineGroups(text: string): Span[][] {
  const groups: Span[][] = [];
  let group: Span[] = [];
  for (const match of text.matchAll(/[^\n\r\u2028\u2029]*(?:\r\n|[\n\r\u2028\u2029]|$)/g)) {
    const line = match[0];
    const content = line.trim();
    if (content === '') {
      if (group.length > 0) groups.push(group);
      group = [];
      continue;
    }
    const start = match.index + line.length - line.trimStart().length;
    group.push({ start, end: start + content.length });
  }
  if (group.length > 0) groups.push(group);
  return groups;
}

/** Whether most lines break just where the next word would no longer have fitted. */
function isWrapped(text: string, groups: readonly (readonly Span[])[]): boolean {
  let breaks = 0;
  let full = 0;
  for (const lines of groups) {
    const width = widthOf(lines);
    for (const [i, next] of lines.entries()) {
      const line = lines[i - 1];
      if (!line) continue;
      breaks++;
      if (isFull(text, line, next, width)) full++;
    }
  }
  return breaks >= 3 && full / breaks >= 0.6;
}

function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const width = widthOf(lines);
  const paragraphs: Span[] = [];
  let last: Span | undefined;
  for (const line of lines) {
    const open = paragraphs.at(-1);
    if (open && last && (isFull(text, last, line, width) || /^\p{Ll}/u.test(text.slice(line.start, line.start + 2))))
      paragraphs[paragraphs.length - 1] = { start: open.start, end: line.end };
    else paragraphs.push(line);
    last = line;
  }
  return paragraphs;
}

function isFull(text: string, line: Span, next: Span, width: number): boolean {
  if (width < wrapColumns.min || width > wrapColumns.max) return false;
  const nextWord = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + width)))?.[0] ?? '';
  return line.end - line.start + 1 + nextWord.length > width;
}

function widthOf(lines: readonly Span[]): number {
  return lines.reduce((width, line) => Math.max(width, line.end - line.start), 0);
}
