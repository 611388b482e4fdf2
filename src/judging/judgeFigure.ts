import type { FigureHit, PassageRef } from '../corpus/corpusSnapshot.ts';
import { sliceSpan } from '../text/span.ts';
import { rangeEnds } from './candidates.ts';
import { findConflict } from './conflicts/conflict.ts';
import { deriveFrom } from './derivation.ts';

import { findNearest } from './nearest.ts';
import { type Answer, answeringSources, findAnswers, fitOf, type Question, supports } from './question.ts';
import type { Difference, Evidence, FigureStatus, Verdict } from './verdict.ts';

// So many places are shown for one figure; more would be a search result, not an answer.
const mostEvidence = 5;
// The answers that are compared word by word, best first.
const mostCompared = 20;

/**
 * The answer for one figure. The decisions are asked in order and the first that can tell answers: what supports the
 * figure comes before what speaks against it, and the cited sources before the rest of the corpus.
 */
export function judgeFigure(question: Question): Verdict {
  const { scope } = question;
  if (!scope.open && scope.cited.length === 0) return unchecked(question, scope.gap ?? 'no source is cited');
  if (scope.open && scope.gap !== null) return unchecked(question, scope.gap);
  const answers = findAnswers(question, question.figure, answeringSources(question));
  return (
    judgeSupport(question, answers) ??
    judgeRange(question) ??
    judgeDerivation(question) ??
    (scope.gap === null ? null : unchecked(question, scope.gap)) ??
    (question.figure.small
      ? unchecked(question, 'a small count is often the writer’s own; the sources do not state it')
      : null) ??
    judgeElsewhere(question) ??
    judgeDifference(question, answers) ??
    judgeAbsence(question)
  );
}

/** `found` or `rounded`; `different` where every passage with the value says it of something else. */
function judgeSupport(question: Question, answers: readonly Answer[]): Verdict | null {
  const supporting = answers.filter(answer => isMatch(answer) && supports(question, answer)).slice(0, mostCompared);
  const [opposed] = supporting;
  if (!opposed) return null;
  const agreeing = supporting.filter(answer => findConflict(question, answer) === null);
  const [best] = agreeing;
  if (!best)
    return verdict(question, 'different', { evidence: supporting, difference: findConflict(question, opposed) });
  const rounded = best.match === 'rounded';
  const note = rounded ? `rounded from ${oneLine(best.figure.text)}` : null;
  return verdict(question, rounded ? 'rounded' : 'found', { evidence: agreeing, note });
}

/** A range of the draft whose two ends the sources give one by one: "from 3 to 5", "3 … and 5". */
function judgeRange(question: Question): Verdict | null {
  const ends = rangeEnds(question.figure);
  if (ends.length < 2) return null;
  const answers = ends.map(end =>
    findAnswers({ ...question, figure: end }, end, answeringSources(question)).find(
      answer => answer.match === 'same' && supports({ ...question, figure: end }, answer),
    ),
  );
  const evidence = answers.flatMap(answer => answer ?? []);
  return evidence.length === ends.length ? verdict(question, 'found', { evidence }) : null;
}

function judgeDerivation(question: Question): Verdict | null {
  const sources = answeringSources(question);
  const sentence = sliceSpan(question.prose, question.claim.span);
  const passages = question.corpus.searchPassages(sentence, { limit: 8, ...(sources ? { sources } : {}) });
  for (const ref of passages) {
    if (ref.passage.furniture || fitOf(question, ref).own < 2) continue;
    const derivation = deriveFrom(question.figure, ref);
    if (!derivation) continue;
    const evidence = derivation.operands.length > 0 ? derivation.operands : [{ ...ref, figure: null }];
    return verdict(question, 'derived', { evidence, note: derivation.working });
  }
  return null;
}

/** `elsewhere`: not in what is cited, but another source has it and speaks of the same. */
function judgeElsewhere(question: Question): Verdict | null {
  if (question.scope.open) return null;
  const evidence = findAnswers(question, question.figure, undefined).filter(
    answer => isMatch(answer) && answer.fit.own + answer.fit.near > 0 && supports(question, answer),
  );
  const [best] = evidence;
  return best ? verdict(question, 'elsewhere', { evidence }) : null;
}

/** `different`: the number is there, and of the same subject, but in another unit or scale. */
function judgeDifference(question: Question, answers: readonly Answer[]): Verdict | null {
  const evidence = answers.filter(answer => !isMatch(answer) && answer.fit.own >= 1);
  const [best] = evidence;
  if (!best) return null;
  const difference = best.match === 'other-scale' ? 'scale' : 'unit';
  return verdict(question, 'different', { evidence, difference, replacement: best });
}

/** `absent`, with the figure that the sources give for what the claim speaks of, where there is one. */
function judgeAbsence(question: Question): Verdict {
  const nearest = findNearest(question);
  return verdict(question, 'absent', { evidence: nearest ? [nearest] : [], replacement: nearest });
}

function unchecked(question: Question, reason: string): Verdict {
  return verdict(question, 'unchecked', { note: reason });
}

function isMatch(answer: Answer): boolean {
  return answer.match === 'same' || answer.match === 'rounded';
}

interface Findings {
  readonly evidence?: readonly (PassageRef & { readonly figure: Evidence['figure'] })[];
  readonly difference?: Difference | null;
  readonly note?: string | null;
  readonly replacement?: FigureHit | null;
}

function verdict({ figure, claim }: Question, status: FigureStatus, found: Findings): Verdict {
  const evidence = (found.evidence ?? []).slice(0, mostEvidence);
  return {
    figure,
    claim,
    status,
    evidence: evidence.map(({ source, passage, figure: hit }) => ({ source, passage, figure: hit })),
    difference: found.difference ?? null,
    note: found.note ?? null,
    replacement: found.replacement ?? null,
  };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
