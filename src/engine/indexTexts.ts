import { type Deflate, useDeflate } from '../corpus/segments/packedJson.ts';
import type { IndexedFile } from '../corpus/segments/segment.ts';
import { type IndexedSource, writeSegment } from '../corpus/segments/writeSegment.ts';
import { describeBySidecar, type SidecarExtension } from '../sources/readSidecar.ts';
import { createSource, type ReadSource, readContent } from '../sources/readSource.ts';

/** A file of a format that needs no library, fetched and not read yet. Plain data: it can be sent to a thread. */
export interface FetchedText {
  readonly file: IndexedFile;
  readonly bytes: Uint8Array;
  /** What describes it, and lies beside it. */
  readonly sidecar: { readonly bytes: Uint8Array; readonly extension: SidecarExtension } | null;
}

/** Reads texts and writes them as one segment. `deflate`: see `Host.deflate`. */
export function indexTexts(texts: readonly FetchedText[], deflate?: Deflate): Uint8Array<ArrayBuffer> {
  if (deflate) useDeflate(deflate);
  return writeSegment(texts.map(text => toIndexed(text.file, readText(text))));
}

/** Reads a text; what of it cannot be read is among its problems. */
export function readText({ file, bytes, sidecar }: FetchedText): ReadSource {
  const content = readContent(file.path, bytes);
  const described = sidecar ? describeBySidecar(content, sidecar.bytes, sidecar.extension) : content;
  return createSource(file, described, { key: null });
}

/** What is to be indexed of a source. One that may be read the next time without a change of its file has no hash. */
export function toIndexed(file: IndexedFile, source: ReadSource): IndexedSource {
  const isPassing = source.problems.some(({ code }) => code === 'unreadable');
  return { source, content: source.content, file: isPassing ? { ...file, hash: '' } : file };
}
