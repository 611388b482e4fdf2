import type { Span } from '../../text/span.ts';
import { findQuotedWords, type QuotedWord, toQuotedTerm } from './words.ts';

/**
 * What a quotation asks of a source, in order: words; words that an editor's bracket changed in part ("[T]he",
 * "prosecut[ed]"); and places where the source may have words of its own: an ellipsis, or a bracket in their place.
 */
export type PatternPart =
  | (QuotedWord & { readonly kind: 'word' })
  | (Span & { readonly kind: 'edited'; readonly opening: string; readonly written: string; readonly closing: string })
  | (Span & { readonly kind: 'ellipsis' | 'bracket' });

/** Words of the source that an ellipsis, or a bracket, may stand for. */
export const mostOmitted = { ellipsis: 80, bracket: 8 } as const;

const gaps = /\[[^[\]]{0,80}\]|\(\s?(?:\.{3}|\u2026)\s?\)|\u2026|\.(?:\s?\.){2,3}/g;
const ellipsis = /^[[(]?\s*(?:\u2026|\.(?:\s?\.){2,3})\s*[\])]?$/;

/** Reads the quotation at a place of a text. Omissions at its ends say nothing and are left out. */
export function readPattern(text: string, span: Span): PatternPart[] {
  const parts: PatternPart[] = [];
  let at = span.start;
  const addWords = (end: number) => {
    for (const word of findQuotedWords(text, { start: at, end })) parts.push({ kind: 'word', ...word });
  };
  for (const { 0: written, index } of text.slice(span.start, span.end).matchAll(gaps)) {
    const start = span.start + index;
    const end = start + written.length;
    if (start < at) continue;
    if (ellipsis.test(written)) {
      addWords(start);
      parts.push({ kind: 'ellipsis', start, end });
      at = end;
      continue;
    }
    const before = /[\p{L}\p{N}\u2019']*$/u.exec(text.slice(Math.max(at, start - 40), start))?.[0] ?? '';
    const behind = /^[\p{L}\p{N}\u2019']*/u.exec(text.slice(end, Math.min(span.end, end + 40)))?.[0] ?? '';
    addWords(start - before.length);
    at = end + behind.length;
    if (before === '' && behind === '') parts.push({ kind: 'bracket', start, end });
    else {
      const [opening, inside, closing] = [before, written.slice(1, -1), behind].map(toQuotedTerm);
      parts.push({
        kind: 'edited',
        start: start - before.length,
        end: at,
        opening: opening ?? '',
        written: inside ?? '',
        closing: closing ?? '',
      });
    }
  }
  addWords(span.end);
  const isGap = (part: PatternPart | undefined) => part?.kind === 'ellipsis' || part?.kind === 'bracket';
  while (isGap(parts[0])) parts.shift();
  while (isGap(parts.at(-1))) parts.pop();
  return parts;
}
