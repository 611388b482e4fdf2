import { type MarkdownDocument, OPAQUE } from '../markdown/markdownDocument.ts';
import { contains, type Span } from '../text/span.ts';
import { replaceSpans } from './replaceSpans.ts';

/** The comments around a list of references that the program keeps up to date. */
export const referenceMarks = {
  start: '<!-- sourcebook-references -->',
  end: '<!-- sourcebook-references-end -->',
} as const;

/** The list of references with its marks; null where there is none, or it does not end. */
export function findReferenceList(text: string, comments: readonly Span[]): Span | null {
  const is = ({ start, end }: Span, mark: string) => text.slice(start, end).trim() === mark;
  const first = comments.findIndex(comment => is(comment, referenceMarks.start));
  const last = comments.find((comment, i) => i > first && is(comment, referenceMarks.end));
  const start = comments[first]?.start;
  return start !== undefined && last ? { start, end: last.end } : null;
}

/** The document as if the list of references were not there: its years and pages are nobody's claims. */
export function hideReferenceList(document: MarkdownDocument, list: Span): MarkdownDocument {
  return {
    ...document,
    prose: replaceSpans(document.prose, [list], OPAQUE),
    blocks: document.blocks.filter(({ span }) => !contains(list, span)),
  };
}
