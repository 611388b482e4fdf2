import type { Figure } from '../../figures/figure.ts';
import { contains, type Span, sliceSpan } from '../../text/span.ts';
import { findWords, type Word } from '../../text/words.ts';
import { stopWords } from '../stopWords.ts';

/** The words that a figure of a list belongs to, and those that belong to the other figures of it. */
export interface Respective {
  /** The figures of the list, in order. */
  readonly listed: readonly Figure[];
  readonly own: readonly Word[];
  readonly others: readonly Word[];
}

const marker = 'respectively';
// What may stand between two figures of such a list: "up 0.4 pct and down 1.5 pct", "3, 5 and 8 tonnes".
const betweenFigures = /^(?:\s+[\p{L}.’'-]+){0,3}(?:,?\s+and|,)\s+(?:[\p{L}.’'-]+\s+){0,2}$/u;
const mostBetween = 60;
// "… of the treated and the control group, respectively".
const mostBehind = 100;
// Content words of one thing that is listed: "Durable Goods reports".
const mostWords = 3;

/**
 * Whose figure is whose where a sentence lists figures and the things that they are of: "Prices and orders are up 0.4 pct
 * and down 1.5 pct, respectively", "34 (17 %) and 51 (26 %) of the treated and the control group, respectively". The
 * things stand behind the figures or, where nothing is listed there, before them. Null for a figure of no such list.
 */
export function findRespective(
  text: string,
  sentence: Span,
  figure: Figure,
  figures: readonly Figure[],
): Respective | null {
  const marked = text.indexOf(marker, figure.span.end);
  if (marked < 0 || marked >= sentence.end) return null;
  const listed = findListed(text, marked, figures, figure);
  const index = listed.indexOf(figure);
  const [first, last] = [listed[0], listed.at(-1)];
  if (index < 0 || !first || !last) return null;
  const things =
    findThings(text, { start: last.span.end, end: marked }, listed.length) ??
    findThings(text, { start: sentence.start, end: first.span.start }, listed.length) ??
    findThingsBefore(text, sentence.start, listed.length);
  const own = things?.[index];
  return own ? { listed, own, others: things.filter(thing => thing !== own).flat() } : null;
}

// UTF-16 units from the end of one list to the next sentence.
const mostToNext = 4;

/**
 * The things that the sentence before has listed behind its own figures: "Ages were 34 and 37 years in the treated and
 * the control group, respectively. Drop-out was 5 % and 12 %, respectively."
 */
function findThingsBefore(text: string, start: number, count: number): Things | null {
  const before = text.slice(Math.max(0, start - mostBehind - marker.length), start);
  const marked = before.lastIndexOf(marker);
  if (marked < 0 || before.length - marked - marker.length > mostToNext) return null;
  const { length } = before.slice(0, marked).split(/\d/).at(-1) ?? '';
  const end = start - before.length + marked;
  return findThings(text, { start: end - length, end }, count);
}

/** The figures of a sentence that it gives to things "respectively", in their order; empty where there are none. */
export function findRespectiveList(text: string, sentence: Span, figures: readonly Figure[]): readonly Figure[] {
  const at = text.indexOf(marker, sentence.start);
  const last = figures.findLast(({ span }) => span.end <= at);
  return at < 0 || at >= sentence.end || !last ? [] : findListed(text, at, figures, last);
}

/**
 * The last figures of a kind before the marker, as far as nothing but an enumeration stands between them; of those in
 * brackets behind others ("34 (17 %) and 51 (26 %)") only where `like` is one of them.
 */
function findListed(text: string, marked: number, figures: readonly Figure[], like: Figure): readonly Figure[] {
  const isInside = isAside(text, like);
  const before = figures.filter(
    figure => figure.kind === like.kind && figure.span.end <= marked && isAside(text, figure) === isInside,
  );
  const last = before.at(-1);
  if (!last || marked - last.span.end > mostBehind) return [];
  let first = before.length - 1;
  while (first > 0) {
    const [one, next] = [before[first - 1], before[first]];
    if (!one || !next || next.span.start - one.span.end > mostBetween) break;
    if (!betweenFigures.test(withoutAsides(text.slice(one.span.end, next.span.start)))) break;
    first--;
  }
  return before.slice(first);
}

/** What stands between two numbers, or between the two in the brackets behind them: "34 (17 %) and 51 (26 %)". */
function withoutAsides(between: string): string {
  return between
    .replace(/\s*\([^()]*\)/g, '')
    .replace(/^\)/, '')
    .replace(/\S+ ?\((?:\p{L} ?= ?)?$/u, '');
}

// UTF-16 units of what may stand in brackets before a figure: "(n = 49)".
const asideBefore = 12;

/** Whether a figure stands in brackets that something stands before. */
function isAside(text: string, { span }: Figure): boolean {
  return /\([^()]*$/.test(text.slice(Math.max(0, span.start - asideBefore), span.start));
}

type Things = readonly (readonly Word[])[];

/**
 * The words of each of `count` things that are listed last in a text, in order, without what stands in brackets behind
 * them; null where there are not so many.
 */
function findThings(text: string, within: Span, count: number): Things | null {
  const words = findWordsOutside(text, within);
  const and = words.findLastIndex(({ term }) => term === 'and');
  if (count < 2 || and < 1) return null;
  const things = [
    words
      .slice(and + 1)
      .filter(isContent)
      .slice(0, mostWords),
  ];
  let end = and;
  for (let i = 2; i <= count; i++) {
    let start = end;
    // Where the first begins no mark tells: "3 and 5 days in the eastern and the western clinic".
    const isOpen = (at: number) => i === count && at < end && opening.has(words[at - 1]?.term ?? '');
    while (start > 0 && end - start < 2 * mostWords && !isCut(text, words, start, end) && !isOpen(start)) start--;
    things.unshift(words.slice(start, end).filter(isContent).slice(-mostWords));
    end = start;
  }
  return things.every(thing => thing.length > 0) ? things : null;
}

/** The words of a text but for those in brackets. */
function findWordsOutside(text: string, within: Span): readonly Word[] {
  const asides = [...sliceSpan(text, within).matchAll(/\([^()]*\)/g)].map(
    ({ index, 0: { length } }): Span => ({ start: within.start + index, end: within.start + index + length }),
  );
  return findWords(text, within).filter(({ span }) => !asides.some(aside => contains(aside, span)));
}

const opening = new Set('among at between by for from in of on to with'.split(' '));

/** Whether a comma or a bracket stands before a word, but for the last word of what is looked at. */
function isCut(text: string, words: readonly Word[], at: number, end: number): boolean {
  const [before, word] = [words[at - 1], words[at]];
  return (
    at < end &&
    before !== undefined &&
    word !== undefined &&
    /[,;:()]/.test(text.slice(before.span.end, word.span.start))
  );
}

function isContent({ term }: Word): boolean {
  return !stopWords.has(term) && /^\p{L}/u.test(term);
}
