import type { Span } from '../text/span.ts';
import { OPAQUE } from './markdownDocument.ts';

const space = 32;
const opaque = OPAQUE.charCodeAt(0);

/** The prose of a text while it is being found: all spaces at first, line ends kept, as long as the text. */
export interface ProseMask {
  /** Lets the text through as it is. */
  show(start: number, end: number): void;
  blank(start: number, end: number): void;
  hide(start: number, end: number): void;
  put(at: number, codeUnit: number): void;
  slice(span: Span): string;
}

export function createProseMask(text: string): ProseMask {
  const units = new Uint16Array(text.length);
  fill(0, text.length, space);

  function fill(start: number, end: number, unit: number): void {
    for (let i = start; i < end; i++) {
      const code = text.charCodeAt(i);
      units[i] = code === 10 || code === 13 ? code : unit;
    }
  }

  return {
    show(start, end) {
      for (let i = start; i < end; i++) units[i] = text.charCodeAt(i);
    },
    blank: (start, end) => fill(start, end, space),
    hide: (start, end) => fill(start, end, opaque),
    put(at, codeUnit) {
      units[at] = codeUnit;
    },
    slice({ start, end }) {
      let prose = '';
      for (let i = start; i < end; i += 8192) {
        // A typed array serves as an argument list; the types know arrays only.
        const part = units.subarray(i, Math.min(end, i + 8192)) as unknown as number[];
        prose += String.fromCharCode.apply(null, part);
      }
      return prose;
    },
  };
}
