import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Claim, Draft, Quotation } from '../drafts/draft.ts';
import type { Source } from '../sources/source.ts';
import { contains, overlaps, type Span, sliceSpan } from '../text/span.ts';
import { memo } from './memo.ts';
import type { Alignment, Change } from './quotations/align.ts';
import { type PatternPart, readPattern } from './quotations/pattern.ts';
import { findAlignments } from './quotations/search.ts';
import { sourceWordsOf } from './quotations/sourceWords.ts';
import { areTwoPeople, draftSpeakers, type QuotationSpeaker, sourceQuotations } from './quotations/speaker.ts';
import { isNegation } from './quotations/words.ts';
import { findScope } from './scope.ts';
import { stopWords } from './stopWords.ts';

/**
 * `found`: the words stand in a cited source (without a citation: in some source). `altered`: nearly so, with
 * differences in words. `elsewhere`: only in another source. `absent`: in none. `unchecked`: not found, and not all that was cited could
 * be read.
 */
export type QuotationStatus = 'found' | 'altered' | 'elsewhere' | 'absent' | 'unchecked';

/** A place where a source has a quotation's words. */
export interface QuotationEvidence extends PassageRef {
  readonly span: Span;
}

export interface QuotationVerdict {
  readonly quotation: Quotation;
  /** The claims that it runs through. */
  readonly claims: readonly Claim[];
  readonly status: QuotationStatus;
  /** Where the words stand, one place a source; for `altered` the likest. */
  readonly evidence: readonly QuotationEvidence[];
  /** For `altered`: what differs from the first place of the evidence. */
  readonly changes: readonly Change[];
  /** For `found` and `elsewhere`: what was left out of a sentence of the source though it denies; null where nothing is. */
  readonly omittedNegation: Span | null;
  /** For `unchecked`: the reason in words. */
  readonly note: string | null;
  /** Whom the draft names as the speaker. */
  readonly speaker: QuotationSpeaker | null;
  /** Whom the source names, where that is somebody else, with the place. */
  readonly otherSpeaker: (QuotationSpeaker & { readonly source: Source }) | null;
}

/** Places that tell enough. */
const mostEvidence = 5;
// Sources that are searched for words that no cited one has.
const mostOthers = 40;
// Words of a quotation that are looked up to find these sources.
const mostAsked = 400;
// Quotations kept for one snapshot.
const mostKnown = 5000;

type Answer = Omit<QuotationVerdict, 'quotation' | 'claims' | 'speaker' | 'otherSpeaker'>;

const knownAnswers = new WeakMap<CorpusSnapshot, Map<string, Answer>>();

/**
 * One verdict for each quotation of the draft, in the order of the text. Words are compared as written but for what
 * editing varies: case, punctuation, hyphens, compatibility forms. What an ellipsis leaves out or a bracket replaces
 * may be anything, up to a bound. What was answered is kept with the snapshot.
 */
export function judgeQuotations(draft: Draft, corpus: CorpusSnapshot): QuotationVerdict[] {
  const known = memo(knownAnswers, corpus, () => new Map<string, Answer>());
  if (known.size > mostKnown) known.clear();
  const speakers = draftSpeakers(draft, corpus);
  let first = 0;
  return draft.quotations.map((quotation, index) => {
    while (first < draft.claims.length && (draft.claims[first]?.span.end ?? 0) <= quotation.span.start) first++;
    const claims: Claim[] = [];
    for (let i = first; i < draft.claims.length; i++) {
      const claim = draft.claims[i];
      if (!claim || claim.span.start >= quotation.span.end) break;
      if (overlaps(claim.span, quotation.span)) claims.push(claim);
    }
    const written = sliceSpan(draft.prose, quotation.span);
    const cited = claims.flatMap(({ citations }) =>
      citations.flatMap(({ items }) => items.map(({ key, locator }) => [key, locator])),
    );
    const key = JSON.stringify([written, cited]);
    let answer = known.get(key);
    if (!answer) {
      answer = judgeQuotation(written, claims, corpus);
      known.set(key, answer);
    }
    const { start } = quotation.span;
    const changes = answer.changes.map(({ draft: { start: from, end }, source }) => ({
      draft: { start: start + from, end: start + end },
      source,
    }));
    const speaker = speakers[index] ?? null;
    const otherSpeaker = speaker && findOtherSpeaker(speaker, answer.evidence, corpus);
    return { ...answer, quotation, claims, changes, speaker, otherSpeaker };
  });
}

