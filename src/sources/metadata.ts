import type { Figure } from '../figures/figure.ts';
import type { CslItem } from '../references/cslItem.ts';
import { contains, sliceSpan } from '../text/span.ts';
import { findDatelineAgency, findFurnitureKind, isByline, isDateOnly, isPublisherLine } from './furniture.ts';
import { type HeadLine, isTitleAbove, readHeadLine } from './headLine.ts';
import { edge, type PassageSketch } from './passages.ts';
import { toPersonName } from './personName.ts';
import type { GivenMetadata, TextBlock } from './sourceReader.ts';

// What is said of a document stands in short lines; of longer ones only the length matters.
const longestLine = 400;

/**
 * Describes a document by what it states of itself: given fields first, then its own first and last lines.
 * What it does not state stays unknown; a date in its prose is not the document's.
 */
export function findMetadata(
  prose: string,
  blocks: readonly TextBlock[],
  passages: readonly PassageSketch[],
  findFigures: () => readonly Figure[],
  given: GivenMetadata,
): CslItem {
  const toLine = ({ span: { start, end } }: TextBlock) => {
    const line = prose.slice(start, Math.min(end, start + longestLine)).trim();
    return /\s\s|[^\S ]/.test(line) ? line.replace(/\s+/g, ' ') : line;
  };
  const top = blocks.slice(0, edge).map(toLine);
  const bottom = blocks.slice(-edge).map(toLine);
  const headLines = findHeadLines(top);
  const publisher = given.publisher ?? findPublisher(top, bottom, headLines);
  const author = given.author ?? findAuthors(top, headLines, prose, passages);
  const title = given.title ?? findTitle(top);
  const issued = given.issued ?? findIssued(prose, passages, findFigures);
  const isOffice = headLines.some(line => line.publisher === publisher && !line.isPress);
  const isNews = publisher !== undefined && given.publisher === undefined && !isOffice;
  return {
    id: given.id ?? '',
    type: given.type ?? (isNews ? 'article-newspaper' : given.URL ? 'webpage' : 'document'),
    ...(title !== undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(publisher !== undefined && { publisher }),
    ...(issued && { issued }),
    ...given,
  };
}

/** The first line that reads as a headline and is followed by text; labels ("World", "Latest News") are passed over. */
function findTitle(top: readonly string[]): string | undefined {
  let line: string | undefined;
  let isAboveMaking = false;
  for (const [i, next] of top.entries()) {
    if (isMakingLine(next, i > 0)) {
      isAboveMaking ||= line !== undefined;
      continue;
    }
    if (isFurniture(next)) continue;
    if (line !== undefined) {
      if (!isHeadline(line)) return undefined;
      const isLabel = line.split(' ').length <= 2 && isHeadline(next);
      if (!isLabel) return isAboveMaking || next.length > line.length || !isHeadline(next) ? line : undefined;
    }
    line = next;
    isAboveMaking = false;
  }
  return undefined;
}

/** Says when or by whom the text was made, and stands under a title. */
function isMakingLine(line: string, isUnderTitle: boolean): boolean {
  return isDateOnly(line) || isByline(line) || readHeadLine(line, isUnderTitle) !== null;
}

function isFurniture(line: string): boolean {
  return findFurnitureKind(line) !== null || isPublisherLine(line);
}

/** Short, no final stop, and opens as a sentence does. */
function isHeadline(line: string): boolean {
  return (
    line.length <= 160 &&
    line.split(' ').length <= 25 &&
    !/[.,;:]["'”’)]*$/.test(line) &&
    /^["'“‘«¿¡]?[\p{Lu}\p{N}]/u.test(line)
  );
}

/** The lines above the text that say who published it and when. */
function findHeadLines(top: readonly string[]): HeadLine[] {
  const textStart = top.findIndex(
    (line, i) => /[.!?]["'”’)]*$/.test(line) && !isMakingLine(line, true) && !isTitleAbove(line, top[i + 1] ?? ''),
  );
  const head = textStart < 0 ? top : top.slice(0, textStart);
  return head.map((line, i) => readHeadLine(line, i > 0)).filter(line => line !== null);
}

function findPublisher(
  top: readonly string[],
  bottom: readonly string[],
  headLines: readonly HeadLine[],
): string | undefined {
  // Behind the text stands only furniture, the name of the publisher among it.
  for (const line of bottom.toReversed()) {
    const named = /^\(source\s?:\s?([^()]{2,60})\)$/i.exec(line)?.[1]?.trim();
    if (named && /^\p{Lu}/u.test(named)) return named;
    if (isPublisherLine(line)) return line;
    if (findFurnitureKind(line) === null && !isDateOnly(line)) break;
  }
  const isNavigation = (line: string) => findFurnitureKind(line) === 'navigation';
  const first = top.findIndex(line => !isNavigation(line));
  // A first line that could be the title is one, unless a headline follows it.
  if (isPublisherLine(top[first] ?? '')) {
    const second = top.slice(first + 1).find(line => !isNavigation(line));
    if (second !== undefined && isHeadline(second)) return top[first];
  }
  const stated = headLines.find(line => line.publisher !== undefined)?.publisher;
  if (stated !== undefined) return stated;
  for (const line of top) {
    const agency = findDatelineAgency(line);
    if (agency) return agency;
  }
  return undefined;
}

function findAuthors(
  top: readonly string[],
  headLines: readonly HeadLine[],
  prose: string,
  passages: readonly PassageSketch[],
): NonNullable<CslItem['author']> {
  const byline = top.find(isByline) ?? headLines.find(line => line.byline !== undefined)?.byline;
  if (byline !== undefined && /^(?:by|written by|author:)\s/i.test(byline)) {
    return toNames(byline.replace(/^(?:by|written by|author:)\s+/i, ''));
  }
  for (const { span, furniture } of passages.slice(-edge)) {
    if (furniture !== 'credit') continue;
    const credit = /^\(?(?:reporting|writing)\b([^;.]{2,160})/i.exec(sliceSpan(prose, span))?.[1];
    if (credit) return toReporters(credit);
  }
  return [];
}

/** "from Beijing by Ryan Woo and Melbourne by Lidia Kelly": a name stands behind each "by", a place may before the next. */
function toReporters(credit: string): NonNullable<CslItem['author']> {
  const parts = credit.split(/\bby\s/i).slice(1);
  return parts.flatMap((part, i) => toNames(i < parts.length - 1 ? part.replace(/(?:,| and\b)[^,]*$/, '') : part));
}

function toNames(list: string): NonNullable<CslItem['author']>[number][] {
  return list
    .split(/,\s*|\s+and\s+|\s+&\s+|\s+with\s+/)
    .map(name =>
      name
        .replace(/\s+(?:in|at|from|for|of)\s.*$/, '')
        .replace(/[\s,;.)]+$/, '')
        .trim(),
    )
    .filter(name => /^\p{Lu}\S*(?:\s\S+){1,4}$/u.test(name))
    .map(toPersonName);
}

/**
 * The date of a line that only dates the document, near its top or end; "published" goes before the date of a change.
 * A date that does not say what it is must stand outside the text: within, it heads a part of it.
 */
function findIssued(
  prose: string,
  passages: readonly PassageSketch[],
  findFigures: () => readonly Figure[],
): CslItem['issued'] | undefined {
  const isText = ({ span, furniture }: PassageSketch) =>
    furniture === null && /[.!?]["'”’)]*$/.test(prose.slice(Math.max(span.start, span.end - 4), span.end));
  const wordsOf = (passage: PassageSketch | undefined) => (passage ? sliceSpan(prose, passage.span) : '');
  const textStart = passages.findIndex(
    (passage, i) => isText(passage) && !(i < edge && isTitleAbove(wordsOf(passage), wordsOf(passages[i + 1]))),
  );
  const textEnd = passages.findLastIndex(isText);
  const dates = passages.flatMap(({ span, furniture }, i) => {
    if (furniture !== 'dateline' || (i >= edge && i < passages.length - edge)) return [];
    const words = sliceSpan(prose, span);
    const isStated = /published|posted|issued|released|created/i.test(words);
    const isChange = /updated|modified/i.test(words);
    if (!isStated && !isChange && i > textStart && i < textEnd) return [];
    const date = findFigures().find(figure => contains(span, figure.span) && isFullDate(figure));
    return date?.value.type === 'date' ? [{ iso: date.value.iso, rank: isStated ? 0 : isChange ? 2 : 1 }] : [];
  });
  const best = dates.toSorted((a, b) => a.rank - b.rank)[0];
  return best && { 'date-parts': [best.iso.split('-').map(Number)] };
}

function isFullDate({ value }: Figure): boolean {
  return value.type === 'date' && /^\d{4}(?:-\d{2}){0,2}$/.test(value.iso);
}
