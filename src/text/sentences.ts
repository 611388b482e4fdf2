import { digit, isWordKind, kindOf, lower, space, upper } from './characters.ts';
import type { Span } from './span.ts';

const words = (list: string) => new Set(list.split(/\s+/));
// A full stop after these ends no sentence: what follows belongs to them.
const opensAny = words(`mr mrs ms messrs mme dr prof rev fr hon gen lt col maj capt cmdr adm sgt gov sen rep pres amb
  ste mt vs v cf e.g i.e approx ca vgl bzw z.b`);
// … nor after these before a figure: "No. 2", "p. 4", "Dec. 3".
const opensNumber = words(`no nos fig figs p pp ch vol sec art para op ed est c jan feb mar apr jun jul aug sep sept oct
  nov dec`);
// After these a sentence may end; before a word that often opens one, it does.
const opensName = words('st ft ave blvd');
const clock = words('a.m p.m');
const afterClock = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[ECMP][SD]?T|GMT|UTC|BST|CET)\b/;
const closesBeforeNumber = words('inc corp co ltd plc llc bros jr sr etc al');
/** Words that open a sentence far more often than they go on with a name. */
const openers = words(`the a an this that these those there it its he his him she her they their we our you your i my in
  on at by for from to with as but and or so if when while after before since though although however then now not no
  what who why how where which some many most all both each one two meanwhile under last next earlier later`);
/** Small words that no line of its own ends with: the line was broken within its sentence. */
const danglers =
  words(`a an the of in on at by to for from with and or but nor as than that which who is are was were be
  been has have had will would its his her their this these those into over under about between`);

// Hard-wrapped text has lines of such widths (UTF-16 units); longer lines are paragraphs.
const narrowest = 40;
const widest = 120;
// A bracketed citation behind the full stop is at most so long.
const longestCitation = 200;

/**
 * The sentences of a text, without the white space around them. An empty line ends a sentence; so does a line end,
 * unless the line was wrapped there. Abbreviations, initials and "“Why?” he asked" end none. Own rules, after those of
 * UAX 29: `Intl.Segmenter` takes quadratic time on one long line. Linear.
 */
export function findSentences(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const end = Math.min(within.end, text.length);
  const sentences: Span[] = [];
  const wraps = createWraps(text, within.start, end);
  let start = -1;
  let last = -1;
  const close = () => {
    if (start >= 0) sentences.push({ start, end: last });
    start = -1;
  };
  for (let at = Math.max(within.start, 0); at < end; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2029) {
      if (start >= 0 && !wraps(start, at)) close();
      if (code === 13 && text.charCodeAt(at + 1) === 10) at++;
      continue;
    }
    if (kindOf(code) === space) continue;
    if (start < 0) start = at;
    last = at + 1;
    if (!isFinal(code)) continue;
    const stop = findStop(text, at, end);
    const cited = findCitationEnd(text, stop, end);
    if (endsAt(text, start, at, stop, cited, end)) {
      last = cited;
      close();
    } else last = stop;
    at = last - 1;
  }
  close();
  return sentences;
}

function isFinal(code: number): boolean {
  // . ! ? … 。 ！ ？
  return (
    code === 0x2e ||
    code === 0x21 ||
    code === 0x3f ||
    code === 0x2026 ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f
  );
}

/** Behind the final marks at `at` and the closing quotation marks and brackets. */
function findStop(text: string, at: number, end: number): number {
  let stop = at + 1;
  while (stop < end && (isFinal(text.charCodeAt(stop)) || '"\'”’)]»*_'.includes(text.charAt(stop)))) stop++;
  return stop;
}

/** Whether the final mark at `at`, with what closes up to `stop` and is cited up to `cited`, ends the sentence. */
function endsAt(text: string, start: number, at: number, stop: number, cited: number, end: number): boolean {
  if (cited >= end) return true;
  const code = text.charCodeAt(at);
  if (code >= 0x3000) return true;
  if (kindOf(text.charCodeAt(cited)) !== space) return false;
  let next = cited;
  while (next < end && kindOf(text.charCodeAt(next)) === space) next++;
  // The opening marks of what follows.
  while (next < end && '"\'“‘«([*_–—-'.includes(text.charAt(next))) next++;
  if (next >= end) return true;
  const following = kindOf(text.charCodeAt(next));
  if (following === lower) {
    const second = next + 1 < end ? kindOf(text.charCodeAt(next + 1)) : space;
    return second === upper;
  }
  if (code !== 0x2e || stop !== at + 1) return true;
  return !isAbbreviation(text, start, at, next, end);
}

