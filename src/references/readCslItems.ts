import type { Span } from '../text/span.ts';
import { type BibliographyProblem, type EntryDraft, type ReadEntries, toReadEntries } from './bibliography.ts';
import { briefOfItem, keyOfItem, readCslItem } from './readCslItem.ts';

/** One item of a list, parsed; `error` is a sentence. */
export interface ParsedItem {
  readonly value: unknown;
  readonly error: string | null;
}

/** How much of a broken item its problem stands under, in UTF-16 units. */
const mostMarked = 80;

/**
 * Reads the items of CSL data one by one, so that a broken one is one problem.
 * @param idName how the format writes the field of the key
 */
export function readCslItems(
  text: string,
  items: readonly Span[],
  idName: string,
  parse: (item: string) => ParsedItem,
): ReadEntries {
  const drafts: EntryDraft[] = [];
  const problems: BibliographyProblem[] = [];
  for (const span of items) {
    const { value, error } = parse(text.slice(span.start, span.end));
    const key = keyOfItem(value);
    const place = { start: span.start, end: Math.min(span.end, span.start + mostMarked) };
    if (error !== null) {
      const message = `This item cannot be read and is left out: ${error}`;
      problems.push({ code: 'malformed', span: place, message });
    } else if (key === null) {
      const message = `This item has no ${idName}, so it cannot be cited. Give it one.`;
      problems.push({ code: 'no-key', span: place, message });
    } else {
      const made = readCslItem(value, key);
      drafts.push({ key, span, makeBrief: () => briefOfItem(made), makeItem: () => made });
    }
  }
  return toReadEntries(drafts, problems);
}
