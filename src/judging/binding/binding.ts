import type { Figure } from '../../figures/figure.ts';
import { findClauses } from '../../text/clauses.ts';
import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';
import { clipAround } from '../clip.ts';
import { toStem } from '../passageProfiles.ts';
import { stopWords } from '../stopWords.ts';
import { findRespective } from './respective.ts';

/**
 * What the words around a figure say it is of: the terms of its sentence, each with its weight from 0 to 1. A term
 * weighs less the further it stands from the figure, less again in another clause, and half where it is written as a
 * name: a text names its subjects with every figure. Where figures are given to things "respectively", each has the
 * words of its own thing and not those of the others. The other figures of the sentence are terms as well.
 */
export interface Binding {
  readonly terms: ReadonlyMap<string, number>;
  /** The sum of the words' weights. */
  readonly weight: number;
}

export const noBinding: Binding = { terms: new Map(), weight: 0 };

const otherClause = 0.4;
const nameWeight = 0.5;
// So many words away a term weighs half.
const halfDistance = 4;

/** The binding of a figure in a sentence; `figures` are those of the sentence, and may hold the figure itself. */
export function findBinding(text: string, sentence: Span, figure: Figure, figures: readonly Figure[]): Binding {
  const within = clipAround(sentence, figure.span);
  const clauses = findClauses(text, within);
  const own = clauses.find(clause => figure.span.start < clause.end) ?? within;
  const words = findWords(text, within);
  const first = words.findIndex(word => word.span.end > figure.span.start);
  const last = words.findLastIndex(word => word.span.start < figure.span.end);
  const terms = new Map<string, number>();
  const add = (term: string, index: number, start: number, factor: number) => {
    const distance = index < first ? first - index : index - last;
    if (distance <= 0) return;
    const inClause = start >= own.start && start < own.end;
    const weight = (factor * (inClause ? 1 : otherClause) * halfDistance) / (halfDistance + distance - 1);
    terms.set(term, Math.max(weight, terms.get(term) ?? 0));
  };
  const excluded = findExcluded(text, within);
  for (const [index, { span, term }] of words.entries()) {
    if (stopWords.has(term) || !/^\p{L}/u.test(term)) continue;
    const isName = index > 0 && /^\p{Lu}/u.test(text.slice(span.start, span.start + 2));
    const isLeftOut = excluded.some(({ start, end }) => span.start >= start && span.end <= end);
    add(toStem(term), index, span.start, (isName ? nameWeight : 1) * (isLeftOut ? excludedWeight : 1));
  }
  const respective = findRespective(text, within, figure, figures);
  for (const { term } of respective?.others ?? []) terms.delete(toStem(term));
  for (const { term } of respective?.own ?? []) terms.set(toStem(term), 1);
  let weight = 0;
  for (const termWeight of terms.values()) weight += termWeight;
  for (const other of figures) {
    if (other === figure || other.small || other.span.start < within.start || other.span.end > within.end) continue;
    const index = words.findIndex(word => word.span.end > other.span.start);
    if (index >= 0) add(nameFigure(other), index, other.span.start, 1);
  }
  return { terms, weight };
}

// "Without the wine shops it earned $1.31 a share": a figure of the shops is another.
const excludedWeight = 0.25;
const exclusion = /\b(?:without|excluding|except(?: for)?|apart from|not counting|leaving out)\b[^,;:.()]*/gi;

/** The phrases that say of what the figures of a sentence are not. */
function findExcluded(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(exclusion)].map(({ 0: phrase, index }) => ({
    start: start + index,
    end: start + index + phrase.length,
  }));
}

/** How much two bindings have in common, in the same measure as their weights. */
export function measureAgreement(a: Binding, b: Binding): number {
  let sum = 0;
  for (const [term, weight] of a.terms) sum += Math.min(weight, b.terms.get(term) ?? 0);
  return sum;
}

/** The same, of words alone. */
export function measureWords(a: Binding, b: Binding): number {
  let sum = 0;
  for (const [term, weight] of a.terms) if (!term.startsWith('#')) sum += Math.min(weight, b.terms.get(term) ?? 0);
  return sum;
}

/** The same for the same quantity; no word is written like it. */
function nameFigure({ value, unit, kind }: Figure): string {
  switch (value.type) {
    case 'number':
      return `#${value.number.toString()} ${kind === 'count' ? '' : unit}`;
    case 'date':
      return `#${value.iso}`;
    case 'duration':
      return `#${value.amount.number.toString()} ${value.unit}`;
    case 'range':
      return `#${JSON.stringify([value.from, value.to])}`;
  }
}
