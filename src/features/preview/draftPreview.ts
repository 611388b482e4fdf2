import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Citation, CitationItem, Draft } from '../../drafts/draft.ts';
import { readDraftMetadata } from '../../drafts/draftMetadata.ts';
import { splitLocator } from '../../drafts/locator.ts';
import { inReadingOrder, isInNote } from '../../drafts/readingOrder.ts';
import { findReferencesDiv } from '../../drafts/referenceList.ts';
import { isCrossReference } from '../../judging/crossReference.ts';
import { parseMarkdown } from '../../markdown/parseMarkdown.ts';
import type { CitedItem, FormattedReference, ReferencePart, ReferenceWriter } from '../../references/reference.ts';
import type { Source } from '../../sources/source.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { itemOf, listedSources } from '../citedItems.ts';
import { claimsOf, textOfClaims } from '../claimAt.ts';
import {
  citationToHtml,
  notedToHtml,
  notesToHtml,
  referencesToHtml,
  type ShownSource,
  unresolvedToHtml,
} from './previewHtml.ts';
import type { FindPassage } from './supportingPassages.ts';

/** A place of a draft and what a reader sees there: HTML in which every text is escaped. */
export interface PreviewPart {
  readonly span: Span;
  readonly html: string;
}

/** What a reader sees of a draft where the draft has citations: each as a style prints it, and the list of references. */
export interface DraftPreview {
  /** In the order of the text; they do not overlap. */
  readonly citations: readonly PreviewPart[];
  /** An empty span at the draft's end where no place is kept for it; null where nothing is cited, or the draft has it. */
  readonly references: PreviewPart | null;
  /** What the notes say into which the style puts citations, at the draft's end; null where it has no such notes. */
  readonly notes: PreviewPart | null;
}

/** An item of a citation with the one source that it names; null where it names none, or several. */
interface ResolvedItem {
  readonly item: CitationItem;
  readonly source: Source | null;
}

/** A style takes its time over each, at every change of the draft; only `nocite: "@*"` lists so many. */
const mostListed = 1_000;

/** The preview of a draft, citations in the order in which they are read: that of a note is where the note is called. */
export function previewDraft(
  draft: Draft,
  corpus: CorpusSnapshot,
  writer: ReferenceWriter,
  findPassage: FindPassage,
): DraftPreview {
  if (corpus.sources.length === 0 && corpus.textless.length === 0)
    return { citations: [], references: null, notes: null };
  const citations = inReadingOrder(draft)
    .filter(({ items }) => !items.every(({ key }) => isCrossReference(key) && corpus.findSources(key).length === 0))
    .map(citation => ({ citation, items: citation.items.map(item => resolve(item, corpus)) }));
  const listed = [...listedSources(draft, corpus)];
  const shown = listed.slice(0, mostListed).map(([key, source]) => ({ ...itemOf(source, corpus), id: key }));
  const references = new Map(writer.write(shown).map(reference => [reference.key, reference]));
  const cited = new Set(citations.flatMap(({ items }) => items.map(({ item }) => item.key)));
  const written = writer.cite({
    citations: citations.map(({ citation, items }) => ({
      items: items
        .flatMap(({ item, source }) => (source ? [toCitedItem(draft, item, source, corpus)] : []))
        .map((item, i) => (i === 0 && writer.isNote && !isInNote(draft, citation) ? opensNote(item) : item)),
      // `-@doe99` in the running text is its year in brackets.
      isInText: citation.form === 'in-text' && !citation.items[0]?.suppressAuthor,
    })),
    uncited: shown.filter(({ id }) => !cited.has(id)),
  });
  const notes: (readonly ReferencePart[])[] = [];
  const parts = citations.map(({ citation, items }, i): PreviewPart => {
    const { span } = citation;
    const missing = items.find(({ source }) => source === null)?.item.key;
    if (missing !== undefined) {
      const html = unresolvedToHtml(sliceSpan(draft.text, span), missing, corpus.findSources(missing).length);
      return { span, html };
    }
    const sources = items.flatMap(({ item, source }) =>
      source ? [toShown(draft, citation, source, references.get(item.key), findPassage)] : [],
    );
    const { text = [], note = null } = written[i] ?? {};
    if (note === null) return { span, html: citationToHtml(text, sources) };
    if (isInNote(draft, citation)) return { span, html: citationToHtml(toWithinNote(citation, text, note), sources) };
    notes.push(note);
    return { span, html: notedToHtml(text, notes.length, note, sources) };
  });
  return {
    citations: parts.sort((a, b) => a.span.start - b.span.start),
    notes: notes.length > 0 ? { span: atEnd(draft), html: notesToHtml(notes) } : null,
    references: toReferences(draft, [...references.values()], Math.max(0, listed.length - mostListed)),
  };
}

