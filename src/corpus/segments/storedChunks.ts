import { createByteWriter } from './byteWriter.ts';
import { pack } from './packedJson.ts';
import type { PackedContent, PackedNames } from './packedSource.ts';

/** Where what is kept of a source lies: several are packed together, as they then take a third less. */
export interface StoredPlace {
  readonly chunk: number;
  readonly place: number;
}

/** Of a source of which nothing is kept. */
export const nowhere: StoredPlace = { chunk: 0xffff_ffff, place: 0 };

/** Text that is packed together, in UTF-16 units: more of it packs little smaller, and takes longer to read one of. */
export const chunkText = 32_768;

/** What several sources give, each of both by the same place. */
export interface PackedChunk {
  readonly contents: Uint8Array;
  readonly names: Uint8Array;
}

export interface ChunkWriter {
  add(content: PackedContent, names: PackedNames): StoredPlace;
  /** Takes a chunk over as it is; gives its number. */
  addChunk(chunk: PackedChunk): number;
  /** Both parts of each chunk one behind the other. */
  finish(): { readonly offsets: Uint32Array; readonly bytes: Uint8Array };
}

export function createChunkWriter(): ChunkWriter {
  const chunks: (PackedChunk | null)[] = [];
  let contents: PackedContent[] = [];
  let names: PackedNames[] = [];
  let open = 0;
  let length = 0;
  function close(): void {
    if (contents.length > 0) chunks[open] = { contents: pack(contents), names: pack(names) };
    contents = [];
    names = [];
    length = 0;
  }
  return {
    add(content, own) {
      if (contents.length === 0) open = chunks.push(null) - 1;
      names.push(own);
      const place = { chunk: open, place: contents.push(content) - 1 };
      length += content.text.length;
      if (length >= chunkText) close();
      return place;
    },
    addChunk: chunk => chunks.push(chunk) - 1,
    finish() {
      close();
      const writer = createByteWriter();
      const offsets: number[] = [0];
      for (const chunk of chunks)
        for (const part of [chunk?.contents, chunk?.names]) {
          if (part) writer.bytes(part);
          offsets.push(writer.length);
        }
      return { offsets: Uint32Array.from(offsets), bytes: writer.finish() };
    },
  };
}