/** Whom the sources name as the speaker, where all that name one name somebody else. */
function findOtherSpeaker(
  speaker: QuotationSpeaker,
  evidence: readonly QuotationEvidence[],
  corpus: CorpusSnapshot,
): QuotationVerdict['otherSpeaker'] {
  const others = evidence.flatMap(({ source, span }) => {
    const found = sourceQuotations(source, corpus).find(quotation => overlaps(quotation.span, span))?.speaker;
    return found ? [{ ...found, source }] : [];
  });
  return others.every(other => areTwoPeople(speaker, other, corpus)) ? (others[0] ?? null) : null;
}

interface Hit {
  readonly source: Source;
  readonly alignment: Alignment;
}

function judgeQuotation(written: string, claims: readonly Claim[], corpus: CorpusSnapshot): Answer {
  const pattern = readPattern(written, { start: 0, end: written.length });
  const scopes = claims.map(claim => findScope(claim, corpus)).filter(({ open }) => !open);
  const cited = new Set(scopes.flatMap(scope => scope.cited));
  const find = (sources: Iterable<Source>) => findHits(pattern, sources);
  const inCited = find(cited);
  if (inCited.exact.length > 0) return toAnswer('found', inCited.exact);
  const asked = written.split(/\s+/).slice(0, mostAsked).join(' ');
  const others = corpus
    .searchPassages(asked, { limit: mostOthers, onePerSource: true })
    .map(({ source }) => source)
    .filter(source => !cited.has(source));
  const elsewhere = find(others);
  const isOpen = scopes.length === 0;
  if (elsewhere.exact.length > 0) return toAnswer(isOpen ? 'found' : 'elsewhere', elsewhere.exact);
  const altered = [
    ...inCited.like.filter(({ alignment }) => isAltered(pattern, alignment, 'cited')),
    ...elsewhere.like.filter(({ alignment }) => isAltered(pattern, alignment, isOpen ? 'any' : 'other')),
  ];
  if (altered.length > 0) return toAnswer('altered', altered);
  const gap = scopes.find(scope => scope.gap !== null)?.gap ?? null;
  if (corpus.sources.length === 0) return toAnswer('unchecked', [], 'there is no source');
  return gap === null ? toAnswer('absent', []) : toAnswer('unchecked', [], gap);
}

function findHits(pattern: readonly PatternPart[], sources: Iterable<Source>): { exact: Hit[]; like: Hit[] } {
  const exact: Hit[] = [];
  const like: Hit[] = [];
  for (const source of sources) {
    const [best] = findAlignments(pattern, sourceWordsOf(source));
    if (!best) continue;
    const isExact = best.changes.length === 0 && best.matched.length > 0;
    (isExact ? exact : like).push({ source, alignment: best });
    if (exact.length === mostEvidence) break;
  }
  return { exact, like: like.sort((a, b) => b.alignment.matched.length - a.alignment.matched.length) };
}

/**
 * Whether two stretches are the same words, changed: enough of them are the same, and enough of those that carry
 * meaning. Where nothing says that a source is meant, more must be.
 */
function isAltered(pattern: readonly PatternPart[], { matched }: Alignment, from: 'cited' | 'any' | 'other'): boolean {
  const words = pattern.flatMap((part, i) => (part.kind === 'word' ? [{ term: part.term, i }] : []));
  const content = words.filter(({ term }) => !stopWords.has(term));
  const same = new Set(matched);
  const sameContent = content.filter(({ i }) => same.has(i)).length;
  const least = from === 'cited' ? 0.6 : 0.7;
  if (from === 'other' && words.length < 6) return false;
  return (
    words.length >= 3 &&
    sameContent >= 1 &&
    matched.length >= least * words.length &&
    sameContent >= (least - 0.1) * content.length
  );
}

function toAnswer(status: QuotationStatus, hits: readonly Hit[], note: string | null = null): Answer {
  const [first] = hits;
  return {
    status,
    evidence: hits.slice(0, mostEvidence).map(({ source, alignment: { span } }) => toEvidence(source, span)),
    changes: status === 'altered' ? (first?.alignment.changes ?? []) : [],
    omittedNegation: status !== 'altered' && first ? findOmittedNegation(first) : null,
    note,
  };
}

/** What is left out of a sentence and denies. Where whole sentences are left out, they may deny what they like. */
function findOmittedNegation({ source, alignment }: Hit): Span | null {
  const { words } = sourceWordsOf(source);
  for (const span of alignment.omitted) {
    const around = source.prose.slice(span.start, span.end + 2);
    if (/[.!?][\u201D"’']?\s/.test(around)) continue;
    if (words.some(word => contains(span, word) && isNegation(word.term))) return span;
  }
  return null;
}

function toEvidence(source: Source, span: Span): QuotationEvidence {
  const passage = source.passages.find(passage => overlaps(passage.span, span)) ?? {
    span,
    figures: [],
    furniture: false,
    heading: null,
    locator: null,
  };
  return { source, passage, span };
}
