import { unzipSync, zipSync } from 'fflate';
import { SourceError } from '../sources/sourceReader.ts';

/** What unpacks from one file at most, in bytes: a book with its pictures left packed has hardly a tenth of it. */
const mostUnpacked = 150_000_000;

/** No document has more parts. */
const mostEntries = 20_000;

/** The parts of a packed document by their paths. */
export type ZipEntries = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks those parts of a packed document that are `wanted`. What unpacks to more than its directory says is cut there,
 * so the sum that the directory names is all that is ever made. Throws a {@link SourceError} for what is no such file,
 * is locked, or would unpack to too much.
 */
export function openZip(bytes: Uint8Array, wanted: (path: string) => boolean): ZipEntries {
  if (isCompoundFile(bytes)) throw protectedError();
  let unpacked = 0;
  let count = 0;
  try {
    const files = unzipSync(bytes, {
      filter({ name, originalSize }) {
        if (++count > mostEntries) throw tooLargeError(`has more than ${mostEntries} parts`);
        if (!wanted(name)) return false;
        unpacked += originalSize;
        if (unpacked > mostUnpacked) throw tooLargeError(`unpacks to more than ${mostUnpacked / 1_000_000} MB`);
        return true;
      },
    });
    return new Map(Object.entries(files));
  } catch (error) {
    if (error instanceof SourceError) throw error;
    throw damagedError();
  }
}

/** The parts as a file without compression, for a library that wants to unpack by itself. */
export function toStoredZip(entries: ZipEntries): Uint8Array {
  return zipSync(Object.fromEntries(entries), { level: 0 });
}

export function textOfEntry(entries: ZipEntries, path: string): string | undefined {
  const bytes = entries.get(path);
  if (!bytes) return undefined;
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes);
}

/** Throws where an OpenDocument file says that its parts are locked (ODF 1.3 part 2, 4.8). */
export function checkUnlocked(entries: ZipEntries): void {
  if (/encryption-data/.test(textOfEntry(entries, 'META-INF/manifest.xml') ?? '')) throw protectedError();
}

export function damagedError(): SourceError {
  return new SourceError(
    'unreadable',
    'Not read: the file is damaged or cut short. Fetch it again, or open it and save it anew.',
  );
}

export function protectedError(): SourceError {
  return new SourceError(
    'protected',
    'Not read: the file is locked by a password, or in the format of an old version. Save a copy without a password in the present format.',
  );
}

export function tooLargeError(what: string): SourceError {
  return new SourceError('too-large', `Not read: the file ${what}. Keep only the part that you cite.`);
}

/** Office's encrypted files, and those of its versions before 2007 (MS-CFB, 2.2). */
function isCompoundFile(bytes: Uint8Array): boolean {
  return [0xd0, 0xcf, 0x11, 0xe0].every((byte, i) => bytes[i] === byte);
}
