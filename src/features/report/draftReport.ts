import type { CorpusSnapshot, MentionPlace, PassageRef } from '../../corpus/corpusSnapshot.ts';
import { findMentionHits } from '../../corpus/findMentionHits.ts';
import type { CitationItem, Draft } from '../../drafts/draft.ts';
import { listedItems } from '../../drafts/nocite.ts';
import { isCrossReference } from '../../judging/crossReference.ts';
import type { Ruling } from '../../judging/disputes/ruling.ts';
import type { QuotationStatus, QuotationVerdict } from '../../judging/judgeQuotations.ts';
import { findUnknownNames } from '../../judging/unknownNames.ts';
import type { FigureStatus, Verdict } from '../../judging/verdict.ts';
import { linkMentions } from '../../names/linkMentions.ts';
import type { Source } from '../../sources/source.ts';
import { isUnread } from '../../sources/unread.ts';
import type { Span } from '../../text/span.ts';
import { toPlainLine } from '../escapeMarkdown.ts';

export type ReportKind = 'figure' | 'quotation' | 'citation' | 'name';

/** A citation is `found` where its key names one source; a name where some source has it. */
export type ReportStatus = FigureStatus | QuotationStatus;

/** A place of a source that answers for an item. */
export interface ReportPlace extends PassageRef {
  /** What of the passage answers. */
  readonly span: Span;
}

/** One thing of the draft that can be looked up. */
export interface ReportItem {
  readonly kind: ReportKind;
  /** In the draft. */
  readonly span: Span;
  /** On one line. */
  readonly text: string;
  readonly status: ReportStatus;
  /** Best first. */
  readonly places: readonly ReportPlace[];
  /** Why it was not checked, or how it follows, in words; null where there is nothing to say. */
  readonly note: string | null;
  /** What the project has decided where sources disagree on it; null where there is nothing decided. */
  readonly ruling: Ruling | null;
}

/** Whether sources disagree on an item, settled or not: its places are not all for it. */
export function isInDispute({ status, ruling }: ReportItem): boolean {
  return status === 'disputed' || ruling !== null;
}

/** What a source is to the draft. */
export interface ReportSource {
  readonly source: Source;
  readonly isCited: boolean;
  /** Items that it answers for. */
  readonly items: number;
  readonly isRead: boolean;
}

/** The state of a draft: everything in it that the sources can answer for, and what they answer. */
export interface DraftReport {
  /** In the order of the text. */
  readonly items: readonly ReportItem[];
  /** All of the corpus, in its order. */
  readonly sources: readonly ReportSource[];
}

/** A draft, judged, as the engine has it. */
export interface JudgedDraft {
  readonly draft: Draft;
  readonly verdicts: readonly Verdict[];
  readonly quotations: readonly QuotationVerdict[];
}

/** Statuses in the order in which they want attention. */
export const reportStatuses: readonly ReportStatus[] = [
  'absent',
  'altered',
  'different',
  'elsewhere',
  'disputed',
  'unchecked',
  'derived',
  'rounded',
  'found',
];

// Places of a name that are told.
const mostPlaces = 3;

export function createDraftReport(judged: JudgedDraft, corpus: CorpusSnapshot): DraftReport {
  const { draft } = judged;
  const cited = new Set(
    draft.citations.flatMap(({ items }) => items.flatMap(({ key }) => corpus.findSources(key).map(({ uri }) => uri))),
  );
  const listed = new Set(listedItems(draft).flatMap(({ key }) => corpus.findSources(key).map(({ uri }) => uri)));
  const items = [
    ...figureItems(judged),
    ...judged.quotations.map(toQuotationItem),
    ...draft.citations.flatMap(({ items }) => items.flatMap(item => toCitationItem(item, corpus))),
    ...nameItems(draft, corpus, cited),
  ].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const answers = new Map<string, number>();
  for (const { kind, status, places } of items) {
    const [best] = places;
    if (!best || kind === 'citation' || kind === 'name' || status === 'absent') continue;
    answers.set(best.source.uri, (answers.get(best.source.uri) ?? 0) + 1);
  }
  const sources = corpus.sources.map(source => ({
    source,
    isCited: listed.has(source.uri),
    items: answers.get(source.uri) ?? 0,
    isRead: !isUnread(source),
  }));
  return { items, sources };
}

function figureItems({ draft, verdicts }: JudgedDraft): ReportItem[] {
  const judged = new Set(verdicts.map(({ figure }) => figure));
  const unjudged = draft.figures.filter(figure => !judged.has(figure));
  return [
    ...verdicts.map(
      ({ figure, status, evidence, note, ruling = null }): ReportItem => ({
        kind: 'figure',
        span: figure.span,
        text: toPlainLine(figure.text),
        status,
        places: evidence.map(({ source, passage, figure: found }) => ({
          source,
          passage,
          span: found?.span ?? passage.span,
        })),
        note,
        ruling,
      }),
    ),
    ...unjudged.map(
      ({ span, text }): ReportItem => ({
        kind: 'figure',
        span,
        text: toPlainLine(text),
        status: 'unchecked',
        places: [],
        note: 'it stands in no sentence',
        ruling: null,
      }),
    ),
  ];
}

function toQuotationItem({ quotation, status, evidence, note }: QuotationVerdict): ReportItem {
  const { span, text } = quotation;
  return { kind: 'quotation', span, text: toPlainLine(text), status, places: evidence, note, ruling: null };
}

function toCitationItem({ key, keySpan }: CitationItem, corpus: CorpusSnapshot): ReportItem[] {
  const sources = corpus.findSources(key);
  if (sources.length === 0 && isCrossReference(key)) return [];
  const [only] = sources;
  const item = { kind: 'citation', span: keySpan, text: toPlainLine(key), places: [], ruling: null } as const;
  if (!only) return [{ ...item, status: 'unchecked', note: 'no source has this key' }];
  if (sources.length > 1) return [{ ...item, status: 'unchecked', note: 'several sources have this key' }];
  return [{ ...item, status: 'found', note: null }];
}

function firstOutsideFurniture(named: readonly MentionPlace[]): ReportPlace[] {
  const places: ReportPlace[] = [];
  for (const { source, passage, mention } of findMentionHits(named)) {
    if (!passage.furniture) places.push({ source, passage, span: mention.span });
    if (places.length === mostPlaces) break;
  }
  return places;
}

/** The names that some source has, a cited one first, at their first mention; and those that none has. */
function nameItems(draft: Draft, corpus: CorpusSnapshot, cited: ReadonlySet<string>): ReportItem[] {
  const items: ReportItem[] = [];
  const told = new Set<string>();
  const mentions = linkMentions(draft.names, corpus.entities);
  for (const { span, text, entity: id } of mentions) {
    const entity = corpus.findEntity(id);
    if (!entity || told.has(id)) continue;
    told.add(id);
    const named = corpus.mentionsOf(entity);
    const isCited = ({ source }: { readonly source: Source }) => cited.has(source.uri);
    const inOrder = [...named.filter(isCited), ...named.filter(place => !isCited(place))];
    items.push({
      kind: 'name',
      span,
      text: toPlainLine(text),
      status: 'found',
      places: firstOutsideFurniture(inOrder),
      note: null,
      ruling: null,
    });
  }
  for (const { span, text } of findUnknownNames(draft, corpus))
    items.push({
      kind: 'name',
      span,
      text: toPlainLine(text),
      status: 'absent',
      places: [],
      note: 'no source has this name',
      ruling: null,
    });
  return items;
}
