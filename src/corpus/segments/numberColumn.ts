import { createByteWriter } from './byteWriter.ts';

// Most numbers of a segment are small, or little larger than the one before: they lie in the file in as many bytes as
// they need, and are laid out when it is opened.

/** Whole numbers from 0 to 2^32 − 1. */
export function packNumbers(numbers: ArrayLike<number>): Uint8Array {
  const writer = createByteWriter();
  for (let i = 0; i < numbers.length; i++) writer.varint(numbers[i] ?? 0);
  return writer.finish();
}

/** Numbers none of which is smaller than the one before. */
export function packAscending(numbers: ArrayLike<number>): Uint8Array {
  const writer = createByteWriter();
  for (let i = 0; i < numbers.length; i++) writer.varint((numbers[i] ?? 0) - (numbers[i - 1] ?? 0));
  return writer.finish();
}

export function unpackNumbers(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let length = 0;
  for (let i = 0; i < bytes.length; i++) {
    let byte = bytes[i] ?? 0;
    let number = byte & 0x7f;
    for (let shift = 7; byte > 0x7f && i + 1 < bytes.length; shift += 7) {
      byte = bytes[++i] ?? 0;
      number |= (byte & 0x7f) << shift;
    }
    numbers[length++] = number;
  }
  return length === bytes.length ? numbers : numbers.slice(0, length);
}

export function unpackAscending(bytes: Uint8Array): Uint32Array {
  const numbers = unpackNumbers(bytes);
  for (let i = 1; i < numbers.length; i++) numbers[i] = (numbers[i] ?? 0) + (numbers[i - 1] ?? 0);
  return numbers;
}

/** Where stretches of these lengths begin that lie one behind the other, and the end of the last. */
export function toStarts(lengths: Uint32Array): Uint32Array {
  const starts = new Uint32Array(lengths.length + 1);
  let start = 0;
  for (let i = 0; i < lengths.length; i++) {
    start += lengths[i] ?? 0;
    starts[i + 1] = start;
  }
  return starts;
}
