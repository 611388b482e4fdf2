import type { Figure } from '../../figures/figure.ts';
import type { Source } from '../../sources/source.ts';
import { isCommon } from '../isCommon.ts';
import { compareCell } from './agree.ts';
import type { Clause } from './bindFigure.ts';
import type { Heading } from './headings.ts';
import type { TableAnswer } from './tableAnswer.ts';
import { findScaledBetween, type PlacedCell } from './tableIndex.ts';

// How far "about" reaches.
const hedged = 0.05;

/**
 * A number that a cell has by the unit of its headings alone, which no look-up of written figures finds: "$13.6 million"
 * for 13,585 in a table "in thousands". Found where the claim has words of the cell's row or column, all of a heading's
 * where chance could give the number; a rounded one must be of no other year than it names. Else it is no reason to warn.
 */
export function answerScaled(source: Source, clause: Clause, figure: Figure): TableAnswer | null {
  const agreeing = findAgreeing(clause, figure);
  const exact = agreeing.filter(({ isExact }) => isExact);
  const best = exact.length > 0 ? exact : agreeing;
  if (best.length === 0) return null;
  const stems = new Set(clause.sentence.tokens.flatMap(token => [token.stem, ...token.adds]));
  const mayBeChance = exact.length === 0 && isCommon({ ...figure, hedge: null });
  const isNamed = ({ stems: own }: Heading) =>
    own.length > 0 && (mayBeChance ? own.every(stem => stems.has(stem)) : own.some(stem => stems.has(stem)));
  const years = yearsIn(clause.sentence.prose.slice(clause.sentence.span.start, clause.sentence.span.end));
  const named = best.filter(({ isExact, place: { row, column } }) => {
    const headings = [row.heading, column.heading];
    return headings.some(isNamed) && (isExact || headings.every(heading => isOfYears(heading, years)));
  });
  if (named.length === 0 && mayBeChance) return null;
  const cells = (named.length > 0 ? named : best).map(({ place }) => ({ ...place, isSure: false }));
  const [written] = cells;
  if (named.length > 0 && exact.length > 0) return { source, status: 'found', cells, note: null };
  if (named.length > 0 && written)
    return { source, status: 'rounded', cells, note: `rounded from ${written.cell.figure.text}` };
  const note = `the number stands in a table of ${source.key}, but nothing there tells that it is of the same thing`;
  return { source, status: 'unchecked', cells, note };
}

interface Agreeing {
  readonly place: PlacedCell;
  readonly isExact: boolean;
}

function findAgreeing({ index }: Clause, figure: Figure): Agreeing[] {
  const { value, hedge } = figure;
  if (value.type !== 'number') return [];
  const number = value.number.toNumber();
  const width = Math.max(10 ** value.precision, hedge === null ? 0 : hedged * Math.abs(number));
  return findScaledBetween(index, number - width, number + width).flatMap(place => {
    const agreement = compareCell(figure, place.cell, place.column);
    return agreement === 'same' || agreement === 'rounded' ? [{ place, isExact: agreement === 'same' }] : [];
  });
}

function yearsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/\b(?:19|20)\d\d\b/g));
}

function isOfYears({ text }: Heading, years: ReadonlySet<string>): boolean {
  const own = [...yearsIn(text)];
  return years.size === 0 || own.length === 0 || own.some(year => years.has(year));
}
