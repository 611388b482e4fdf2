import type { CorpusSnapshot, FigureHit, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Figure, FigureKind } from '../figures/figure.ts';
import type { Entity, Mention } from '../names/name.ts';
import type { Source } from '../sources/source.ts';
import { contains, type Span } from '../text/span.ts';
import { type Clause, findClauses } from './clauses.ts';

/** A figure said about an entity, with the words that say it: the clause, and what it speaks of where that is before. */
export interface EntityFigure extends FigureHit {
  readonly words: Span;
  /** Nothing else is named before it there. */
  readonly isSubject: boolean;
}

/**
 * The figures of a passage that are said about an entity. One is where the entity is named in the figure's own clause,
 * before it, or after it where nothing else is named before; or where the clause names nothing and goes on about the
 * entity. A figure that stands with another name is never taken: "Smith jailed for 18 years Jones, who …" says nothing
 * about Jones.
 */
export function findEntityFigures(entity: Entity, ref: PassageRef, corpus: CorpusSnapshot): EntityFigure[] {
  const { source, passage } = ref;
  if (passage.furniture || passage.figures.length === 0) return [];
  const mentions = withoutAttributes(source, mentionsWithin(corpus.mentionsIn(source), passage.span));
  if (!mentions.some(mention => mention.entity === entity.id)) return [];
  const clauses = findClauses(source.prose, passage.span);
  return passage.figures.flatMap(index => {
    const figure = source.figures[index];
    if (!figure || !isTelling(figure)) return [];
    const at = clauses.findIndex(clause => figure.span.start < clause.end);
    const clause = clauses[at];
    const owners = findOwners(source.prose, figure, at, clauses, mentions);
    const owner = owners.find(mention => mention.entity === entity.id);
    if (!clause || !owner) return [];
    // "Who" and "which" say nothing without the name before them.
    const antecedent =
      clause.dependent === 'relative' ? mentions.findLast(({ span }) => span.end <= clause.start) : null;
    const start = Math.min(clause.start, owner.span.start, antecedent?.span.start ?? clause.start);
    const words = { start, end: clause.end };
    const isSubject = owner === owners[0];
    return [{ source, passage, figure, words: trim(source.prose, words), isSubject }];
  });
}

/** The mentions in a span; `mentions` in the order of the text. */
export function mentionsWithin(mentions: readonly Mention[], span: Span): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: Mention[] = [];
  for (let mention = mentions[low]; mention && mention.span.end <= span.end; mention = mentions[++low]) {
    found.push(mention);
  }
  return found;
}

/** Leaves out names that are part of another's title: "Belarus" in "Belarus opposition leader Sergei Tikhanovsky". */
function withoutAttributes(source: Source, mentions: readonly Mention[]): Mention[] {
  const from = mentions[0]?.span.start ?? 0;
  const to = mentions.at(-1)?.span.end ?? 0;
  const titles = source.names.candidates.flatMap(({ span, title }) =>
    title && span.start >= from && span.start < to ? [title.span] : [],
  );
  return titles.length === 0
    ? [...mentions]
    : mentions.filter(mention => !titles.some(title => contains(title, mention.span)));
}

/** The mentions that a figure is said about; `prose` is the text that all spans are of. */
function findOwners(
  prose: string,
  figure: Figure,
  at: number,
  clauses: readonly Clause[],
  mentions: readonly Mention[],
): Mention[] {
  const clause = clauses[at];
  if (!clause) return [];
  const own = mentions.filter(({ span }) => contains(clause, span));
  const before = own.filter(({ span }) => span.start <= figure.span.start);
  if (before.length > 0) return before;
  if (own.length > 0 && clause.dependent === null) return own;
  const earlier = mentions.filter(({ span }) => span.start < clause.start);
  const last = earlier.at(-1);
  if (!last) return [];
  // "Who" and "which" speak of what stands right before them, and of a name only where that is one.
  if (clause.dependent === 'relative') return isGap(prose, last.span.end, clause.start) ? [last] : [];
  // A clause that names nothing goes on about the subject of the clause before it.
  const previous = clauses.findLast(({ start }) => start <= last.span.start);
  const subject = earlier.find(({ span }) => span.start >= (previous?.start ?? 0));
  return subject ? [subject] : [];
}

/** "Two leaders" tells nothing by itself. */
function isTelling(figure: Figure): boolean {
  return !figure.small;
}

const ranks: Readonly<Record<FigureKind, number>> = {
  money: 0,
  percent: 0,
  'percentage-point': 0,
  multiplier: 0,
  measurement: 0,
  ratio: 0,
  range: 0,
  count: 1,
  duration: 1,
  ordinal: 1,
  year: 2,
  date: 3,
};

/** What is told first: amounts, then counts and ranks, then years, then days; a place later where it is not the subject. */
export function rankOfFigure({ figure, isSubject }: EntityFigure): number {
  return ranks[figure.kind] + (isSubject ? 0 : 1);
}

function isGap(text: string, start: number, end: number): boolean {
  return end - start < 8 && !/[\p{L}\p{N}]/u.test(text.slice(start, end));
}

function trim(text: string, { start, end }: Span): Span {
  const isEdge = (at: number) => /[\s,;:–—-]/.test(text.charAt(at));
  let from = start;
  let to = end;
  while (from < to && isEdge(from)) from++;
  while (to > from && isEdge(to - 1)) to--;
  return { start: from, end: to };
}
