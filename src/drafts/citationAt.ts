import { touches } from '../text/span.ts';
import type { Citation, CitationItem, Draft } from './draft.ts';
import { readNocite } from './nocite.ts';
import { indexBefore } from './spanIndex.ts';

/** Where in its citations a draft's caret or pointer stands. */
export interface CitedPlace {
  readonly citation: Citation;
  /** The item that the place touches; in a citation of one item that one; null between items. */
  readonly item: CitationItem | null;
}

/** The citation that an offset touches; of two that meet there, the second. */
export function citationAt(draft: Draft, offset: number): CitedPlace | null {
  const citation = draft.citations[indexBefore(draft.citations, offset)];
  if (!citation || !touches(citation.span, offset)) return null;
  const { items } = citation;
  const item =
    items.find(({ keySpan }) => touches(keySpan, offset)) ??
    items.find(({ span }) => touches(span, offset)) ??
    (items.length === 1 ? items[0] : undefined);
  return { citation, item: item ?? null };
}

/** The item that an offset touches, in a citation or in `nocite`. */
export function citedItemAt(draft: Draft, offset: number): CitationItem | null {
  const listed = readNocite(draft).items.find(({ span }) => touches(span, offset));
  return citationAt(draft, offset)?.item ?? listed ?? null;
}
