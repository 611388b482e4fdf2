import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Source } from '../sources/source.ts';
import { overlaps, type Span, sliceSpan } from '../text/span.ts';
import { writeItems } from './citationText.ts';
import type { CitationEdit } from './feature.ts';
import { toPassageLocator } from './passageLocator.ts';

/** In the running text between marks, or as a paragraph of its own. */
export type QuotationForm = 'inline' | 'block';

/** Words of a source, to be quoted. */
export interface QuotedPlace {
  readonly source: Source;
  /** Of the source's text. */
  readonly span: Span;
}

/** The edit that puts a place of a source into a draft in the place of `replaced`, as a quotation with its citation. */
export function quotePassage(
  draft: Draft,
  replaced: Span,
  { source, span }: QuotedPlace,
  form: QuotationForm,
): CitationEdit {
  const words = escapeWords(
    sliceSpan(source.prose, span)
      .replace(/\uFFFC/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const passage = source.passages.find(passage => overlaps(passage.span, span));
  const locator = passage ? toPassageLocator({ source, passage } satisfies PassageRef) : '';
  const citation = `[${writeItems([source.key], () => locator)}]`;
  const newText = form === 'inline' ? quoteInline(words, citation) : `> ${escapeLineStart(words)} ${citation}`;
  return {
    span: replaced,
    newText: form === 'inline' ? separate(draft.text, replaced, newText) : setApart(draft.text, replaced, newText),
  };
}

/** `“words” [@key]`; marks within become single ones, and those at both ends are the source's own. */
function quoteInline(words: string, citation: string): string {
  const isQuoted = /^["“][^"“”]*["”]$/.test(words);
  const inner = isQuoted ? words.slice(1, -1) : words;
  const nested = inner
    .replace(/“/g, '‘')
    .replace(/”/g, '’')
    .replace(/(^|[\s([—–-])"/g, '$1‘')
    .replace(/"/g, '’');
  return `“${nested}” ${citation}`;
}

/** A space where a word would stand against it. */
function separate(text: string, { start, end }: Span, quotation: string): string {
  const lead = start === 0 || /[\s([—]/.test(text.charAt(start - 1)) ? '' : ' ';
  return `${lead}${quotation}${/[\p{L}\p{N}(“"]/u.test(text.charAt(end)) ? ' ' : ''}`;
}

/** With a blank line on each side where text stands. */
function setApart(text: string, { start, end }: Span, quotation: string): string {
  const before = text.slice(Math.max(0, start - 3), start).replace(/\r/g, '');
  const after = text.slice(end, end + 3).replace(/\r/g, '');
  const lead = before === '' || before.endsWith('\n\n') ? '' : before.endsWith('\n') ? '\n' : '\n\n';
  const trail = after === '' || after.startsWith('\n\n') ? '' : after.startsWith('\n') ? '\n' : '\n\n';
  return lead + quotation + trail;
}

/**
 * The words of a source as Markdown that shows these words: what would be markup, HTML, a link or a citation is
 * escaped, so that nothing in a source can act in the draft.
 */
function escapeWords(words: string): string {
  return words
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '')
    .replace(/[\\`*_[\]<|~^]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])@(?=[\p{L}\p{N}_{])/gu, '\\@');
}

/** What begins a heading, a list or another quotation at the start of a line. */
function escapeLineStart(words: string): string {
  return words.replace(/^(\d{1,9}(?=[.)]\s))|^(?=[#+\->=:])/, '$1\\');
}
