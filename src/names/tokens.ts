import { digit, isWordKind, kindOf, letter, lower, mark, space, upper } from '../text/characters.ts';
import type { Span } from '../text/span.ts';
import { createWordTable } from '../text/wordTable.ts';
import { dottedWords, hyphenParticles, hyphenSuffixes } from './nameWords.ts';
import { isDemonym } from './places.ts';

/** A word as the finding of names sees it. */
export interface Token extends Span {
  /** As written, without a possessive. */
  readonly text: string;
  /** `text` in lower case, with straight apostrophes. */
  readonly low: string;
  /** `capitals`: two or more letters, none small ("EU", "U.S."); `mixed`: small and capital after the first ("BelTA"). */
  readonly shape: 'small' | 'capital' | 'capitals' | 'mixed' | 'number';
  /**
   * What stands before it. `open`: a sentence, quotation, bracket or colon has just opened, so that a capital may mean
   * nothing; `hyphen`: the other half of a split word; `amp`: " & ".
   */
  readonly before: 'space' | 'open' | 'break' | 'hyphen' | 'amp';
  readonly possessive: boolean;
}

/** The words of one sentence. A hyphened word that holds a name and something else is cut: "US-led", "Sino-Belarusian". */
export function findTokens(text: string, sentence: Span): Token[] {
  const tokens: Token[] = [];
  const end = Math.min(sentence.end, text.length);
  let previousEnd = sentence.start;
  let at = sentence.start;
  while (at < end) {
    if (!isWordKind(kindOf(text.charCodeAt(at)))) {
      at++;
      continue;
    }
    const start = at;
    at = findWordEnd(text, at, end);
    const before = tokens.length === 0 ? 'open' : describeGap(text, previousEnd, start, tokens[tokens.length - 1]?.low);
    pushToken(tokens, text, start, at, before);
    previousEnd = at;
  }
  return tokens;
}

function findWordEnd(text: string, start: number, end: number): number {
  let at = start + 1;
  // Where the last run of letters within the word began; tells "U.S." from "end.Next".
  let part = start;
  for (; at < end; at++) {
    const code = text.charCodeAt(at);
    if (isWordKind(kindOf(code))) continue;
    const next = at + 1 < end ? kindOf(text.charCodeAt(at + 1)) : space;
    if (code === 0x27 || code === 0x2019) {
      if (next !== lower && next !== upper && next !== letter) break;
    } else if (code === 0x2d || code === 0x2010 || code === 0x2011) {
      if (!isWordKind(next)) break;
    } else if (code === 0x2e) {
      const initial = at - part === 1 && kindOf(text.charCodeAt(part)) === upper;
      if (!initial && !isDomain(text, at + 1)) break;
      if (initial && next !== upper) {
        if (next === lower || next === digit) break;
        // The last point belongs to "U.S." and to an initial.
        return at + 1;
      }
    } else if (code === 0x26) {
      if (next !== upper || kindOf(text.charCodeAt(at - 1)) !== upper) break;
    } else break;
    part = at + 1;
  }
  return at;
}

const domains = new Set(['com', 'gov', 'org', 'net', 'edu', 'mil']);

/** "Data.gov": what begins here is the end of a site's name. */
function isDomain(text: string, at: number): boolean {
  return domains.has(text.slice(at, at + 3)) && !isWordKind(kindOf(text.charCodeAt(at + 3)));
}

function describeGap(text: string, from: number, to: number, previous: string | undefined): Token['before'] {
  if (to === from + 1 && text.charCodeAt(from) === 0x20) return 'space';
  let before: Token['before'] = 'space';
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 && ++lines > 1) return 'open';
    if (kindOf(code) === space || kindOf(code) === mark) continue;
    // The apostrophe of a plural's possessive: "Belarus’ leader".
    if (at === from && (code === 0x27 || code === 0x2019) && previous?.endsWith('s')) continue;
    switch (code) {
      case 0x2e: // .
        if (!(at === from && previous && dottedWords.has(previous))) before = 'open';
        break;
      case 0x26: // &
        before = before === 'space' ? 'amp' : 'break';
        break;
      case 0x22: // "
      case 0x27: // '
      case 0x28: // (
      case 0x3a: // :
      case 0x3b: // ;
      case 0x5b: // [
      case 0x7c: // |
      case 0xab: // «
      case 0x201c:
      case 0x201e:
      case 0x2018:
      case 0x2022:
      case 0x21:
      case 0x3f:
      case 0x2026:
        before = 'open';
        break;
      default:
        if (before !== 'open') before = 'break';
    }
  }
  return before;
}

