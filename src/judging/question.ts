import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Claim } from '../drafts/draft.ts';
import type { Figure } from '../figures/figure.ts';
import type { Source } from '../sources/source.ts';
import { sliceSpan } from '../text/span.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { createPassageProfiles, type PassageProfiles } from './passageProfiles.ts';
import type { Scope } from './scope.ts';
import { type Fit, measureFit, type Topic } from './topics.ts';

// The passages of one cited source that are tried for the operands of a sum.
const mostPassages = 1000;

/** One figure of a draft, with all that its answer depends on. */
export interface Question {
  readonly figure: Figure;
  readonly claim: Claim;
  /** The draft's prose, which spans of figure and claim are of. */
  readonly prose: string;
  readonly topic: Topic;
  readonly scope: Scope;
  readonly corpus: CorpusSnapshot;
}

/** A candidate, with how far its passage speaks of what the claim speaks of. */
export interface Answer extends Candidate {
  readonly fit: Fit;
}

/** The sources that should answer; undefined where all should. */
export function answeringSources({ scope }: Question): readonly Source[] | undefined {
  return scope.open ? undefined : scope.cited;
}

/** What the sources say with this figure's value, what speaks most of the claim's subject first. */
export function findAnswers(question: Question, figure: Figure, sources: readonly Source[] | undefined): Answer[] {
  const profiles = createPassageProfiles(question.corpus);
  return findCandidates(figure, question.corpus, sources)
    .map(candidate => ({ ...candidate, fit: measureFit(question.topic, candidate, profiles) }))
    .sort((a, b) => rank(b) - rank(a));
}

export function fitOf(question: Question, ref: PassageRef, profiles?: PassageProfiles): Fit {
  return measureFit(question.topic, ref, profiles ?? createPassageProfiles(question.corpus));
}

/**
 * The passages whose figures may give the claim's figure by arithmetic, best first. A number of three digits and more
 * does not come out by chance, so for one every passage of the cited sources is tried; else only those that speak
 * clearly of the claim's subject.
 */
export function* findOperandPassages(question: Question): Generator<PassageRef> {
  const sources = answeringSources(question);
  const sentence = sliceSpan(question.prose, question.claim.span);
  const profiles = createPassageProfiles(question.corpus);
  for (const ref of question.corpus.searchPassages(sentence, { limit: 8, ...(sources ? { sources } : {}) })) {
    const { own, near } = measureFit(question.topic, ref, profiles);
    if (own >= 1 && own + near >= 2) yield ref;
  }
  if (isCommon(question.figure)) return;
  for (const source of question.scope.cited) {
    for (const passage of source.passages.slice(0, mostPassages)) if (!passage.furniture) yield { source, passage };
  }
}

function rank({ fit, match }: Answer): number {
  return fit.score + (match === 'same' ? 1 : match === 'rounded' ? 0.5 : 0);
}

/**
 * Whether an answer's passage speaks of the claim's subject enough to support it. A year, a rank or a number of one
 * or two digits turns up by chance in any text, so it must share something with the claim; so must a value that is
 * the claim's only after rounding or only as a number.
 */
export function supports(question: Question, { match, fit }: Answer): boolean {
  const { own, context } = question.topic;
  const silent = own.terms.size + own.entities.size + context.terms.size + context.entities.size === 0;
  if (silent && (match === 'same' || !question.scope.open)) return true;
  if (match === 'same' && !isCommon(question.figure)) return true;
  if (match === 'rounded' && !question.scope.open && own.terms.size <= fewTerms) return true;
  return fit.own >= 1 || fit.near >= 2;
}

// "He has ruled for more than three decades": a claim of so few words cannot be asked to share one with its source.
const fewTerms = 1;

/** Whether a figure's value is likely to stand in any text by chance. */
export function isCommon({ kind, value, small }: Figure): boolean {
  if (small || kind === 'ordinal' || kind === 'year') return true;
  switch (value.type) {
    case 'number':
      return significantDigits(value.number.toFixed()) < (kind === 'money' || kind === 'measurement' ? 2 : 3);
    case 'duration':
      return significantDigits(value.amount.number.toFixed()) < 3;
    case 'date':
      return value.iso.length < 7;
    case 'range':
      return false;
  }
}

function significantDigits(decimal: string): number {
  return decimal.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length;
}
