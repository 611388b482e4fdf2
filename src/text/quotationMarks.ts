import { isWordKind, kindOf } from './characters.ts';
import type { Span } from './span.ts';
import { findWords } from './words.ts';

/** An opening mark and what closes it: English, German, French, Swedish use, and guillemets pointing inwards. */
const closings: Readonly<Record<string, string>> = {
  '\u201C': '\u201D',
  '\u201E': '\u201C\u201D',
  '\u00AB': '\u00BB',
  '\u00BB': '\u00AB',
  '"': '"',
  '\u2018': '\u2019',
  '\u201A': '\u2018\u2019',
  "'": "'",
};

/** Fewer words in marks are a term, a nickname or doubt. */
const minWords = 3;
// Longer ones in title case are headlines; they may be quoted, too.
const longestTitle = 12;

const marks = /["'\u2018-\u201A\u201C-\u201E\u00AB\u00BB]/g;
/** Marks that are apostrophes as well. */
const single = "'\u2018\u2019\u201A";
// Words that an apostrophe opens: ’tis, ’90s, rock ’n’ roll.
const elision = /^['\u2018\u2019](?:\d|(?:em|tis|twas|til|till|cause|bout|round|neath|n)\b)/i;

/**
 * What stands between quotation marks in a paragraph, the outermost where they nest, in order; without the marks and
 * the white space inside them. A mark left open reaches to where a new one opens behind a full stop, or, where
 * `continues` says that the next paragraph opens with a mark again, to the end. Linear.
 */
export function findMarkedSpans(text: string, paragraph: Span, continues = false): Span[] {
  const places = findMarks(text, paragraph);
  const found: Span[] = [];
  const closesBehind = createClosingSearch(text, paragraph, places);
  for (let i = 0; i < places.length; i++) {
    const open = places[i];
    if (!open?.opens) continue;
    const close = closesBehind(i);
    const end = close === null ? (continues && !isSingle(open.mark) ? paragraph.end : null) : close.end;
    if (end === null) continue;
    const span = trim(text, { start: open.at + 1, end });
    if (span.start < span.end) found.push(span);
    i = close === null ? places.length : close.next - 1;
  }
  return found;
}

/** Whether the paragraph begins with a mark that opens a quotation. */
export function opensWithMark(text: string, paragraph: Span | undefined): boolean {
  if (!paragraph) return false;
  const first = /\S/.exec(text.slice(paragraph.start, Math.min(paragraph.end, paragraph.start + 100)))?.[0] ?? '';
  return closings[first] !== undefined && !isSingle(first);
}

/** Whether words in marks are many enough to be somebody's words. */
export function isQuotation(words: string): boolean {
  return findWords(words).length >= minWords;
}

/** Whether words in marks are written as a title: all but the small ones have a capital. */
export function isTitle(text: string): boolean {
  const words = findWords(text).map(({ span }) => text.slice(span.start, span.end));
  const long = words.filter(word => word.length > 4 || /^\p{Lu}/u.test(word));
  return (
    words.length <= longestTitle &&
    long.length >= 2 &&
    long.every(word => /^[\p{Lu}\d]/u.test(word)) &&
    !/[.!?\u2026,;]["'\u2019\u201D]?$/.test(text)
  );
}

interface MarkPlace {
  readonly at: number;
  readonly mark: string;
  readonly opens: boolean;
  /** Stands where words end. */
  readonly closes: boolean;
  /** Closes, or is the apostrophe of a plural that owns: the workers’ union. */
  readonly possessive: boolean;
}

function findMarks(text: string, { start, end }: Span): MarkPlace[] {
  const places: MarkPlace[] = [];
  for (const { 0: mark, index } of text.slice(start, end).matchAll(marks)) {
    const at = start + index;
    const before = at > start ? text.charAt(at - 1) : ' ';
    const after = at + 1 < end ? text.charAt(at + 1) : ' ';
    const wordBefore = isWordKind(kindOf(before.charCodeAt(0)));
    const wordAfter = isWordKind(kindOf(after.charCodeAt(0)));
    if (isSingle(mark) && wordBefore && wordAfter) continue;
    const opens =
      closings[mark] !== undefined &&
      /[\s([{\u2010-\u2015/"\u2018\u201A\u201C\u201E\u00AB\uFFFC]/.test(before) &&
      (mark === '\u00AB' || /\S/.test(after)) &&
      !(isSingle(mark) && elision.test(text.slice(at, at + 8)));
    const closes = !wordAfter && (mark === '\u00BB' || /\S/.test(before));
    const possessive = isSingle(mark) && closes && /s/i.test(before) && /\s/.test(after);
    if (opens || closes) places.push({ at, mark, opens, closes, possessive });
  }
  return places;
}

/** Where the quotation ends that the mark at an index opens, and the index to go on from; null where nothing does. */
function createClosingSearch(text: string, paragraph: Span, places: readonly MarkPlace[]) {
  // A kind of mark that nothing closed once is not closed further on: what keeps the search linear.
  const unclosed = new Set<string>();
  return (opening: number): { readonly end: number; readonly next: number } | null => {
    const open = places[opening];
    if (!open || unclosed.has(open.mark)) return null;
    const closing = closings[open.mark] ?? '';
    let depth = 0;
    let flat: number | null = null;
    let possessive: number | null = null;
    for (let i = opening + 1; i < places.length; i++) {
      const place = places[i];
      if (!place) break;
      if (place.mark === open.mark && place.opens && !(place.closes && place.mark === closing)) {
        if (isSingle(open.mark)) break;
        if (isBehindStop(text, place.at, paragraph.start)) {
          if (flat !== null) break;
          return { end: place.at, next: i };
        }
        if (open.mark !== closing) depth++;
      } else if (closing.includes(place.mark) && place.closes) {
        if (place.possessive) {
          possessive ??= i;
          continue;
        }
        flat ??= i;
        if (depth === 0) return { end: place.at, next: i + 1 };
        depth--;
      }
    }
    const last = flat ?? possessive;
    if (last === null) {
      if (!isSingle(open.mark)) unclosed.add(open.mark);
      return null;
    }
    return { end: places[last]?.at ?? open.at, next: last + 1 };
  };
}

/** Whether a sentence ended right before the offset. */
function isBehindStop(text: string, at: number, from: number): boolean {
  return at - from >= 2 && /[.!?\u2026]\s{1,3}$/.test(text.slice(Math.max(from, at - 4), at));
}

function isSingle(mark: string): boolean {
  return single.includes(mark);
}

function trim(text: string, { start, end }: Span): Span {
  let [from, to] = [start, end];
  while (from < to && isGap(text, from)) from++;
  while (to > from && isGap(text, to - 1)) to--;
  return { start: from, end: to };
}

function isGap(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0xfffc || kindOf(text.charCodeAt(at)) === 2;
}