function pushToken(tokens: Token[], text: string, start: number, end: number, before: Token['before']): void {
  let possessive = false;
  let to = end;
  const last = text.charCodeAt(end - 1) | 0x20;
  if (last === 0x73 && end - start > 2) {
    const mark = text.charCodeAt(end - 2);
    if (mark === 0x27 || mark === 0x2019) {
      possessive = true;
      to = end - 2;
    } else {
      const next = text.charCodeAt(end);
      possessive = next === 0x27 || next === 0x2019;
    }
  }
  const { text: written, low, shape, isHyphened } = formOf(text, start, to);
  if (isHyphened) pushHyphened(tokens, written, start, before, possessive);
  else tokens.push({ start, end: to, text: written, low, shape, before, possessive });
}

type Form = Pick<Token, 'text' | 'low' | 'shape'> & { readonly isHyphened: boolean };

const formOf = createWordTable((text): Form => {
  const shape = shapeOf(text, 0, text.length);
  const isHyphened = shape !== 'number' && text.length > 2 && /[-\u2010\u2011]/.test(text);
  return { text, low: toLow(text), shape, isHyphened };
});

/** Cuts a hyphened word into the parts that names are made of, or leaves it whole ("Jean-Claude", "long-term"). */
function pushHyphened(
  tokens: Token[],
  written: string,
  start: number,
  before: Token['before'],
  possessive: boolean,
): void {
  const add = (from: number, to: number, gap: Token['before'], owns: boolean) => {
    const text = written.slice(from, to);
    const shape = shapeOf(text, 0, text.length);
    tokens.push({
      start: start + from,
      end: start + to,
      text,
      low: toLow(text),
      shape,
      before: gap,
      possessive: owns,
    });
  };
  const cut = written.search(/[-\u2010\u2011]/);
  const lastCut = Math.max(written.lastIndexOf('-'), written.lastIndexOf('\u2010'), written.lastIndexOf('\u2011'));
  const first = written.slice(0, cut).toLowerCase();
  const last = written.slice(lastCut + 1).toLowerCase();
  const startsUpper = kindOf(written.charCodeAt(0)) === upper;
  const endsUpper = kindOf(written.charCodeAt(lastCut + 1)) === upper;
  if (startsUpper && !endsUpper && (hyphenSuffixes.has(last) || /(?:ed|ing|est|er)$/.test(last))) {
    // "US-led", "China-backed": the name, then a word of its own.
    add(0, lastCut, before, false);
    add(lastCut + 1, written.length, 'hyphen', possessive);
  } else if (!startsUpper && endsUpper && !hyphenParticles.has(first)) {
    // "pro-Russian", "mid-January".
    add(0, cut, before, false);
    add(cut + 1, written.length, 'hyphen', possessive);
  } else if (startsUpper && endsUpper && isDemonym(last) && isDemonym(first)) {
    // "Sino-Belarusian", "Russian-Ukrainian".
    add(0, cut, before, false);
    add(cut + 1, written.length, 'hyphen', possessive);
  } else add(0, written.length, before, possessive);
}

function toLow(word: string): string {
  const low = word.toLowerCase();
  return low.includes('’') ? low.replaceAll('’', "'") : low;
}

function shapeOf(text: string, start: number, end: number): Token['shape'] {
  const first = kindOf(text.charCodeAt(start));
  if (first === digit) return 'number';
  let capitals = 0;
  let small = 0;
  let capitalsInside = false;
  let hyphened = false;
  for (let at = start; at < end; at++) {
    const kind = kindOf(text.charCodeAt(at));
    if (kind === upper) {
      capitals++;
      if (small > 0 && !hyphened) capitalsInside = true;
      hyphened = false;
    } else if (kind === lower) {
      small++;
      hyphened = false;
    } else if (kind < 3) hyphened = true;
  }
  if (first !== upper && hyphenedName(text, start, end)) return 'capital';
  if (first !== upper) return capitals > 0 && small > 0 && end - start > 2 ? 'mixed' : 'small';
  if (small === 0) return capitals > 1 ? 'capitals' : 'capital';
  return capitalsInside && capitals > 1 ? 'mixed' : 'capital';
}

/** "al-Assad", "el-Sisi": small before the hyphen, a capital behind it. */
function hyphenedName(text: string, start: number, end: number): boolean {
  const cut = text.indexOf('-', start);
  return (
    cut > start &&
    cut - start < 4 &&
    cut + 1 < end &&
    kindOf(text.charCodeAt(cut + 1)) === upper &&
    hyphenParticles.has(text.slice(start, cut).toLowerCase())
  );
}
