import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import { findWords } from '../../text/words.ts';
import { memo } from '../memo.ts';
import { findTerms, passageIndex, toStem } from '../passageProfiles.ts';
import { type Binding, findBinding } from './binding.ts';

const bindings = new WeakMap<Figure, Binding>();

/** The binding of a figure of a source; it depends on the source alone and is made once. */
export function sourceBinding({ source, passage, figure }: FigureHit): Binding {
  return memo(bindings, figure, () => {
    const figures = passage.figures.flatMap(index => source.figures[index] ?? []);
    const binding = findBinding(source.prose, passage.span, figure, figures);
    const noun = findElidedNoun(figure, figures);
    return noun === null ? binding : withTerm(binding, toStem(noun));
  });
}

/** "14 ships, and closed the year with eleven": the noun of the count before one that has none; null where none is left out. */
function findElidedNoun(figure: Figure, figures: readonly Figure[]): string | null {
  if (figure.kind !== 'count' || figure.unit !== null) return null;
  const before = figures.findLast(other => other.span.end <= figure.span.start && other.kind !== 'year');
  return before?.kind === 'count' ? before.unit : null;
}

/** With a term that stands, as it were, right beside the figure. */
function withTerm({ terms, weight }: Binding, term: string): Binding {
  return { terms: new Map(terms).set(term, 1), weight: weight + 1 - (terms.get(term) ?? 0) };
}

const anaphors = new Set('it they he she figure number total'.split(' '));
const inherited = 0.7;
const answerBindings = new WeakMap<Figure, Binding>();

/**
 * As {@link sourceBinding}, for a figure that answers the draft's: where words before it speak of what the sentence
 * before has named ("it had been 3.6 million"), the terms of that sentence are its own as well.
 */
export function answerBinding(hit: FigureHit): Binding {
  return memo(answerBindings, hit.figure, () => {
    const { source, passage, figure } = hit;
    const own = sourceBinding(hit);
    const before = { start: passage.span.start, end: figure.span.start };
    if (!findWords(source.prose, before).some(({ term }) => anaphors.has(term))) return own;
    const previous = source.passages[passageIndex(source, passage) - 1];
    if (!previous || previous.furniture) return own;
    const terms = new Map(own.terms);
    for (const term of findTerms(source.prose, previous.span))
      terms.set(term, Math.max(inherited, terms.get(term) ?? 0));
    return { terms, weight: own.weight };
  });
}
