import { Gunzip } from 'fflate';
import { SourceError } from './sourceReader.ts';

/** As large as an archive is read, unpacked; in bytes. */
export const maxArchiveBytes = 50_000_000;
export const maxArchiveLines = 100_000;
/** A long book; more in one line is a database's dump. In bytes. */
export const maxLineBytes = 1_000_000;

/** Bytes that are unpacked between two looks at how much has come of them. */
const step = 16_384;

/** A line of an archive that is not blank. */
export interface ArchiveLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array;
}

/** An archive's text in UTF-8, whatever it was packed in or written in. */
export interface ArchiveText {
  readonly bytes: Uint8Array;
  /** Whether it broke off. */
  readonly isCut: boolean;
}

/** Throws a {@link SourceError} where nothing of the archive can be read. */
export function openArchive(bytes: Uint8Array): ArchiveText {
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  const opened = isPacked ? unzip(bytes) : { bytes, isCut: false };
  if (opened.bytes.length > maxArchiveBytes) throw tooLargeError();
  const text = toUtf8(opened.bytes);
  if (!hasText(text))
    throw opened.isCut
      ? new SourceError('unreadable', 'Not read: the archive is damaged from its start on. Get it anew.')
      : new SourceError(
          'empty',
          'Nothing to read: the file is empty. Save it anew, or remove it from the folder of sources.',
        );
  return { ...opened, bytes: text };
}

/** Stops where more comes out than is read; what came before damage is kept. */
function unzip(bytes: Uint8Array): ArchiveText {
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isCut = false;
  const gunzip = new Gunzip(chunk => {
    length += chunk.length;
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length && length <= maxArchiveBytes; at += step)
      gunzip.push(bytes.subarray(at, at + step));
    // Throws where the end is missing, and by itself, so that what came before it is not lost.
    if (length <= maxArchiveBytes) gunzip.push(new Uint8Array(), true);
  } catch {
    isCut = true;
  }
  if (length > maxArchiveBytes) throw tooLargeError();
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return { bytes: whole, isCut };
}

/** JSON Lines are UTF-8 (jsonlines.org); a mark at the start tells of programs that write UTF-16. */
function toUtf8(bytes: Uint8Array): Uint8Array {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return bytes.subarray(3);
  const label = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : null;
  return label === null ? bytes : new TextEncoder().encode(new TextDecoder(label).decode(bytes));
}

/** The lines that are not blank, in their order. */
export function* splitArchive(bytes: Uint8Array): Generator<ArchiveLine, void> {
  let number = 0;
  for (let start = 0; start < bytes.length; ) {
    const found = bytes.indexOf(0x0a, start);
    const end = found < 0 ? bytes.length : found;
    number++;
    const line = bytes.subarray(start, end);
    if (hasText(line)) yield { number, bytes: line };
    start = end + 1;
  }
}

/** Whether there is anything but blanks and control characters. */
function hasText(bytes: Uint8Array): boolean {
  return bytes.some(byte => byte > 0x20);
}

function tooLargeError(): SourceError {
  return new SourceError(
    'too-large',
    `Not read: the archive has more than ${maxArchiveBytes / 1_000_000} MB. Split it, or keep only the lines you cite.`,
  );
}
