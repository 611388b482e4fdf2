import type { Span } from '../text/span.ts';
import type { Draft } from './draft.ts';

/** What an author is typing at the caret: the beginning of a citation key. */
export interface CitationContext {
  /** The key as far as it stands before the caret, without `@`, `-` and brace. */
  readonly typed: string;
  /** What a chosen key takes the place of: from behind `@`, braces included, to the end of the key that stands there. */
  readonly replace: Span;
  /** `@{`: the key is being typed in braces. */
  readonly isBraced: boolean;
  /** Whether the caret stands in a bracket that may be a citation: `[see @`. */
  readonly inBracket: boolean;
  /** Whether that bracket is closed behind the caret, in the same paragraph. */
  readonly isClosed: boolean;
  /** `-@` */
  readonly suppressAuthor: boolean;
}

const keyCharacter = /[\p{L}\p{N}\p{M}_:.#$%&\-+?<>~/]/u;
const keyAhead = /[\p{L}\p{N}\p{M}_]*(?:[:.#$%&\-+?<>~/]+[\p{L}\p{N}\p{M}_]+)*/uy;
const maxKey = 300;
const maxReach = 3000;

/** The key being typed at the caret; null where no citation is. Reads unfinished text: `@`, `[@`, `[@a; -@`, `@{`. */
export function citationContextAt(draft: Draft, offset: number): CitationContext | null {
  const { text, markdown } = draft;
  const sign = findSign(text, offset);
  if (sign < 0 || markdown.prose.charAt(sign) !== '@') return null;
  if (markdown.links.some(({ start, end }) => start <= sign && sign < end)) return null;
  const before = text.slice(Math.max(0, sign - 3), sign);
  if (/[\p{L}\p{N}\p{M}_\\]$/u.test(before)) return null;

  const isBraced = text.charAt(sign + 1) === '{';
  const start = sign + 1;
  const inBracket = findOpenBracket(markdown.prose, sign) >= 0;
  const typed = text.slice(start + (isBraced ? 1 : 0), offset);
  return {
    typed,
    replace: { start, end: Math.max(offset, findKeyEnd(text, offset, isBraced, inBracket || typed !== '')) },
    isBraced,
    inBracket,
    isClosed: inBracket && isClosedAfter(markdown.prose, offset),
    suppressAuthor: /(?:^|[^\p{L}\p{N}\p{M}_])-$/u.test(before),
  };
}

/** The key being typed where no citation is read: in code, a link's target, HTML, front matter; null elsewhere. */
export function findHiddenKey({ text, markdown }: Draft, offset: number): Span | null {
  const sign = findSign(text, offset);
  return sign >= 0 && markdown.prose.charAt(sign) !== '@' ? { start: sign + 1, end: offset } : null;
}

/** The `@` of the key that the caret stands in or behind; -1 where there is none. */
function findSign(text: string, offset: number): number {
  const floor = Math.max(0, offset - maxKey);
  for (let at = offset - 1; at >= floor; at--) {
    const char = text.charAt(at);
    if (char === '@') return at;
    if (char === '{' && text.charAt(at - 1) === '@') return at - 1;
    if (/[\s}]/.test(char)) return -1;
    if (!keyCharacter.test(char) && !/[\uD800-\uDFFF]/.test(char)) return findBracedSign(text, at, floor);
  }
  return -1;
}

/** In braces a key may hold any sign but spaces. */
function findBracedSign(text: string, from: number, floor: number): number {
  for (let at = from; at >= floor; at--) {
    if (text.charAt(at) === '{' && text.charAt(at - 1) === '@') return at - 1;
    if (/[\s}]/.test(text.charAt(at))) return -1;
  }
  return -1;
}

function findKeyEnd(text: string, offset: number, isBraced: boolean, takesRest: boolean): number {
  if (isBraced) {
    const rest = /^[^\s{}\]]*\}/.exec(text.slice(offset, offset + maxKey));
    return offset + (rest?.[0].length ?? 0);
  }
  if (!takesRest) return offset;
  keyAhead.lastIndex = offset;
  keyAhead.test(text);
  return Math.min(keyAhead.lastIndex, offset + maxKey);
}

/** The bracket that is open at `from`, in the same paragraph; -1 where there is none. */
function findOpenBracket(prose: string, from: number): number {
  let closed = 0;
  for (let at = from - 1; at >= Math.max(0, from - maxReach); at--) {
    const char = prose.charAt(at);
    if (char === ']') closed++;
    else if (char === '[' && closed-- === 0) return at;
    else if (char === '\n' && /\n[ \t>]*\r?\n?$/.test(prose.slice(Math.max(0, at - 40), at))) return -1;
  }
  return -1;
}

function isClosedAfter(prose: string, from: number): boolean {
  let opened = 0;
  for (let at = from; at < Math.min(prose.length, from + maxReach); at++) {
    const char = prose.charAt(at);
    if (char === '[') opened++;
    else if (char === ']' && opened-- === 0) return true;
    else if (char === '\n' && /^[ \t]*\r?\n/.test(prose.slice(at + 1, at + 41))) return false;
  }
  return false;
}
