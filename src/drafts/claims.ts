import type { Block, MarkdownDocument } from '../markdown/markdownDocument.ts';
import { findSentences } from '../text/sentences.ts';
import type { Span } from '../text/span.ts';
import type { CitationScan } from './citations.ts';
import type { Citation, Claim } from './draft.ts';
import { replaceSpans } from './replaceSpans.ts';
import { indexBefore } from './spanIndex.ts';

/** A claim whose coverage is still being found. */
export interface OpenClaim {
  readonly span: Span;
  readonly kind: Claim['kind'];
  readonly inQuote: boolean;
  /** It introduces what follows. */
  readonly endsInColon: boolean;
  readonly citations: Set<Citation>;
}

/** A block of the draft with what is claimed in it and what is cited in it. */
export interface BlockClaims {
  readonly block: Block;
  /** Sentences (a table row is one), in order; without those of inline notes. */
  readonly claims: readonly OpenClaim[];
  readonly noteClaims: readonly OpenClaim[];
  /** All citations in it, those of inline notes included. */
  readonly citations: readonly Citation[];
}

// What ends in one of these goes on behind a citation.
const abbreviation = /(?:^|[\s(])(?:al|etc|cf|vgl|e\.g|i\.e|approx|ca|nos?|pp?|vs|vol|fig)\.$/i;

/**
 * The claims of a draft, block by block, each with the citations that stand in it; one that stands alone behind its
 * full stop ("Trade grew. [@a] The surplus rose.") belongs to the sentence before.
 */
export function findBlockClaims(document: MarkdownDocument, { citations, fragments }: CitationScan): BlockClaims[] {
  const views = createSentenceViews(document, citations, fragments);
  const takeCitations = createTaker(citations);
  const takeNotes = createTaker(document.inlineNotes.map(span => ({ span })));
  return document.blocks.map(block => {
    const own = takeCitations(block.span);
    const notes = takeNotes(block.span).map(({ span }) => span);
    const claims = toSpans(views.text, block, own).map(span => toClaim(views.text, span, block));
    const noteClaims = notes.flatMap(note =>
      findSpoken(views.notes, { start: note.start + 2, end: note.end - 1 }).map(span =>
        toClaim(views.notes, span, block),
      ),
    );
    placeCitations(block, claims, noteClaims, notes, own);
    return { block, claims, noteClaims, citations: own };
  });
}

/** The claim that a mark at `offset` belongs to: the one it stands in or behind; the first for a mark before all. */
export function claimBehind(claims: readonly OpenClaim[], offset: number): OpenClaim | undefined {
  return claims[Math.max(0, indexBefore(claims, offset))];
}

function placeCitations(
  block: Block,
  claims: readonly OpenClaim[],
  noteClaims: readonly OpenClaim[],
  notes: readonly Span[],
  citations: readonly Citation[],
): void {
  const first = claims[0];
  // Where a block begins with a citation, citations stand before what they cover.
  const isLeading = first !== undefined && (citations[0]?.span.end ?? block.span.end) <= first.span.start;
  let note = 0;
  for (const citation of citations) {
    const at = citation.span.start;
    while ((notes[note]?.end ?? block.span.end) <= at) note++;
    if ((notes[note]?.start ?? block.span.end) <= at) claimBehind(noteClaims, at)?.citations.add(citation);
    const behind = Math.max(0, indexBefore(claims, at));
    const isBetween = (claims[behind]?.span.end ?? Infinity) <= at;
    const covered = (isLeading && isBetween ? claims[behind + 1] : undefined) ?? claims[behind];
    covered?.citations.add(citation);
  }
}

function toSpans(view: string, block: Block, citations: readonly Citation[]): Span[] {
  if (block.kind === 'table-row') return [block.span];
  if (block.kind === 'heading') return [trim(view, block.span)].filter(span => hasWords(view, span));
  const spans: Span[] = [];
  let start = block.span.start;
  for (const { form, span } of citations) {
    if (form !== 'bracketed' || !standsAlone(view, start, span, block.span.end)) continue;
    spans.push(...findSpoken(view, { start, end: span.start }));
    start = span.end;
  }
  return [...spans, ...findSpoken(view, { start, end: block.span.end })];
}

/** Whether a citation stands between two sentences. */
function standsAlone(view: string, start: number, { start: from, end: to }: Span, end: number): boolean {
  const before = view.slice(Math.max(start, from - 24), from).trimEnd();
  const after = view.slice(to, Math.min(end, to + 8)).trimStart();
  return /[.!?…]["'”’»)\]]*$/.test(before) && !abbreviation.test(before) && !/^[\p{Ll},;:]/u.test(after);
}

/** The sentences that hold a letter or digit. */
function findSpoken(view: string, within: Span): Span[] {
  return findSentences(view, within).filter(span => hasWords(view, span));
}

function trim(view: string, { start, end }: Span): Span {
  const text = view.slice(start, end);
  return { start: start + text.length - text.trimStart().length, end: start + text.trimEnd().length };
}

function hasWords(view: string, { start, end }: Span): boolean {
  return /[\p{L}\p{N}]/u.test(view.slice(start, end));
}

function toClaim(view: string, span: Span, { kind, inQuote }: Block): OpenClaim {
  const claimKind = kind === 'heading' || kind === 'table-row' ? kind : 'sentence';
  return { span, kind: claimKind, inQuote, endsInColon: view.charAt(span.end - 1) === ':', citations: new Set() };
}

/**
 * The prose as sentences are found in it: bracketed citations are gaps, a key in the text is a name, line ends within
 * a block are spaces; `text` is without inline notes, `notes` is for what stands in them.
 */
function createSentenceViews(document: MarkdownDocument, citations: readonly Citation[], fragments: readonly Span[]) {
  const gaps = [...citations.filter(({ form }) => form !== 'in-text').map(({ span }) => span), ...fragments];
  const keys = citations.filter(({ form }) => form === 'in-text').map(({ span }) => span);
  const joined = document.prose.replace(/[\r\n]/g, ' ');
  const notes = replaceSpans(replaceSpans(joined, keys, 'X'), inOrder(gaps), ' ');
  return { notes, text: replaceSpans(notes, document.inlineNotes, ' ') };
}

function inOrder(spans: readonly Span[]): Span[] {
  return [...spans].sort((a, b) => a.start - b.start);
}

/** Hands out items span by span; both must stand in the order of the text. */
function createTaker<T extends { readonly span: Span }>(items: readonly T[]): (within: Span) => T[] {
  let next = 0;
  return within => {
    const taken: T[] = [];
    for (let item = items[next]; item && item.span.start < within.end; item = items[++next]) taken.push(item);
    return taken;
  };
}
