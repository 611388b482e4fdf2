import type { CorpusSnapshot, FigureHit } from '../corpus/corpusSnapshot.ts';
import { compareQuantities } from '../figures/compareQuantities.ts';
import type { DurationUnit, Figure, FigureValue } from '../figures/figure.ts';
import type { Source } from '../sources/source.ts';
import { findDates } from './dateIndex.ts';

/** How a source's figure answers the draft's, by value, unit and precision alone. */
export type Match = 'same' | 'rounded' | 'other-unit' | 'other-scale';

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

/** Figures of the sources (of all, where none are given) whose value answers the figure's; furniture is left out. */
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

/** Null where the values have nothing to do with each other. A range of the source is answered by either end too. */
export function matchFigures(draft: Figure, source: Figure): Match | null {
  const match = compareQuantities(draft, source);
  if (match !== 'none') return match;
  if (source.value.type !== 'range' || draft.value.type === 'range') return null;
  const ends = rangeEnds(source).map(end => compareQuantities(draft, end));
  return ends.includes('same') ? 'same' : ends.includes('rounded') ? 'rounded' : null;
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
      // A year of a decade: the source may say "1980s".
      return [
        { from: Number(year), to: Number(year) },
        { from: Math.floor(Number(year) / 10) * 10, to: Math.floor(Number(year) / 10) * 10 },
      ];
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
      ]);
    }
    case 'range':
      return [];
  }
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
