/** Orders terms as their UTF-8 bytes are ordered: by code points. */
export function compareTerms(a: string, b: string): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const x = a.charCodeAt(i);
    const y = b.charCodeAt(i);
    if (x !== y) return rankOfUnit(x) - rankOfUnit(y);
  }
  return a.length - b.length;
}

/** Surrogates stand for what is behind all of the basic plane. */
function rankOfUnit(unit: number): number {
  return unit >= 0xe000 ? unit - 0x800 : unit >= 0xd800 ? unit + 0x2000 : unit;
}

export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const end = Math.min(a.length, b.length);
  for (let i = 0; i < end; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}

/** The sorted terms of a segment. */
export interface Dictionary {
  readonly length: number;
  /** The UTF-8 bytes of a term. */
  at(index: number): Uint8Array;
  /** The number of a term; -1 where there is none. */
  find(term: Uint8Array): number;
  /** The numbers of all terms in which the bytes stand. */
  findHolding(bytes: Uint8Array): number[];
}

export function readDictionary(offsets: Uint32Array, bytes: Uint8Array): Dictionary {
  const length = Math.max(0, offsets.length - 1);
  const at = (index: number) => bytes.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0);
  return {
    length,
    at,
    findHolding(part) {
      const found: number[] = [];
      let term = 0;
      for (let i = bytes.indexOf(part[0] ?? 0); i >= 0; i = bytes.indexOf(part[0] ?? 0, i + 1)) {
        while ((offsets[term + 1] ?? 0) <= i) term++;
        const isHeld = i + part.length <= (offsets[term + 1] ?? 0) && part.every((byte, j) => bytes[i + j] === byte);
        if (isHeld && found.at(-1) !== term) found.push(term);
      }
      return found;
    },
    find(term) {
      let low = 0;
      let high = length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const order = compareBytes(at(middle), term);
        if (order === 0) return middle;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
  };
}
