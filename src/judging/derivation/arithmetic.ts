import type { FigureHit, PassageRef } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import { sliceSpan } from '../../text/span.ts';
import { directionOf } from '../conflicts/direction.ts';
import { isCommon } from '../isCommon.ts';
import { sameDimension } from '../sameDimension.ts';
import { deriveNeighbourDay } from './dates.ts';
import type { Derivation } from './derivation.ts';
import { deriveElapsed, deriveShiftedDate } from './elapsed.ts';
import { findOperands } from './operands.ts';

// A sentence with more figures than this is a table in disguise; its pairs would give any number by chance.
const mostFigures = 8;

/**
 * The figure as one step of arithmetic on the figures of one passage: years between two dates, sum, difference,
 * how many times, share, change in per cent; and years elapsed until the source's own date. Null where none fits.
 */
export function deriveFrom(figure: Figure, ref: PassageRef): Derivation | null {
  const hits = findOperands(ref);
  if (hits.length > mostFigures) return null;
  return (
    deriveFromSourceDate(figure, ref, hits) ??
    deriveNeighbourDay(figure, ref) ??
    deriveYears(figure, hits) ??
    deriveElapsed(figure, ref.source, hits) ??
    deriveShiftedDate(figure, ref.source, hits) ??
    deriveNumber(figure, hits)
  );
}

/**
 * "Raised by two dollars, to 48": the difference of the claim's own other amounts, which sources have, and one that a
 * passage on the same subject has. `given` are the claim's.
 */
export function deriveDifference(
  figure: Figure,
  given: readonly FigureHit[],
  refs: Iterable<PassageRef>,
): Derivation | null {
  const { value } = figure;
  if (value.type !== 'number' || given.length === 0) return null;
  for (const ref of refs)
    for (const { figure: other } of findOperands(ref)) {
      if (other.value.type !== 'number' || !sameDimension(other, figure)) continue;
      for (const hit of given) {
        if (hit.figure.value.type !== 'number') continue;
        const difference = hit.figure.value.number.minus(other.value.number);
        if (!difference.abs().eq(value.number)) continue;
        const [large, small] = difference.gt(0) ? [hit.figure, other] : [other, hit.figure];
        return { working: `${plainText(large)} − ${plainText(small)}`, operands: [hit, { ...ref, figure: other }] };
      }
    }
  return null;
}

/** The figure as one step on two figures of its own sentence; there a year may come of a year and a length of time. */
export function deriveFromOperands(figure: Figure, hits: readonly FigureHit[]): Derivation | null {
  return (
    deriveYears(figure, hits) ??
    deriveYear(figure, hits) ??
    deriveElapsed(figure, null, hits) ??
    deriveShiftedDate(figure, null, hits) ??
    deriveNumber(figure, hits, 0)
  );
}

/**
 * "The other 48 %" beside 52 %: what is left of a whole; also where the claim denies what the passage says. `before` is
 * the draft's text up to the figure, `sentence` all of it.
 */
export function deriveRest(figure: Figure, before: string, sentence: string, ref: PassageRef): Derivation | null {
  const share = figure.kind === 'ratio' ? toPercent(figure) : figure;
  if (share?.value.type !== 'number' || share.kind !== 'percent' || ref.passage.figures.length > mostFigures)
    return null;
  const isDenied = denials.test(sentence) !== denials.test(sliceSpan(ref.source.prose, ref.passage.span));
  if (!isDenied && !rest.test(before.slice(-nearRest))) return null;
  for (const index of ref.passage.figures) {
    const other = ref.source.figures[index];
    const part = other?.kind === 'ratio' ? toPercent(other) : other;
    if (!other || part?.kind !== 'percent' || part.value.type !== 'number') continue;
    if (part.value.number.plus(share.value.number).round(2).eq(100))
      return { working: `100 % − ${plainText(other)}`, operands: [{ ...ref, figure: other }] };
  }
  return null;
}

