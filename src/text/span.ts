/** A stretch of a text: UTF-16 offsets, `end` exclusive. The only way places are named inside the engine. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Whether `inner` lies wholly within `outer`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the caret at `offset` touches the span; both edges count, as a caret may stand behind the last letter. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}
