import { maxTextBytes } from '../sources/decode.ts';
import { createSource, type ReadSource, readSource } from '../sources/readSource.ts';
import type { SourceProblem } from '../sources/source.ts';
import { createUnreadContent } from '../sources/sourceReader.ts';
import { findReader } from '../sources/sourceReaders.ts';
import type { FileStat, Host } from './host.ts';

/**
 * What lies beside saved texts and holds none, and code: a folder named "Sources" may be a program's. Every other file
 * that cannot be read is said to be unread.
 */
const noTexts = new Set(
  (
    'avif bmp css eot gif ico jpeg jpg js json lock map mjs mp3 mp4 ogg otf png svg ttf wav webm webp woff woff2 ' +
    'c cc cfg cmake cpp cs dart go gradle h hpp ini java jsx kt m mm php plist py rb rs scala scss sh sql swift toml ' +
    'ts tsx vue xcconfig'
  ).split(' '),
);

/** Whether a file of a source folder is a source, readable or not. Hidden files and dependencies never are. */
export function isSourceFile(path: string): boolean {
  const parts = path.split('/');
  return !parts.some(part => part.startsWith('.') || part === 'node_modules') && !noTexts.has(extensionOf(path));
}

/** Reads a source. A file that cannot be read gives a source without text whose problem says why; never rejects. */
export async function readWorkspaceSource(host: Host, file: FileStat): Promise<ReadSource> {
  // Nothing of a format without a reader is used, so nothing of it is fetched.
  if (!findReader(file.path)) return readSource({ ...file, bytes: new Uint8Array() }, { key: null });
  if (file.size > maxTextBytes) {
    const megabytes = (file.size / 1_000_000).toFixed(1);
    return createUnreadSource(file, {
      code: 'too-large',
      message: `Not read: the file has ${megabytes} MB, and texts are read up to ${maxTextBytes / 1_000_000} MB. Split it, or keep only the part you cite.`,
      fatal: true,
    });
  }
  let bytes: Uint8Array;
  try {
    bytes = await host.readFile(file.uri);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return createUnreadSource(file, { code: 'unreadable', message: `Not read: ${reason}`, fatal: true });
  }
  return readSource({ uri: file.uri, path: file.path, bytes }, { key: null });
}

function createUnreadSource(file: FileStat, problem: SourceProblem): ReadSource {
  return createSource(file, createUnreadContent(problem), { key: null });
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const point = name.lastIndexOf('.');
  return point < 0 ? '' : name.slice(point + 1).toLowerCase();
}
