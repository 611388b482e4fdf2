import type { Block } from '../markdown/markdownDocument.ts';
import { contains, type Span } from '../text/span.ts';
import type { Claim, Draft } from './draft.ts';
import { indexBefore } from './spanIndex.ts';

/** Claims that nothing is cited for, and that one citation would cover: a sentence, a table, a block quotation. */
export interface UncitedClaims {
  readonly kind: 'sentence' | 'table' | 'quotation';
  readonly claims: readonly Claim[];
}

/** Under these headings stand references that were written by hand. */
const listHeading = /^(?:(?:list of )?references|bibliography|works cited|literature|sources|further reading|notes)\b/i;

/** A line that says whose words a block quotation is. */
const attribution = /^[ \t>]*(?:--|[\u2012-\u2015])/m;

/** What of a draft a citation covers in a reader's eyes, and what none does. */
export interface ReaderCoverage {
  readonly covered: readonly Claim[];
  readonly uncited: readonly UncitedClaims[];
}

/**
 * Finds what a reader takes for cited. A citation covers what stands before it in its paragraph, and one that names its
 * author in the text what stands behind it there, too; a footnote counts as one, whatever stands in it, and a link for
 * its sentence. A block quotation is covered by the sentences around it, or by a line that says whose words it is.
 * Headings, captions, footnotes and lists of references are neither. What a claim's figures are compared with is more
 * narrowly taken: {@link Claim.citations}.
 */
export function findReaderCoverage(draft: Draft): ReaderCoverage {
  const marks = createMarks(draft);
  const groups = groupBlocks(draft);
  const covered: Claim[] = [];
  const uncited: UncitedClaims[] = [];
  groups.forEach(({ kind, blocks, claims }, i) => {
    const behind = groups[i + 1]?.claims[0];
    const block = { start: blocks[0]?.span.start ?? 0, end: blocks.at(-1)?.span.end ?? 0 };
    if (kind === 'sentence') {
      for (const claim of claims) {
        const introduces = claim === claims.at(-1) && draft.prose.charAt(claim.span.end - 1) === ':';
        if (isCited(claim) || marks.cover(claim.span, block) || (introduces && isCited(behind))) covered.push(claim);
        else uncited.push({ kind, claims: [claim] });
      }
      return;
    }
    const isBeside = isCited(groups[i - 1]?.claims.at(-1)) || isCited(behind);
    const isNamed = kind === 'quotation' && (isBeside || attribution.test(lastOf(blocks, draft.text)));
    if (isNamed || claims.some(claim => isCited(claim) || marks.standIn(claim.span))) covered.push(...claims);
    else uncited.push({ kind, claims });
  });
  return { covered, uncited };
}

interface Group {
  readonly kind: UncitedClaims['kind'];
  readonly table: number;
  readonly blocks: Block[];
  readonly claims: Claim[];
}

/** The blocks that claim something; those of one table, and of one block quotation, together. */
function groupBlocks({ claims, markdown, references }: Draft): Group[] {
  const groups: Group[] = [];
  const notes = markdown.inlineNotes.map(span => ({ span }));
  const isInNote = ({ start }: Span) => (notes[indexBefore(notes, start)]?.span.end ?? 0) > start;
  let next = 0;
  for (const block of markdown.blocks) {
    const own: Claim[] = [];
    for (let claim = claims[next]; claim && claim.span.start < block.span.end; claim = claims[++next]) {
      if (claim.kind !== 'heading' && !isInNote(claim.span)) own.push(claim);
    }
    const isLeftOut = block.kind === 'caption' || block.footnote !== null || listHeading.test(block.heading ?? '');
    if (own.length === 0 || isLeftOut || (references && contains(references, block.span))) continue;
    const table = block.kind === 'table-row' ? indexBefore(markdown.tables, block.span.start) : -1;
    const kind = table >= 0 ? 'table' : block.inQuote ? 'quotation' : 'sentence';
    const group = groups.at(-1);
    if (group && kind !== 'sentence' && group.kind === kind && group.table === table) {
      group.blocks.push(block);
      group.claims.push(...own);
    } else groups.push({ kind, table, blocks: [block], claims: own });
  }
  return groups;
}

function lastOf(blocks: readonly Block[], text: string): string {
  const last = blocks.at(-1);
  return last ? text.slice(last.span.start, last.span.end) : '';
}

/** The citations, notes and links of a draft. */
function createMarks({ citations, markdown }: Draft) {
  const links = inOrder(markdown.links);
  const notes = inOrder([...markdown.inlineNotes, ...markdown.footnoteReferences.map(({ span }) => span)]);
  const cited = inOrder([...notes, ...citations].map(mark => ('span' in mark ? mark.span : mark)));
  const named = inOrder(citations.filter(({ form }) => form === 'in-text').map(({ span }) => span));
  const hasIn = (spans: readonly { readonly span: Span }[], start: number, end: number) =>
    (spans[indexBefore(spans, end - 1)]?.span.start ?? -1) >= start;
  return {
    standIn: ({ start, end }: Span) => hasIn(notes, start, end) || hasIn(links, start, end),
    cover: (claim: Span, block: Span) =>
      hasIn(cited, claim.start, block.end) ||
      hasIn(named, block.start, claim.start) ||
      hasIn(links, claim.start, claim.end),
  };
}

function inOrder(spans: readonly Span[]): { readonly span: Span }[] {
  return spans.map(span => ({ span })).sort((a, b) => a.span.start - b.span.start);
}

function isCited(claim: Claim | undefined): boolean {
  return claim !== undefined && claim.citations.length > 0;
}
