import type { CorpusSnapshot, FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Source } from '../../sources/source.ts';
import { sliceSpan } from '../../text/span.ts';
import { type Binding, measureWords } from '../binding/binding.ts';
import { comparePeriods } from '../binding/period.ts';
import { canReplace } from '../binding/rival.ts';
import { sourceBinding } from '../binding/sourceBinding.ts';
import { clipAround } from '../clip.ts';
import { periodOf } from '../conflicts/period.ts';
import { matchFigures } from '../matchFigures.ts';
import { memo } from '../memo.ts';
import { areIndependent } from './areIndependent.ts';
import { findGivenThing, type GivenThing } from './givenThing.ts';

// The passages of other sources that are held against one figure.
const mostPassages = 16;

// News of one event comes within days.
const mostDays = 3;

const disputesOfFigure = new WeakMap<CorpusSnapshot, WeakMap<Figure, readonly FigureHit[]>>();

/**
 * What other sources, independent of its own, give the same thing as a figure of a source (measure, subject, period,
 * unit) with another number or date; the nearest in words first, one of each source. Which is right it does not say.
 * Empty for most figures: where either text does not tell what its figure is of, there is no dispute.
 */
export function findDisputes(hit: FigureHit, corpus: CorpusSnapshot): readonly FigureHit[] {
  const known = memo(disputesOfFigure, corpus, () => new WeakMap());
  return memo(known, hit.figure, () => findRivals(findFullest(hit, corpus), corpus));
}

/**
 * The place of the same source that tells more of the same date: "since their last meeting in March" for "when they met
 * in March".
 */
function findFullest(hit: FigureHit, corpus: CorpusSnapshot): FigureHit {
  const event = findGivenThing(hit, corpus)?.event;
  if (!event || event.isOnce || event.mark !== null) return hit;
  const { source, figure } = hit;
  for (const passage of source.passages)
    for (const index of passage.figures) {
      const other = source.figures[index];
      if (!other || other === figure || matchFigures(figure, other) !== 'same') continue;
      const place = { source, passage, figure: other };
      const told = findGivenThing(place, corpus)?.event;
      if (told?.name === event.name && told.mark !== null) return place;
    }
  return hit;
}

function findRivals(hit: FigureHit, corpus: CorpusSnapshot): readonly FigureHit[] {
  if (corpus.sources.length < 2) return [];
  const thing = findGivenThing(hit, corpus);
  if (!thing || thing.subjects.size === 0) return [];
  const { source, passage, figure } = hit;
  const sentence = sliceSpan(source.prose, clipAround(passage.span, figure.span));
  const found = new Map<string, FigureHit>();
  for (const ref of corpus.searchPassages(sentence, { limit: mostPassages })) {
    if (ref.source.uri === source.uri || found.has(ref.source.uri)) continue;
    const rivals = ref.passage.figures.flatMap(index => ref.source.figures[index] ?? []);
    // A text that has this number beside another says both, each of its own.
    if (rivals.some(other => areCompatible(figure, other))) continue;
    const rival = rivals.find(other => isDisputed(hit, thing, { ...ref, figure: other }, corpus));
    if (rival && areIndependent(source, ref.source))
      found.set(ref.source.uri, { source: ref.source, passage: ref.passage, figure: rival });
  }
  return [...found.values()];
}

/** Whether the other gives the same thing, and not the same number. */
function isDisputed(a: FigureHit, thing: GivenThing, b: FigureHit, corpus: CorpusSnapshot): boolean {
  if (!canReplace(a.figure, b.figure)) return false;
  const other = findGivenThing(b, corpus);
  if (!other || other.isChange !== thing.isChange) return false;
  const shared = [...thing.subjects].filter(id => other.subjects.has(id));
  if (!shared.some(id => isAbout(a.source, id, corpus) && isAbout(b.source, id, corpus))) return false;
  return thing.event && other.event ? isSameEvent(thing, other, a, b) : isSameAmount(thing, other, a, b);
}

function isSameEvent(a: GivenThing, b: GivenThing, hitA: FigureHit, hitB: FigureHit): boolean {
  if (!a.event || !b.event || a.event.name !== b.event.name || a.event.mark !== b.event.mark) return false;
  if (!a.event.isOnce && areFarApart(hitA.source, hitB.source)) return false;
  if (a.event.isOnce) return isCovered(hitA, hitB, 0.3);
  return a.event.mark !== null || (a.event.name !== 'meet' && isCovered(hitA, hitB, 0.6));
}

function isSameAmount(a: GivenThing, b: GivenThing, hitA: FigureHit, hitB: FigureHit): boolean {
  if (!isEqual(a.subjects, b.subjects)) return false;
  const [periodA, periodB] = [periodOf(hitA), periodOf(hitB)];
  const order = comparePeriods(periodA, periodB);
  if (order === 'other' || (order === 'open' && periodA && periodB)) return false;
  // What is said without a time is said of the day of writing.
  if (order === 'open' && !((periodA ?? periodB)?.isCurrent ?? true)) return false;
  if (order === 'open' && areFarApart(hitA.source, hitB.source)) return false;
  const shared = [...a.measures].some(measure => b.measures.has(measure));
  if (a.measures.size > 0 && b.measures.size > 0 && !shared) return false;
  // A share is of a measure and of one part of it.
  const isShare = hitA.figure.kind === 'percent' || hitA.figure.kind === 'ratio';
  if (shared) return isEqual(a.modifiers, b.modifiers) && (!isShare || isCovered(hitA, hitB, 0.4));
  // Of a bare "3,200" only a known measure tells what it counts.
  const { kind, unit } = hitA.figure;
  if (kind === 'count' && (unit === null || unit !== hitB.figure.unit)) return false;
  return a.owner !== null && a.owner === b.owner && isCovered(hitA, hitB, 0.7);
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(item => b.has(item));
}

/** Whether a source is about an entity: names it more than once, or in its title or first sentence. */
function isAbout(source: Source, id: string, corpus: CorpusSnapshot): boolean {
  const mentions = corpus.mentionsIn(source).filter(({ entity }) => entity === id);
  const lead = source.passages.find(({ furniture }) => !furniture)?.span.end ?? 0;
  return mentions.length > 1 || (mentions[0]?.span.start ?? lead) < lead;
}

/** Whether two sources are known to be of times so far apart that what is so in one need not be in the other. */
function areFarApart(a: Source, b: Source): boolean {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first !== null && second !== null && Math.abs(first - second) > mostDays;
}

function dayOf({ metadata }: Source): number | null {
  const [year, month, day] = metadata.issued?.['date-parts'][0] ?? [];
  if (year === undefined) return null;
  // Of a date without a month the middle of the year, so that the same year is not far.
  return Date.UTC(year, (month ?? 7) - 1, day ?? 15) / 86_400_000;
}

/** Whether the words around each of the two figures are as good as all around the other. */
function isCovered(a: FigureHit, b: FigureHit, share: number): boolean {
  const [mine, theirs] = [sourceBinding(a), sourceBinding(b)];
  const words = measureWords(mine, theirs);
  return words >= share * weightOf(mine) && words >= share * weightOf(theirs);
}

function weightOf({ weight }: Binding): number {
  return weight;
}

/** Whether two figures can both be right of one thing: the same, or one the other rounded or hedged. */
function areCompatible(a: Figure, b: Figure): boolean {
  return [matchFigures(a, b), matchFigures(b, a)].some(
    match => match === 'same' || match === 'rounded' || match === 'loose' || match === 'akin',
  );
}
