import type { Figure } from '../figures/figure.ts';
import { measureAgreement } from './binding/binding.ts';
import { findBetterRival, findClearRival, findCoveringRival, type Rival } from './binding/rival.ts';
import { answerBinding, sourceBinding } from './binding/sourceBinding.ts';
import { findTwice } from './binding/twice.ts';
import { findInFurniture, findUnread } from './candidates.ts';
import type { Conflict } from './conflicts/conflict.ts';
import { findConflict } from './conflicts/findConflict.ts';
import { unchecked, verdict } from './createVerdict.ts';
import { deriveFromIssue } from './derivation/dates.ts';
import { isCommon } from './isCommon.ts';
import { isShortTime } from './isShortTime.ts';
import { judgeDerivation } from './judgeDerivation.ts';
import { rangeEnds } from './matchFigures.ts';
import { findNearest } from './nearest.ts';
import { findOtherReadings } from './otherReadings.ts';
import { createPassageProfiles } from './passageProfiles.ts';
import { type Answer, answeringSources, findAnswers, findScaledAnswers, type Question } from './question.ts';
import { isForeign, supports } from './support.ts';
import { findChanceCell } from './tables/chanceCells.ts';
import { judgeTables } from './tables/judgeTables.ts';
import { measureFit } from './topics.ts';
import { isUnknownRank } from './unknownRank.ts';
import type { Verdict } from './verdict.ts';

// The answers that are compared word by word, best first.
const mostCompared = 20;

/**
 * The answer for one figure. The decisions are asked in order and the first that can tell answers: what supports the
 * figure comes before what speaks against it, and the cited sources before the rest of the corpus. With pauses, as a
 * common number may stand in every source.
 */
export function* judgeFigure(question: Question): Generator<undefined, Verdict> {
  const { scope } = question;
  if (!scope.open && scope.cited.length === 0) return unchecked(question, scope.gap ?? 'no source is cited');
  if (scope.open && scope.gap !== null) return unchecked(question, scope.gap);
  const answers = yield* findAnswers(question, question.figure, answeringSources(question));
  return (
    (yield* judgeTables(question, answers)) ??
    (yield* judgeSupport(question, answers)) ??
    (yield* judgeRange(question)) ??
    (yield* judgeDerivation(question)) ??
    (yield* judgeOtherReading(question)) ??
    judgeDoubt(question, answers) ??
    (yield* judgeElsewhere(question)) ??
    (yield* judgeDifference(question, answers)) ??
    judgeUnread(question) ??
    judgeAbsence(question, answers)
  );
}

/** `found` or `rounded`; `different` where every passage with the value says it of something else. */
function* judgeSupport(question: Question, answers: readonly Answer[]): Generator<undefined, Verdict | null> {
  const supporting = answers.filter(answer => isMatch(answer) && supports(question, answer)).slice(0, mostCompared);
  const [opposed] = supporting;
  if (!opposed) return null;
  const conflicts = new Map(supporting.map(answer => [answer, findConflict(question, answer)]));
  const agreeing = supporting.filter(answer => conflicts.get(answer) === null);
  const [best] = agreeing;
  const conflict = conflicts.get(opposed) ?? null;
  if (!best) {
    // What is near in size only by chance may be the claim's own sum.
    const derived = opposed.match === 'same' ? null : yield* judgeDerivation(question);
    return derived ?? judgeConflict(question, supporting, conflict);
  }
  if (conflict && isFartherThan(question, agreeing, opposed, conflict))
    return judgeConflict(question, [opposed], conflict);
  // A source that could not be read may say otherwise.
  const rival =
    question.scope.gap === null ? (findBetterRival(question, agreeing) ?? findCoveringRival(question, agreeing)) : null;
  if (rival) return judgeRival(question, rival, agreeing);
  const twice = findTwice(question, supporting);
  if (twice) return judgeRival(question, twice, agreeing);
  if (best.match !== 'rounded') return verdict(question, 'found', { evidence: agreeing });
  const written = oneLine(best.figure.text);
  if (question.figure.kind === 'measurement' && question.figure.unit !== best.figure.unit)
    return verdict(question, 'derived', { evidence: agreeing, note: `converted from ${written}` });
  return verdict(question, 'rounded', { evidence: agreeing, note: `rounded from ${written}` });
}

