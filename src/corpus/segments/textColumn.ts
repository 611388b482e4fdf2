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

export function readTextColumn(offsets: Uint32Array, bytes: Uint8Array): TextColumn {
  return {
    length: Math.max(0, offsets.length - 1),
    at: index => decoder.decode(bytes.subarray(offsets[index] ?? 0, offsets[index + 1] ?? 0)),
  };
}
