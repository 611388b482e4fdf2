import { type MarkdownDocument, OPAQUE } from '../markdown/markdownDocument.ts';
import { contains, type Span } from '../text/span.ts';
import type { Draft } from './draft.ts';
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

// Spaces and attributes within bounds: nobody writes more, and a line of colons takes linear time.
const referencesDiv =
  /^:{3,20}[ \t]{0,20}\{[^{}\n]{0,200}#refs[^{}\n]{0,200}\}[ \t]{0,20}:{0,20}[ \t]{0,20}\r?\n(?:[ \t]{0,20}\r?\n){0,20}:{3,20}[ \t]{0,20}$/gm;

/** The empty div in which Pandoc puts the references, `::: {#refs}`; null without one. */
export function findReferencesDiv({ text, markdown }: Draft): Span | null {
  for (const { 0: div, index } of text.matchAll(referencesDiv)) {
    const span = { start: index, end: index + div.length };
    // Else it stands in code.
    if (markdown.blocks.some(block => contains(block.span, span))) return span;
  }
  return null;
}
