import { hashContent } from '../corpus/segments/hashBytes.ts';
import { layoutVersion } from '../corpus/segments/layout.ts';
import type { IndexedFile } from '../corpus/segments/segment.ts';
import type { IndexedArchive } from './indexedArchive.ts';

/** A stored segment, and what has changed of its sources since it was written. */
export interface ManifestSegment {
  readonly name: string;
  /** The numbers of sources that are gone. */
  readonly gone: readonly number[];
  /** Sources whose file goes by another place or time now. */
  readonly renamed: readonly (readonly [source: number, file: IndexedFile])[];
}

/** The segments that make up an index. It is written last: what it does not name is not there. */
export interface Manifest {
  /** Goes up with each that is written; the highest is in force. */
  readonly sequence: number;
  readonly segments: readonly ManifestSegment[];
  /** Those whose documents are all in the segments. */
  readonly archives: readonly IndexedArchive[];
  /** The files of the names that were resolved from exactly these segments, the oldest first (see `storedNames.ts`). */
  readonly names?: readonly string[];
}

/** Two lines: what it was written by and the checksum of the second, which is JSON. */
export function writeManifest(manifest: Manifest, version: string): Uint8Array {
  const json = JSON.stringify(manifest);
  return new TextEncoder().encode(`${headOf(version, json)}\n${json}`);
}

/** Null where it is of another version, or damaged. */
export function readManifest(bytes: Uint8Array, version: string): Manifest | null {
  const text = new TextDecoder().decode(bytes);
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  // What fits its checksum is what was written.
  return end >= 0 && text.slice(0, end) === headOf(version, json) ? (JSON.parse(json) as Manifest) : null;
}

function headOf(version: string, json: string): string {
  return `sourcebook index ${layoutVersion} ${version} ${hashContent(new TextEncoder().encode(json))}`;
}

/** `manifest-000012-k3v9x1.json`: two programs that write the same one do not write over each other. */
export function nameManifest(sequence: number, suffix: string): string {
  return `manifest-${String(sequence).padStart(9, '0')}-${suffix}.json`;
}

/** Null for a file that is no manifest. */
export function sequenceOf(name: string): number | null {
  const digits = /^manifest-(\d{9})-/.exec(name)?.[1];
  return digits === undefined ? null : Number(digits);
}
