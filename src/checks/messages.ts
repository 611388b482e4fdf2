import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Claim } from '../drafts/draft.ts';
import { findCellHeadings } from '../judging/tables/findCell.ts';
import type { Evidence } from '../judging/verdict.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import type { FindingEvidence } from './check.ts';

// UTF-16 units shown on either side of the figure of a long sentence.
const mostAround = 120;
const mostFigureLength = 80;

/** A part of a text as it may stand in a message: one line, without control and formatting characters. */
export function toPlainText(text: string): string {
  return text
    .replace(/[\s\uFFFC]+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/ (?=[.,;:!?])/g, '')
    .trim();
}

/** A figure as written, for a message: marks of the draft's Markdown left out. */
export function toFigureText(prose: string, span: Span): string {
  return toPlainText(sliceSpan(prose, span).slice(0, mostFigureLength));
}

/**
 * The source's sentence with the figure marked, as in: “Revenue rose to «$4.2 million» in 2021.” Of a table the cell with
 * its headings: “Revenue, 2021: «4.2»”.
 */
export function quoteEvidence({ source, passage, figure }: Evidence): string {
  const text = source.prose;
  const cell = figure && findCellHeadings(source, figure);
  if (cell) return `“${toPlainText(`${cell.row}, ${cell.column}`)}: «${toFigureText(text, figure.span)}»”`;
  if (!figure) return `“${toPlainText(clipEnd(sliceSpan(text, passage.span), 2 * mostAround))}”`;
  const before = clipStart(text.slice(passage.span.start, figure.span.start), mostAround);
  const behind = clipEnd(text.slice(figure.span.end, passage.span.end), mostAround);
  return `“${toPlainText(`${before}«${toFigureText(text, figure.span)}»${behind}`)}”`;
}

/** “s001”, “s001 and s002”, or how many there are: the sources that a claim cites. */
export function nameCited(claim: Claim): string {
  const keys = [...new Set(claim.citations.flatMap(citation => citation.items.map(item => item.key)))];
  const [first, second] = keys;
  if (first === undefined) return 'the sources';
  if (second === undefined) return first;
  return keys.length === 2 ? `${first} and ${second}` : `the ${keys.length} sources cited`;
}

export function toFindingEvidence(evidence: readonly Evidence[]): FindingEvidence[] {
  return evidence.map(({ source, passage, figure }) => ({ source, passage, span: figure?.span ?? passage.span }));
}

/** Whether a passage is one of a source that the claim cites. */
export function isCitedBy({ source }: PassageRef, claim: Claim): boolean {
  const keys = new Set(claim.citations.flatMap(citation => citation.items.map(item => item.key)));
  return [source.key, ...source.otherKeys].some(key => keys.has(key));
}

function clipStart(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.indexOf(' ', text.length - length);
  return `… ${text.slice(space < 0 ? text.length - length : space + 1)}`;
}

function clipEnd(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space <= 0 ? length : space)} …`;
}
