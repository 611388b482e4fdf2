import type { Citation, Claim, Draft } from '../../drafts/draft.ts';
import type { Verdict } from '../../judging/verdict.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Fix, TextEdit } from '../check.ts';

/**
 * Fixes that cite the source with this key: instead of the one cited, where nothing else that the citation covers
 * was found in it, and beside it.
 */
export function createCiteFixes(
  draft: Draft,
  verdict: Pick<Verdict, 'claim'>,
  key: string,
  verdicts: readonly Verdict[],
): Fix[] {
  const citation = verdict.claim.citations.at(-1);
  if (!citation) return [];
  const needed = verdicts.some(other => isSupported(other) && other.claim.citations.includes(citation));
  const fixes: Fix[] = [];
  const [item, ...more] = citation.items;
  if (item && more.length === 0 && !needed) {
    fixes.push({
      title: `Cite ${key} instead of ${item.key}`,
      edits: [replaceKey(draft, item.keySpan, key)],
      preferred: true,
    });
  }
  const edit = addKey(draft, verdict.claim, citation, key);
  if (edit) fixes.push({ title: `Cite ${key} as well`, edits: [edit], preferred: fixes.length === 0 });
  return fixes;
}

/** Puts another key in the place of one; braces where the new key needs them and has none. */
export function replaceKey(draft: Draft, keySpan: Citation['span'], key: string): TextEdit {
  const inBraces = draft.text[keySpan.start - 1] === '{';
  return { span: keySpan, newText: inBraces ? key : writeKey(key) };
}

function isSupported({ status }: Verdict): boolean {
  return status === 'found' || status === 'rounded' || status === 'derived' || status === 'disputed';
}

function addKey(draft: Draft, claim: Claim, citation: Citation, key: string): TextEdit | null {
  const item = citation.items.at(-1);
  if (citation.form === 'bracketed' && item)
    return { span: { start: item.span.end, end: item.span.end }, newText: `; @${writeKey(key)}` };
  if (claim.kind === 'table-row') return null;
  const final = /[.!?]+["”’')\]]*\s*$/.exec(sliceSpan(draft.text, claim.span));
  const at = final ? claim.span.start + final.index : claim.span.end;
  return { span: { start: at, end: at }, newText: ` [@${writeKey(key)}]` };
}

/** A key that Pandoc reads without braces stays as it is (the manual, "Citation syntax"). */
function writeKey(key: string): string {
  return /^[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/][\p{L}\p{N}_]+)*$/u.test(key) ? key : `{${key}}`;
}
