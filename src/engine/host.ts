import type { Deflate } from '../corpus/segments/packedJson.ts';
import type { HeavyFormat } from '../sources/heavyFormats.ts';
import type { SourceContent } from '../sources/sourceReader.ts';
import type { FetchedText } from './indexTexts.ts';
import type { Storage } from './storage.ts';

export type { Deflate };

/** A file of the workspace as the host lists it. */
export interface FileStat {
  readonly uri: string;
  /** With `/`, relative to the workspace folder. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970; a change of it means that the file must be read again. */
  readonly mtime: number;
}

/**
 * All that the engine may ask of the outside. A host never lets it read outside the workspace.
 * Node, the editor's file system (web, virtual workspaces) and memory (tests) each implement it.
 */
export interface Host {
  /** Every file that may be a source or configuration, without hidden and dependency folders. */
  listFiles(signal: AbortSignalLike): Promise<readonly FileStat[]>;
  /** The file's bytes. Rejects where it cannot be read; the message says why. */
  readFile(uri: string): Promise<Uint8Array>;
  /** Lets other work run; called between sources. */
  yield(): Promise<void>;
  /** Resolves when there is time for what nobody waits for; absent where that is at once. */
  idle?(): Promise<void>;
  /** Where the index is kept between two runs; absent where it is made anew each time. */
  readonly storage?: Storage;
  /** Packs what the index keeps; absent where the platform has nothing faster than JavaScript. */
  readonly deflate?: Deflate;
  /** Lays out a file of a heavy format, away from here; absent where that is not possible. */
  readonly extract?: Extract;
  /** Reads and indexes texts side by side; absent where there are no threads for it. */
  readonly textIndexer?: TextIndexer;
}

/**
 * Lays out a file of a heavy format in a thread of its own, which takes the bytes over. Rejects where that thread dies,
 * hangs or cannot be had; the message says so. What cannot be read else is in the content's problems.
 */
export type Extract = (format: HeavyFormat, bytes: Uint8Array) => Promise<SourceContent>;

/** Threads that run `indexTexts`. */
export interface TextIndexer {
  readonly threads: number;
  /** Fewer bytes are read sooner than the threads are started. */
  readonly fewestBytes: number;
  /** The segment of these texts. Rejects where a thread dies or cannot be had. */
  index(texts: readonly FetchedText[]): Promise<Uint8Array<ArrayBuffer>>;
}

/** The part of AbortSignal the engine looks at. */
export interface AbortSignalLike {
  readonly aborted: boolean;
}
