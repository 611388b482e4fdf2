import type { PreviewedPart, PreviewResult } from '../../server/protocol.ts';

/** A text and what the server makes of it. */
export interface RenderedDraft extends Pick<PreviewResult, 'citations' | 'references' | 'notes'> {
  readonly text: string;
}

/**
 * What is known of a text that has been changed since: parts before the first and behind the last change stand where
 * they stood, those between are not known. Until the server has answered, nothing else flickers.
 */
export function carryOver(known: RenderedDraft, text: string): RenderedDraft {
  const shortest = Math.min(known.text.length, text.length);
  let head = 0;
  while (head < shortest && known.text.charCodeAt(head) === text.charCodeAt(head)) head++;
  let tail = 0;
  const lastOf = (written: string) => written.charCodeAt(written.length - 1 - tail);
  while (tail < shortest - head && lastOf(known.text) === lastOf(text)) tail++;
  const shift = text.length - known.text.length;
  const move = (part: PreviewedPart): PreviewedPart[] => {
    if (part.start >= known.text.length - tail) return [{ ...part, start: part.start + shift, end: part.end + shift }];
    return part.end <= head ? [part] : [];
  };
  return {
    text,
    citations: known.citations.flatMap(move),
    references: (known.references && move(known.references)[0]) ?? null,
    notes: (known.notes && move(known.notes)[0]) ?? null,
  };
}
