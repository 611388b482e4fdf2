import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import { readLocator } from '../drafts/locator.ts';
import type { Locator, Passage, Source } from '../sources/source.ts';
import { toPlainLine } from './escapeMarkdown.ts';
import { toPageLocator } from './pageLocator.ts';
import { titleOfSource } from './sourceSummary.ts';

/** A longer heading is no name of a place. */
const longestHeading = 60;

/** Terms as Pandoc's citations know them; a table or a time has none there. */
const terms: Partial<Readonly<Record<Locator['term'], string>>> = {
  page: 'p.',
  chapter: 'chap.',
  section: 'sec.',
  paragraph: 'para.',
  line: 'l.',
};

/**
 * Where in its source a passage stands, as Pandoc writes it behind a key: its page, else the chapter or section that
 * the format counts, else the heading above it, else the number of its paragraph. Empty where it has none of them. In
 * braces where Pandoc would not take it for a locator without: `{sec. Results}`.
 */
export function toPassageLocator(ref: PassageRef): string {
  const { source, passage } = ref;
  const page = toPageLocator(ref);
  if (page !== '') return page;
  const term = passage.locator && terms[passage.locator.term];
  if (passage.locator) return term && passage.locator.term !== 'page' ? brace(`${term} ${passage.locator.value}`) : '';
  const heading = toPlainLine(passage.heading ?? '', longestHeading + 1);
  const isName = heading !== '' && heading.length <= longestHeading && heading !== titleOfSource(source);
  if (isName && /[\p{L}\p{N}]/u.test(heading)) return brace(`sec. ${heading}`);
  const number = paragraphOf(source, passage);
  return number > 0 ? `para. ${number}` : '';
}

/** The locator as it is written; empty where it holds what no citation can. */
function brace(locator: string): string {
  if (/[{}[\];@^`\\<>]/.test(locator)) return '';
  return readLocator(`, ${locator}`).locator === locator ? locator : `{${locator}}`;
}

const numbers = new WeakMap<Source, ReadonlyMap<Passage, number>>();

/** The number of the passage's paragraph, from 1; headings and furniture are not counted. 0 for them. */
function paragraphOf(source: Source, passage: Passage): number {
  let known = numbers.get(source);
  if (!known) {
    known = numberParagraphs(source);
    numbers.set(source, known);
  }
  return known.get(passage) ?? 0;
}

function numberParagraphs({ prose, passages }: Source): ReadonlyMap<Passage, number> {
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
