import type { MarkdownDocument } from '../markdown/markdownDocument.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { type CitedKey, readCitedKey } from './citationKey.ts';
import type { Citation, CitationItem } from './draft.ts';
import { readLocator } from './locator.ts';
import { indexBefore } from './spanIndex.ts';

/** What stands in a draft as citations. */
export interface CitationScan {
  /** In the order of the text; they do not overlap. */
  readonly citations: readonly Citation[];
  /** Beginnings of citations without a key, as `[@, p. 3]`: nothing is cited, but nothing in them is prose. */
  readonly fragments: readonly Span[];
}

/** A run of text that no citation crosses. */
interface Unit extends Span {
  readonly text: string;
  readonly prose: string;
  readonly closings: ReadonlyMap<number, number>;
  readonly isLinked: (offset: number) => boolean;
}

/** The keys between two brackets, and the semicolons. */
interface Inside {
  readonly keys: readonly CitedKey[];
  readonly semicolons: readonly number[];
}

/** The citations of a text, in Pandoc's syntax (the manual, "Citation syntax"); what is malformed as far as it reads. */
export function findCitations(text: string, document: MarkdownDocument): Citation[] {
  return [...scanCitations(text, document).citations];
}

/** As {@link findCitations}, with what only begins as a citation. */
export function scanCitations(text: string, document: MarkdownDocument): CitationScan {
  const citations: Citation[] = [];
  const fragments: Span[] = [];
  const links = document.links.map(span => ({ span }));
  const isLinked = (offset: number) => (links[indexBefore(links, offset)]?.span.end ?? 0) > offset;
  const examples = findExampleLabels(text, document);
  for (const span of findUnits(document)) {
    if (!document.prose.slice(span.start, span.end).includes('@')) continue;
    const { prose } = document;
    scanUnit({ ...span, text, prose, closings: matchBrackets(text, prose, span), isLinked }, citations, fragments);
  }
  if (examples.size === 0) return { citations, fragments };
  const isExample = ({ form, items: [first] }: Citation) => form === 'in-text' && first && examples.has(first.key);
  return { citations: citations.filter(citation => !isExample(citation)), fragments };
}

/**
 * The labels of Pandoc's numbered examples at the start of a line, `(@label) …`, and its parser's `@label. …` and
 * `@label) …`: `@label` refers to one of them.
 */
function findExampleLabels(text: string, { blocks }: MarkdownDocument): ReadonlySet<string> {
  const labels = new Set<string>();
  for (const { kind, span } of blocks) {
    if (kind !== 'paragraph' || !/^\(?@/.test(text.slice(span.start, span.start + 2))) continue;
    for (const [, inBrackets, bare] of sliceSpan(text, span).matchAll(example)) {
      const label = inBrackets ?? bare;
      if (label) labels.add(label);
    }
  }
  return labels;
}

const example = /^ {0,3}(?:\(@([\p{L}\p{N}_-]+)\)|@([\p{L}\p{N}_-]+)[.)])(?:[ \t]|$)/gmu;

function findUnits({ blocks, tables }: MarkdownDocument): Span[] {
  const units = blocks.filter(({ kind }) => kind !== 'table-row').map(({ span }) => span);
  units.push(...tables.flatMap(({ rows }) => rows.flat()));
  return units.sort((a, b) => a.start - b.start);
}

function scanUnit(unit: Unit, citations: Citation[], fragments: Span[]): void {
  for (let at = unit.start; at < unit.end; ) {
    const char = unit.prose.charAt(at);
    const found = char === '[' ? readBracketed(unit, at) : char === '@' || char === '-' ? readInText(unit, at) : null;
    if (!found) at++;
    else {
      if ('items' in found) citations.push(found);
      else fragments.push(found.span);
      at = found.span.end;
    }
  }
}

type Found = Citation | { readonly span: Span } | null;

function readBracketed(unit: Unit, open: number): Found {
  const { text, prose } = unit;
  if (isEscaped(unit, open) || prose.charAt(open + 1) === '^') return null;
  const close = unit.closings.get(open);
  if (close === undefined) return readUnclosed(unit, open);
  const inside = findInside(unit, open + 1, close);
  const span = { start: open, end: close + 1 };
  if (inside.keys.length > 0) return { span, form: 'bracketed', items: toItems(unit, open + 1, close, inside) };
  return /^\s*-?@/.test(text.slice(open + 1, Math.min(close, open + 12))) && !unit.isLinked(open) ? { span } : null;
}

function readInText(unit: Unit, at: number): Found {
  if (unit.isLinked(at)) return null;
  const key = readCitedKey(unit.text, unit.prose, at, unit.end);
  if (!key) return null;
  const alone = toItem(unit, key, key.span.start, key.span.end);
  const bracket = findBracketAfter(unit, key.span.end);
  if (!bracket) return { span: key.span, form: 'in-text', items: [alone] };
  const { open, close, inside } = bracket;
  const firstEnd = inside.semicolons[0] ?? close;
  const span = { start: key.span.start, end: close + 1 };
  const [first] = inside.keys;
  if (first && first.span.start < firstEnd) {
    return { span, form: 'in-text', items: [alone, ...toItems(unit, open + 1, close, inside)] };
  }
  const { locator, suffix } = toItem(unit, { ...key, span: { start: at, end: open + 1 } }, at, firstEnd);
  const located = { ...alone, span: { start: at, end: firstEnd }, locator, suffix };
  return { span, form: 'in-text', items: [located, ...toItems(unit, firstEnd + 1, close, inside)] };
}

