import type { FigureHit, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Figure } from '../figures/figure.ts';
import { findInFurniture } from './candidates.ts';
import { findConflict } from './conflicts/conflict.ts';
import { deriveFrom } from './derivation.ts';
import { isCommon } from './isCommon.ts';
import { rangeEnds } from './matchFigures.ts';
import { findNearest } from './nearest.ts';
import { createPassageProfiles } from './passageProfiles.ts';
import {
  type Answer,
  answeringSources,
  findAnswers,
  findOperandPassages,
  findScaledAnswers,
  type Question,
} from './question.ts';
import { supports } from './support.ts';
import { measureFit } from './topics.ts';
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
    judgeDoubt(question, answers) ??
    judgeElsewhere(question) ??
    judgeDifference(question, answers) ??
    judgeFurniture(question) ??
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
  if (best.match !== 'rounded') return verdict(question, 'found', { evidence: agreeing });
  const written = oneLine(best.figure.text);
  if (question.figure.kind === 'measurement' && question.figure.unit !== best.figure.unit)
    return verdict(question, 'derived', { evidence: agreeing, note: `converted from ${written}` });
  return verdict(question, 'rounded', { evidence: agreeing, note: `rounded from ${written}` });
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
  for (const ref of findOperandPassages(question)) {
    const derivation = deriveFrom(question.figure, ref);
    if (!derivation) continue;
    const evidence = derivation.operands.length > 0 ? derivation.operands : [{ ...ref, figure: null }];
    return verdict(question, 'derived', { evidence, note: derivation.working });
  }
  return null;
}

/**
 * `unchecked`, where a warning would be a guess: a cited source could not be read; a small count, which is often the
 * writer's own; a value that does stand in the sources, but where nothing tells whether they speak of the same.
 */
function judgeDoubt(question: Question, answers: readonly Answer[]): Verdict | null {
  const { scope, figure } = question;
  if (scope.gap !== null) return unchecked(question, scope.gap);
  if (figure.small) return unchecked(question, 'a small count is often the writer’s own; the sources do not state it');
  if (isHalf(figure)) return unchecked(question, 'a half may be of a match or a book as well as of a year');
  const unsure = answers.filter(answer => answer.match === 'same' || (answer.match === 'akin' && answer.fit.own >= 1));
  const [best] = unsure;
  if (!best) return null;
  const note = `the number stands in ${best.source.key}, but nothing there tells that it is of the same thing`;
  return verdict(question, 'unchecked', { evidence: unsure, note });
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

/** `different`: the number is there, and of the same subject, but in another unit or scale, or as the other bound. */
function judgeDifference(question: Question, answers: readonly Answer[]): Verdict | null {
  const evidence = [...answers, ...findScaledAnswers(question)].filter(
    ({ match, fit }) => (match === 'other-unit' || match === 'other-scale') && fit.own >= 1,
  );
  const [best] = evidence;
  if (best) {
    const difference = best.match === 'other-scale' ? 'scale' : 'unit';
    return verdict(question, 'different', { evidence, difference, replacement: best });
  }
  if (question.figure.hedge === null) return null;
  const unhedged = findAnswers(question, { ...question.figure, hedge: null }, answeringSources(question));
  const opposed = unhedged.filter(answer => answer.match === 'same' && answer.fit.own >= 1);
  return opposed.length > 0 ? verdict(question, 'different', { evidence: opposed, difference: 'direction' }) : null;
}

/** `unchecked`: only what looks like page furniture has the value, and that may be a sentence taken for furniture. */
function judgeFurniture(question: Question): Verdict | null {
  const profiles = createPassageProfiles(question.corpus);
  const evidence = findInFurniture(
    question.figure,
    question.scope.open ? question.corpus.sources : question.scope.cited,
  ).filter(hit => !isCommon(question.figure) || measureFit(question.topic, hit, profiles).own >= 2);
  const [best] = evidence;
  if (!best) return null;
  return verdict(question, 'unchecked', {
    evidence,
    note: `stands only in what looks like page furniture of ${best.source.key}`,
  });
}

/** `absent`, with the figure that the sources give for what the claim speaks of, where there is one. */
function judgeAbsence(question: Question): Verdict {
  const nearest = findNearest(question);
  return verdict(question, 'absent', { evidence: nearest ? [nearest] : [], replacement: nearest });
}

function unchecked(question: Question, reason: string): Verdict {
  return verdict(question, 'unchecked', { note: reason });
}

function isHalf({ value }: Figure): boolean {
  return value.type === 'date' && /^--H/.test(value.iso);
}

function isMatch(answer: Answer): boolean {
  return answer.match === 'same' || answer.match === 'rounded' || answer.match === 'loose';
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
