import { maxTextBytes } from '../sources/decode.ts';
import { findHeavyFormat, type HeavyFormatInfo } from '../sources/heavyFormats.ts';
import { createSource, type ReadSource, readSource } from '../sources/readSource.ts';
import { createUnreadContent, SourceError, toFatalProblem } from '../sources/sourceReader.ts';
import { findReader } from '../sources/sourceReaders.ts';
import type { Extract, FileStat, Host } from './host.ts';

/**
 * What lies beside saved texts and holds none, bibliographies among it, and code: a folder named "Sources" may be a
 * program's. Every other file that cannot be read is said to be unread.
 */
const noTexts = new Set(
  (
    'avif bmp css eot gif ico jpeg jpg js json lock map mjs mp3 mp4 ogg otf png svg ttf wav webm webp woff woff2 ' +
    'bib biblatex bibtex ris yaml yml ' +
    'c cc cfg cmake cpp cs dart go gradle h hpp ini java jsx kt m mm php plist py rb rs scala scss sh sql swift toml ' +
    'ts tsx vue xcconfig'
  ).split(' '),
);

/** Whether a file of a source folder is a source, readable or not. Hidden files and dependencies never are. */
export function isSourceFile(path: string): boolean {
  const parts = path.split('/');
  return !parts.some(part => part.startsWith('.') || part === 'node_modules') && !noTexts.has(extensionOf(path));
}

/** Whether reading the file takes long enough to let all others go before. */
export function isHeavy({ path }: FileStat): boolean {
  return findHeavyFormat(path) !== undefined;
}

/**
 * Reads a source; null where the file's bytes are known already, so that they need not be read. A file that cannot be
 * read gives a source without text whose problem says why; never rejects.
 */
export async function readWorkspaceSource(
  host: Host,
  file: FileStat,
  isKnown: (bytes: Uint8Array) => boolean,
): Promise<ReadSource | null> {
  try {
    const heavy = findHeavyFormat(file.path);
    // Nothing of a format without a reader is used, so nothing of it is fetched.
    const isReadable = heavy ? host.extract !== undefined : findReader(file.path) !== undefined;
    if (isReadable) checkSize(file.size, heavy);
    const bytes = isReadable ? await readBytes(host, file.uri) : new Uint8Array();
    if (isReadable && isKnown(bytes)) return null;
    return await readSourceBytes(file, bytes, host.extract);
  } catch (error) {
    return toUnreadSource(file, error);
  }
}

/** Reads a source from its bytes, which a reader of a heavy format takes over; never rejects. */
export async function readSourceBytes(
  file: Pick<FileStat, 'uri' | 'path'>,
  bytes: Uint8Array,
  extract: Extract | undefined,
): Promise<ReadSource> {
  const heavy = findHeavyFormat(file.path);
  if (!heavy) return readSource({ uri: file.uri, path: file.path, bytes }, { key: null });
  try {
    if (!extract) throw notHereError(heavy.plural);
    // The size of a file that has changed is known only now.
    checkSize(bytes.length, heavy);
    if (bytes.length === 0) throw emptyError();
    return createSource(file, await extract(heavy.format, bytes), { key: null });
  } catch (error) {
    return toUnreadSource(file, error);
  }
}

function toUnreadSource(file: Pick<FileStat, 'uri' | 'path'>, error: unknown): ReadSource {
  return createSource(file, createUnreadContent(toFatalProblem(error)), { key: null });
}

function checkSize(bytes: number, heavy: HeavyFormatInfo | undefined): void {
  const maxBytes = heavy?.maxBytes ?? maxTextBytes;
  if (bytes <= maxBytes) return;
  const toMegabytes = (count: number) => count / 1_000_000;
  throw new SourceError(
    'too-large',
    `Not read: the file has ${toMegabytes(bytes).toFixed(1)} MB, and ${heavy?.plural ?? 'texts'} are read up to ${toMegabytes(maxBytes)} MB. Split it, or keep only the part you cite.`,
  );
}

function emptyError(): SourceError {
  return new SourceError(
    'empty',
    'Nothing to read: the file is empty. Save it anew, or remove it from the folder of sources.',
  );
}

async function readBytes(host: Host, uri: string): Promise<Uint8Array> {
  try {
    return await host.readFile(uri);
  } catch (error) {
    throw new SourceError('unreadable', `Not read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function notHereError(plural: string): SourceError {
  return new SourceError(
    'unsupported',
    `Not read: ${plural} cannot be read in this editor. Save the text beside it, or open the folder in a desktop editor.`,
  );
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const point = name.lastIndexOf('.');
  return point < 0 ? '' : name.slice(point + 1).toLowerCase();
}
