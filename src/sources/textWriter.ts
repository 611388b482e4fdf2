import { OPAQUE } from '../markdown/markdownDocument.ts';
import type { Span } from '../text/span.ts';

/** Writes a document's text and its prose, which is of the same length, piece by piece. */
export interface TextWriter {
  /** So far, in UTF-16 units. */
  readonly length: number;
  /** Adds a piece and says where it stands. */
  append(text: string, prose?: string): Span;
  /** Adds a table's row, between whose cells nothing runs across in the prose. */
  appendCells(cells: readonly string[]): Span[];
  finish(): { readonly text: string; readonly prose: string };
}

export function createTextWriter(): TextWriter {
  const texts: string[] = [];
  const proses: string[] = [];
  let length = 0;

  function append(text: string, prose = text): Span {
    const start = length;
    texts.push(text);
    proses.push(prose);
    length += text.length;
    return { start, end: length };
  }

  return {
    get length() {
      return length;
    },
    append,
    appendCells: cells =>
      cells.map((cell, i) => {
        if (i > 0) append(' | ', ` ${OPAQUE} `);
        return append(cell);
      }),
    finish: () => ({ text: texts.join(''), prose: proses.join('') }),
  };
}
