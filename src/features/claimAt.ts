import type { Citation, Claim, Draft } from '../drafts/draft.ts';
import { overlaps, type Span, sliceSpan, touches } from '../text/span.ts';

/** The claim that a place belongs to: the one it stands in, else the last before it in the same paragraph. */
export function claimAt(draft: Draft, offset: number): Claim | null {
  const within = draft.claims.findLast(claim => touches(claim.span, offset));
  if (within) return within;
  const before = draft.claims.findLast(claim => claim.span.end <= offset);
  if (!before) return null;
  return draft.markdown.blocks.some(({ span }) => touches(span, offset) && overlaps(span, before.span)) ? before : null;
}

/** The words of the claim that a place belongs to, to search by; empty where there is none. */
export function sentenceAt(draft: Draft, offset: number): string {
  const claim = claimAt(draft, offset);
  return claim ? textOfClaims(draft, [claim]) : '';
}

/** The claims that a citation covers; where it covers none, the one it stands at. */
export function claimsOf(draft: Draft, citation: Citation): readonly Claim[] {
  const covered = draft.claims.filter(claim => claim.citations.includes(citation));
  if (covered.length > 0) return covered;
  const at = claimAt(draft, citation.span.start);
  return at ? [at] : [];
}

/** The words of a claim, to search by; without marks and citations. */
export function textOfClaims(draft: Draft, claims: readonly { readonly span: Span }[]): string {
  return claims
    .map(({ span }) => sliceSpan(draft.prose, span))
    .join(' ')
    .replace(/[\s\uFFFC]+/g, ' ')
    .trim();
}