/** Whether the full stop at `at` belongs to its word, before what begins at `next`. */
function isAbbreviation(text: string, start: number, at: number, next: number, end: number): boolean {
  let from = at;
  while (from > start && at - from < 12) {
    const code = text.charCodeAt(from - 1);
    if (!isWordKind(kindOf(code)) && code !== 0x2e) break;
    from--;
  }
  const written = text.slice(from, at);
  if (written === '') return false;
  const word = written.toLowerCase();
  const isNumber = kindOf(text.charCodeAt(next)) === digit || '$€£¥#'.includes(text.charAt(next));
  // "1. Introduction": the number of a list or a heading.
  if (from === start && /^\d{1,3}$/.test(written)) return true;
  if (opensAny.has(word)) return true;
  if (isNumber) return opensNumber.has(word) || closesBeforeNumber.has(word) || clock.has(word);
  const opener = openers.has(readWord(text, next, end));
  if (opensName.has(word)) return !opener;
  if (clock.has(word)) return afterClock.test(text.slice(next, next + 12));
  const isInitial = written.length === 1 && kindOf(written.charCodeAt(0)) === upper;
  const isDotted = /^(?:\p{L}\.)+\p{L}$/u.test(written);
  return (isInitial || isDotted) && !opener;
}

/** The word at an offset, in lower case. */
function readWord(text: string, start: number, end: number): string {
  let to = start;
  while (to < end && to - start < 12 && isWordKind(kindOf(text.charCodeAt(to)))) to++;
  return text.slice(start, to).toLowerCase();
}

/** A citation or note behind the full stop belongs to the sentence before it: "Trade grew. [@s002] The …". */
function findCitationEnd(text: string, stop: number, end: number): number {
  let last = stop;
  for (;;) {
    let at = last;
    while (at < end && text.charAt(at) === ' ') at++;
    if (at >= end || text.charAt(at) !== '[') return last;
    const close = text.slice(at, Math.min(end, at + longestCitation)).indexOf(']');
    if (close < 0) return last;
    const inside = text.slice(at + 1, at + close);
    if (!/^(?:\^?[\d, –-]+|\^[^\s]+|-?@.*|[^@[]* -?@.*)$/s.test(inside)) return last;
    last = at + close + 1;
  }
}

/**
 * Whether the line end at an offset only wraps a sentence: the next line starts small, the line ends in a word that
 * none ends with, or it is filled to the width of its block, so that the next line's first word had no room.
 */
function createWraps(text: string, from: number, end: number): (start: number, lineEnd: number) => boolean {
  let blockEnd = from;
  let width = 0;
  const measure = (at: number) => {
    width = 0;
    let line = 0;
    let blank = true;
    let to = at;
    for (; to < end; to++) {
      const code = text.charCodeAt(to);
      if (code === 10 || (code === 13 && text.charCodeAt(to + 1) !== 10)) {
        if (blank) break;
        width = Math.max(width, line);
        line = 0;
        blank = true;
      } else {
        line++;
        if (kindOf(code) !== space) blank = false;
      }
    }
    width = Math.max(width, line);
    blockEnd = Math.max(to, at + 1);
  };
  return (start, lineEnd) => {
    let next = lineEnd + (text.charCodeAt(lineEnd) === 13 && text.charCodeAt(lineEnd + 1) === 10 ? 2 : 1);
    const lineStart = Math.max(start, lastBreak(text, lineEnd, Math.max(from, lineEnd - widest - 1)));
    while (next < end && kindOf(text.charCodeAt(next)) === space) {
      const code = text.charCodeAt(next);
      if (code === 10 || code === 13 || code === 0x2029) return false;
      next++;
    }
    if (next >= end) return true;
    const code = text.charCodeAt(next);
    if (kindOf(code) === lower) return true;
    if (!isWordKind(kindOf(code)) && !'"“‘(\'$€£'.includes(text.charAt(next))) return false;
    const tail = text.slice(Math.max(start, lineEnd - 24), lineEnd).trimEnd();
    if (tail.endsWith(',') || danglers.has(/\p{L}+$/u.exec(tail)?.[0] ?? '')) return true;
    if (lineEnd >= blockEnd) measure(lineStart);
    if (width < narrowest || width > widest) return false;
    let word = next;
    while (word < end && word - next < widest && kindOf(text.charCodeAt(word)) !== space) word++;
    return lineEnd - lineStart + 1 + (word - next) > width;
  };
}

function lastBreak(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--;
  return start;
}
