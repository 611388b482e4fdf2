import type { SegmentBytes } from '../corpus/segments/layout.ts';

export type { SegmentBytes };

/** A file that was stored. */
export interface StoredFile {
  readonly name: string;
  /** Milliseconds since it was written. */
  readonly age: number;
}

/**
 * Where the index of one workspace is kept between two runs. Several programs may use it at once: each writes under new
 * names, and nothing is ever changed. Names have letters, digits, `-` and `.` only.
 */
export interface Storage {
  /** Names the program that writes; what another one has written is not read. */
  readonly version: string;
  list(): Promise<readonly StoredFile[]>;
  /** Rejects where there is no such file. What it gives can be read even after the file is removed. */
  read(name: string): Promise<SegmentBytes>;
  /** Afterwards the file is there as a whole; where it fails or breaks off, not at all. */
  write(name: string, bytes: Uint8Array): Promise<void>;
  /** It is no failure that the file is gone already, or cannot be removed now. */
  remove(name: string): Promise<void>;
}
