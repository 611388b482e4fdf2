import { fold } from '../../text/fold.ts';
import type { Line } from './lines.ts';
import { findPageNumbers, withoutConstants } from './pageNumbers.ts';

/** A page's lines, and which of them are no part of its text. */
export interface MarkedPage {
  readonly label: string;
  readonly lines: readonly Line[];
  /** Running heads and feet, page numbers. */
  readonly margins: ReadonlySet<Line>;
}

export interface MarkedPages {
  readonly pages: readonly MarkedPage[];
  /**
   * False where pages show numbers that could not be made out as theirs: who cites page 9 by them may mean another one
   * than the one labelled so.
   */
  readonly areLabelsSure: boolean;
}

export interface LaidPage {
  readonly label: string;
  readonly lines: readonly Line[];
  readonly top: number;
  readonly bottom: number;
}

/** A longer line with another close to it is one of the text, in UTF-16 units and parts of the font's size. */
const longestHead = 60;
const closeLines = 1.6;

/** Lines of heads or feet at one end of a page. */
const mostHeads = 4;

/** How much of a page's height, at either end, may hold running heads and page numbers. */
const marginShare = 0.13;

/** A head that runs over fewer pages may be a heading. */
const fewestRepeats = 3;

/** Heads and feet change sides, so that a page shares its own with every second one. */
const leastShare = 0.3;

/**
 * Tells running heads, feet and page numbers from text: lines at the ends of pages that stand on many of them, whatever
 * number they hold. Where the numbers count up with the pages they are the pages' labels, unless the file names others.
 */
export function markMargins(pages: readonly LaidPage[], hasLabels: boolean): MarkedPages {
  const candidates = pages.map(findCandidates);
  const repeats = new Map<string, number>();
  for (const lines of candidates) {
    for (const pattern of new Set(lines.map(line => toPattern(textOf(line))))) {
      repeats.set(pattern, (repeats.get(pattern) ?? 0) + 1);
    }
  }
  const enough = Math.max(fewestRepeats, Math.min(pages.length * leastShare, 12));
  const isMargin = (line: Line) => {
    const text = textOf(line);
    if (isBareNumber(text)) return pages.length > 1;
    return (repeats.get(toPattern(text)) ?? 0) >= enough;
  };
  const margins = candidates.map(lines => lines.filter(isMargin));
  const numbers = withoutConstants(margins.map(lines => new Set(lines.flatMap(line => numbersAtEnds(textOf(line))))));
  const printed = hasLabels ? null : findPageNumbers(numbers);
  return {
    pages: pages.map(({ label, lines }, i) => ({
      label: toLabel(printed?.[i], i) ?? label,
      lines,
      margins: new Set(margins[i]),
    })),
    areLabelsSure: hasLabels || printed !== null || numbers.every(({ size }) => size === 0),
  };
}

/** Front matter, which counts by itself, goes by its place in the file: "iv". */
function toLabel(printed: number | undefined, index: number): string | null {
  if (printed === undefined) return null;
  return printed > 0 ? String(printed) : toRoman(index + 1);
}

function toRoman(number: number): string {
  const digits = [
    [100, 'c'],
    [90, 'xc'],
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const;
  let rest = number;
  let roman = '';
  for (const [value, digit] of digits) {
    while (rest >= value) {
      roman += digit;
      rest -= value;
    }
  }
  return roman;
}

export function textOf(line: Line): string {
  return line.cells.map(({ text }) => text).join(' ');
}

/** The outermost lines at either end; where the text is what stands there, it will not be repeated. */
function findCandidates({ lines, top, bottom }: LaidPage): Line[] {
  const reach = (bottom - top) * marginShare;
  const downward = lines.toSorted((a, b) => a.y - b.y);
  const atTop = outermost(downward).filter(({ y }) => y < top + reach);
  const atBottom = outermost(downward.toReversed()).filter(({ y }) => y > bottom - reach);
  return [...atTop, ...atBottom];
}

/** The lines from an edge inward, up to the first that reads as a line of the text. */
function outermost(lines: readonly Line[]): Line[] {
  const inText = lines.slice(0, mostHeads).findIndex((line, i) => {
    const next = lines.slice(i + 1).find(({ y }) => Math.abs(y - line.y) > 0.5 * line.size);
    const isClose = next !== undefined && Math.abs(next.y - line.y) < closeLines * line.size;
    return isClose && textOf(line).length > longestHead;
  });
  return lines.slice(0, inText < 0 ? mostHeads : inText);
}

function toPattern(text: string): string {
  return fold(text.slice(0, 200))
    .replace(/\d+/g, '#')
    .replace(/\b[ivxl]{1,7}\b/g, '#')
    .replace(/\s+/g, ' ')
    .trim();
}

function isBareNumber(text: string): boolean {
  return /^(?:page |p\. ?)?[-–—|[(\s]{0,4}(?:\d{1,4}|[ivxlc]{1,7})[-–—|\])\s]{0,4}$/i.test(text);
}

/** "117", "12 | Annual report", "Page 3 of 40" (the first is meant). */
function numbersAtEnds(text: string): number[] {
  const found = /^(?:page |p\. ?)?[^\p{L}\d]{0,4}(\d{1,4})(?!\d)|(?<![\d.,/])(\d{1,4})[^\p{L}\d]{0,4}$/giu;
  return [...text.matchAll(found)].map(match => Number(match[1] ?? match[2]));
}
