import type { Span } from '../text/span.ts';

/** The index of the passage that holds an offset, or -1. */
export function findPassageAt(passages: readonly { readonly span: Span }[], offset: number): number {
  let low = 0;
  let high = passages.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = passages[middle]?.span;
    if (!span || offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
