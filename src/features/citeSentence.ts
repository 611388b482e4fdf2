import type { CorpusSnapshot, PassageHit, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Citation, Claim, Draft } from '../drafts/draft.ts';
import { isCommon } from '../judging/isCommon.ts';
import { judgeDraft } from '../judging/judgeDraft.ts';
import { judgeQuotations, type QuotationStatus } from '../judging/judgeQuotations.ts';
import { createPassageProfiles, findTerms } from '../judging/passageProfiles.ts';
import type { FigureStatus, Verdict } from '../judging/verdict.ts';
import { linkMentions } from '../names/linkMentions.ts';
import type { Source } from '../sources/source.ts';
import { overlaps, type Span, sliceSpan } from '../text/span.ts';
import { findWords } from '../text/words.ts';
import { claimAt, textOfClaims } from './claimAt.ts';
import { toPlainExcerpt } from './excerpt.ts';
import type { CitationEdit } from './feature.ts';
import { insertCitationAt } from './insertCitation.ts';
import { toPassageLocator } from './passageLocator.ts';
import { titleOfSource } from './sourceSummary.ts';
import { findSupportingSources } from './support.ts';

/** A source that supports a sentence, and the edit that cites it. */
export interface SentenceCitation extends PassageRef {
  readonly key: string;
  readonly title: string;
  /** As it is written behind the key; empty where the passage has none. */
  readonly locator: string;
  /** The passage as one line of plain text. */
  readonly excerpt: string;
  readonly grounds: Grounds;
  readonly edits: readonly CitationEdit[];
}

/** What of a sentence a source has, as the draft writes it. */
export interface Grounds {
  readonly figures: readonly string[];
  /** Figures of the sentence that it has not. */
  readonly missing: readonly string[];
  readonly quotations: readonly string[];
  /** Quotations that it has in other words here and there. */
  readonly altered: readonly string[];
  /** Names and words that the passage shares, in the order of the sentence. */
  readonly words: readonly string[];
}

/**
 * The answer to Cite This Sentence. `no-sentence`: none at the place. `no-sources`: the corpus is empty. `cited`: the
 * choices, best first, at most {@link mostOffered}. `already`: what supports it is cited by it. `unsupported`: no source
 * supports it; `figures` are those that no source looked at has.
 */
export type CiteSentenceAnswer =
  | { readonly kind: 'no-sentence' | 'no-sources' | 'already' }
  | { readonly kind: 'unsupported'; readonly figures: readonly string[] }
  | { readonly kind: 'cited'; readonly sentence: Span; readonly choices: readonly SentenceCitation[] };

/** The best and the runner-up. */
const mostOffered = 2;
/** Sources that are judged: what their words say further down is chance. */
const mostJudged = 12;
/** How much of a sentence's words, and how many of them, must stand where it has no figure that tells and no quotation. */
const leastShare = 0.5;
const fewestWords = 3;
/** The same beside one figure that the source has; two need no words. */
const leastShareBeside = 0.25;
const fewestBeside = 2;
/**
 * More than this share of its names must stand there, too: what is said of somebody else does not support it. Beside a
 * figure they may stand anywhere in the source.
 */
const leastNames = 0.5;

const supporting: ReadonlySet<FigureStatus> = new Set(['found', 'rounded', 'derived', 'disputed']);

interface Candidate {
  readonly source: Source;
  readonly ref: PassageRef;
  readonly grounds: Grounds;
  readonly isSupport: boolean;
  /** Quotations and telling figures that it has, less those that it has not. */
  readonly weight: number;
}

/**
 * Which source to cite for the sentence at a place. Each source that shares its words is judged as if the sentence
 * cited it, so that what is offered raises few warnings afterwards: quotations must stand in it, if not word for word; of the figures none
 * may be another's, and at least half of those that tell anything must be there, beside some of the words; where the
 * sentence has neither, enough of its words must be. Of equal ones the first is that which completion offers first.
 */
