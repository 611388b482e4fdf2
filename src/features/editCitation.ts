import type { Citation, CitationItem, Draft } from '../drafts/draft.ts';
import { readLocator } from '../drafts/locator.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { writeKey, writeLocator } from './citationText.ts';
import type { CitationEdit } from './feature.ts';
import type { FindLocator } from './locators.ts';

/** A place without a term of Pandoc's, as {@link toPassageLocator} writes one: a suffix that is ours to replace. */
const ownSuffix =
  /^\s*,\s*(?:at \d{1,3}(?::\d{2}){1,2}(?:[.,]\d{1,3})?|table [^,;\]]{1,60}, row \d{1,7})(?![\p{L}\p{N}])/u;

/**
 * The edits by which a citation no longer cites `uncited`, but `keys`: each takes the place of one that goes, prefix and
 * suffix kept, its locator put in the place of the old one; what goes beyond that is taken out, and the whole citation
 * where nothing would be left of it. There are no more `keys` than `uncited`.
 */
export function changeCitation(
  draft: Draft,
  citation: Citation,
  uncited: readonly string[],
  keys: readonly string[],
  findLocator: FindLocator,
): CitationEdit[] {
  const { items } = citation;
  const going = items.filter(({ key }) => uncited.includes(key));
  const cited = new Set(items.filter(item => !going.includes(item)).map(({ key }) => key));
  const coming = [...new Set(keys)].filter(key => !cited.has(key));
  const replaced = going.slice(0, coming.length);
  const removed = new Set(going.slice(coming.length));
  const edits = replaced.flatMap((item, i) => replaceItem(draft, citation, item, coming[i] ?? '', findLocator));
  if (removed.size === items.length) return [removeWhole(draft, citation)];
  if (removed.size > 0) edits.push(...removeItems(draft, citation, removed));
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/**
 * The edits by which the items of these keys name the places that are found for them.
 * @param replaces whether a locator that stands there gives way; else only what has none gets one
 */
export function locateItems(
  draft: Draft,
  citation: Citation,
  keys: readonly string[],
  findLocator: FindLocator,
  replaces: boolean,
): CitationEdit[] {
  return citation.items.flatMap(item => {
    const locator = keys.includes(item.key) ? findLocator(item.key) : '';
    if (locator === '') return [];
    const { span, newText } = writePlace(draft, citation, item, locator);
    const isThere = span.start < span.end;
    return (isThere && !replaces) || sliceSpan(draft.text, span) === newText ? [] : [{ span, newText }];
  });
}

function replaceItem(
  draft: Draft,
  citation: Citation,
  item: CitationItem,
  key: string,
  findLocator: FindLocator,
): CitationEdit[] {
  const written = writtenKey(draft.text, item);
  const place = writePlace(draft, citation, item, findLocator(key));
  const isSame = sliceSpan(draft.text, place.span) === place.newText;
  return [{ span: written, newText: writeKey(key) }, ...(isSame ? [] : [place])];
}

/** The key as it is written, its braces included. */
function writtenKey(text: string, { keySpan: { start, end } }: CitationItem): Span {
  const isBraced = text.charAt(start - 1) === '{' && text.charAt(end) === '}';
  return isBraced ? { start: start - 1, end: end + 1 } : { start, end };
}

/** The edit that writes a locator behind a key, in the place of the one there; an empty one takes it away. */
function writePlace(draft: Draft, citation: Citation, item: CitationItem, locator: string): CitationEdit {
  const { text, markdown } = draft;
  const behind = writtenKey(text, item).end;
  const insert = (at: number, newText: string) => ({ span: { start: at, end: at }, newText });
  if (citation.form !== 'in-text' || item !== citation.items[0]) {
    const end = behind + placeLength(markdown.prose.slice(behind, item.span.end));
    return { span: { start: behind, end }, newText: writeLocator(locator) };
  }
  // `@key`, `@key [p. 3]`, `@key [@other]`
  const isBare = citation.span.end <= behind;
  if (isBare) return insert(behind, locator === '' ? '' : ` [${locator}]`);
  const inside = text.indexOf('[', behind) + 1;
  if (item.span.end <= behind) return insert(inside, locator === '' ? '' : `${locator}; `);
  const tail = markdown.prose.slice(inside, item.span.end);
  const length = placeLength(tail);
  const isAll = tail.slice(length).trim() === '';
  if (locator === '' && isAll && citation.items.length === 1) {
    return { span: { start: behind, end: citation.span.end }, newText: '' };
  }
  const newText = length === 0 && locator !== '' && !isAll ? `${locator}, ` : locator;
  return { span: { start: inside, end: inside + length }, newText };
}

/** How much of what stands behind a key is its locator. */
function placeLength(tail: string): number {
  return readLocator(tail).locatorEnd || (ownSuffix.exec(tail.slice(0, 120))?.[0].length ?? 0);
}

/** Takes items out, each with the semicolon that joins it to the rest. */
function removeItems(
  draft: Draft,
  { span, form, items }: Citation,
  removed: ReadonlySet<CitationItem>,
): CitationEdit[] {
  const [first] = items;
  if (form === 'in-text' && first && removed.has(first)) {
    const kept = items.filter(item => !removed.has(item)).map(item => sliceSpan(draft.text, item.span));
    return [{ span, newText: `[${kept.join('; ')}]` }];
  }
  const lead = items.findIndex(item => !removed.has(item));
  return items.flatMap((item, i) => {
    if (!removed.has(item)) return [];
    const next = items[i + 1];
    if (i < lead && next) return [{ span: { start: item.span.start, end: next.span.start }, newText: '' }];
    // `@key [p. 3; @other]` without the other; `@key [@other]` is left without a bracket.
    const before = items[i - 1];
    const isLeftEmpty = form === 'in-text' && items.slice(1).every(other => removed.has(other)) && isBareKey(before);
    if (isLeftEmpty && before) return [{ span: { start: before.span.end, end: span.end }, newText: '' }];
    return before ? [{ span: { start: before.span.end, end: item.span.end }, newText: '' }] : [];
  });
}

function isBareKey(item: CitationItem | undefined): boolean {
  return item !== undefined && item.locator === '' && item.suffix === '';
}

/** With the space before it. */
function removeWhole({ text }: Draft, { span }: Citation): CitationEdit {
  const lead = /[ \t]?$/.exec(text.slice(Math.max(0, span.start - 1), span.start))?.[0].length ?? 0;
  return { span: { start: span.start - lead, end: span.end }, newText: '' };
}
