import { withoutSectionNumbers } from '../figures/sectionNumbers.ts';
import { type MarkdownDocument, OPAQUE } from '../markdown/markdownDocument.ts';
import { createMarkdownParser } from '../markdown/parseMarkdown.ts';
import type { Span } from '../text/span.ts';
import { type CitationScan, scanCitations } from './citations.ts';
import { findBlockClaims, type OpenClaim } from './claims.ts';
import { extendCoverage } from './coverage.ts';
import type { Claim, Draft } from './draft.ts';
import { findIgnores } from './ignores.ts';
import { findQuotations } from './quotations.ts';
import { findReferenceList, hideReferenceList } from './referenceList.ts';
import { replaceSpans } from './replaceSpans.ts';
import { createPieceScanner } from './scanPieces.ts';
import { indexBefore } from './spanIndex.ts';

// `[1]`, `[2, 3]`, `[4–6]`: references by number. Four digits may be a year that an editor put in.
const numberMarker = /\[\d{1,3}(?:[,;–-] ?\d{1,3}){0,20}\]/g;

/** Reads a draft. Never fails: it holds what could be read. */
export function parseDraft(text: string): Draft {
  return createDraftParser()(text);
}

/** As {@link parseDraft}; remembers the text it read last, and of the next one reads only what changed. */
export function createDraftParser(): (text: string) => Draft {
  const parseMarkdown = createMarkdownParser();
  const scanPieces = createPieceScanner();
  return text => readDraft(parseMarkdown(text), scanPieces);
}

function readDraft(written: MarkdownDocument, scanPieces: ReturnType<typeof createPieceScanner>): Draft {
  const { text } = written;
  const references = findReferenceList(text, written.comments);
  const markdown = references ? hideReferenceList(written, references) : written;
  const scan = scanCitations(text, markdown);
  const prose = toProse(markdown, scan);
  const blocks = findBlockClaims(markdown, scan);
  extendCoverage(blocks, markdown);
  const headings = markdown.blocks.filter(({ kind }) => kind === 'heading').map(({ span }) => span);
  const outer = blocks.flatMap(({ claims }) => claims);
  const notes = blocks.flatMap(({ noteClaims }) => noteClaims);
  const apart = notes.filter(({ span }) => (outer[indexBefore(outer, span.start)]?.span.end ?? 0) <= span.start);
  const sentences = [...outer, ...apart].map(({ span }) => span).sort((a, b) => a.start - b.start);
  const found = scanPieces(prose, sentences);
  const figures = withoutSectionNumbers(found.figures, prose, headings);
  const figuresOf = assignFigures(figures, outer, notes);
  const claims = [...outer, ...notes]
    .sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
    .map(claim => toClaim(claim, figuresOf.get(claim) ?? []));
  return {
    text,
    markdown: written,
    prose,
    claims,
    citations: scan.citations,
    figures,
    quotations: findQuotations(prose, markdown.blocks),
    names: found.names,
    tables: markdown.tables,
    ignores: findIgnores(text, markdown.comments),
    references,
  };
}

function toProse({ prose }: MarkdownDocument, { citations, fragments }: CitationScan): string {
  const hidden: Span[] = [...citations.map(({ span }) => span), ...fragments];
  for (const { 0: marker, index } of prose.matchAll(numberMarker)) {
    hidden.push({ start: index, end: index + marker.length });
  }
  return replaceSpans(
    prose,
    hidden.sort((a, b) => a.start - b.start),
    OPAQUE,
  );
}

/** The figures that begin in each claim; what stands in an inline note belongs to the note's claim alone. */
function assignFigures(
  figures: readonly { readonly span: Span }[],
  outer: readonly OpenClaim[],
  notes: readonly OpenClaim[],
): ReadonlyMap<OpenClaim, readonly number[]> {
  const assigned = new Map<OpenClaim, number[]>();
  figures.forEach(({ span }, figure) => {
    for (const claims of [notes, outer]) {
      const claim = claims[indexBefore(claims, span.start)];
      if (!claim || claim.span.end <= span.start) continue;
      const own = assigned.get(claim);
      if (own) own.push(figure);
      else assigned.set(claim, [figure]);
      return;
    }
  });
  return assigned;
}

function toClaim({ span, kind, inQuote, citations }: OpenClaim, figures: readonly number[]): Claim {
  return {
    span,
    kind,
    inQuote,
    citations: [...citations].sort((a, b) => a.span.start - b.span.start),
    figures,
  };
}
