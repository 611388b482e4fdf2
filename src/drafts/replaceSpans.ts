import type { Span } from '../text/span.ts';

/**
 * The text with one sign in place of every character of the spans; line ends stay, and so does the length.
 * The spans must stand in the order of the text; where one begins within the one before, its rest counts.
 */
export function replaceSpans(text: string, spans: readonly Span[], sign: string): string {
  let result = '';
  let at = 0;
  for (const span of spans) {
    const start = Math.max(at, span.start);
    if (span.end <= start) continue;
    result += text.slice(at, start) + text.slice(start, span.end).replace(/[^\r\n]/g, sign);
    at = span.end;
  }
  return result + text.slice(at);
}
