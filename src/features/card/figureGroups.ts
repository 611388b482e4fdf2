import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Binding } from '../../judging/binding/binding.ts';
import { sourceBinding } from '../../judging/binding/sourceBinding.ts';
import { areDisputed } from '../../judging/disputes/findDisputes.ts';
import type { Ruling } from '../../judging/disputes/ruling.ts';
import { isFollowed } from '../../judging/disputes/rulings.ts';
import { matchFigures } from '../../judging/matchFigures.ts';
import { toStem } from '../../judging/passageProfiles.ts';
import { sameDimension } from '../../judging/sameDimension.ts';
import type { Entity } from '../../names/name.ts';
import { fold } from '../../text/fold.ts';
import { findWords } from '../../text/words.ts';
import { type EntityFigure, rankOfFigure } from './entityFigures.ts';
import { findPeriod } from './period.ts';

/** One quantity, with every place that gives it; the first one's words tell it best. */
export interface CardFigure {
  readonly told: readonly EntityFigure[];
  /** The time it is of, in the sources' words; empty where they say none. */
  readonly period: string;
  /** An independent source gives the same thing another number, which is another figure of the group. */
  readonly differs: boolean;
  /** The ruling by which the project follows this one; null where there is none. */
  readonly ruling: Ruling | null;
}

/** What the sources say of one measure. */
export interface FigureGroup {
  readonly figures: readonly CardFigure[];
}

// In the measure of a binding's weights, where a word right beside the figure is 1: from how much agreement on two
// figures of one kind and unit are of the same measure, and of how much of what each says.
const least = { agreement: 0.9, share: 0.4 };

/**
 * The figures of an entity by what they measure, telling ones first. Equal ones of several sources are one.
 *
 * @param by.limit figures beyond this are not weighed against each other, and left out
 */
export function groupFigures(
  entity: Entity,
  figures: readonly EntityFigure[],
  corpus: CorpusSnapshot,
  by: { readonly rulings: readonly Ruling[]; readonly limit: number },
): FigureGroup[] {
  const own = new Set(entity.aliases.flatMap(alias => findWords(alias).map(({ term }) => toStem(term))));
  const telling = withoutPeriods(distinct(figures).slice(0, by.limit));
  const groups: { figures: Told[] }[] = [];
  for (const { figure, period } of telling) {
    const group = groups.find(({ figures }) =>
      figures.some(({ told }) => told.some(other => isAkin(own, figure, other) || areDisputed(figure, other, corpus))),
    );
    if (!group) {
      groups.push({ figures: [{ told: [figure], period }] });
      continue;
    }
    const same = group.figures.find(
      ({ told: [other], period: ofOther }) =>
        other && matchFigures(figure.figure, other.figure) === 'same' && areSameTime(period, ofOther),
    );
    if (same) {
      same.told.push(figure);
      if (same.period === '') same.period = period;
    } else group.figures.push({ told: [figure], period });
  }
  return groups.map(({ figures }) => {
    const disputed = findDisputed(figures, corpus);
    return {
      figures: figures.map(figure => {
        const differs = disputed.has(figure);
        const isOn = (ruling: Ruling) => figure.told.some(place => isFollowed(place, ruling));
        return { ...figure, differs, ruling: (differs && by.rulings.find(isOn)) || null };
      }),
    };
  });
}

interface Told {
  readonly told: EntityFigure[];
  period: string;
}

/** Each with its time; a year that is the time of another figure of the same words is told with that. */
function withoutPeriods(figures: readonly EntityFigure[]): { figure: EntityFigure; period: string }[] {
  const timed = figures.map(figure => ({ figure, period: periodOf(figure) }));
  const times = new Set(timed.map(({ figure, period }) => `${figure.source.uri} ${figure.words.end} ${period}`));
  return timed.filter(
    ({ figure: { source, words, figure } }) => !times.has(`${source.uri} ${words.end} ${figure.text}`),
  );
}

function periodOf({ source, passage, figure }: EntityFigure): string {
  const others = passage.figures.flatMap(index => source.figures[index] ?? []).filter(other => other !== figure);
  return findPeriod(source.prose, passage.span, figure, others);
}

/** Without the repetitions of one figure in one source; telling ones first. */
function distinct(figures: readonly EntityFigure[]): EntityFigure[] {
  const seen = new Set<string>();
  return figures
    .filter(({ source, figure }) => {
      const key = `${source.uri} ${fold(figure.text)}`;
      if (seen.has(key)) return false;
      seen.add(key);
      return true;
    })
    .sort((a, b) => rankOfFigure(a) - rankOfFigure(b));
}

function isAkin(own: ReadonlySet<string>, a: EntityFigure, b: EntityFigure): boolean {
  if (!sameDimension(a.figure, b.figure)) return false;
  const [these, those] = [sourceBinding(a), sourceBinding(b)];
  const agreement = measure(these, those, own);
  const said = Math.min(weightOf(these, own), weightOf(those, own));
  return agreement >= least.agreement && agreement >= least.share * said;
}

/** How much two bindings have in common beside the entity's own name. */
function measure(a: Binding, b: Binding, own: ReadonlySet<string>): number {
  let sum = 0;
  for (const [term, weight] of a.terms) if (!own.has(term)) sum += Math.min(weight, b.terms.get(term) ?? 0);
  return sum;
}

function weightOf(binding: Binding, own: ReadonlySet<string>): number {
  let sum = 0;
  for (const [term, weight] of binding.terms) if (!own.has(term)) sum += weight;
  return sum;
}

function areSameTime(a: string, b: string): boolean {
  return a === '' || b === '' || fold(a) === fold(b);
}

/** Those of a measure that independent sources give otherwise, by the same rules as the warning in a draft. */
function findDisputed(figures: readonly Told[], corpus: CorpusSnapshot): ReadonlySet<Told> {
  const disputed = new Set<Told>();
  for (const [i, one] of figures.entries())
    for (const other of figures.slice(i + 1))
      if (one.told.some(hit => other.told.some(rival => areDisputed(hit, rival, corpus)))) disputed.add(one).add(other);
  return disputed;
}
