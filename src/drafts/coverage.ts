import type { MarkdownDocument } from '../markdown/markdownDocument.ts';
import { type BlockClaims, claimBehind, type OpenClaim } from './claims.ts';
import type { Citation } from './draft.ts';
import { indexBefore } from './spanIndex.ts';

/** Blocks that stand together: a table with its captions, a block quotation, a list, or one block of running text. */
interface Group {
  readonly sort: string;
  readonly blocks: BlockClaims[];
}

// What one place can lend to others; more is no draft, and would take quadratic time.
const maxShared = 40;

/**
 * Extends what covers a claim beyond the citations that stand in it: from a table's header, captions and the line
 * below to its rows; from the end of a block quotation to all of it; from a citation in a paragraph of its own to what
 * stands before; from a lead-in that ends in a colon to what it introduces; from a footnote to its references.
 */
export function extendCoverage(blocks: readonly BlockClaims[], document: MarkdownDocument): void {
  const groups = groupBlocks(blocks, document);
  groups.forEach((group, i) => {
    const before = groups[i - 1];
    if (group.sort.startsWith('table')) coverTable(group);
    if (group.sort === 'quote') coverQuote(group);
    if (group.sort === 'list') coverItems(group);
    if (before && group.sort !== 'text') coverIntroduced(before, group);
    if (before && group.sort === 'text') coverBefore(before, group);
  });
  coverFootnotes(blocks, document);
}

function groupBlocks(blocks: readonly BlockClaims[], { tables }: MarkdownDocument): Group[] {
  const tableAt = (entry: BlockClaims | undefined): string | null => {
    const table = entry ? indexBefore(tables, entry.block.span.start) : -1;
    return entry && (tables[table]?.span.end ?? 0) > entry.block.span.start ? `table ${table}` : null;
  };
  const groups: Group[] = [];
  blocks.forEach((entry, i) => {
    const { kind, inQuote, inList } = entry.block;
    const captioned = kind === 'caption' ? (tableAt(blocks[i + 1]) ?? tableAt(blocks[i - 1])) : null;
    const sort = tableAt(entry) ?? captioned ?? (inQuote ? 'quote' : inList ? 'list' : 'text');
    const group = groups.at(-1);
    if (group && sort !== 'text' && group.sort === sort) group.blocks.push(entry);
    else groups.push({ sort, blocks: [entry] });
  });
  return groups;
}

/** Header and captions speak for the rows. */
function coverTable({ blocks }: Group): void {
  const header = blocks.find(({ block }) => block.kind === 'table-row');
  const shared = blocks.filter(entry => entry === header || entry.block.kind === 'caption');
  add(rowsOf(blocks), citationsOf(shared));
}

/** A citation behind the last sentence, or in the line that says who spoke, is the whole quotation's. */
function coverQuote({ blocks }: Group): void {
  const claims = claimsOf(blocks);
  const lastStart = claims.at(-1)?.span.start ?? 0;
  const citations = citationsOf(blocks);
  if (citations.every(({ span }) => span.start >= lastStart)) add(claims, citations);
}

/** A citation in a paragraph of its own within a list. */
function coverItems({ blocks }: Group): void {
  blocks.forEach(({ claims, citations }, i) => {
    if (claims.length === 0) add(blocks[i - 1]?.claims.slice(-1) ?? [], citations);
  });
}

/** "As the minister said [@a]:" covers what follows, where nothing is cited there. */
function coverIntroduced(before: Group, { blocks }: Group): void {
  const lead = before.blocks.at(-1)?.claims.at(-1);
  if (lead?.endsInColon && citationsOf(blocks).length === 0) add(claimsOf(blocks), [...lead.citations]);
}

/** A citation in a paragraph of its own, or several. */
function coverBefore(before: Group, { blocks }: Group): void {
  if (claimsOf(blocks).length > 0) return;
  const claims = claimsOf(before.blocks).filter(({ kind }) => kind !== 'heading');
  const rows = rowsOf(before.blocks);
  add(rows.length > 0 ? rows : before.sort === 'quote' ? claims : claims.slice(-1), citationsOf(blocks));
}

/** A footnote's citations cover its own sentences that cite nothing, and every claim that refers to it. */
function coverFootnotes(blocks: readonly BlockClaims[], { footnoteReferences }: MarkdownDocument): void {
  const notes = new Map<string, Citation[]>();
  for (const { block, citations } of blocks) {
    if (block.footnote === null) continue;
    const label = block.footnote.toLowerCase();
    const note = notes.get(label) ?? [];
    note.push(...citations.slice(0, maxShared));
    notes.set(label, note);
  }
  if (notes.size === 0) return;
  for (const { block, claims } of blocks) {
    const citations = block.footnote === null ? [] : (notes.get(block.footnote.toLowerCase()) ?? []);
    add(
      claims.filter(claim => claim.citations.size === 0),
      citations,
    );
  }
  const places = blocks.map(({ block, claims }) => ({ span: block.span, claims }));
  for (const { span, label } of footnoteReferences) {
    const place = places[indexBefore(places, span.start)];
    const claim = place && span.start < place.span.end ? claimBehind(place.claims, span.start) : undefined;
    if (claim) add([claim], notes.get(label.toLowerCase()) ?? []);
  }
}

function claimsOf(blocks: readonly BlockClaims[]): OpenClaim[] {
  return blocks.flatMap(({ claims }) => claims);
}

function rowsOf(blocks: readonly BlockClaims[]): OpenClaim[] {
  return claimsOf(blocks).filter(({ kind }) => kind === 'table-row');
}

function citationsOf(blocks: readonly BlockClaims[]): Citation[] {
  return blocks.flatMap(({ citations }) => citations);
}

function add(claims: readonly OpenClaim[], citations: readonly Citation[]): void {
  const shared = citations.slice(0, maxShared);
  for (const claim of claims) for (const citation of shared) claim.citations.add(citation);
}
