import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Draft } from '../../drafts/draft.ts';
import { findSpeakers, type Speaker } from '../../names/findSpeakers.ts';
import { linkMentions } from '../../names/linkMentions.ts';
import type { Mention, NameScan } from '../../names/name.ts';
import { isHeadWord } from '../../names/nameWords.ts';
import type { Source } from '../../sources/source.ts';
import { fold } from '../../text/fold.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { memo } from '../memo.ts';
import { findLines, findQuotationsOf } from './sourceWords.ts';

/** A name as the speaker of a quotation. */
export interface QuotationSpeaker {
  readonly span: Span;
  readonly text: string;
  /** {@link Mention.entity}; null where the corpus does not know the name. */
  readonly entity: string | null;
  readonly by: Speaker['by'];
  /** Whether a title or an apposition beside it says that it is a person. */
  readonly isPerson: boolean;
}

/** A quotation of a source, with who speaks it where the text names one. */
export interface SourceQuotation {
  readonly span: Span;
  readonly speaker: QuotationSpeaker | null;
}

const knownOfSources = new WeakMap<CorpusSnapshot, WeakMap<Source, readonly SourceQuotation[]>>();

/** The quotations of a source, in the order of the text. */
export function sourceQuotations(source: Source, corpus: CorpusSnapshot): readonly SourceQuotation[] {
  const known = memo(knownOfSources, corpus, () => new WeakMap());
  return memo(known, source, () => {
    const quotations = findQuotationsOf(source);
    const speakers = nameSpeakers(
      source.prose,
      findLines(source.prose),
      quotations,
      corpus.mentionsIn(source),
      source.names,
    );
    return quotations.map((span, i) => ({ span, speaker: speakers[i] ?? null }));
  });
}

/** Who speaks each quotation of a draft, in their order. */
export function draftSpeakers(draft: Draft, corpus: CorpusSnapshot): (QuotationSpeaker | null)[] {
  if (draft.quotations.length === 0) return [];
  const paragraphs = draft.markdown.blocks.map(({ span }) => span);
  const spans = draft.quotations.map(({ span }) => span);
  const mentions = linkMentions(draft.names, corpus.entities);
  return nameSpeakers(draft.prose, paragraphs, spans, mentions, draft.names);
}

/** Names that the corpus does not know may speak as well. */
function nameSpeakers(
  prose: string,
  paragraphs: readonly Span[],
  quotations: readonly Span[],
  mentions: readonly Mention[],
  scan: NameScan,
): (QuotationSpeaker | null)[] {
  if (quotations.length === 0) return [];
  const names = mergeNames(mentions, scan);
  return findSpeakers(
    prose,
    paragraphs,
    quotations,
    names.map(({ span }) => span),
  ).map(speaker => {
    const name = speaker && names[speaker.name];
    return name ? { ...name, by: speaker.by } : null;
  });
}

function mergeNames(mentions: readonly Mention[], scan: NameScan): Omit<QuotationSpeaker, 'by'>[] {
  let next = 0;
  const others = scan.candidates.filter(({ span, doubt }) => {
    while (next < mentions.length && (mentions[next]?.span.end ?? 0) <= span.start) next++;
    const mention = mentions[next];
    return doubt === 'none' && !(mention && overlaps(mention.span, span));
  });
  return [
    ...mentions.map(mention => ({ ...mention, isPerson: false })),
    ...others.map(({ span, text, title, apposition }) => ({
      span,
      text,
      entity: null,
      isPerson: title?.of === 'person' || apposition?.of === 'person',
    })),
  ].sort((a, b) => a.span.start - b.span.start);
}

/**
 * Whether two names are two people: one is shown to be a person, the other too, or is at least written as people's
 * names are. A paper that printed the words and a ministry whose spokesman said them are named in a speaker's place, too.
 */
export function areTwoPeople(one: QuotationSpeaker, other: QuotationSpeaker, corpus: CorpusSnapshot): boolean {
  if (one.entity !== null && one.entity === other.entity) return false;
  const [first, second] = [describe(one, corpus), describe(other, corpus)];
  const areShown = (first.isPerson && second.mayBePerson) || (first.mayBePerson && second.isPerson);
  return areShown && ![...first.words].some(word => second.words.has(word));
}

function describe({ entity: id, text, isPerson }: QuotationSpeaker, corpus: CorpusSnapshot) {
  const entity = id === null ? undefined : corpus.findEntity(id);
  const names = [text, ...(entity?.aliases ?? [])];
  const isShown = isPerson || entity?.type === 'person';
  return {
    isPerson: isShown,
    mayBePerson: isShown || (!entity?.type && isWrittenAsPerson(entity?.name ?? text)),
    words: new Set(names.flatMap(name => fold(name).split(' '))),
  };
}

/** Two or three words or initials with a capital each, none of which heads the name of a body or a place. */
function isWrittenAsPerson(name: string): boolean {
  const words = name.trim().split(/\s+/);
  const isPart = (word: string) =>
    /^\p{Lu}(?:\.|[\p{L}\u2019'-]*\p{Ll})$/u.test(word) && !isHeadWord(word.toLowerCase());
  return words.length >= 2 && words.length <= 3 && words.every(isPart);
}
