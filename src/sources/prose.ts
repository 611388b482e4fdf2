import type { TextBlock } from './sourceReader.ts';

/** Line ends inside a block are a gap between words and no more. */
export function joinLines(text: string, blocks: readonly TextBlock[]): string {
  let joined = '';
  let end = 0;
  for (const { span } of blocks) {
    const start = Math.max(span.start, end);
    joined += text.slice(end, start) + text.slice(start, span.end).replace(/[\n\r\u2028\u2029]/g, ' ');
    end = Math.max(span.end, end);
  }
  return joined + text.slice(end);
}

/** Reference markers (`[1]`, `[2, 3]`, `[4–6]`) are no part of what a sentence says. */
export function blankMarkers(text: string): string {
  return text.replace(/\[\d{1,3}(?:\s?[,–-]\s?\d{1,3}){0,9}\]/g, marker => ' '.repeat(marker.length));
}
