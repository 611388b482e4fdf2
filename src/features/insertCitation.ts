import { citationAt } from '../drafts/citationAt.ts';
import { citationContextAt } from '../drafts/citationContext.ts';
import type { Citation, Claim, Draft } from '../drafts/draft.ts';
import { contains, sliceSpan } from '../text/span.ts';
import { writeItems, writeKey, writeLocator } from './citationText.ts';
import { claimAt } from './claimAt.ts';
import { changeCitation, locateItems } from './editCitation.ts';
import type { CitationEdit } from './feature.ts';
import { findOwnMark } from './footnoteStyle.ts';
import type { FindLocator } from './locators.ts';

/** What else is done to the citation at the place. */
export interface CitationChange {
  /** Keys that it shall not cite any more. */
  readonly uncited?: readonly string[];
  /** Whether the locators of keys that it cites already give way to those that are found. */
  readonly relocates?: boolean;
}

/**
 * The edits that cite the sources with these keys at a place: joined to the citation there, or in the place of one
 * that was only begun (`[@`), or as a new one before the sentence's final stop where the place is its end, else right
 * there. In brackets each carries the locator that is found for it; where all of them are cited already, those get it
 * that have none.
 */
export function insertCitationAt(
  draft: Draft,
  offset: number,
  keys: readonly string[],
  findLocator: FindLocator,
  { uncited = [], relocates = false }: CitationChange = {},
): CitationEdit[] {
  const wanted = [...new Set(keys)];
  const citation = citationAt(draft, offset)?.citation;
  const going = citation?.items.filter(({ key }) => uncited.includes(key)).length ?? 0;
  if (citation && going > 0) {
    const cited = new Set(citation.items.map(({ key }) => key));
    const added = wanted.filter(key => !cited.has(key));
    const changed = changeCitation(draft, citation, uncited, added.slice(0, going), findLocator);
    const joined = joinTo(draft, citation, added.slice(going), findLocator, false);
    return [...changed, ...(joined ?? [])];
  }
  if (wanted.length === 0) return [];
  if (citation) {
    const joined = joinTo(draft, citation, wanted, findLocator, relocates);
    if (joined) return joined;
  }
  const begun = citation ? null : completeBegun(draft, offset, wanted, findLocator);
  if (begun) return [begun];
  const claim = claimAt(draft, offset);
  if (claim?.kind !== 'sentence') return [insertAt(draft, leaveWord(draft.text, offset), wanted, findLocator)];
  const { text } = draft;
  const stop = findStop(text, claim);
  const isAtEnd = offset >= stop.start || text.slice(offset, stop.start).trim() === '';
  if (!isAtEnd && !citation) return [insertAt(draft, leaveWord(text, offset), wanted, findLocator)];
  // A citation further on may speak for this sentence, too: it is that sentence's, not to be added to.
  const isOfSentence = ({ span }: Citation) => {
    if (contains(claim.span, span)) return span.end >= stop.start;
    const mark = findOwnMark(draft, span);
    return mark !== null && mark.start >= stop.start && text.slice(claim.span.end, mark.start).trim() === '';
  };
  const last = claim.citations.findLast(citation => citation.form === 'bracketed' && isOfSentence(citation));
  return (
    (last && joinTo(draft, last, wanted, findLocator, relocates)) ?? [insertAt(draft, stop.insert, wanted, findLocator)]
  );
}

/** Adds keys to a citation; null where its form takes no others: a bare `@key` in the text. */
function joinTo(
  draft: Draft,
  citation: Citation,
  wanted: readonly string[],
  findLocator: FindLocator,
  relocates: boolean,
): CitationEdit[] | null {
  const cited = new Set(citation.items.map(({ key }) => key));
  const keys = wanted.filter(key => !cited.has(key));
  if (keys.length === 0) return locateItems(draft, citation, wanted, findLocator, relocates);
  const { span, form, items } = citation;
  if (form === 'footnote') return [edit(span.end, keys.map(key => `[^${key}]`).join(''))];
  const isClosed = sliceSpan(draft.text, span).endsWith(']');
  if (form === 'in-text' && !isClosed) return null;
  // `@key [p. 3]`: further items stand in the bracket. `[@key ]`: before the space.
  const end = Math.min(items.at(-1)?.span.end ?? span.end, isClosed ? span.end - 1 : span.end);
  return [edit(end, `; ${writeItems(keys, findLocator)}${isClosed ? '' : ']'}`)];
}

/** Completes what was begun and cites nothing yet: `@`, `[@`, `[see @`. */
function completeBegun(
  draft: Draft,
  offset: number,
  keys: readonly string[],
  findLocator: FindLocator,
): CitationEdit | null {
  const context = citationContextAt(draft, offset);
  if (!context) return null;
  const { replace, inBracket, isClosed } = context;
  const [first = '', ...others] = keys;
  if (!inBracket) {
    const sign = replace.start - 1 - (context.suppressAuthor ? 1 : 0);
    return { span: { start: sign, end: replace.end }, newText: `[${writeItems(keys, findLocator)}]` };
  }
  const rest = others.length > 0 ? `; ${writeItems(others, findLocator)}` : '';
  return {
    span: replace,
    newText: `${writeKey(first)}${writeLocator(findLocator(first))}${rest}${isClosed ? '' : ']'}`,
  };
}

interface Stop {
  /** Where the sentence's last words end. */
  readonly start: number;
  /** Where a citation goes: before the stop, behind a closing quotation mark. */
  readonly insert: number;
}

function findStop(text: string, { span }: Claim): Stop {
  const sentence = sliceSpan(text, span);
  let end = sentence.length;
  while (end > 0 && /\s/.test(sentence.charAt(end - 1))) end--;
  let closers = end;
  while (closers > 0 && /["'”’»)\]*_]/.test(sentence.charAt(closers - 1))) closers--;
  let stop = closers;
  while (stop > 0 && /[.!?…。]/.test(sentence.charAt(stop - 1))) stop--;
  if (stop === closers) return { start: span.start + end, insert: span.start + end };
  return { start: span.start + stop, insert: span.start + (closers < end ? end : stop) };
}

/** The end of the word that a place is inside of. */
function leaveWord(text: string, offset: number): number {
  if (offset === 0 || !isWord(text.charAt(offset - 1))) return offset;
  let end = offset;
  while (end < text.length && isWord(text.charAt(end))) end++;
  return end;
}

function isWord(char: string): boolean {
  return /[\p{L}\p{N}\p{M}\uD800-\uDFFF]/u.test(char);
}

/** A new citation, with a space on each side where a word stands. */
function insertAt(draft: Draft, offset: number, keys: readonly string[], findLocator: FindLocator): CitationEdit {
  const before = draft.text.charAt(offset - 1);
  const after = draft.text.charAt(offset);
  const lead = before === '' || /[\s([“‘«—]/.test(before) ? '' : ' ';
  const trail = isWord(after) ? ' ' : '';
  return edit(offset, `${lead}[${writeItems(keys, findLocator)}]${trail}`);
}

function edit(offset: number, newText: string): CitationEdit {
  return { span: { start: offset, end: offset }, newText };
}
