import type { Big } from 'big.js';
import type { CorpusSnapshot, FigureHit } from '../corpus/corpusSnapshot.ts';
import { compareQuantities } from '../figures/compareQuantities.ts';
import type { DurationUnit, Figure, FigureKind, FigureValue } from '../figures/figure.ts';
import { unitRatio, unitsBySymbol } from '../figures/units.ts';
import type { Source } from '../sources/source.ts';
import { findDates } from './dateIndex.ts';

/**
 * How a source's figure answers the draft's, by value, unit and precision alone. `loose`: the same number, where one
 * of the two does not say of what ("aged nine" and "nine years old", "76 races" and "his 76th race").
 */
export type Match = 'same' | 'rounded' | 'loose' | 'other-unit' | 'other-scale';

/** A source figure that may answer a figure of the draft. */
export interface Candidate extends FigureHit {
  readonly match: Match;
}

interface Bounds {
  readonly from: number;
  readonly to: number;
}

// Seconds in a mean Gregorian month and year; only to find what may be the same length of time in another unit.
const secondsIn: Readonly<Record<DurationUnit, number>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86_400,
  week: 604_800,
  month: 2_629_746,
  quarter: 7_889_238,
  year: 31_556_952,
  decade: 315_569_520,
  century: 3_155_695_200,
};

// A figure in thousands, millions or billions may have been written without them, and the other way round.
const scales = [1e3, 1e6, 1e9, 1e12, 1e-3, 1e-6, 1e-9, 1e-12, 10, 0.1];

// A corpus of thousands of sources holds a common year thousands of times; the first of them are as good as the rest.
const mostHits = 2000;

/** Figures of the sources (of all, where none are given) whose value answers the figure's; furniture supports nothing. */
export function findCandidates(figure: Figure, corpus: CorpusSnapshot, sources?: readonly Source[]): Candidate[] {
  const candidates: Candidate[] = [];
  const seen = new Set<Figure>();
  for (const hit of lookUp(figure, corpus, sources)) {
    if (seen.has(hit.figure) || hit.passage.furniture) continue;
    seen.add(hit.figure);
    const match = matchFigures(figure, hit.figure);
    if (match) candidates.push({ ...hit, match });
    if (seen.size >= mostHits) break;
  }
  return candidates;
}

/** Figures in the sources' furniture that are the same: they support nothing, but cast doubt on an absence. */
export function findInFurniture(figure: Figure, sources: readonly Source[]): FigureHit[] {
  const hits: FigureHit[] = [];
  for (const source of sources) {
    for (const passage of source.passages) {
      if (!passage.furniture) continue;
      for (const index of passage.figures) {
        const other = source.figures[index];
        if (other && matchFigures(figure, other) === 'same') hits.push({ source, passage, figure: other });
      }
    }
  }
  return hits;
}

/** Null where the values have nothing to do with each other. */
export function matchFigures(draft: Figure, source: Figure): Match | null {
  const match = compareQuantities(draft, source);
  if (match === 'same' || match === 'other-scale') return match;
  // The second reading of "2,000" is for finding it as it stands; rounded to 2 it would meet any 1.6.
  if (match === 'rounded')
    return compareQuantities(withoutOtherwise(draft), withoutOtherwise(source)) === 'rounded' ? match : null;
  if (saysUnit(draft) && saysUnit(source)) return match === 'other-unit' ? match : null;
  return leavesUnitOpen(draft, source) && hasSameNumbers(draft, source) ? 'loose' : null;
}

/** Whether the two may be of one thing though they are written as different kinds. */
function leavesUnitOpen(draft: Figure, source: Figure): boolean {
  const kinds = [kindOf(draft), kindOf(source)];
  // "in the sixth minute", "six minutes"; "76 races", "his 76th race"
  if (kinds.includes('ordinal')) return kinds.includes('duration') || kinds.includes('count');
  const [bare, other] = isBare(draft) ? [draft, source] : [source, draft];
  if (!isBare(bare)) return false;
  // "aged nine", "nine years old"; a cell of a table says its unit in the heading, but a "two" in a text may be anything.
  return !bare.small || (kindOf(other) === 'duration' && other.unit === 'year');
}

function withoutOtherwise(figure: Figure): Figure {
  const { value } = figure;
  return value.type === 'number' && value.otherwise ? { ...figure, value: { ...value, otherwise: null } } : figure;
}