export function citeSentenceAt(draft: Draft, corpus: CorpusSnapshot, offset: number): CiteSentenceAnswer {
  const claim = claimAt(draft, offset);
  const sentence = claim ? textOfClaims(draft, [claim]) : '';
  if (!claim || sentence === '') return { kind: 'no-sentence' };
  if (corpus.sources.length === 0) return { kind: 'no-sources' };
  const hits = findSupportingSources(corpus, sentence, mostJudged);
  const candidates = hits.map(hit => judgeCandidate(draft, claim, corpus, hit));
  const supports = candidates.filter(({ isSupport }) => isSupport).sort((a, b) => b.weight - a.weight);
  if (supports.length === 0) return { kind: 'unsupported', figures: missingFromAll(candidates) };
  const cited = new Set(claim.citations.flatMap(({ items }) => items).flatMap(({ key }) => corpus.findSources(key)));
  const fresh = supports.filter(({ source }) => !cited.has(source));
  const best = supports[0];
  if (fresh.length === 0 || (best && cited.has(best.source))) return { kind: 'already' };
  const choices = fresh.slice(0, mostOffered).map(candidate => toCitation(draft, claim, offset, candidate));
  return { kind: 'cited', sentence: claim.span, choices };
}

function toCitation(draft: Draft, claim: Claim, offset: number, { source, ref, grounds }: Candidate): SentenceCitation {
  const locator = toPassageLocator(ref);
  const at = claim.kind === 'table-row' ? offset : claim.span.end;
  return {
    ...ref,
    key: source.key,
    title: titleOfSource(source),
    locator,
    excerpt: toPlainExcerpt(source.prose, ref.passage.span, []),
    grounds,
    edits: insertCitationAt(draft, at, [source.key], () => locator),
  };
}

/** Judges the sentence as if it cited this source alone. */
function judgeCandidate(draft: Draft, claim: Claim, corpus: CorpusSnapshot, hit: PassageHit): Candidate {
  const { source } = hit;
  const citing = { ...claim, citations: [toCitationOf(source.key, claim.span)] };
  const before = draft.claims[draft.claims.indexOf(claim) - 1];
  const quotations = draft.quotations.filter(({ span }) => overlaps(span, claim.span));
  const asked: Draft = { ...draft, claims: before ? [before, citing] : [citing], quotations };
  const verdicts = judgeDraft(asked, corpus).filter(verdict => verdict.claim === citing);
  const quoted = judgeQuotations(asked, corpus);
  const isHere = (place: PassageRef) => place.source.uri === source.uri;

  const has = ({ status }: Verdict) => supporting.has(status);
  const told = verdicts.filter(verdict => !verdict.figure.small || has(verdict));
  const found = told.filter(has);
  const places = [
    ...quoted.flatMap(({ status, evidence }) => (isIn(status) ? evidence.filter(isHere).slice(0, 1) : [])),
    ...found.flatMap(({ evidence }) => evidence.filter(isHere).slice(0, 1)),
  ];
  const ref = mostNamed(places, hit);
  const { share, words, names, namesInSource } = compareWords(draft, claim, [ref, ...places, hit], corpus);
  const written = (span: Span) => sliceSpan(draft.text, span);
  const grounds: Grounds = {
    figures: found.map(({ figure }) => written(figure.span)),
    missing: told.filter(verdict => !has(verdict)).map(({ figure }) => written(figure.span)),
    quotations: quoted.filter(({ status }) => status === 'found').map(({ quotation }) => written(quotation.span)),
    altered: quoted.filter(({ status }) => status === 'altered').map(({ quotation }) => written(quotation.span)),
    words,
  };
  // A year or a round number stands in any text.
  const telling = told.filter(({ figure }) => !isCommon(figure));
  const figures = telling.filter(has).length;
  const isQuoted = quoted.every(({ status, evidence }) => isIn(status) && evidence.some(isHere));
  const isWorded = names > leastNames && share >= leastShare && words.length >= fewestWords;
  const isWordedBeside = namesInSource > leastNames && share >= leastShareBeside && words.length >= fewestBeside;
  const isFigured = figures * 2 >= telling.length && (figures > 1 || isWordedBeside);
  const isSupport = quoted.length > 0 ? isQuoted : telling.length > 0 ? isFigured : isWorded;
  const isOpposed = told.some(({ status }) => status === 'different');
  const weight = grounds.quotations.length + 2 * figures - telling.length;
  return { source, ref, grounds, isSupport: isSupport && !isOpposed, weight };
}

