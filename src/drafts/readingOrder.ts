import { contains } from '../text/span.ts';
import type { Citation, Draft } from './draft.ts';
import { indexBefore } from './spanIndex.ts';

/** The citations in the order in which a reader comes to them: those of a note where the note is first called. */
export function inReadingOrder({ citations, markdown }: Draft): readonly Citation[] {
  const notes = markdown.blocks.filter(({ footnote }) => footnote !== null);
  if (notes.length === 0) return citations;
  const calls = new Map<string, number>();
  for (const { label, span } of markdown.footnoteReferences) {
    if (!calls.has(label.toLowerCase())) calls.set(label.toLowerCase(), span.start);
  }
  const placeOf = ({ span }: Citation): number => {
    const note = notes[indexBefore(notes, span.start)];
    const isInside = note && span.end <= note.span.end;
    return isInside ? (calls.get(note.footnote?.toLowerCase() ?? '') ?? span.start) : span.start;
  };
  return citations
    .map(citation => ({ citation, place: placeOf(citation) }))
    .sort((a, b) => a.place - b.place)
    .map(({ citation }) => citation);
}

/** Whether a citation stands in a note that the draft has. */
export function isInNote({ markdown: { blocks, inlineNotes } }: Draft, { span }: Citation): boolean {
  const notes = blocks.filter(({ footnote }) => footnote !== null);
  return [...notes.map(note => note.span), ...inlineNotes].some(note => contains(note, span));
}