function resolve(item: CitationItem, corpus: CorpusSnapshot): ResolvedItem {
  const [source, other] = corpus.findSources(item.key);
  return { item, source: source && !other ? source : null };
}

function toCitedItem(draft: Draft, item: CitationItem, source: Source, corpus: CorpusSnapshot): CitedItem {
  const { label, value } = splitLocator(item.locator);
  return {
    item: { ...itemOf(source, corpus), id: item.key },
    prefix: toPlainWords(item.prefix),
    suffix: commaBefore(draft.text, item) + toPlainWords(item.suffix),
    locator: value,
    label,
    suppressAuthor: item.suppressAuthor,
  };
}

/** As the first of a note, which begins with a capital. */
function opensNote(item: CitedItem): CitedItem {
  return { ...item, prefix: item.prefix.charAt(0).toUpperCase() + item.prefix.slice(1) };
}

/** The comma that parts a suffix from what stands before it, with its space: the item itself has the words only. */
function commaBefore(text: string, { keySpan, span, suffix }: CitationItem): string {
  if (suffix === '') return '';
  const tail = text.slice(keySpan.end, span.end).trimEnd();
  return /,\s*$/.test(tail.slice(0, tail.length - suffix.length).slice(-50)) ? ', ' : '';
}

/** Words of a draft without their marks of emphasis. */
function toPlainWords(words: string): string {
  if (!/[\\*_`<&~]/.test(words)) return words;
  return parseMarkdown(words)
    .prose.replace(/\uFFFC/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function toShown(
  draft: Draft,
  citation: Citation,
  source: Source,
  reference: FormattedReference | undefined,
  findPassage: FindPassage,
): ShownSource {
  const sentence = textOfClaims(draft, claimsOf(draft, citation));
  return { source, parts: reference?.parts ?? null, passage: findPassage(source, sentence) };
}

/** Where Pandoc puts the list of references: into the div of that name, else at the end. */
function toReferences(draft: Draft, references: readonly FormattedReference[], more: number): PreviewPart | null {
  if (references.length === 0 || draft.references || readDraftMetadata(draft).suppressBibliography) return null;
  return { span: findReferencesDiv(draft) ?? atEnd(draft), html: referencesToHtml(references, more) };
}

function atEnd({ text: { length } }: Draft): Span {
  return { start: length, end: length };
}

/** A citation in a note of the draft's stands there, without a note of its own: in brackets, without its full stop. */
function toWithinNote(
  { form }: Citation,
  maker: readonly ReferencePart[],
  note: readonly ReferencePart[],
): readonly ReferencePart[] {
  const plain = (text: string): ReferencePart => ({ kind: 'plain', text });
  const last = note.at(-1);
  const parts = last ? [...note.slice(0, -1), { ...last, text: last.text.replace(/\.$/, '') }] : [];
  if (form === 'in-text') return maker.length > 0 && parts.length > 0 ? [...maker, plain(', '), ...parts] : parts;
  return [plain('('), ...parts, plain(')')];
}
