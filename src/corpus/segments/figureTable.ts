import { createByteWriter } from './byteWriter.ts';
import { unpackNumbers } from './numberColumn.ts';

/** A figure by its number, in a passage of a segment. */
export interface FigureEntry {
  readonly value: number;
  readonly passage: number;
  /** An index into `Source.figures`. */
  readonly number: number;
}

/** Figures by their number: three columns of the same length, ascending by number, then in the order of the text. */
export interface FigureTable {
  readonly values: Float64Array;
  readonly passages: Uint32Array;
  /** Indices into `Source.figures`. */
  readonly numbers: Uint32Array;
}

/** A table as it is stored: each value once, and for each how many figures have it, their passages and numbers. */
export interface PackedFigures {
  readonly values: Float64Array;
  readonly places: Uint8Array;
}

export function packFigures(entries: FigureEntry[]): PackedFigures {
  entries.sort((a, b) => a.value - b.value || a.passage - b.passage || a.number - b.number);
  const values: number[] = [];
  const places = createByteWriter();
  for (let i = 0; i < entries.length; ) {
    const start = i;
    const value = entries[start]?.value ?? 0;
    while (i < entries.length && entries[i]?.value === value) i++;
    values.push(value);
    places.varint(i - start);
    let before = 0;
    for (const { passage, number } of entries.slice(start, i)) {
      places.varint(passage - before);
      places.varint(number);
      before = passage;
    }
  }
  return { values: Float64Array.from(values), places: places.finish() };
}

export function unpackFigures({ values, places }: PackedFigures): FigureTable {
  const codes = unpackNumbers(places);
  const length = (codes.length - values.length) / 2;
  const table = {
    values: new Float64Array(length),
    passages: new Uint32Array(length),
    numbers: new Uint32Array(length),
  };
  let next = 0;
  let at = 0;
  for (const value of values) {
    const end = next + (codes[at++] ?? 0);
    for (let passage = 0; next < end; next++) {
      passage += codes[at++] ?? 0;
      table.values[next] = value;
      table.passages[next] = passage;
      table.numbers[next] = codes[at++] ?? 0;
    }
  }
  return table;
}
