import { OPAQUE } from '../markdown/markdownDocument.ts';
import type { Span } from '../text/span.ts';

/** `@key`, `-@key` or `@{key}` as it stands in a text. */
export interface CitedKey {
  readonly key: string;
  /** The key without `@`, `-` and braces. */
  readonly keySpan: Span;
  /** From `-` or `@` to the end of the key or its brace. */
  readonly span: Span;
  readonly suppressAuthor: boolean;
}

// Pandoc's simpleCiteIdentifier: punctuation is internal where a letter, digit or `_` follows; `://` may stand within.
const simpleKey = /[\p{L}\p{N}_](?:[\p{L}\p{N}\p{M}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}\p{M}_])|[:/](?=\/))*/uy;
// Deeper than any URL in use; without a bound, braces that never close would take quadratic time.
const maxBraces = 8;
const wordBefore = /[\p{L}\p{N}\p{M}_]$/u;

/**
 * Reads a citation key that begins at `at`, with `@` or `-@`; null where none does. As Pandoc does, nothing is read
 * directly after a letter or digit (that is an e-mail address) or after a backslash.
 * @param prose the text's prose; where it hides the text, no key goes on, and a mark of emphasis is no letter
 */
export function readCitedKey(text: string, prose: string, at: number, end: number): CitedKey | null {
  const suppressAuthor = text.charAt(at) === '-';
  const sign = suppressAuthor ? at + 1 : at;
  if (text.charAt(sign) !== '@' || prose.charAt(sign) !== '@' || text.charAt(at - 1) === '\\') return null;
  if (wordBefore.test(prose.slice(Math.max(0, at - 2), at))) return null;
  const keySpan =
    text.charAt(sign + 1) === '{' ? readBracedKey(text, sign + 1, end) : readSimpleKey(text, prose, sign + 1);
  if (!keySpan || keySpan.start >= keySpan.end || keySpan.end > end) return null;
  const isBraced = text.charAt(keySpan.start - 1) === '{';
  return {
    key: text.slice(keySpan.start, keySpan.end),
    keySpan,
    span: { start: at, end: isBraced ? keySpan.end + 1 : keySpan.end },
    suppressAuthor,
  };
}

/** Whether a key can be written without braces. */
export function isSimpleKey(key: string): boolean {
  simpleKey.lastIndex = 0;
  return simpleKey.test(key) && simpleKey.lastIndex === key.length;
}

function readSimpleKey(text: string, prose: string, start: number): Span | null {
  simpleKey.lastIndex = start;
  if (!simpleKey.test(text)) return null;
  let end = start;
  while (end < simpleKey.lastIndex && prose.charAt(end) !== OPAQUE) {
    if (text.charAt(end) === '&' && prose.charAt(end) !== '&') break;
    end++;
  }
  return { start, end };
}

function readBracedKey(text: string, open: number, end: number): Span | null {
  let depth = 0;
  for (let i = open; i < end && depth <= maxBraces; i++) {
    const char = text.charAt(i);
    if (/\s/.test(char)) return null;
    if (char === '{') depth++;
    else if (char === '}' && --depth === 0) return { start: open + 1, end: i };
  }
  return null;
}
