import type { Figure } from '../../figures/figure.ts';
import type { Mention } from '../../names/name.ts';
import { type Clause, findClauses } from '../../text/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import { clipAround } from '../clip.ts';

// A name behind one of these is a place, a giver or a possessor, seldom whose figure it is.
const preposition =
  /\b(?:of|in|at|by|to|from|for|with|on|over|against|between|near|into|under|after|before|like|than|and|or|as)\s+(?:the\s+)?$/i;
const lookBehind = 20;

/**
 * The name that a figure is said of: the one that has it for its own ("Rovers' 21", "Price (12)"), else the only one that stands as a subject before it in its clause; of "who" and
 * "which" the name right before them; of a clause that opens with a participle ("rising 9 per cent") the subject of
 * the clause before it. Null where there is none, or more than one may be meant.
 */
export function findSubject(
  text: string,
  sentence: Span,
  mentions: readonly Mention[],
  figure: Figure,
): Mention | null {
  const within = clipAround(sentence, figure.span);
  const touching = mentions.findLast(({ span }) => contains(within, span) && span.end <= figure.span.start);
  if (touching && isTouching(text, touching.span, figure.span)) return touching;
  const clauses = findClauses(text, within);
  const at = clauses.findIndex(clause => figure.span.start < clause.end);
  const clause = clauses[at];
  if (!clause) return null;
  const subjects = mentions.filter(({ span }) => contains(within, span) && !isBehindPreposition(text, within, span));
  const own = subjects.filter(({ span }) => span.start >= clause.start && span.end <= figure.span.start);
  const [only, ...more] = own;
  if (only) return more.every(mention => mention.entity === only.entity) ? only : null;
  if (clause.dependent === 'relative') return antecedentOf(text, clause, mentions);
  const before = clause.dependent === 'participle' ? clauses[at - 1] : undefined;
  if (!before) return null;
  const [first, ...others] = subjects.filter(({ span }) => contains(before, span));
  return first && others.every(mention => mention.entity === first.entity) ? first : null;
}

/** "Rovers' 21", "Owen Price (12)": a figure that a name has for its own. */
function isTouching(text: string, name: Span, figure: Span): boolean {
  const between = text.slice(name.end, figure.start);
  return (
    /^\s?\($/.test(between) ||
    /^['’]s?\s$/.test(between) ||
    (between === ' ' && /['’]s?$/.test(text.slice(name.start, name.end)))
  );
}

function antecedentOf(text: string, clause: Clause, mentions: readonly Mention[]): Mention | null {
  const last = mentions.findLast(({ span }) => span.end <= clause.start);
  return last && !/[\p{L}\p{N}]/u.test(text.slice(last.span.end, clause.start)) ? last : null;
}

function isBehindPreposition(text: string, within: Span, { start }: Span): boolean {
  return preposition.test(text.slice(Math.max(within.start, start - lookBehind), start));
}