/** Whether a figure is written with a unit that cannot be left out without changing what it says. */
function saysUnit(figure: Figure): boolean {
  const kind = kindOf(figure);
  return kind === 'percent' || kind === 'percentage-point' || kind === 'money' || kind === 'measurement';
}

function isBare(figure: Figure): boolean {
  return figure.unit === null && kindOf(figure) === 'count';
}

/** The kind of the figure, of a range that of its ends. */
function kindOf({ kind, value }: Figure): FigureKind {
  return value.type === 'range' ? value.of : kind;
}

function hasSameNumbers(draft: Figure, source: Figure): boolean {
  const [mine, theirs] = [rangeEnds(draft).map(numberOf), rangeEnds(source).map(numberOf)];
  if (mine.length !== theirs.length) return false;
  return mine.every((number, i) => {
    const other = theirs[i];
    return number !== null && other ? number.eq(other) : false;
  });
}

function numberOf({ value }: Figure): Big | null {
  return value.type === 'number' ? value.number : value.type === 'duration' ? value.amount.number : null;
}

/** The two ends of a range as figures of their own; the figure itself where it is none. */
export function rangeEnds(figure: Figure): readonly Figure[] {
  const { value } = figure;
  if (value.type !== 'range') return [figure];
  return [value.from, value.to].map(end => ({ ...figure, kind: value.of, value: end }));
}

function* lookUp(figure: Figure, corpus: CorpusSnapshot, sources?: readonly Source[]): Generator<FigureHit> {
  const only = sources ? { sources } : {};
  for (const bounds of boundsOf(figure)) yield* corpus.findFigures({ ...bounds, ...only });
  for (const end of rangeEnds(figure)) {
    if (end.value.type !== 'date') continue;
    for (const source of sources ?? corpus.sources) yield* findDates(source, end.value.iso);
  }
}

function boundsOf(figure: Figure): Bounds[] {
  return rangeEnds(figure).flatMap(end => valueBounds(end, end.value));
}

function valueBounds(figure: Figure, value: FigureValue): Bounds[] {
  switch (value.type) {
    case 'date': {
      const year = /^\d{4}/.exec(value.iso)?.[0] ?? /^\d{3}(?=X)/.exec(value.iso)?.[0];
      if (year === undefined) return [];
      if (year.length === 3) return [{ from: Number(year) * 10, to: Number(year) * 10 + 9 }];
      return [{ from: Number(year), to: Number(year) }];
    }
    case 'duration': {
      const amount = value.amount.number.toNumber();
      const units = Object.values(secondsIn).map(seconds => (amount * secondsIn[value.unit]) / seconds);
      return [amount, ...units.filter(other => other >= 0.2 && other < 2000)].map(other =>
        boundsAround(other, figure, 1 + value.amount.precision),
      );
    }
    case 'number': {
      const numbers = [value.number.toNumber()];
      if (value.otherwise) numbers.push(value.otherwise.toNumber());
      return numbers.flatMap(number => [
        boundsAround(number, figure, value.precision),
        ...scales.map(scale => narrowBounds(number * scale)),
        // A share may be written as a fraction or as a percentage, a basis point is a hundredth of a point.
        narrowBounds(number / 100),
        narrowBounds(number * 100),
        ...conversionsOf(figure.unit).map(ratio => boundsAround(number * ratio, figure, value.precision)),
      ]);
    }
    case 'range':
      return [];
  }
}

/** How many of each other unit of its dimension one of a unit of measurement is. */
function conversionsOf(unit: string | null): number[] {
  if (unit === null || !unitsBySymbol.has(unit)) return [];
  const others = new Set([...unitsBySymbol.values()].map(other => other.symbol));
  return [...others].flatMap(other => (other === unit ? [] : (unitRatio(unit, other) ?? [])));
}

/** Wide enough for whatever may round to the number at this precision, or meet it under its hedge. */
function boundsAround(number: number, figure: Figure, precision: number): Bounds {
  const share = figure.hedge ? 0.5 : 0.05;
  const width = Math.max(Math.abs(number) * share, Math.min(10 ** precision, Math.abs(number)));
  return { from: number - width, to: number + width };
}

function narrowBounds(number: number): Bounds {
  // Binary floating point: wide enough for the error of one multiplication and for rounding to three digits.
  const width = Math.abs(number) * 0.005;
  return { from: number - width, to: number + width };
}