/** `[p. 33]` after a key in the text, on the same or the next line. */
function findBracketAfter(unit: Unit, from: number): { open: number; close: number; inside: Inside } | null {
  const { text, prose } = unit;
  const open = from + (/^[ \t]*(?:\r?\n[ \t]*)?/.exec(text.slice(from, from + 200))?.[0].length ?? 0);
  const close = prose.charAt(open) === '[' && prose.charAt(open + 1) !== '^' ? unit.closings.get(open) : undefined;
  if (close === undefined || /[[(]/.test(text.charAt(close + 1))) return null;
  return { open, close, inside: findInside(unit, open + 1, close) };
}

/** `[@key, p. 3; @other` without its end: as far as keys and locators go. */
function readUnclosed(unit: Unit, open: number): Found {
  const { text, prose } = unit;
  const items: CitationItem[] = [];
  let end = open;
  for (let at = open + 1; ; ) {
    at += /^\s{0,8}/.exec(text.slice(at, at + 8))?.[0].length ?? 0;
    const sign = text.charAt(at) === '-' ? at + 1 : at;
    if (prose.charAt(sign) !== '@' || at >= unit.end) break;
    const key = readCitedKey(text, prose, at, unit.end);
    const keyEnd = key?.span.end ?? sign + 1;
    end = keyEnd + readLocator(lineFrom(unit, keyEnd)).locatorEnd;
    if (key) items.push(toItem(unit, key, at, end));
    if (text.charAt(end) !== ';') break;
    at = end + 1;
  }
  if (end === open) return null;
  const span = { start: open, end };
  return items.length > 0 ? { span, form: 'bracketed', items } : { span };
}

function lineFrom({ text, end }: Unit, start: number): string {
  return /^.{0,200}/.exec(text.slice(start, Math.min(end, start + 200)))?.[0] ?? '';
}

/** Keys and semicolons between two brackets, not within brackets of their own. */
function findInside(unit: Unit, start: number, end: number): Inside {
  const keys: CitedKey[] = [];
  const semicolons: number[] = [];
  for (let at = start; at < end; ) {
    const char = unit.prose.charAt(at);
    const key =
      (char === '@' || char === '-') && !unit.isLinked(at) ? readCitedKey(unit.text, unit.prose, at, end) : null;
    if (key) keys.push(key);
    else if (char === ';') semicolons.push(at);
    at = key?.span.end ?? (char === '[' ? (unit.closings.get(at) ?? at) : at) + 1;
  }
  return { keys, semicolons };
}

/** One item a key; its prefix reaches back to the semicolon before, its suffix on to the next. */
function toItems(unit: Unit, start: number, end: number, { keys, semicolons }: Inside): CitationItem[] {
  const items: CitationItem[] = [];
  let from = start;
  let next = 0;
  const inside = keys.filter(key => key.span.start >= start);
  inside.forEach((key, i) => {
    const followingKey = inside[i + 1]?.span.start ?? end;
    while ((semicolons[next] ?? end) < key.span.end) next++;
    const semicolon = semicolons[next] ?? end;
    const to = Math.min(semicolon, followingKey);
    items.push(toItem(unit, key, from, to));
    from = to === semicolon ? to + 1 : to;
  });
  return items;
}

function toItem({ text, prose }: Unit, key: CitedKey, from: number, to: number): CitationItem {
  const head = text.slice(from, key.span.start);
  const tail = text.slice(key.span.end, to);
  // Read without its marks of emphasis: `p. **32**`.
  const { locator, locatorEnd } = readLocator(prose.slice(key.span.end, to));
  return {
    key: key.key,
    keySpan: key.keySpan,
    span: {
      start: from + (head.length - head.trimStart().length),
      end: to - (tail.length - tail.trimEnd().length),
    },
    prefix: head.trim(),
    locator,
    suffix: tail
      .slice(locatorEnd)
      .replace(/^[*_~]*\s*,?/, '')
      .trim(),
    suppressAuthor: key.suppressAuthor,
  };
}

/** Which bracket closes which. Keys in braces may hold brackets of their own. */
function matchBrackets(text: string, prose: string, { start, end }: Span): Map<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = start; at < end; at++) {
    const char = prose.charAt(at);
    if (char === '@' && text.charAt(at + 1) === '{') at = (readCitedKey(text, prose, at, end)?.span.end ?? at + 1) - 1;
    else if (char === '[' && !isEscaped({ text, prose }, at)) open.push(at);
    else if (char === ']' && !isEscaped({ text, prose }, at)) {
      const opening = open.pop();
      if (opening !== undefined) closings.set(opening, at);
    }
  }
  return closings;
}

function isEscaped({ text, prose }: { readonly text: string; readonly prose: string }, at: number): boolean {
  return text.charAt(at - 1) === '\\' && prose.charAt(at - 1) === ' ';
}
