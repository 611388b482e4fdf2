import type { Span } from '../text/span.ts';

/**
 * Cuts a text behind empty lines: no figure and no name runs over one. Never within one of the spans, which are in the
 * order of the text. The pieces cover the text without gaps.
 */
export function splitPieces(text: string, uncut: readonly Span[]): Span[] {
  const pieces: Span[] = [];
  let start = 0;
  let next = 0;
  for (const { 0: gap, index } of text.matchAll(/\n[ \t]*\r?\n\s*/g)) {
    const end = index + gap.length;
    while ((uncut[next]?.end ?? Infinity) <= index) next++;
    if ((uncut[next]?.start ?? Infinity) < end) continue;
    pieces.push({ start, end });
    start = end;
  }
  if (start < text.length) pieces.push({ start, end: text.length });
  return pieces;
}

/**
 * Remembers what was found in the pieces of a text: of its next version only the pieces that changed are read. What is
 * found must depend on the key alone, its places counted from the start of the piece.
 */
export function createPieceMemory<Found>(): (keys: readonly string[], read: (index: number) => Found) => Found[] {
  let known: ReadonlyMap<string, Found> = new Map();
  return (keys, read) => {
    const now = new Map<string, Found>();
    const found = keys.map((key, index) => {
      const kept = now.get(key) ?? known.get(key) ?? read(index);
      now.set(key, kept);
      return kept;
    });
    known = now;
    return found;
  };
}
