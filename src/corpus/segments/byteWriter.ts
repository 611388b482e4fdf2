/** Bytes that are written one behind the other. */
export interface ByteWriter {
  readonly length: number;
  /** A whole number from 0 to 2^32 − 1, in seven bits a byte, the lowest first (LEB128). */
  varint(value: number): void;
  bytes(bytes: Uint8Array): void;
  finish(): Uint8Array;
}

export function createByteWriter(): ByteWriter {
  let bytes = new Uint8Array(1024);
  let length = 0;
  function reserve(more: number): void {
    if (length + more <= bytes.length) return;
    const larger = new Uint8Array(Math.max(2 * bytes.length, length + more));
    larger.set(bytes.subarray(0, length));
    bytes = larger;
  }
  return {
    get length() {
      return length;
    },
    varint(value) {
      reserve(5);
      let rest = value;
      while (rest > 0x7f) {
        bytes[length++] = (rest & 0x7f) | 0x80;
        rest >>>= 7;
      }
      bytes[length++] = rest;
    },
    bytes(more) {
      reserve(more.length);
      bytes.set(more, length);
      length += more.length;
    },
    finish: () => bytes.slice(0, length),
  };
}
