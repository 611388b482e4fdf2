import { type Block, OPAQUE } from '../markdown/markdownDocument.ts';
import type { Span } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import type { Quotation } from './draft.ts';

const minWords = 3;
// An opening mark and what closes it: English, German, French, Swedish use, and guillemets pointing inwards.
const closings: Readonly<Record<string, string>> = {
  '\u201C': '\u201D',
  '\u201E': '\u201C\u201D',
  '\u00AB': '\u00BB',
  '\u00BB': '\u00AB',
  '"': '"',
};

/**
 * The quotations of three words and more: between double marks within one block, and block quotations. In a paragraph
 * that opens with a mark, a mark left open reaches to the paragraph's end where the next one opens with a mark again.
 */
export function findQuotations(prose: string, blocks: readonly Block[]): Quotation[] {
  const quotations: Quotation[] = [];
  blocks.forEach((block, i) => {
    const marked = findMarked(prose, block.span, opensWithMark(prose, blocks[i + 1]));
    const isWhole = block.inQuote && block.kind === 'paragraph' && !opensWithMark(prose, block);
    for (const span of isWhole ? [withoutAttribution(prose, block.span)] : marked) {
      const text = prose.slice(span.start, span.end).replaceAll(OPAQUE, ' ').replace(/\s+/g, ' ').trim();
      if (findWords(text).length >= minWords) quotations.push({ span, text });
    }
  });
  return quotations;
}

/** What stands between marks, the outermost where they nest; without the white space inside the marks. */
function findMarked(prose: string, block: Span, continues: boolean): Span[] {
  const found: Span[] = [];
  let open = -1;
  let closing = '';
  for (const { 0: char, index } of prose.slice(block.start, block.end).matchAll(/["\u201C-\u201E\u00AB\u00BB]/g)) {
    const at = block.start + index;
    if (open >= 0) {
      if (!closing.includes(char) || (char === '"' && isOpening(prose, at, block))) continue;
      found.push(trim(prose, { start: open + 1, end: at }));
      open = -1;
    } else if (closings[char] !== undefined && isOpening(prose, at, block)) {
      open = at;
      closing = closings[char] ?? '';
    }
  }
  if (open >= 0 && continues) found.push(trim(prose, { start: open + 1, end: block.end }));
  return found;
}

/** Whether a mark stands where words begin: nothing that belongs to a word before it, something right behind it. */
function isOpening(prose: string, at: number, block: Span): boolean {
  const before = at > block.start ? prose.charAt(at - 1) : ' ';
  const after = at + 1 < block.end ? prose.charAt(at + 1) : ' ';
  const isFrench = prose.charAt(at) === '\u00AB';
  return /[\s([{\u2010-\u2015/\u2018\u201A\uFFFC]/.test(before) && (isFrench || /\S/.test(after));
}

function opensWithMark(prose: string, block: Block | undefined): boolean {
  if (!block) return false;
  const first = /\S/.exec(prose.slice(block.span.start, block.span.end))?.[0] ?? '';
  return closings[first] !== undefined;
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
