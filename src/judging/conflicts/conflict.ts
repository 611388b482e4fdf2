import type { Answer, Question } from '../question.ts';
import type { Difference } from '../verdict.ts';
import { isOtherDirection } from './direction.ts';
import { isOtherEntity } from './entity.ts';
import { isOtherMeasure } from './measure.ts';

const conflicts: readonly (readonly [Difference, (question: Question, answer: Answer) => boolean])[] = [
  ['direction', isOtherDirection],
  ['entity', isOtherEntity],
  ['measure', isOtherMeasure],
];

/**
 * What an answer with the right value says it of, if that is something else than the claim's. Each rule needs words
 * on both sides that cannot both hold; where either side is silent there is no conflict.
 */
export function findConflict(question: Question, answer: Answer): Difference | null {
  return conflicts.find(([, isConflict]) => isConflict(question, answer))?.[0] ?? null;
}
