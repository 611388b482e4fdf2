import type { Span } from '../text/span.ts';
import type { Description, NameCandidate } from './name.ts';

/** The same name in a text that goes on before it by so many UTF-16 units more. */
export function shiftName(name: NameCandidate, by: number): NameCandidate {
  const { span, title, apposition, words } = name;
  return {
    ...name,
    span: shift(span, by),
    title: title && shiftDescription(title, by),
    apposition: apposition && shiftDescription(apposition, by),
    words: words?.map(word => shift(word, by)) ?? null,
  };
}

function shiftDescription(description: Description, by: number): Description {
  return { ...description, span: shift(description.span, by) };
}

function shift({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}
