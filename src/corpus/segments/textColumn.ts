import { createByteWriter } from './byteWriter.ts';

/** Texts of a segment by their numbers, decoded when they are asked for. */
export interface TextColumn {
  readonly length: number;
  at(index: number): string;
}

export interface TextColumnWriter {
  add(text: string): void;
  finish(): { readonly offsets: Uint32Array; readonly bytes: Uint8Array };
}

export function createTextColumnWriter(): TextColumnWriter {
  const encoder = new TextEncoder();
  const offsets: number[] = [0];
  const writer = createByteWriter();
  return {
    add(text) {
      writer.bytes(encoder.encode(text));
      offsets.push(writer.length);
    },
    finish: () => ({ offsets: Uint32Array.from(offsets), bytes: writer.finish() }),
  };
}

const decoder = new TextDecoder();

// Short texts that are decoded in one go: a call of the decoder takes longer than most of them.
const together = 256;

/** `areShort`: they are mostly asked for one after the other. */
export function readTextColumn(
  offsets: Uint32Array,
  bytes: Uint8Array,
  { areShort }: { readonly areShort: boolean } = { areShort: true },
): TextColumn {
  const decode = (start: number, end: number) => decoder.decode(bytes.subarray(start, end));
  const length = Math.max(0, offsets.length - 1);
  let block = { first: -1, start: 0, text: '', isPlain: false };
  return {
    length,
    at(index) {
      const [start = 0, end = 0] = [offsets[index], offsets[index + 1]];
      const first = index - (index % together);
      if (areShort && block.first !== first) {
        const own = { start: offsets[first] ?? 0, end: offsets[Math.min(first + together, length)] ?? 0 };
        const text = decode(own.start, own.end);
        // Then every character is one byte.
        block = { first, start: own.start, text, isPlain: text.length === own.end - own.start };
      }
      return areShort && block.isPlain ? block.text.slice(start - block.start, end - block.start) : decode(start, end);
    },
  };
}
