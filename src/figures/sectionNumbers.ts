import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';

/**
 * The figures without those that only number a heading ("3.2 Trade since 1994"): two numbers with a point, and a
 * capital behind them. `headings` and `figures` are in the order of the text.
 */
export function withoutSectionNumbers(
  figures: readonly Figure[],
  text: string,
  headings: readonly Span[],
): readonly Figure[] {
  const numbers = new Set<Figure>();
  let next = 0;
  for (const { start, end } of headings) {
    while ((figures[next]?.span.start ?? Infinity) < start) next++;
    const figure = figures[next];
    if (figure && figure.span.start < end && isSectionNumber(figure, text, { start, end })) numbers.add(figure);
  }
  return numbers.size === 0 ? figures : figures.filter(figure => !numbers.has(figure));
}

function isSectionNumber({ kind, span, text: written }: Figure, text: string, heading: Span): boolean {
  return (
    kind === 'count' &&
    /^\d{1,2}\.\d{1,2}$/.test(written) &&
    !/[\p{L}\p{N}]/u.test(text.slice(heading.start, span.start)) &&
    /^\.?\s{1,8}\p{Lu}/u.test(text.slice(span.end, Math.min(heading.end, span.end + 12)))
  );
}
