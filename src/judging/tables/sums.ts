import Big from 'big.js';
import { compareQuantities } from '../../figures/compareQuantities.ts';
import type { Figure } from '../../figures/figure.ts';
import { isCommon } from '../isCommon.ts';
import { numberOf } from './agree.ts';
import type { Clause } from './bindFigure.ts';
import { type BoundCell, toBound } from './boundCell.ts';
import type { Grid } from './grid.ts';
import type { TableAnswer } from './tableAnswer.ts';
import { lineAt } from './tableIndex.ts';

/*
 * What a writer reckons down a table: "the three largest lines together grew by 749", "13,732 in all", "32 per cent of
 * them". Only where words say that it is of several rows, or of all; a number that chance gives is not looked for.
 */

/** Rows of a table that a claim speaks of together. */
interface Rows {
  readonly grid: Grid;
  /** Their places in the table. */
  readonly places: readonly number[];
}

/** A number that one or two columns give, and what of. */
interface Reckoned {
  readonly cells: readonly BoundCell[];
  readonly working: string;
}

// With more columns or rows some sum of them gives any number.
const [mostColumns, mostRows] = [6, 200];
// More summands than this are not written out.
const mostShown = 4;

const together =
  /\b(?:combin\w+|together|between them|jointly|altogether|in (?:all|total|sum)|all told|totals?|all|sum)\b/iu;
const ofAll = /^[^.;]{0,20}?\bof (?:them|these|those|all|the (?:total|whole|sum))\b|^ of the \p{L}+/iu;
const total = /^(?:(?:grand |team )?totals?|sum|all|average|mean)\b/iu;
const gap = /\b(?:lack|miss|differ|gap|margin|remain|left|more|fewer|less|ahead|behind|exceed)\w*/iu;
const cardinals = 'two three four five six seven eight nine ten eleven twelve'.split(' ');
const leading = new RegExp(
  `\\b(${cardinals.join('|')}|\\d{1,2}) (?:\\p{L}+ )?(?:largest|biggest|highest|leading|top|busiest|strongest|first|main)\\b|\\b(?:largest|biggest|highest|leading|top|first) (${cardinals.join('|')}|\\d{1,2})\\b`,
  'iu',
);

/**
 * `derived` where rows of a table that the claim names, counts or calls the largest give the figure: their sum in a
 * column, by how much it differs from that in another, or as a share of all rows. Null for any other number.
 */
export function answerSums(clause: Clause, figure: Figure): TableAnswer | null {
  const { prose, span } = clause.sentence;
  const isShare = figure.kind === 'percent';
  const isAmount = figure.kind === 'count' || figure.kind === 'money' || figure.kind === 'measurement';
  if (figure.value.type !== 'number' || clause.index.unread !== 'none' || figure.small) return null;
  if (!isShare && (!isAmount || isCommon({ ...figure, hedge: null }))) return null;
  const isOfAll = ofAll.test(prose.slice(figure.span.end, span.end));
  const mayBeGap = gap.test(prose.slice(span.start, span.end));
  for (const rows of findRows(clause)) {
    const reckoned = isShare
      ? ((isOfAll ? findShare(figure, rows) : null) ?? findGrowth(figure, rows))
      : (findSum(figure, rows) ?? findDifference(figure, rows, mayBeGap));
    if (reckoned) return { source: rows.grid.source, status: 'derived', cells: reckoned.cells, note: reckoned.working };
  }
  return null;
}

function* findRows({ sentence, names, index }: Clause): Generator<Rows> {
  const text = sentence.prose.slice(sentence.span.start, sentence.span.end);
  const lead = leading.exec(text);
  const most = lead && toNumber(lead[1] ?? lead[2] ?? '');
  const counted = new Set(
    sentence.figures.flatMap(figure =>
      figure.kind === 'count' && figure.small ? (numberOf(figure)?.toNumber() ?? []) : [],
    ),
  );
  for (const grid of index.grids) {
    if (grid.columns.length > mostColumns || grid.rows.length > mostRows) continue;
    const places = placesOf(grid);
    const named = new Set(
      names.flatMap(({ lines }) =>
        lines.flatMap(line => (line.grid === grid && line.axis === 'row' ? line.index : [])),
      ),
    );
    if (named.size > 0) yield { grid, places: [...named] };
    if (most && most < places.length) yield* findLargest(grid, places, most);
    else if (named.size < 2 && (together.test(text) || counted.has(places.length))) yield { grid, places };
  }
}

/** Its rows but for totals among them. */
function placesOf(grid: Grid): number[] {
  return [...grid.rows.keys()].filter(place => !total.test(grid.rows[place]?.text ?? ''));
}

function toNumber(word: string): number {
  const place = cardinals.indexOf(word.toLowerCase());
  return place >= 0 ? place + 2 : Number(word);
}

