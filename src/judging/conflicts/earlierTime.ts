import type { Figure } from '../../figures/figure.ts';
import { matchFigures } from '../matchFigures.ts';
import type { Answer, Question } from '../question.ts';
import { sameDimension } from '../sameDimension.ts';
import type { Conflict } from './conflict.ts';

// "down from 5.2 percent a year earlier", "compared with 198 in the same month last year"
const comparing =
  /\b(?:from|with|to|against|versus|vs\.?|than)\s+(?:(?:about|around|nearly|just|only|a|an|the|over|under)\s+)*$/i;
const earlier =
  /^[^.;:,()]{0,30}?\b((?:a|one|two|three|the) (?:year|quarter|month|week|decade)s? (?:earlier|ago|before|prior)|(?:the )?(?:previous|prior|preceding|last) (?:year|quarter|month|week|season)|(?:in )?the (?:same|corresponding|year-earlier|year-ago) (?:period|year|quarter|month)[^.;:,()]{0,20})/i;
// A claim with one of these may speak of that time itself.
const past =
  /\b(?:earlier|ago|before|previous(?:ly)?|prior|last|then|former(?:ly)?|once|from|than|against|versus|compared|had|used to|at first|until|precedin?g?)\b|\b(?:19|20)\d\d\b/i;

const lookBehind = 40;
const lookAhead = 90;

/**
 * Where the source gives a figure only to compare with, as of an earlier time ("4.4 percent, down from 5.2 percent a year
 * earlier"), and the claim gives it without another time and without the one it is compared with.
 */
export function findEarlierTime({ figure, others, prose, sentence }: Question, answer: Answer): Conflict | null {
  if (past.test(prose.slice(sentence.start, sentence.end))) return null;
  const { source, passage } = answer;
  const { span } = answer.figure;
  const before = source.prose.slice(Math.max(passage.span.start, span.start - lookBehind), span.start);
  if (!comparing.test(before)) return null;
  const time = earlier.exec(source.prose.slice(span.end, Math.min(passage.span.end, span.end + lookAhead)))?.[1];
  const current = time === undefined ? undefined : findCurrent(answer, figure);
  if (time === undefined || !current || others.some(other => matchFigures(other, current) === 'same')) return null;
  const contrast = { source: time.replace(/\s+/g, ' '), draft: 'the time of this sentence' };
  return { contrast, replacement: { source, passage, figure: current } };
}

/** The last figure before the answer's that it is compared with. */
function findCurrent({ source, passage, figure: found }: Answer, figure: Figure): Figure | undefined {
  return passage.figures
    .flatMap(index => source.figures[index] ?? [])
    .findLast(other => other.span.end <= found.span.start && !other.small && sameDimension(other, figure));
}
