import { findFurnitureKind } from './furniture.ts';
import type { TextBlock } from './sourceReader.ts';

/** A paragraph whose first line is a credit of its own ("Photo: Jane Doe/AFP") is that line and a paragraph. */
export function splitCreditLines(text: string, blocks: readonly TextBlock[]): readonly TextBlock[] {
  return blocks.flatMap(block => {
    const { start, end } = block.span;
    const lineEnd = block.kind === 'paragraph' ? text.indexOf('\n', start) : -1;
    if (lineEnd < 0 || lineEnd >= end || lineEnd - start > longestCredit) return [block];
    const line = text.slice(start, lineEnd).trim();
    const opensSentence = /^\s*["'“‘]?[\p{Lu}\p{N}]/u.test(text.slice(lineEnd, Math.min(end, lineEnd + 8)));
    if (!opensSentence || findFurnitureKind(line) !== 'credit') return [block];
    return [
      { ...block, span: { start, end: lineEnd } },
      { ...block, span: { start: lineEnd + 1, end } },
    ];
  });
}

const longestCredit = 120;
