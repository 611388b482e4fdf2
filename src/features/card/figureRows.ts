import type { Ruling } from '../../judging/disputes/ruling.ts';
import { toPlainLine } from '../escapeMarkdown.ts';
import type { Card } from './card.ts';
import type { EntityFigure } from './entityFigures.ts';

/** A row of a card's table of figures. */
export interface FigureRow {
  /** Those that stand in the same words of one source: "rose by 9 per cent to $4.2 billion". */
  readonly figures: readonly EntityFigure[];
  /** Every source that gives it, the one whose words are shown first. */
  readonly told: readonly EntityFigure[];
  readonly period: string;
  /** Other rows, of other sources, give the same thing another number. */
  readonly differs: boolean;
  /** {@link CardFigure.ruling} */
  readonly ruling: Ruling | null;
}

/** What is said before a row that other sources gainsay, plain text; empty where none does. */
export function sayDispute({ differs, ruling }: FigureRow): string {
  if (!differs) return '';
  return ruling
    ? `Sources differ; this project follows ${ruling.use}: ${toPlainLine(ruling.reason, 200)}`
    : 'Sources differ';
}

/** The rows of a card's table, those of one measure below each other. */
export function toFigureRows(card: Card): FigureRow[] {
  const rows: FigureRow[] = [];
  for (const { figures } of card.figures) {
    for (const { told, period, differs, ruling } of figures) {
      const [first, ...others] = told;
      if (!first) continue;
      const same = others.length > 0 || differs ? -1 : rows.findIndex(row => !row.differs && isBeside(row, first));
      const row = rows[same];
      if (row) {
        const figures = [...row.figures, first].sort((a, b) => a.figure.span.start - b.figure.span.start);
        rows[same] = { ...row, figures, period: row.period || period };
      } else rows.push({ figures: [first], told, period, differs, ruling });
    }
  }
  return rows;
}

function isBeside({ figures, told }: FigureRow, { source, words }: EntityFigure): boolean {
  return told.length === 1 && figures.some(other => other.source === source && other.words.end === words.end);
}
