import type { Span } from '../text/span.ts';
import type { FootnoteReference } from './markdownDocument.ts';
import { OPAQUE } from './markdownDocument.ts';
import type { ProseMask } from './proseMask.ts';

/** What is found in running text beyond CommonMark. */
export interface InlineFindings {
  readonly footnoteReferences: FootnoteReference[];
  readonly inlineNotes: Span[];
}

const bareUrl = /(?<![\p{L}\p{N}@{])(?:(?:https?|ftp):\/\/|www\.)[^\s<>\uFFFC]+/giu;
const emailDomain = /[\w-]+(?:\.[\w-]+)+/y;
const footnoteReference = /\[\^([^\s[\]^\uFFFC]{1,200})\]/g;
const attributes = /(?<=[\uFFFC\]\s])\{(?:[#.][A-Za-z]|[A-Za-z][\w-]*=)[^{}\n\uFFFC]{0,500}\}/g;
const divFence = /^[ \t]*:{3,}.*$/gm;
// In place of these a reader sees one sign; others are rare in drafts and stay as written.
const characterReference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z]{2,8}));/g;
const namedCharacters: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00A0',
  ensp: '\u2002',
  emsp: '\u2003',
  thinsp: '\u2009',
  ndash: '\u2013',
  mdash: '\u2014',
  minus: '\u2212',
  hellip: '\u2026',
  lsquo: '\u2018',
  rsquo: '\u2019',
  ldquo: '\u201C',
  rdquo: '\u201D',
  laquo: '\u00AB',
  raquo: '\u00BB',
  cent: '\u00A2',
  pound: '\u00A3',
  yen: '\u00A5',
  euro: '\u20AC',
  deg: '\u00B0',
  times: '\u00D7',
  frac12: '\u00BD',
};

/**
 * Masks within one run of text (a paragraph, a heading, a cell) what the parser leaves as text: bare URLs, e-mail
 * addresses, math in single dollars, Pandoc's attributes and div fences, character references; and finds footnote
 * references, defined or not, and inline notes.
 */
export function maskInline(text: string, span: Span, mask: ProseMask, findings: InlineFindings): void {
  const raw = text.slice(span.start, span.end);
  if (!/[@$&^{]|:\/\/|www\.|:::/i.test(raw)) return;
  const prose = withoutEscaped(raw, mask.slice(span));
  const hide = (start: number, end: number) => mask.hide(span.start + start, span.start + end);
  const hideAll = (sign: string, pattern: RegExp) => {
    if (!raw.includes(sign)) return;
    for (const match of prose.matchAll(pattern)) hide(match.index, match.index + match[0].length);
  };

  if (/:\/\/|www\./i.test(raw)) {
    for (const match of prose.matchAll(bareUrl)) hide(match.index, match.index + trimUrl(match[0]));
  }
  for (const email of findEmails(prose)) hide(email.start, email.end);
  for (const math of findDollarMath(prose)) hide(math.start, math.end);
  hideAll('{', attributes);
  hideAll(':::', divFence);
  if (raw.includes('&')) showCharacters(prose, span, mask);
  if (!raw.includes('^')) return;
  for (const match of prose.matchAll(footnoteReference)) {
    const start = span.start + match.index;
    const end = start + match[0].length;
    findings.footnoteReferences.push({ span: { start, end }, label: match[1] ?? '' });
    mask.blank(start, end);
  }
  for (const note of findInlineNotes(prose)) {
    findings.inlineNotes.push({ start: span.start + note.start, end: span.start + note.end });
    hide(note.start, note.start + 2);
    hide(note.end - 1, note.end);
  }
}

/** Puts the sign that a reader sees at the end of its reference, as a word goes on behind it more often than before. */
function showCharacters(prose: string, span: Span, mask: ProseMask): void {
  for (const match of prose.matchAll(characterReference)) {
    const character = toCharacter(match);
    if (character === undefined) continue;
    const end = span.start + match.index + match[0].length;
    mask.blank(end - match[0].length, end);
    mask.put(end - 1, character);
  }
}

/** Puts a sign that means nothing in place of escaped characters. */
function withoutEscaped(text: string, prose: string): string {
  if (!text.includes('\\')) return prose;
  return prose.replace(/[!-/:-@[-`{-~]/g, (char, at: number) =>
    text.charAt(at - 1) === '\\' && prose.charAt(at - 1) === ' ' ? '\uFFFD' : char,
  );
}

/** The length of a URL without the punctuation that ends the sentence (GFM, "extended autolink path validation"). */
function trimUrl(url: string): number {
  let opened = 0;
  for (const char of url) opened += char === '(' ? 1 : char === ')' ? -1 : 0;
  let end = url.length;
  while (end > 0) {
    const last = url.charAt(end - 1);
    if (last === ')' && opened < 0) opened++;
    else if (!/[!"'*,.:;?\]_}~”’»]/.test(last)) break;
    end--;
  }
  return end;
}

function findEmails(prose: string): Span[] {
  const emails: Span[] = [];
  for (let at = prose.indexOf('@'); at >= 0; at = prose.indexOf('@', at + 1)) {
    if (!/\w/.test(prose.charAt(at - 1))) continue;
    emailDomain.lastIndex = at + 1;
    const domain = emailDomain.exec(prose);
    if (!domain) continue;
    let start = at;
    while (start > 0 && /[\w.+-]/.test(prose.charAt(start - 1))) start--;
    emails.push({ start, end: emailDomain.lastIndex });
  }
  return emails;
}

/**
 * Math in single dollars by Pandoc's rule (the manual, "tex_math_dollars"): the opening `$` has a character other than
 * a space to its right; the closing one has such a character to its left and no digit to its right. Money comes first
 * here: no letter or digit may touch the outside, and math that begins with a digit must show a sign of TeX.
 */
function findDollarMath(prose: string): Span[] {
  const found: Span[] = [];
  let open = prose.indexOf('$');
  while (open >= 0) {
    const close = prose.indexOf('$', open + 1);
    if (close < 0) break;
    const inside = prose.slice(open + 1, close);
    const isMath =
      /^\S/.test(inside) &&
      /[^\s\\]$/.test(inside) &&
      !inside.includes(OPAQUE) &&
      !/[\p{L}\p{N}]/u.test(prose.charAt(open - 1)) &&
      !/[\p{L}\p{N}]/u.test(prose.charAt(close + 1)) &&
      (/[\\^_={]/.test(inside) || !/^[\d.,+-]|\p{L}{3}|\s\p{L}{2}/u.test(inside));
    if (isMath) found.push({ start: open, end: close + 1 });
    open = isMath ? prose.indexOf('$', close + 1) : close;
  }
  return found;
}

/** From `^[` to the bracket that closes it. The outermost where they nest. */
function findInlineNotes(prose: string): Span[] {
  const notes: Span[] = [];
  let start = -1;
  let depth = 0;
  for (let i = 0; i < prose.length; i++) {
    const char = prose.charAt(i);
    if (start < 0) {
      if (char === '^' && prose.charAt(i + 1) === '[') {
        start = i++;
        depth = 1;
      }
    } else if (char === '[') depth++;
    else if (char === ']' && --depth === 0) {
      notes.push({ start, end: i + 1 });
      start = -1;
    }
  }
  return notes;
}

function toCharacter([, decimal, hex, name]: RegExpExecArray): number | undefined {
  if (name !== undefined)
    return Object.hasOwn(namedCharacters, name) ? namedCharacters[name]?.charCodeAt(0) : undefined;
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
  return code >= 32 && code <= 0xffff && !(code >= 0xd800 && code <= 0xdfff) ? code : undefined;
}