/**
 * Whether answers that only round to the draft's figure speak less of the claim than what the source gives in place of
 * the one that is exactly it.
 */
function isFartherThan(
  { binding }: Question,
  answers: readonly Answer[],
  exact: Answer,
  { replacement }: Conflict,
): boolean {
  if (exact.match !== 'same' || !replacement || answers.some(({ match }) => match !== 'rounded')) return false;
  const given = measureAgreement(binding, sourceBinding(replacement));
  return answers.every(answer => measureAgreement(binding, answerBinding(answer)) < given);
}

/** `different`: what has the value says it of something else. */
function judgeConflict(
  question: Question,
  evidence: readonly Answer[],
  conflict: ReturnType<typeof findConflict>,
): Verdict {
  const { replacement = null, difference } = conflict ?? {};
  // Of another value the source's own is shown first.
  const first = difference === 'value' && replacement ? [replacement] : [];
  return verdict(question, 'different', { ...conflict, evidence: [...first, ...evidence] });
}

/** `different`: the sources give what the claim speaks of another number, and this number to something else. */
function judgeRival(question: Question, rival: Rival, evidence: readonly Answer[]): Verdict {
  return verdict(question, 'different', { evidence: [rival, ...evidence], difference: 'value', replacement: rival });
}

/** A range of the draft whose two ends the sources give one by one: "from 3 to 5", "3 … and 5". */
function* judgeRange(question: Question): Generator<undefined, Verdict | null> {
  const ends = rangeEnds(question.figure);
  // The two numbers of a score are said in one breath.
  if (ends.length < 2 || question.figure.kind === 'ratio') return null;
  const evidence: Answer[] = [];
  for (const end of ends) {
    const ofEnd = { ...question, figure: end };
    const answers = yield* findAnswers(ofEnd, end, answeringSources(question));
    const answer = answers.find(answer => answer.match === 'same' && supports(ofEnd, answer));
    if (!answer) return null;
    evidence.push(answer);
  }
  return verdict(question, 'found', { evidence });
}

/**
 * `unchecked`, where a warning would be a guess: a cited source could not be read; a small count, which is often the
 * writer's own; a value that does stand in the sources, but where nothing tells whether they speak of the same.
 */
function judgeDoubt(question: Question, answers: readonly Answer[]): Verdict | null {
  const { scope, figure } = question;
  if (scope.gap !== null) return unchecked(question, scope.gap);
  const unsure = answers.filter(answer => isDoubtful(question, answer)).slice(0, mostCompared);
  const rival = findBetterRival(question, unsure);
  if (rival && (figure.small || unsure.length > 0)) return judgeRival(question, rival, unsure);
  const conflicts = unsure.map(answer => findConflict(question, answer));
  if (conflicts[0] && !conflicts.includes(null)) return judgeConflict(question, unsure, conflicts[0]);
  if (isComparison(figure))
    return unchecked(question, 'a comparison in words is often the writer’s own; the sources do not state it');
  if (isUnknownRank(question, answers)) return null;
  if (figure.small) return unchecked(question, 'a small count is often the writer’s own; the sources do not state it');
  if (isHalf(figure)) return unchecked(question, 'a half may be of a match or a book as well as of a year');
  const [best] = unsure;
  if (!best) return null;
  const note = `the number stands in ${best.source.key}, but nothing there tells that it is of the same thing`;
  return verdict(question, 'unchecked', { evidence: unsure, note });
}

/** `elsewhere`: not in what is cited, but another source has it and speaks of the same. */
function* judgeElsewhere(question: Question): Generator<undefined, Verdict | null> {
  if (question.scope.open) return null;
  const answers = yield* findAnswers(question, question.figure, undefined);
  const evidence = answers.filter(
    answer => isMatch(answer) && answer.fit.own + answer.fit.near > 0 && supports(question, answer),
  );
  const [best] = evidence;
  return best ? verdict(question, 'elsewhere', { evidence }) : null;
}

/**
 * `different`: the number is there, and of the same subject, but in another unit or scale, or as the other bound. In a
 * cited source a number that chance does not give is of the same subject.
 */
