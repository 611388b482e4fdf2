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

/** The number of the passage's paragraph, from 1; headings and furniture are not counted. 0 for them. */
function paragraphOf(source: Source, passage: Passage): number {
  const { passages } = source;
  let known = numbers.get(passages);
  if (!known) {
    known = numberParagraphs(source.prose, passages);
    numbers.set(passages, known);
  }
  return known.get(passage) ?? 0;
}

function numberParagraphs(prose: string, passages: Source['passages']): ReadonlyMap<Passage, number> {
  const found = new Map<Passage, number>();
  let number = 0;
  let end = 0;
  for (const [i, passage] of passages.entries()) {
    const isHeading = passages[i + 1]?.heading === prose.slice(passage.span.start, passage.span.end).trim();
    if (passage.furniture || isHeading) continue;
    // In a source's prose a line ends where a paragraph does.
    if (number === 0 || prose.slice(end, passage.span.start).includes('\n')) number++;
    found.set(passage, number);
    end = passage.span.end;
  }
  return found;
}
