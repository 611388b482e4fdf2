import type { Draft } from '../../drafts/draft.ts';
import type { Change } from '../../judging/quotations/align.ts';
import type { Source } from '../../sources/source.ts';
import { sliceSpan } from '../../text/span.ts';
import type { Fix, TextEdit } from '../check.ts';
import { toPlainText } from '../messages.ts';

// What would mean something else in Markdown than in a source, or end the quotation.
const meaningful = /[*_`<>[\]\\|"\u201C\u201D\u00AB\u00BB]/;

/**
 * Puts the source's words in the place of the draft's, change by change. Empty where Markdown marks run through what
 * would be replaced, or the source's words hold marks.
 */
export function createRestoreFixes(draft: Draft, source: Source, changes: readonly Change[]): Fix[] {
  const edits: TextEdit[] = [];
  for (const change of changes) {
    const written = toPlainText(sliceSpan(source.prose, change.source));
    if (meaningful.test(written) || meaningful.test(sliceSpan(draft.text, change.draft))) return [];
    edits.push(toEdit(draft.text, change, written));
  }
  return [{ title: `Restore the words of ${source.key}`, edits, preferred: true }];
}

function toEdit(text: string, { draft: { start, end } }: Change, written: string): TextEdit {
  if (start === end) {
    const isAtWordEnd = /[\p{L}\p{N}%]/u.test(text.charAt(start - 1));
    return { span: { start, end }, newText: isAtWordEnd ? ` ${written}` : `${written} ` };
  }
  if (written !== '') return { span: { start, end }, newText: written };
  // Of what is taken out, one space goes with it.
  if (/\s/.test(text.charAt(start - 1))) return { span: { start: start - 1, end }, newText: '' };
  return { span: { start, end: /\s/.test(text.charAt(end)) ? end + 1 : end }, newText: '' };
}