const denials = /\b(?:not|no|never|without|neither|none|nor|cannot)\b|n[’']t\b/i;
// UTF-16 units before a figure in which such words may stand.
const nearRest = 200;
const rest =
  /\b(?:the (?:other|rest)|(?:the )?remain(?:ing|der)|those left)\b[^.;,\d]{0,20}$|\ball (?:but|except) (?:about |some )?$/i;

function deriveYears(figure: Figure, hits: readonly FigureHit[]): Derivation | null {
  const years = yearsOf(figure);
  if (years === null) return null;
  for (const [a, b] of pairs(hits)) {
    const [first, second] = [yearOf(a.figure), yearOf(b.figure)];
    if (first !== null && second !== null && Math.abs(second - first) === years)
      return { working: `${Math.max(first, second)} − ${Math.min(first, second)}`, operands: [a, b] };
  }
  return null;
}

function deriveYear(figure: Figure, hits: readonly FigureHit[]): Derivation | null {
  const year = figure.kind === 'year' ? yearOf(figure) : null;
  if (year === null) return null;
  for (const [a, b] of pairs(hits)) {
    const start = yearOf(a.figure) ?? yearOf(b.figure);
    const length = yearsOf(a.figure) ?? yearsOf(b.figure);
    if (start === null || length === null) continue;
    if (start + length === year) return { working: `${start} + ${length} years`, operands: [a, b] };
    if (start - length === year) return { working: `${start} − ${length} years`, operands: [a, b] };
  }
  return null;
}

function deriveFromSourceDate(figure: Figure, ref: PassageRef, hits: readonly FigureHit[]): Derivation | null {
  const issued = ref.source.metadata.issued?.['date-parts'][0]?.[0];
  if (issued === undefined) return null;
  const years = yearsOf(figure);
  const year = figure.kind === 'year' ? yearOf(figure) : null;
  for (const hit of hits) {
    const from = yearOf(hit.figure);
    if (years !== null && from !== null && issued - from === years)
      return { working: `${issued} (date of the source) − ${from}`, operands: [hit] };
    const elapsed = yearsOf(hit.figure);
    if (year !== null && elapsed !== null && issued - elapsed === year)
      return { working: `${issued} (date of the source) − ${elapsed} years`, operands: [hit] };
  }
  if (year === null) return null;
  const text = sliceSpan(ref.source.prose, ref.passage.span);
  for (const [pattern, offset] of relativeYears)
    if (year === issued + offset && pattern.test(text))
      return { working: `${issued} is the year of the source`, operands: [] };
  return null;
}

const relativeYears: readonly (readonly [RegExp, number])[] = [
  [/\bthis year\b|\bearlier this\b/i, 0],
  [/\blast year\b|\ba year (?:ago|earlier)\b|\bprevious year\b/i, -1],
  [/\bnext year\b/i, 1],
];

// A sum or a difference of two figures of a passage that is smaller comes out by chance.
const leastResult = 10;

function deriveNumber(figure: Figure, hits: readonly FigureHit[], least = leastResult): Derivation | null {
  if (figure.value.type !== 'number' || figure.small) return null;
  const share = figure.kind === 'ratio' ? toPercent(figure) : null;
  if (share) return deriveNumber(share, hits, least);
  const target = figure.value.number.toNumber();
  const tolerance =
    figure.hedge === 'about' ? Math.abs(target) * 0.05 : 0.5 * 10 ** figure.value.precision * (1 + 1e-9);
  const fits = (value: number) => Math.abs(value - target) <= tolerance || isBeyond(figure, value, target);
  for (const [a, b] of pairs(hits)) {
    if (a.figure.value.type !== 'number' || b.figure.value.type !== 'number') continue;
    const part =
      derivePart(figure, a, b, fits, hits.length) ??
      derivePart(figure, b, a, fits, hits.length) ??
      deriveBefore(figure, a, b, fits) ??
      deriveBefore(figure, b, a, fits);
    if (part) return part;
    if (!sameDimension(a.figure, b.figure)) continue;
    const [large, small] = a.figure.value.number.gt(b.figure.value.number) ? [a, b] : [b, a];
    const high = numberOf(large.figure);
    const low = numberOf(small.figure);
    if (low <= 0) continue;
    const found = (working: string) => ({ working, operands: [a, b] });
    const [largeText, smallText] = [plainText(large.figure), plainText(small.figure)];
    const isSum = sameDimension(figure, a.figure) && target > least && fits(high + low);
    if (isSum) return found(`${largeText} + ${smallText}`);
    if (high === low) continue;
    // "by 19 points", from 146 to 127 mmHg
    if (figure.unit === 'point' && a.figure.kind !== 'count' && target > least && fits(high - low))
      return found(`${largeText} − ${smallText}`);
    if (sameDimension(figure, a.figure) && target > least && fits(high - low))
      return found(`${largeText} − ${smallText}`);
    if (a.figure.kind === 'percent' && figure.kind === 'percentage-point' && fits(high - low))
      return found(`${largeText} − ${smallText}`);
    if (figure.kind === 'multiplier' && fits(high / low)) return found(`${largeText} ÷ ${smallText}`);
    if (figure.kind === 'percent' && a.figure.kind !== 'percent') {
      if (fits((100 * low) / high)) return found(`${smallText} ÷ ${largeText}`);
      if (fits((100 * (high - low)) / low)) return found(`${largeText} ÷ ${smallText} − 1`);
      if (fits((100 * (high - low)) / high)) return found(`1 − ${smallText} ÷ ${largeText}`);
    }
  }
  return null;
}

/** "A third", "one in five" as so many per cent, to the nearest; null for a number of another kind. */
function toPercent(figure: Figure): Figure | null {
  const { value } = figure;
  if (value.type !== 'number') return null;
  return { ...figure, kind: 'percent', unit: '%', value: { ...value, number: value.number.times(100), precision: 0 } };
}

// "More than a fifth" is hardly said of a quarter.
const mostBeyond = 0.15;

function isBeyond({ kind, hedge, text }: Figure, value: number, target: number): boolean {
  // Only of a fraction in words does the next one tell how far a hedge reaches.
  if (kind !== 'percent' || /\d/.test(text)) return false;
  const by = (value - target) / target;
  if (hedge === 'above' || hedge === 'at-least') return by >= 0 && by < mostBeyond;
  return (hedge === 'nearly' || hedge === 'below' || hedge === 'at-most') && by <= 0 && -by < mostBeyond;
}

// Among more figures a share of an amount is any number that has few digits.
const fewFigures = 3;

/** "30.6 million" of 60 per cent and 51 million, "15 dollars" of 30 and half of that. `count` figures stand there. */
function derivePart(
  figure: Figure,
  share: FigureHit,
  whole: FigureHit,
  fits: (value: number) => boolean,
  count: number,
): Derivation | null {
  const { kind } = share.figure;
  if ((kind !== 'percent' && kind !== 'ratio') || !sameDimension(figure, whole.figure)) return null;
  if (isCommon(figure) && count > fewFigures) return null;
  const part = numberOf(share.figure) / (kind === 'percent' ? 100 : 1);
  if (whole.figure.kind === 'percent' || !fits(part * numberOf(whole.figure))) return null;
  return { working: `${plainText(share.figure)} of ${plainText(whole.figure)}`, operands: [share, whole] };
}

// UTF-16 units on either side of a change in which the word for its direction stands.
const nearChange = 30;

/** What it was before its change: "38 %" of "43 %, five points more", "493,000" of "350,000, 29 % less". */
function deriveBefore(
  figure: Figure,
  now: FigureHit,
  change: FigureHit,
  fits: (value: number) => boolean,
): Derivation | null {
  const isPoints =
    change.figure.kind === 'percentage-point' && figure.kind === 'percent' && now.figure.kind === 'percent';
  const isShare = change.figure.kind === 'percent' && now.figure.kind !== 'percent' && !isCommon(figure);
  if (!isPoints && !(isShare && sameDimension(figure, now.figure))) return null;
  const direction = findDirection(change);
  if (!direction) return null;
  const by = numberOf(change.figure) * (direction === 'up' ? 1 : -1);
  const [nowText, changeText] = [plainText(now.figure), plainText(change.figure)];
  const signOf = (isUp: boolean) => (isUp ? '+' : '−');
  const [before, working] = isPoints
    ? [numberOf(now.figure) - by, `${nowText} ${signOf(by < 0)} ${changeText}`]
    : [numberOf(now.figure) / (1 + by / 100), `${nowText} ÷ (1 ${signOf(by > 0)} ${changeText})`];
  return fits(before) ? { working, operands: [now, change] } : null;
}

/** Which way a change goes, by the source's words around it; null where they say nothing or both, or it is the draft's. */
function findDirection({ source, passage, figure }: FigureHit): 'up' | 'down' | null {
  if (sliceSpan(source.text, figure.span) !== figure.text) return null;
  const within = {
    start: Math.max(passage.span.start, figure.span.start - nearChange),
    end: Math.min(passage.span.end, figure.span.end + nearChange),
  };
  const words = sliceSpan(source.prose, within)
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  const [direction, ...more] = new Set(words.flatMap(word => directionOf(word) ?? []));
  return direction && more.length === 0 ? direction : null;
}

/** A length of time in whole years; null for any other figure. */
function yearsOf({ value }: Figure): number | null {
  if (value.type !== 'duration') return null;
  const factor = { year: 1, decade: 10, century: 100 }[value.unit as string];
  return factor === undefined ? null : value.amount.number.toNumber() * factor;
}

function yearOf({ value }: Figure): number | null {
  const year = value.type === 'date' ? /^\d{4}/.exec(value.iso)?.[0] : undefined;
  return year === undefined ? null : Number(year);
}

function numberOf({ value }: Figure): number {
  return value.type === 'number' ? value.number.toNumber() : Number.NaN;
}

function plainText(figure: Figure): string {
  return figure.text.replace(/\s+/g, ' ');
}

function* pairs<Item>(items: readonly Item[]): Generator<readonly [Item, Item]> {
  for (const [i, a] of items.entries()) for (const b of items.slice(i + 1)) yield [a, b];
}
