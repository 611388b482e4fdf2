import { sliceSpan } from '../text/span.ts';
import { isChange } from './binding/change.ts';
import { verdict } from './createVerdict.ts';
import { deriveDifference, deriveFrom, deriveRest } from './derivation/arithmetic.ts';
import { deriveFromIssueDay, deriveFromYearEnd } from './derivation/dates.ts';
import type { Derivation } from './derivation/derivation.ts';
import { isCommon } from './isCommon.ts';
import {
  type Answer,
  answeringSources,
  findAnswers,
  findOperandPassages,
  findSpeakingPassages,
  type Question,
} from './question.ts';
import { sameDimension } from './sameDimension.ts';
import { isOfSameMeasure, supports } from './support.ts';
import type { Verdict } from './verdict.ts';

/** `derived` where one step on figures of one passage gives the figure, or the words of a source by its date do. */
export function* judgeDerivation(question: Question): Generator<undefined, Verdict | null> {
  if (question.figure.value.type === 'date') {
    for (const ref of findSpeakingPassages(question)) {
      const derivation = deriveFromIssueDay(question.figure, ref) ?? deriveFromYearEnd(question.figure, ref);
      if (derivation)
        return verdict(question, 'derived', { evidence: [{ ...ref, figure: null }], note: derivation.working });
    }
  }
  const before = question.prose.slice(question.sentence.start, question.figure.span.start);
  const sentence = sliceSpan(question.prose, question.sentence);
  for (const ref of findOperandPassages(question)) {
    const derivation = deriveFrom(question.figure, ref) ?? deriveRest(question.figure, before, sentence, ref);
    if (!derivation || isByChance(question, derivation)) continue;
    const evidence = derivation.operands.length > 0 ? derivation.operands : [{ ...ref, figure: null }];
    return verdict(question, 'derived', { evidence, note: derivation.working });
  }
  return yield* judgeChange(question);
}

/** How far an amount went, where the claim gives the amount: "by two dollars, to 48". */
function* judgeChange(question: Question): Generator<undefined, Verdict | null> {
  const { figure, others, prose, sentence } = question;
  if (!isChange(prose, sentence, figure)) return null;
  const given: Answer[] = [];
  for (const other of others.filter(each => sameDimension(each, figure))) {
    const asked = { ...question, figure: other };
    const answers = yield* findAnswers(asked, other, answeringSources(question));
    given.push(...answers.filter(answer => answer.match === 'same' && supports(asked, answer)).slice(0, 1));
  }
  const derivation = deriveDifference(figure, given, findSpeakingPassages(question));
  return derivation && verdict(question, 'derived', { evidence: derivation.operands, note: derivation.working });
}

/** Whether a number that any two others may give comes of figures that are of something else; nothing is cited. */
function isByChance(question: Question, { operands }: Derivation): boolean {
  if (!question.scope.open || question.figure.value.type !== 'number' || !isCommon(question.figure)) return false;
  return !operands.some(operand => isOfSameMeasure(question, operand));
}
