import type { CorpusSnapshot, FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Source } from '../../sources/source.ts';
import { type Binding, measureWords } from '../binding/binding.ts';
import { comparePeriods, type Period } from '../binding/period.ts';
import { sourceBinding } from '../binding/sourceBinding.ts';
import { areCompatible } from './areCompatible.ts';
import type { GivenThing } from './givenThing.ts';

// News of one event comes within days.
const mostDays = 3;

// A name that no more sources have tells one event from others.
const mostWithName = 4;

/** A figure of a source with what it is of. */
export interface GivenFigure extends FigureHit {
  readonly thing: GivenThing;
}

/** Whether two figures are of the same event, or of the same measure of the same thing at the same time. */
export function areOfOneThing(a: GivenFigure, b: GivenFigure, corpus: CorpusSnapshot): boolean {
  if (a.thing.event && b.thing.event) return isSameEvent(a.thing, b.thing, a, b);
  return isSameAmount(a, b) || isSameStory(a, b, corpus);
}

function isSameEvent(a: GivenThing, b: GivenThing, hitA: FigureHit, hitB: FigureHit): boolean {
  if (!a.event || !b.event || a.event.name !== b.event.name || a.event.mark !== b.event.mark) return false;
  if (!a.event.isOnce && areFarApart(hitA.source, hitB.source)) return false;
  if (a.event.isOnce) return isCovered(hitA, hitB, 0.3);
  return a.event.mark !== null || (a.event.name !== 'meet' && isCovered(hitA, hitB, 0.6));
}

function isSameAmount(hitA: GivenFigure, hitB: GivenFigure): boolean {
  const [a, b] = [hitA.thing, hitB.thing];
  if (!isEqual(a.subjects, b.subjects) || !isSameTime(hitA, hitB)) return false;
  const shared = [...a.measures].some(measure => b.measures.has(measure));
  if (a.measures.size > 0 && b.measures.size > 0 && !shared) return false;
  // A share is of a measure and of one part of it.
  const isShare = hitA.figure.kind === 'percent' || hitA.figure.kind === 'ratio';
  // Each with a word of its own: "of vegetable oils" and "of by-products".
  const isTold = isWithin(a.details, b.details) || isWithin(b.details, a.details);
  if (shared && isShare) return isTold && isEqual(a.modifiers, b.modifiers) && isCovered(hitA, hitB, 0.4);
  if (shared) return isEqual(a.modifiers, b.modifiers);
  // Of a bare "3,200" only a known measure tells what it counts.
  const { kind, unit } = hitA.figure;
  if (kind === 'count' && (unit === null || unit !== hitB.figure.unit)) return false;
  return isTold && a.owner !== null && a.owner === b.owner && isCovered(hitA, hitB, 0.7);
}

/**
 * Whether two dated texts tell of one event: they name what few sources name, and the noun of the two figures is the
 * same, or all that is said of them; and neither has the other's number.
 */
function isSameStory(hitA: GivenFigure, hitB: GivenFigure, corpus: CorpusSnapshot): boolean {
  const [a, b] = [hitA.thing, hitB.thing];
  const apart = daysApart(hitA.source, hitB.source);
  if (apart === null || apart > mostDays || !isSameTime(hitA, hitB)) return false;
  const rare = [...a.subjects].filter(id => b.subjects.has(id) && isRare(id, corpus));
  const isSameNoun = rare.length > 0 && [...a.nouns].some(noun => b.nouns.has(noun));
  const isSameAct = rare.length > 1 && a.details.size > 0 && isEqual(a.details, b.details);
  if (!isSameNoun && !isSameAct) return false;
  const has = (source: Source, { figure }: FigureHit) => source.figures.some(other => areCompatible(figure, other));
  return !has(hitA.source, hitB) && !has(hitB.source, hitA);
}

function isRare(id: string, corpus: CorpusSnapshot): boolean {
  const entity = corpus.findEntity(id);
  if (!entity) return false;
  const uris = new Set<string>();
  for (const { source } of corpus.mentionsOf(entity)) if (uris.add(source.uri).size > mostWithName) return false;
  return true;
}

/** Whether two figures of one thing are of one time, as far as their texts show. */
function isSameTime({ thing: a, source: sourceA }: GivenFigure, { thing: b, source: sourceB }: GivenFigure): boolean {
  const [periodA, periodB] = [a.period, b.period];
  const order = comparePeriods(periodA, periodB);
  if (order === 'other' || (order === 'open' && periodA && periodB)) return false;
  const said: Period | null = periodA ?? periodB;
  if (order === 'open') {
    // What is said without a time is said of the day of writing.
    if (said && !said.isCurrent) return false;
    if (areFarApart(sourceA, sourceB)) return false;
  }
  const isTimed = ({ period, time }: GivenThing) => period !== null || time !== '';
  if (isTimed(a) && isTimed(b) && a.time !== b.time) return false;
  const paces = [a.pace, b.pace];
  const isSameDay = daysApart(sourceA, sourceB) === 0;
  if (paces.includes('momentary')) return isSameDay || (order === 'same' && /\d-\d\d-\d\d$/.test(said?.iso ?? ''));
  return !paces.includes('series') || said !== null || isSameDay;
}

function isWithin(small: ReadonlySet<string>, large: ReadonlySet<string>): boolean {
  return [...small].every(item => large.has(item));
}

function isEqual(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every(item => b.has(item));
}

/** Whether two sources are known to be of times so far apart that what is so in one need not be in the other. */
function areFarApart(a: Source, b: Source): boolean {
  return (daysApart(a, b) ?? 0) > mostDays;
}

/** Null where one of them does not tell its day. */
function daysApart(a: Source, b: Source): number | null {
  const [first, second] = [dayOf(a), dayOf(b)];
  return first === null || second === null ? null : Math.abs(first - second);
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
