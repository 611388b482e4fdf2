import type { Span } from '../text/span.ts';

/** A block of a chunk that needs no parser: its paragraph, a heading, or what an item of a list says. */
export interface PlainBlock {
  readonly kind: 'paragraph' | 'heading' | 'item';
  /** A heading's is with its `#`, an item's without its mark. */
  readonly span: Span;
  readonly textStart: number;
  /** The `*` and `_` of its emphasis. */
  readonly marks: readonly Span[];
}

// What may be markup wherever it stands, and line ends and spaces that the parser has rules of its own for.
const markup = /[\\`[\]<>~|\t\0\uFEFF]|\$\$|\r(?!\n)| \r?\n/;
const headingMark = /^#{1,6} +(?=[^ #])/;
const itemMark = /^(?:[-+*]|\d{1,9}[.)]) {1,4}(?=[^ ])/;
/** What may open or underline a block that is none of these. */
const otherMark = /^(?:[ #+=:-]|\* |\d{1,9}[.)])/;

/**
 * The blocks of a chunk (see `splitChunks`) in which nothing is marked up but whole lines, as headings and items of
 * lists, and emphasis that has one reading. Null where anything else is, or may be. Most chunks are so plain, and the
 * parser takes a hundred times as long to find that out.
 */
export function findPlainBlocks(chunk: string): readonly PlainBlock[] | null {
  if (markup.test(chunk) || chunk.endsWith(' ')) return null;
  const blocks: Omit<PlainBlock, 'marks'>[] = [];
  let paragraph = -1;
  let isOver = false;
  for (let start = 0, next = 0; start < chunk.length; start = next) {
    next = chunk.indexOf('\n', start) + 1 || chunk.length;
    const line = chunk.slice(start, next).replace(/\r?\n$/, '');
    if (line === '') {
      isOver = blocks.length > 0;
      continue;
    }
    const [heading] = headingMark.exec(line) ?? [];
    const [item] = (!heading && itemMark.exec(line)) || [];
    const end = start + line.length;
    const textStart = start + (heading ?? item ?? '').length;
    const before = blocks.at(-1)?.kind;
    const isLazy = item ? before === 'paragraph' : before === 'item';
    if (isOver || isLazy || otherMark.test(line.slice(textStart - start))) return null;
    if (heading && line.endsWith('#')) return null;
    if (!heading && !item && before === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'paragraph', span: { start: paragraph, end }, textStart: paragraph };
      continue;
    }
    paragraph = start;
    const kind = heading ? 'heading' : item ? 'item' : 'paragraph';
    blocks.push({ kind, span: { start: item ? textStart : start, end }, textStart });
  }
  return withMarks(chunk, blocks);
}

function withMarks(chunk: string, blocks: readonly Omit<PlainBlock, 'marks'>[]): readonly PlainBlock[] | null {
  const found: PlainBlock[] = [];
  for (const block of blocks) {
    const marks = findMarks(chunk, { start: block.textStart, end: block.span.end });
    if (!marks) return null;
    found.push({ ...block, marks });
  }
  return found;
}

const run = /[*_]+/g;

/**
 * The marks of emphasis, of which each opens and is closed by the next (CommonMark 0.31, "Emphasis and strong
 * emphasis"). Null where another reading is possible.
 */
function findMarks(chunk: string, { start, end }: Span): Span[] | null {
  const text = chunk.slice(start, end);
  const marks: Span[] = [];
  let open = '';
  for (const { index, 0: mark } of text.matchAll(run)) {
    const before = text.charAt(index - 1);
    const behind = text.charAt(index + mark.length);
    const fits = open === '' ? opens(before, behind) : mark === open && closes(before, behind);
    if (!fits || !/^(?:\*\*?|__?)$/.test(mark)) return null;
    open = open === '' ? mark : '';
    marks.push({ start: start + index, end: start + index + mark.length });
  }
  return open === '' ? marks : null;
}

function opens(before: string, behind: string): boolean {
  if (/[\p{L}\p{N}]/u.test(behind)) return before === '' || /[ \n(“‘"]/.test(before);
  return /["“‘'($€£]/.test(behind) && (before === '' || before === ' ' || before === '\n');
}

function closes(before: string, behind: string): boolean {
  return /[\p{L}\p{N}.,:;!?)"'”’%]/u.test(before) && (behind === '' || /[ \r\n.,:;!?)"'”’—–-]/.test(behind));
}
