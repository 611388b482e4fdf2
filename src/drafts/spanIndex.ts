import type { Span } from '../text/span.ts';

/** The index of the last item that begins at or before an offset; -1 where none does. Items in the order of the text. */
export function indexBefore(items: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.span.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
