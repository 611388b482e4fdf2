import { type Block, OPAQUE } from '../markdown/markdownDocument.ts';
import { findMarkedSpans, isQuotation, isTitle, opensWithMark } from '../text/quotationMarks.ts';
import type { Span } from '../text/span.ts';
import type { Quotation } from './draft.ts';

/**
 * The quotations of three words and more: between marks within one block, and block quotations. In a paragraph
 * that opens with a mark, a mark left open reaches to the paragraph's end where the next one opens with a mark again.
 * Words in marks that are written as a title ("The Wealth of Nations") are one.
 */
export function findQuotations(prose: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = [];
  blocks.forEach((block, i) => {
    const isWhole = block.inQuote && block.kind === 'paragraph' && !opensWithMark(prose, block.span);
    const spans = isWhole
      ? [withoutAttribution(prose, block.span)]
      : findMarkedSpans(prose, block.span, opensWithMark(prose, blocks[i + 1]?.span));
    for (const span of spans) {
      const text = prose.slice(span.start, span.end).replaceAll(OPAQUE, ' ').replace(/\s+/g, ' ').trim();
      if (isQuotation(text) && (isWhole || !isTitle(text))) quotations.push({ span, text });
    }
  });
  return quotations;
}

/** A block quotation without the line at its end that says whose words they are. */
function withoutAttribution(prose: string, block: Span): Span {
  const lastLine = Math.max(prose.lastIndexOf('\n', block.end - 1), prose.lastIndexOf('\r', block.end - 1)) + 1;
  const isAttributed = lastLine > block.start && /^[ \t]*(?:--|[\u2012-\u2015])/.test(prose.slice(lastLine, block.end));
  return trim(prose, { start: block.start, end: isAttributed ? lastLine : block.end });
}

function trim(prose: string, { start, end }: Span): Span {
  const text = prose.slice(start, end);
  const lead = /^[\s\uFFFC]*/.exec(text)?.[0].length ?? 0;
  let last = text.length;
  while (last > lead && /[\s\uFFFC]/.test(text.charAt(last - 1))) last--;
  return { start: start + lead, end: start + last };
}
