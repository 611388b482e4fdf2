import { isCommon } from './isCommon.ts';
import type { Answer, Question } from './question.ts';

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
