import { OPAQUE } from '../markdown/markdownDocument.ts';
import { fold } from '../text/fold.ts';
import { findSentences } from '../text/sentences.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import {
  type FurnitureKind,
  findDatelinePrefix,
  findFurnitureKind,
  isDateOnly,
  isPublisherLine,
  isReferenceEntry,
  isReferenceHeading,
} from './furniture.ts';
import { splitFusedCaptions } from './fusedCaptions.ts';
import { isTitleAbove, readHeadLine } from './headLine.ts';
import type { Locator } from './source.ts';
import type { TextBlock } from './sourceReader.ts';

/** A passage before the figures in it are known. */
export interface PassageSketch {
  readonly span: Span;
  readonly furniture: FurnitureKind | null;
  readonly heading: string | null;
  readonly locator: Locator | null;
}

/** How far from either end of a document its byline, dateline and source stand, in blocks. */
export const edge = 8;

/** Cuts the blocks into sentences and rows, and says which of them are furniture. `prose` has no line end in a block. */
export function findPassages(prose: string, blocks: readonly TextBlock[]): PassageSketch[] {
  const passages: PassageSketch[] = [];
  const seen = new Set<string>();
  const text = createTextBounds(prose, blocks);
  let inReferences = false;
  for (const [i, block] of blocks.entries()) {
    const words = sliceSpan(prose, block.span).trim();
    if (words === '') continue;
    if (!block.furniture) inReferences = isInReferences(words, block, inReferences);
    const isOutside = () => i < text().first || i > text().last;
    const kind = block.furniture ?? (inReferences ? 'references' : findBlockKind(prose, blocks, i, seen, isOutside));
    let last = '';
    for (const { span, furniture } of findParts(prose, block)) {
      // A block of one sentence has been asked already.
      const isAsked = block.kind === 'table-row' || span.end - span.start === words.length;
      const part = isAsked ? words : sliceSpan(prose, span);
      const repeated = part === last ? 'repeated' : null;
      const own = kind ?? furniture ?? repeated ?? (isAsked ? null : findFurnitureKind(part));
      last = part;
      passages.push({ span, furniture: own, heading: block.heading, locator: locatorAt(block, span.start) });
    }
  }
  return passages;
}

/** Where in the document a place of a block stands. */
function locatorAt({ locator, laterLocators }: TextBlock, offset: number): Locator | null {
  return laterLocators?.findLast(({ start }) => start <= offset)?.locator ?? locator ?? null;
}

/** A list of references goes on to the next heading, or, where there are none, as long as its entries do. */
function isInReferences(text: string, block: TextBlock, before: boolean): boolean {
  if (isReferenceHeading(text)) return true;
  if (block.heading !== null) return isReferenceHeading(block.heading);
  return before && block.kind !== 'heading' && isReferenceEntry(text);
}

function findBlockKind(
  prose: string,
  blocks: readonly TextBlock[],
  i: number,
  seen: Set<string>,
  isOutsideText: () => boolean,
): FurnitureKind | null {
  const textAt = (index: number) => sliceSpan(prose, blocks[index]?.span ?? { start: 0, end: 0 }).trim();
  const text = textAt(i);
  if (blocks[i]?.kind === 'table-row') return null;
  const line = fold(text);
  if (seen.has(line)) return 'repeated';
  seen.add(line);
  // A date by itself dates the document at its edge, is one of an archive's among others, and heads a part elsewhere.
  if (isDateOnly(text)) {
    const isAtEdge = i < edge || i >= blocks.length - edge;
    const isDateline = isAtEdge || isDateOnly(textAt(i - 1)) || isDateOnly(textAt(i + 1));
    return isDateline ? 'dateline' : findFurnitureKind(text);
  }
  if (i < edge && blocks[i]?.kind !== 'heading' && readHeadLine(text, i > 0) && isOutsideText()) return 'dateline';
  // "Hard Times" between paragraphs is a heading.
  if (isPublisherLine(text) && blocks[i]?.kind !== 'heading' && isOutsideText()) return 'credit';
  const kind = findFurnitureKind(text);
  // "Photo: Jane Doe The flood …": only its first part is.
  const isFused = kind !== null && splitFusedCaptions(text, { start: 0, end: text.length }).length > 1;
  return isFused ? null : kind;
}

/**
 * The first and the last block that end as a sentence does and are no furniture, nor a title; looked for when first
 * asked.
 */
function createTextBounds(prose: string, blocks: readonly TextBlock[]): () => { first: number; last: number } {
  let bounds: { first: number; last: number } | undefined;
  const textOf = (block: TextBlock | undefined) => (block ? sliceSpan(prose, block.span).trim() : '');
  const isText = (block: TextBlock) => {
    if (block.furniture) return false;
    const text = textOf(block);
    return /[.!?]["'”’)\]]*$/.test(text.slice(-4)) && findFurnitureKind(text) === null;
  };
  return () => {
    if (!bounds) {
      const found = blocks.findIndex(isText);
      const isTitle = found >= 0 && found < edge && isTitleAbove(textOf(blocks[found]), textOf(blocks[found + 1]));
      const first = isTitle ? blocks.findIndex((block, i) => i > found && isText(block)) : found;
      bounds = { first: indexOr(first, blocks.length), last: blocks.findLastIndex(isText) };
    }
    return bounds;
  };
}

function indexOr(index: number, otherwise: number): number {
  return index < 0 ? otherwise : index;
}

type Part = Pick<PassageSketch, 'span' | 'furniture'>;

/** A row, or the sentences, without what is not prose at their ends; a dateline that opens them is a part of its own. */
function findParts(prose: string, block: TextBlock): Part[] {
  const parts = findSpans(prose, block).flatMap((span, i): Part[] => {
    const length = i === 0 && block.kind !== 'table-row' ? findDatelinePrefix(sliceSpan(prose, span)) : 0;
    const rest: Part = { span: { start: span.start + length, end: span.end }, furniture: null };
    if (length === 0) return [rest];
    return [{ span: { start: span.start, end: span.start + length }, furniture: 'dateline' }, rest];
  });
  return parts.map(part => ({ ...part, span: trim(prose, part.span) })).filter(({ span }) => span.start < span.end);
}

/** A heading and a row stand whole; of other blocks, the sentences and what ran into one of them. */
function findSpans(prose: string, { kind, span }: TextBlock): Span[] {
  if (kind === 'table-row') return [span];
  const sentences = findSentences(prose, span);
  return kind === 'heading' ? sentences : sentences.flatMap(sentence => splitFusedCaptions(prose, sentence));
}

function trim(prose: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isGap(prose, start)) start++;
  while (start < end && isGap(prose, end - 1)) end--;
  return { start, end };
}

function isGap(prose: string, index: number): boolean {
  const character = prose[index] ?? '';
  return character === OPAQUE || character.trim() === '';
}
