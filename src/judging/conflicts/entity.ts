import type { Figure } from '../../figures/figure.ts';
import type { Mention } from '../../names/name.ts';
import type { Span } from '../../text/span.ts';
import { sameDimension } from '../derivation.ts';
import { createPassageProfiles } from '../passageProfiles.ts';
import type { Answer, Question } from '../question.ts';

/**
 * Whether the passage gives the figure to one name and another figure of the same unit to the name that the claim
 * speaks of: "Ann won 60 %, beating Ben, who had 30 %" against "Ben won 60 %".
 */
export function isOtherEntity({ topic, corpus }: Question, answer: Answer): boolean {
  const { source, passage, figure } = answer;
  const claimed = topic.own.entities;
  if (claimed.size !== 1) return false;
  const { mentions } = createPassageProfiles(corpus).profileOf(answer);
  const owner = findOwner(source.prose, passage.span, mentions, figure);
  if (owner === null || claimed.has(owner)) return false;
  return passage.figures.some(index => {
    const other = source.figures[index];
    if (!other || other === figure || !sameDimension(other, figure)) return false;
    const otherOwner = findOwner(source.prose, passage.span, mentions, other);
    return otherOwner !== null && claimed.has(otherOwner);
  });
}

// A name behind one of these is a place, a giver or a possessor, seldom whose figure it is.
const preposition =
  /\b(?:of|in|at|by|to|from|for|with|on|over|against|between|near|into|under|than|and|or)\s+(?:the\s+)?$/i;

/** The last name before the figure that stands as a subject; null where there is none. */
function findOwner(prose: string, within: Span, mentions: readonly Mention[], figure: Figure): string | null {
  const owner = mentions.findLast(
    ({ span }) =>
      span.end <= figure.span.start &&
      !preposition.test(prose.slice(Math.max(within.start, span.start - 16), span.start)),
  );
  return owner?.entity ?? null;
}
