import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import { sliceSpan } from '../text/span.ts';

/** Longer lines are text, whatever they end in. In UTF-16 units. */
const longestHeading = 120;

/**
 * Whether a passage is a heading: the title, one that the format marks (what follows stands under it), or in a plain
 * text a short line of its own without a stop, with text below. A table's row or a caption has a place of its own and
 * is none.
 */
export function isHeading({ source, passage }: PassageRef): boolean {
  const { prose, passages, metadata } = source;
  const line = sliceSpan(prose, passage.span).trim();
  if (line === '' || line.length > longestHeading) return false;
  if (line === metadata.title) return true;
  const next = passages[passages.findIndex(({ span }) => span.start === passage.span.start) + 1];
  if (next?.heading === line) return true;
  const term = passage.locator?.term;
  if (!next || term === 'line' || term === 'table' || term === 'timestamp') return false;
  const isAlone = isLineEnd(prose, passage.span.start - 1, -1) && isLineEnd(prose, passage.span.end, 1);
  return isAlone && /[\p{L}\p{N}]$/u.test(line) && next.span.end - next.span.start > line.length;
}

/** Whether nothing but spaces stands between a place and the end of its line, looked for in a direction. */
function isLineEnd(prose: string, from: number, step: 1 | -1): boolean {
  let at = from;
  while (/[ \t]/.test(prose.charAt(at))) at += step;
  return at < 0 || at >= prose.length || /[\r\n]/.test(prose.charAt(at));
}
