import type { TextBlock } from './sourceReader.ts';

/** Line ends inside a block are a gap between words and no more. */
export function joinLines(text: string, blocks: readonly TextBlock[]): string {
  const parts: string[] = [];
  let end = 0;
  let shown = 0;
  for (const { span } of blocks) {
    const start = Math.max(span.start, end);
    const block = text.slice(start, span.end);
    end = Math.max(span.end, end);
    if (!lineEnd.test(block)) continue;
    parts.push(text.slice(shown, start), block.replace(/[\n\r\u2028\u2029]/g, ' '));
    shown = end;
  }
  return shown === 0 ? text : [...parts, text.slice(shown)].join('');
}

const lineEnd = /[\n\r\u2028\u2029]/;

/** Reference markers (`[1]`, `[2, 3]`, `[4–6]`) are no part of what a sentence says. */
export function blankMarkers(text: string): string {
  return text.replace(/\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9}\]/g, marker => ' '.repeat(marker.length));
}
