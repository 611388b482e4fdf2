import type { Draft } from '../drafts/draft.ts';
import { parseDraft } from '../drafts/parseDraft.ts';
import { overlaps, type Span } from '../text/span.ts';
import type { CitationEdit } from './feature.ts';
import { moveToNotes } from './footnoteStyle.ts';

/** How a new citation is put into a draft: in brackets, or into a note that is referred to. */
export const citationForms = ['citation', 'footnote'] as const;
export type CitationForm = (typeof citationForms)[number];

/**
 * The edits that put into a note what `edits` would put into brackets, as {@link toFootnotes} would afterwards: one edit
 * at the place, and behind it one at the draft's end where a note is added. What joins a citation that stands in the
 * draft already, or cites in a note, stays as it is.
 * @param edits of the draft, none overlapping another, in the order of the text
 */
export function citeInNotes(draft: Draft, edits: readonly CitationEdit[]): readonly CitationEdit[] {
  const [first] = edits;
  const isJoined = draft.citations.some(({ span }) => edits.some(edit => overlaps(edit.span, span)));
  if (!first || isJoined) return edits;
  const { text: edited, inserted } = apply(draft.text, edits);
  const after = parseDraft(edited);
  const { marks, notes } = moveToNotes(after, ({ span }) => inserted.some(place => overlaps(place, span)));
  if (marks.length === 0) return edits;
  // Everything between the first change and the last is one edit, in the draft as it is.
  const changed = [...inserted, ...marks.map(({ span }) => span)];
  const start = Math.min(...changed.map(span => span.start));
  const end = Math.max(...changed.map(span => span.end));
  const within = marks.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  const replaced = { start, end: end - (edited.length - draft.text.length) };
  const place = withoutLead(draft.text, { span: replaced, newText: apply(edited.slice(start, end), within).text });
  const atEnd = { start: draft.text.length, end: draft.text.length };
  return notes === '' ? [place] : [place, { span: atEnd, newText: notes }];
}

function apply(text: string, edits: readonly CitationEdit[]): { readonly text: string; readonly inserted: Span[] } {
  const inserted: Span[] = [];
  let result = '';
  let from = 0;
  for (const { span, newText } of edits) {
    result += text.slice(from, span.start);
    inserted.push({ start: result.length, end: result.length + newText.length });
    result += newText;
    from = span.end;
  }
  return { text: result + text.slice(from), inserted };
}

/** Leaves alone what an edit would put back: the stop that the mark comes to stand behind. */
function withoutLead(text: string, { span, newText }: CitationEdit): CitationEdit {
  let same = 0;
  while (span.start + same < span.end && text[span.start + same] === newText[same]) same++;
  return { span: { start: span.start + same, end: span.end }, newText: newText.slice(same) };
}