/** The rows with the largest numbers, by each column. */
function* findLargest(grid: Grid, places: readonly number[], most: number): Generator<Rows> {
  const seen = new Set<string>();
  for (const column of grid.columns.keys()) {
    const size = (place: number) => valueAt(grid, place, column) ?? Number.NEGATIVE_INFINITY;
    const largest = places.toSorted((a, b) => size(b) - size(a)).slice(0, most);
    const key = largest.toSorted((a, b) => a - b).join(' ');
    if (!seen.has(key)) yield { grid, places: largest };
    seen.add(key);
  }
}

function findSum(figure: Figure, rows: Rows): Reckoned | null {
  for (const column of rows.grid.columns.keys()) {
    const sum = sumOf(rows, column);
    if (sum === null || rows.places.length < 2 || !saysOf(figure, sum)) continue;
    return { cells: cellsOf(rows, column), working: describeSum(rows, column) };
  }
  return null;
}

/** By how much the sum differs from one period to another, or, where the claim speaks of a gap, between any columns. */
function findDifference(figure: Figure, rows: Rows, mayBeGap: boolean): Reckoned | null {
  for (const [a, b] of pairsOf(rows.grid, mayBeGap)) {
    const [first, second] = [sumOf(rows, a), sumOf(rows, b)];
    if (first === null || second === null || !saysOf(figure, Math.abs(first - second))) continue;
    const [high, low] = first > second ? [a, b] : [b, a];
    return { cells: [...cellsOf(rows, high), ...cellsOf(rows, low)], working: describe('−', rows, high, low) };
  }
  return null;
}

/** By which share the sum changed from one period to another. */
function findGrowth(figure: Figure, rows: Rows): Reckoned | null {
  for (const [a, b] of pairsOf(rows.grid, false)) {
    const [first, second] = [sumOf(rows, a), sumOf(rows, b)];
    if (!first || !second) continue;
    for (const [from, to, before, after] of [
      [first, second, a, b],
      [second, first, b, a],
    ] as const) {
      if (!saysOf(figure, Math.abs((100 * (to - from)) / from))) continue;
      const working = `${describe('÷', rows, after, before)} − 1`;
      return { cells: [...cellsOf(rows, after), ...cellsOf(rows, before)], working };
    }
  }
  return null;
}

/** Pairs of columns that are of two periods; of all columns where `mayBeAny`. */
function pairsOf({ columns }: Grid, mayBeAny: boolean): [number, number][] {
  const places = [...columns.keys()].filter(place => mayBeAny || columns[place]?.period != null);
  return places.flatMap((a, i) => places.slice(i + 1).map((b): [number, number] => [a, b]));
}

/** Which share of a column's sum the rows have. */
function findShare(figure: Figure, rows: Rows): Reckoned | null {
  const all: Rows = { grid: rows.grid, places: placesOf(rows.grid) };
  for (const column of rows.grid.columns.keys()) {
    const [part, whole] = [sumOf(rows, column), sumOf(all, column)];
    if (part === null || !whole || all.places.length < 2 || !saysOf(figure, (100 * part) / whole)) continue;
    return { cells: cellsOf(rows, column), working: `${describeSum(rows, column)} ÷ ${whole}` };
  }
  return null;
}

/** The sum of the rows in a column; null where one has no number there. */
function sumOf({ grid, places }: Rows, column: number): number | null {
  let sum = 0;
  for (const place of places) {
    const value = valueAt(grid, place, column);
    if (value === null) return null;
    sum += value;
  }
  return sum;
}

function valueAt(grid: Grid, row: number, column: number): number | null {
  const value = grid.cells[row]?.[column]?.value;
  if (!value || value.kind === 'percent' || value.kind === 'ratio') return null;
  return numberOf(value)?.toNumber() ?? null;
}

function saysOf(figure: Figure, number: number): boolean {
  const { value } = figure;
  if (value.type !== 'number') return false;
  const reckoned = { ...figure, hedge: null, value: { ...value, number: new Big(number), otherwise: null } };
  const agreement = compareQuantities(figure, reckoned);
  return agreement === 'same' || agreement === 'rounded';
}

function cellsOf({ grid, places }: Rows, at: number): BoundCell[] {
  const column = lineAt(grid, 'column', at);
  return places.flatMap(place => {
    const row = lineAt(grid, 'row', place);
    return row && column ? toBound(row, column, true) : [];
  });
}

function describe(sign: '−' | '÷', rows: Rows, first: number, second: number): string {
  const [a, b] = [describeSum(rows, first), describeSum(rows, second)];
  return rows.places.length > 1 ? `(${a}) ${sign} (${b})` : `${a} ${sign} ${b}`;
}

function describeSum(rows: Rows, column: number): string {
  const cells = cellsOf(rows, column);
  const shown = cells.slice(0, mostShown).map(({ cell }) => cell.figure.text);
  return `${shown.join(' + ')}${cells.length > mostShown ? ' + …' : ''}`;
}
