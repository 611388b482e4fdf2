import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Claim } from '../drafts/draft.ts';
import type { Figure } from '../figures/figure.ts';
import type { Source } from '../sources/source.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { inSteps } from '../text/steps.ts';
import type { Binding } from './binding/binding.ts';
import { type Candidate, findCandidates, findScaledCandidates } from './candidates.ts';
import { isCommon } from './isCommon.ts';
import { createPassageProfiles } from './passageProfiles.ts';
import { mayBeOfYear } from './possibleYear.ts';
import type { Scope } from './scope.ts';
import { type Fit, hasNames, measureFit, type Topic } from './topics.ts';

// The passages of one cited source that are tried for the operands of a sum.
const mostPassages = 1000;

/** One figure of a draft, with all that its answer depends on. */
export interface Question {
  readonly figure: Figure;
  readonly claim: Claim;
  /** The draft's prose, which spans of figure and claim are of. */
  readonly prose: string;
  /** What is read as the figure's sentence: the claim, or as much of a very long one as is near the figure. */
  readonly sentence: Span;
  /** The other figures of the claim, of a very long one those nearby. */
  readonly others: readonly Figure[];
  readonly binding: Binding;
  /** The binding of another figure of the claim. */
  readonly bindingOf: (figure: Figure) => Binding;
  readonly topic: Topic;
  readonly scope: Scope;
  readonly corpus: CorpusSnapshot;
  /** The passages that share most words with the sentence, of what should answer. */
  readonly passages: () => readonly PassageRef[];
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
export function* findAnswers(
  question: Question,
  figure: Figure,
  sources: readonly Source[] | undefined,
): Generator<undefined, readonly Answer[]> {
  const sentence = sliceSpan(question.prose, question.sentence);
  return yield* rankCandidates(question, yield* findCandidates(figure, question.corpus, sentence, sources));
}

/** What the sources say with this figure's digits on another scale, in the same order. */
export function* findScaledAnswers(question: Question): Generator<undefined, readonly Answer[]> {
  const { figure, corpus } = question;
  return yield* rankCandidates(question, yield* findScaledCandidates(figure, corpus, answeringSources(question)));
}

function* rankCandidates(
  question: Question,
  candidates: readonly Candidate[],
): Generator<undefined, readonly Answer[]> {
  const profiles = createPassageProfiles(question.corpus);
  const answers: Answer[] = [];
  yield* inSteps(candidates, candidate => {
    if (!mayBeOfYear(question.figure, candidate.figure, candidate.source)) return;
    answers.push({ ...candidate, fit: measureFit(question.topic, candidate, profiles) });
  });
  return answers.sort((a, b) => rank(b) - rank(a));
}

/** The passages of what should answer that speak clearly of the claim's subject, best first. */
export function* findSpeakingPassages(question: Question): Generator<PassageRef> {
  const sources = answeringSources(question);
  const sentence = sliceSpan(question.prose, question.sentence);
  const profiles = createPassageProfiles(question.corpus);
  for (const ref of question.corpus.searchPassages(sentence, { limit: 8, ...(sources ? { sources } : {}) })) {
    const { own, near } = measureFit(question.topic, ref, profiles);
    if (own < 1 || own + near < 2) continue;
    if (sources || hasNames(question.topic, ref, profiles)) yield ref;
  }
}

/**
 * The passages whose figures may give the claim's figure by arithmetic, best first. A number of three digits and more
 * does not come out by chance, so for one every passage of the cited sources is tried; else only those that speak
 * clearly of the claim's subject.
 */
export function* findOperandPassages(question: Question): Generator<PassageRef> {
  yield* findSpeakingPassages(question);
  if (isCommon(question.figure)) return;
  for (const source of question.scope.cited) {
    for (const passage of source.passages.slice(0, mostPassages)) if (!passage.furniture) yield { source, passage };
  }
}

function rank({ fit, match }: Answer): number {
  return fit.score + (match === 'same' ? 1 : match === 'rounded' ? 0.5 : 0);
}
