import { isSimpleKey } from '../drafts/citationKey.ts';
import type { Citation, Draft } from '../drafts/draft.ts';
import { contains, type Span, sliceSpan } from '../text/span.ts';
import { writeKey } from './citationText.ts';
import type { CitationEdit } from './feature.ts';

/** Behind which a note's mark stands, and before which a citation does. */
const points = /^[.,;:!?…]+/;

/** A note that holds a citation and nothing else. */
interface CitingNote {
  /** Whole lines, with the line end. */
  readonly span: Span;
  /** `[@key, p. 3]` */
  readonly citation: string;
}

/**
 * The edits that put every bracketed citation of the running text into a note of its own: `rose [@key, p. 3].` becomes
 * `rose.[^key]`, and `[^key]: [@key, p. 3]` stands at the end. Nothing is lost, and Pandoc and the checks read it as
 * before. Citations in notes stay; where there are no others, there is no edit.
 */
export function toFootnotes(draft: Draft): CitationEdit[] {
  const { marks, notes } = moveToNotes(draft, () => true);
  const end = draft.text.length;
  return notes === '' ? marks : [...marks, { span: { start: end, end }, newText: notes }];
}

/** Citations put into notes. */
export interface MovedToNotes {
  /** What puts each citation's mark in its place, in the order of the text. */
  readonly marks: CitationEdit[];
  /** What is added behind the text's end; empty where the draft has the notes already. */
  readonly notes: string;
}

/** As {@link toFootnotes}, of the citations that are wanted. */
export function moveToNotes(draft: Draft, isWanted: (citation: Citation) => boolean): MovedToNotes {
  const { text, markdown } = draft;
  const notes = markdown.blocks.filter(({ footnote }) => footnote !== null);
  const cited = draft.citations.filter(
    citation =>
      citation.form === 'bracketed' &&
      text.charAt(citation.span.end - 1) === ']' &&
      !notes.some(note => contains(note.span, citation.span)) &&
      isWanted(citation),
  );
  const known = citingNotes(draft);
  const labels = new Map([...known].map(([label, { citation }]) => [citation, label]));
  const taken = new Set(
    [...notes.map(({ footnote }) => footnote ?? ''), ...markdown.footnoteReferences.map(({ label }) => label)].map(
      label => label.toLowerCase(),
    ),
  );
  const added: string[] = [];
  const marks = cited.map((citation): CitationEdit => {
    const written = sliceSpan(text, citation.span).replace(/\s+/g, ' ');
    let label = labels.get(written);
    if (label === undefined) {
      label = createLabel(citation, taken);
      labels.set(written, label);
      taken.add(label.toLowerCase());
      added.push(`[^${label}]: ${written}`);
    }
    const start =
      citation.span.start -
      (/[ \t]*$/.exec(text.slice(Math.max(0, citation.span.start - 20), citation.span.start))?.[0].length ?? 0);
    const point = points.exec(text.slice(citation.span.end, citation.span.end + 8))?.[0] ?? '';
    return { span: { start, end: citation.span.end + point.length }, newText: `${point}[^${label}]` };
  });
  if (added.length === 0) return { marks, notes: '' };
  const lead = text.endsWith('\n\n') ? '' : text.endsWith('\n') ? '\n' : '\n\n';
  return { marks, notes: `${lead}${added.join('\n\n')}\n` };
}

/**
 * The edits that put citations back where their notes are referred to, and take the notes away. A note that says more
 * than one citation stays. `[^key]` without a note becomes a citation where `isKey` knows the key.
 */
export function toCitations(draft: Draft, isKey: (key: string) => boolean): CitationEdit[] {
  const { text, markdown } = draft;
  const notes = citingNotes(draft);
  const defined = new Set(markdown.blocks.flatMap(({ footnote }) => footnote?.toLowerCase() ?? []));
  const edits: CitationEdit[] = [];
  for (const { span, label } of markdown.footnoteReferences) {
    const note = notes.get(label.toLowerCase());
    const isBare = !defined.has(label.toLowerCase()) && isKey(label);
    const citation = note?.citation ?? (isBare ? `[@${writeKey(label)}]` : null);
    if (citation === null) continue;
    // Behind a full stop the note's mark is the sentence's; the citation stands before it.
    const floor = edits.at(-1)?.span.end ?? 0;
    const point = /[.,;:!?…]+$/.exec(text.slice(Math.max(floor, span.start - 8), span.start))?.[0] ?? '';
    const start = span.start - point.length;
    const lead = start === 0 || /\s$/.test(text.slice(0, start).slice(-1)) ? '' : ' ';
    edits.push({ span: { start, end: span.end }, newText: `${lead}${citation}${point}` });
  }
  for (const { span } of notes.values()) edits.push({ span, newText: '' });
  return edits.sort((a, b) => a.span.start - b.span.start);
}

/** The mark of the note that a place is in, where only this mark refers to it and it does nothing but cite. */
export function findOwnMark(draft: Draft, place: Span): Span | null {
  const { blocks, footnoteReferences } = draft.markdown;
  const note = blocks.find(({ footnote, span }) => footnote !== null && contains(span, place));
  const label = note?.footnote?.toLowerCase() ?? '';
  if (!citingNotes(draft).has(label)) return null;
  const [mark, ...others] = footnoteReferences.filter(reference => reference.label.toLowerCase() === label);
  return mark && others.length === 0 ? mark.span : null;
}

/** The notes that hold one bracketed citation and nothing else, by their labels in small letters. */
function citingNotes(draft: Draft): ReadonlyMap<string, CitingNote> {
  const { text, markdown, citations } = draft;
  const found = new Map<string, CitingNote>();
  const several = new Set<string>();
  for (const { footnote, span } of markdown.blocks) {
    if (footnote === null) continue;
    const label = footnote.toLowerCase();
    const inside = citations.filter(citation => contains(span, citation.span));
    const [only] = inside;
    const line = { start: text.lastIndexOf('\n', span.start - 1) + 1, end: lineEnd(text, span.end) };
    const isAlone = /^ {0,3}\[\^[^\]]+\]:[ \t]*$/.test(text.slice(line.start, span.start));
    const rest = only ? sliceSpan(text, span).replace(sliceSpan(text, only.span), '').trim() : '';
    if (found.has(label) || !only || inside.length > 1 || only.form !== 'bracketed' || !isAlone || /[^.]/.test(rest))
      several.add(label);
    else found.set(label, { span: line, citation: sliceSpan(text, only.span) });
  }
  for (const label of several) found.delete(label);
  return found;
}

/** Behind the line end, and behind a blank line that follows. */
function lineEnd(text: string, from: number): number {
  const rest = /^[ \t]*(?:\r?\n)?(?:[ \t]*\r?\n)?/.exec(text.slice(from, from + 80))?.[0] ?? '';
  return from + rest.length;
}

function createLabel({ items: [first] }: Citation, taken: ReadonlySet<string>): string {
  const key = first && isSimpleKey(first.key) ? first.key.replace(/[^\p{L}\p{N}_.:-]/gu, '-') : 'source';
  let label = key;
  for (let number = 2; taken.has(label.toLowerCase()); number++) label = `${key}-${number}`;
  return label;
}
