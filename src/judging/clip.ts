import type { Span } from '../text/span.ts';

// UTF-16 units on either side of a figure that are read as its sentence. A longer one is no sentence, and reading it
// whole for each of its figures would take quadratic time.
const reach = 600;

/** The part of a sentence that is near a figure in it. */
export function clipAround(sentence: Span, figure: Span): Span {
  return {
    start: Math.max(sentence.start, figure.start - reach),
    end: Math.min(sentence.end, figure.end + reach),
  };
}