function* judgeDifference(question: Question, answers: readonly Answer[]): Generator<undefined, Verdict | null> {
  const isTelling = !question.scope.open && !isCommon(question.figure);
  const scaled = yield* findScaledAnswers(question);
  const evidence = [...answers, ...scaled].filter(
    ({ match, fit, figure }) =>
      // "Two billion" is no slip for "the two companies".
      (match === 'other-unit' && (isTelling || fit.own >= 1)) ||
      (match === 'other-scale' && fit.own >= 1 && !figure.small),
  );
  const [best] = evidence;
  if (best) {
    const difference = best.match === 'other-scale' ? 'scale' : 'unit';
    return verdict(question, 'different', { evidence, difference, replacement: best });
  }
  if (question.figure.hedge === null) return null;
  const unhedged = yield* findAnswers(question, { ...question.figure, hedge: null }, answeringSources(question));
  const opposed = unhedged.filter(answer => answer.match === 'same' && answer.fit.own >= 1);
  return opposed.length > 0 ? verdict(question, 'different', { evidence: opposed, difference: 'direction' }) : null;
}

/**
 * `unchecked`: only what looks like page furniture has the value, and that may be a sentence taken for furniture; or
 * its digits stand where no figure could be read.
 */
function judgeUnread(question: Question): Verdict | null {
  const { figure, scope, corpus, topic } = question;
  const sources = scope.open ? undefined : scope.cited;
  const profiles = createPassageProfiles(corpus);
  const evidence = findInFurniture(figure, corpus, sources).filter(
    hit => !isCommon(figure) || measureFit(topic, hit, profiles).own >= 2,
  );
  const [best] = evidence;
  if (best) {
    const note = `stands only in what looks like page furniture of ${best.source.key}`;
    return verdict(question, 'unchecked', { evidence, note });
  }
  const unread = findUnread(figure, corpus, sources);
  if (!unread) return null;
  const note = `its digits stand in ${unread.source.key}, but not as a figure that could be read`;
  return verdict(question, 'unchecked', { evidence: [{ ...unread, figure: null }], note });
}

/** What supports the figure in another reading. */
function* judgeOtherReading(question: Question): Generator<undefined, Verdict | null> {
  for (const figure of findOtherReadings(question)) {
    const other = { ...question, figure };
    const answers = yield* findAnswers(other, figure, answeringSources(question));
    const answer = (yield* judgeSupport(other, answers)) ?? (yield* judgeDerivation(other));
    if (answer && answer.status !== 'different') return { ...answer, figure: question.figure };
  }
  return null;
}

/**
 * The number is nowhere: `different` where the sources clearly give what the claim speaks of another; `derived` where it
 * is the date of one of them; else `absent`, with the nearest there is and a place that has the number of something else. A few
 * days or weeks are then `unchecked`, like a small count.
 */
function judgeAbsence(question: Question, answers: readonly Answer[]): Verdict {
  const rival = findClearRival(question);
  if (rival) return judgeRival(question, rival, []);
  for (const ref of question.passages()) {
    const issue = deriveFromIssue(question.figure, ref.source);
    if (issue) return verdict(question, 'derived', { evidence: [{ ...ref, figure: null }], note: issue.working });
  }
  if (isShortTime(question.figure))
    return unchecked(question, 'a short time is often the writer’s own; the sources do not state it');
  const nearest = findNearest(question);
  // By chance a year or a small number stands in a sentence about something else; to say that it is nowhere would be false.
  const stray = answers.find(({ match }) => match === 'same');
  const evidence = [...(nearest ? [nearest] : []), ...(stray ? [stray] : [])];
  return verdict(question, 'absent', { evidence, replacement: nearest });
}

/** Whether an answer that does not support the figure is still reason not to warn. */
function isDoubtful(question: Question, answer: Answer): boolean {
  const { match, fit } = answer;
  if (isForeign(question, answer)) return false;
  if (match === 'same') return findChanceCell(question, answer) !== 'other';
  // A rank for a count; "September 2006" for the third quarter of 2006.
  return (match === 'akin' || (match === 'rounded' && question.figure.value.type === 'date')) && fit.own >= 1;
}

/** "Doubled", "three times". */
function isComparison({ kind, text }: Figure): boolean {
  return kind === 'multiplier' && !/\d/.test(text);
}

function isHalf({ value }: Figure): boolean {
  return value.type === 'date' && /^--H/.test(value.iso);
}

function isMatch(answer: Answer): boolean {
  return answer.match === 'same' || answer.match === 'rounded' || answer.match === 'loose';
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}
