import { hashContent } from '../corpus/segments/hashBytes.ts';
import { maxTextBytes } from '../sources/decode.ts';
import { findHeavyFormat, type HeavyFormatInfo } from '../sources/heavyFormats.ts';
import { describeBySidecar } from '../sources/readSidecar.ts';
import { createSource, type ReadSource, readContent } from '../sources/readSource.ts';
import { createUnreadContent, type SourceContent, SourceError, toFatalProblem } from '../sources/sourceReader.ts';
import { findReader } from '../sources/sourceReaders.ts';
import { type ArchiveText, maxArchiveBytes, openArchive } from '../sources/splitArchive.ts';
import type { Extract, FileStat, Host } from './host.ts';
import type { DescribedFile } from './sidecars.ts';

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
 * Reads a source, with what describes it; null where `isKnown` says that the bytes of both need not be read here. A file
 * that cannot be read gives a source without text whose problem says why; never rejects.
 */
export async function readWorkspaceSource(
  host: Host,
  file: DescribedFile,
  isKnown: (bytes: Uint8Array, sidecar: Uint8Array | null) => boolean,
): Promise<ReadSource | null> {
  try {
    const heavy = findHeavyFormat(file.path);
    // Nothing of a format without a reader is used, so nothing of it is fetched.
    const isReadable = heavy ? host.extract !== undefined : findReader(file.path) !== undefined;
    if (isReadable) checkSize(file.size, heavy);
    const bytes = isReadable ? await readBytes(host, file.uri) : new Uint8Array();
    const { sidecar } = file;
    // One that cannot be read has a problem of its own; the source is read all the same.
    const description = isReadable && sidecar ? await readBytes(host, sidecar.uri).catch(() => new Uint8Array()) : null;
    if (isReadable && isKnown(bytes, description)) return null;
    const content = await layOut(file.path, bytes, host.extract);
    const described = description && sidecar ? describeBySidecar(content, description, sidecar.extension) : content;
    return createSource(file, described, { key: null });
  } catch (error) {
    return createSource(file, createUnreadContent(toFatalProblem(error)), { key: null });
  }
}

/** An archive's text, or the source without text that stands for an archive of which nothing can be read. */
export type ReadArchive = { readonly hash: string } & (
  | { readonly text: ArchiveText; readonly unread: null }
  | { readonly text: null; readonly unread: ReadSource }
);

/** Never rejects. */
export async function readArchiveFile(host: Host, file: FileStat): Promise<ReadArchive> {
  let hash = '';
  try {
    checkSize(file.size, archives);
    const bytes = await readBytes(host, file.uri);
    hash = hashContent(bytes);
    return { hash, text: openArchive(bytes), unread: null };
  } catch (error) {
    const unread = createSource(file, createUnreadContent(toFatalProblem(error)), { key: null });
    return { hash, text: null, unread };
  }
}

const archives = { plural: 'archives', maxBytes: maxArchiveBytes };

/** Reads a source from its bytes, which a reader of a heavy format takes over; never rejects. */
export async function readSourceBytes(
  file: Pick<FileStat, 'uri' | 'path'>,
  bytes: Uint8Array,
  extract: Extract | undefined,
): Promise<ReadSource> {
  return createSource(file, await layOut(file.path, bytes, extract), { key: null });
}

/** Never rejects. */
async function layOut(path: string, bytes: Uint8Array, extract: Extract | undefined): Promise<SourceContent> {
  const heavy = findHeavyFormat(path);
  if (!heavy) return readContent(path, bytes);
  try {
    if (!extract) throw notHereError(heavy.plural);
    // The size of a file that has changed is known only now.
    checkSize(bytes.length, heavy);
    if (bytes.length === 0) throw emptyError();
    return await extract(heavy.format, bytes);
  } catch (error) {
    return createUnreadContent(toFatalProblem(error));
  }
}

function checkSize(bytes: number, kind: Pick<HeavyFormatInfo, 'plural' | 'maxBytes'> | undefined): void {
  const maxBytes = kind?.maxBytes ?? maxTextBytes;
  if (bytes <= maxBytes) return;
  const toMegabytes = (count: number) => count / 1_000_000;
  throw new SourceError(
    'too-large',
    `Not read: the file has ${toMegabytes(bytes).toFixed(1)} MB, and ${kind?.plural ?? 'texts'} are read up to ${toMegabytes(maxBytes)} MB. Split it, or keep only the part you cite.`,
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
    const reason = error instanceof Error ? error.message : String(error);
    if (/\b(?:EACCES|EPERM|NoPermissions)\b/.test(reason)) throw new SourceError('unreadable', notPermitted);
    throw new SourceError('unreadable', `Not read: ${reason}`);
  }
}

const notPermitted =
  'Not read: you are not permitted to open the file. Give yourself the right to read it, or put a copy in its place.';

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
