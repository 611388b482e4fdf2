import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import { readLocator } from '../drafts/locator.ts';
import type { Locator, Passage, Source } from '../sources/source.ts';
import { toPlainLine } from './escapeMarkdown.ts';
import { toPageLocator } from './pageLocator.ts';
import { titleOfSource } from './sourceSummary.ts';

/** A longer heading is no name of a place. */
const longestHeading = 60;

/**
 * Terms as Pandoc's citations know them. It knows none for a time or a table's row: these are written as a suffix, which
 * every style prints as it stands.
 */
const terms: Readonly<Record<Locator['term'], string>> = {
  page: 'p.',
  chapter: 'chap.',
  section: 'sec.',
  paragraph: 'para.',
  line: 'l.',
  timestamp: 'at',
  table: 'table',
};

/**
 * Where in its source a passage stands, as Pandoc writes it behind a key: its page, else the chapter or section that
 * the format counts, its time or its row, else the heading above it, else the number of its paragraph. Empty where it
 * has none of them. In braces where Pandoc would not take it for a locator without: `{sec. Results}`.
 */
export function toPassageLocator(ref: PassageRef): string {
  const { source, passage } = ref;
  const page = toPageLocator(ref);
  if (page !== '') return page;
  if (passage.locator) return passage.locator.term === 'page' ? '' : writeOwn(passage.locator);
  const heading = toPlainLine(passage.heading ?? '', longestHeading + 1);
  const isName = heading !== '' && heading.length <= longestHeading && heading !== titleOfSource(source);
  if (isName && /[\p{L}\p{N}]/u.test(heading)) return brace(`sec. ${heading}`);
  const number = paragraphOf(source, passage);
  return number > 0 ? `para. ${number}` : '';
}

/** A place that the format itself counts. */
function writeOwn({ term, value }: Locator): string {
  const line = `${terms[term]} ${toPlainLine(value, longestHeading)}`;
  const isSuffix = term === 'timestamp' || term === 'table';
  return isSuffix && !unwritable.test(line) ? line : brace(line);
}

/** What no citation can hold. */
const unwritable = /[{}[\];@^`\\<>]/;

/** The locator as it is written; empty where it holds what no citation can. */
function brace(locator: string): string {
  if (unwritable.test(locator)) return '';
  return readLocator(`, ${locator}`).locator === locator ? locator : `{${locator}}`;
}

// By the passages: a source's may be other objects in the next answer.
const numbers = new WeakMap<Source['passages'], ReadonlyMap<Passage, number>>();

/** The number of the passage's paragraph, from 1; the title, headings and furniture are not counted. 0 for them. */
function paragraphOf(source: Source, passage: Passage): number {
  const { passages } = source;
  let known = numbers.get(passages);
  if (!known) {
    known = numberParagraphs(source);
    numbers.set(passages, known);
  }
  return known.get(passage) ?? 0;
}

function numberParagraphs(source: Source): ReadonlyMap<Passage, number> {
  const paragraphs = findParagraphs(source);
  const title = source.metadata.title ?? '';
  // What stands over the title (the name of a page's part, of a paper) is no text either.
  const textStart =
    paragraphs.slice(0, deepestTitle).findIndex(paragraph => isTitle(source.prose, paragraph, title)) + 1;
  const found = new Map<Passage, number>();
  for (const [i, paragraph] of paragraphs.slice(textStart).entries()) {
    for (const passage of paragraph) found.set(passage, i + 1);
  }
  return found;
}

/** A title stands among the first lines; what repeats it further below is text. */
const deepestTitle = 8;

function isTitle(prose: string, paragraph: readonly Passage[], title: string): boolean {
  const start = paragraph[0]?.span.start ?? 0;
  const end = paragraph.at(-1)?.span.end ?? 0;
  if (title === '' || end - start > title.length * 2 + 8) return false;
  return toBareLine(prose.slice(start, end)) === toBareLine(title);
}

function toBareLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase();
}

function findParagraphs({ prose, passages }: Source): Passage[][] {
  const paragraphs: Passage[][] = [];
  let end = 0;
  for (const [i, passage] of passages.entries()) {
    const isHeading = passages[i + 1]?.heading === prose.slice(passage.span.start, passage.span.end).trim();
    if (passage.furniture || isHeading) continue;
    // In a source's prose a line ends where a paragraph does.
    const last = paragraphs.at(-1);
    if (last && !prose.slice(end, passage.span.start).includes('\n')) last.push(passage);
    else paragraphs.push([passage]);
    end = passage.span.end;
  }
  return paragraphs;
}