/** Whether a source has a quotation, if not word for word: a slip of the pen does not make it another's. */
function isIn(status: QuotationStatus): boolean {
  return status === 'found' || status === 'altered';
}

/** The passage that most of the evidence stands in, else the one found by its words. */
function mostNamed(places: readonly PassageRef[], hit: PassageRef): PassageRef {
  let best: PassageRef | null = null;
  let most = 0;
  for (const place of places) {
    const count = places.filter(({ passage }) => passage.span.start === place.passage.span.start).length;
    const isHit = place.passage.span.start === hit.passage.span.start;
    if (count + (isHit ? 0.5 : 0) > most) {
      best = place;
      most = count + (isHit ? 0.5 : 0);
    }
  }
  return best ? { source: best.source, passage: best.passage } : { source: hit.source, passage: hit.passage };
}

/** What the passages and their neighbours share of a sentence's words and names. A neighbour's word counts half. */
function compareWords(
  draft: Draft,
  claim: Claim,
  refs: readonly PassageRef[],
  corpus: CorpusSnapshot,
): {
  readonly share: number;
  readonly words: readonly string[];
  readonly names: number;
  readonly namesInSource: number;
} {
  const profiles = refs.map(ref => createPassageProfiles(corpus).profileOf(ref));
  const isOwn = (term: string) => profiles.some(({ own }) => own.terms.has(term));
  const isNear = (term: string) => isOwn(term) || profiles.some(({ around }) => around.terms.has(term));
  const words = new Map<string, string>();
  for (const { span } of findWords(draft.prose, claim.span)) {
    const written = sliceSpan(draft.prose, span);
    const [term] = findTerms(written);
    if (term !== undefined && !words.has(term)) words.set(term, written);
  }
  const terms = [...words.keys()];
  // By the entity, too: "the United States" is "the U.S." of the source.
  const entities = new Map(linkMentions(draft.names, corpus.entities).map(({ span, entity }) => [span.start, entity]));
  const inSource = new Set(refs.flatMap(({ source }) => corpus.mentionsIn(source)).map(({ entity }) => entity));
  const names = draft.names.candidates
    .filter(({ span }) => overlaps(span, claim.span))
    .map(({ span, text }) => ({ terms: [...findTerms(text)], entity: entities.get(span.start) ?? '' }))
    .filter(name => name.terms.length > 0);
  const isNamedNear = ({ terms, entity }: (typeof names)[number]) =>
    terms.some(isNear) || profiles.some(({ own, around }) => own.entities.has(entity) || around.entities.has(entity));
  const shareOf = (isNamed: (name: (typeof names)[number]) => boolean) =>
    names.length === 0 ? 1 : names.filter(isNamed).length / names.length;
  return {
    share: (terms.filter(isOwn).length + terms.filter(isNear).length) / Math.max(1, 2 * terms.length),
    words: [...words].filter(([term]) => isOwn(term)).map(([, word]) => word),
    names: shareOf(isNamedNear),
    namesInSource: shareOf(name => isNamedNear(name) || inSource.has(name.entity)),
  };
}

function missingFromAll(candidates: readonly Candidate[]): readonly string[] {
  const [first, ...others] = candidates;
  return (first?.grounds.missing ?? []).filter(text => others.every(({ grounds }) => grounds.missing.includes(text)));
}

/** A citation of one source, to judge by. */
function toCitationOf(key: string, span: Span): Citation {
  const item = { key, keySpan: span, span, prefix: '', locator: '', suffix: '', suppressAuthor: false };
  return { span, form: 'bracketed', items: [item] };
}
