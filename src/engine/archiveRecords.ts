import { hashContent } from '../corpus/segments/hashBytes.ts';
import type { IndexedFile } from '../corpus/segments/segment.ts';
import { countOf } from '../features/countOf.ts';
import { toRecordUri } from '../sources/archivePlaces.ts';
import { decodeText } from '../sources/decode.ts';
import { type ArchiveRecord, readRecord } from '../sources/readRecord.ts';
import { createSource, type ReadSource } from '../sources/readSource.ts';
import { fromPage, layOutRecord, toPage } from '../sources/recordContent.ts';
import type { RecordFields } from '../sources/recordFields.ts';
import type { SourceProblem, SourceProblemCode } from '../sources/source.ts';
import { createUnreadContent, type SourceContent, SourceError, toFatalProblem } from '../sources/sourceReader.ts';
import { type ArchiveText, maxArchiveLines, maxLineBytes, openArchive, splitArchive } from '../sources/splitArchive.ts';
import type { Extract, FileStat } from './host.ts';

/** Something wrong in an archive that is of no source: a line that is none. */
export interface ArchiveProblem {
  readonly code: SourceProblemCode;
  /** From 1. */
  readonly line: number;
  readonly message: string;
}

/** A document of an archive: found, named, and not laid out yet. */
export interface FoundRecord {
  readonly file: IndexedFile;
  readonly record: ArchiveRecord;
  readonly problems: readonly SourceProblem[];
}

/** What is wrong with more lines than these is told in one sentence. */
const toldLines = 20;

/**
 * The documents of an archive, in the order of its lines. A line that is none is told to `report`, and the rest go on.
 * A document is named by what it calls itself, else by what it holds, so that a line that comes in renames no other;
 * only among those of one name does the order count.
 */
export function* findRecords(
  archive: Pick<FileStat, 'uri' | 'path'>,
  text: ArchiveText,
  fields: RecordFields,
  report: (problem: ArchiveProblem) => void,
): Generator<FoundRecord, void> {
  const names = new Map<string, number>();
  const under = toFieldsKey(fields);
  let lines = 0;
  let line = 1;
  const unread: ArchiveProblem[] = [];
  for (const { number, bytes } of splitArchive(text.bytes)) {
    line = number;
    if (lines++ === maxArchiveLines) {
      const message = `Not read: this line and those behind it. Of an archive ${maxArchiveLines} lines are read; split it, or keep only the lines you cite.`;
      report({ code: 'too-large', line, message });
      break;
    }
    const hash = hashContent(bytes) + under;
    try {
      const { text, problems } = decodeLine(bytes);
      const record = readRecord(text, fields);
      const name = toName(record.identity, hash);
      const count = (names.get(name) ?? 0) + 1;
      names.set(name, count);
      const own = count === 1 ? name : `${name}~${count}`;
      const place = { uri: toRecordUri(archive.uri, own), path: `${archive.path}/${own}` };
      yield { file: { ...place, size: bytes.length, mtime: 0, hash }, record, problems };
    } catch (error) {
      const { code, message } = toFatalProblem(error);
      unread.push({ code, line, message });
    }
  }
  for (const problem of unread.slice(0, toldLines)) report(problem);
  const [next] = unread.slice(toldLines);
  if (next) {
    const more = unread.length - toldLines;
    report({ ...next, message: `Not read: ${countOf(more, 'more line')} of this archive, the first of them here.` });
  }
  if (text.isCut) {
    const message = 'Read in part: the archive breaks off here, or is damaged from here on. Get it anew.';
    report({ code: 'incomplete', line, message });
  }
}

/** Reads all documents of an archive. Never rejects. */
export async function readArchiveBytes(
  archive: Pick<FileStat, 'uri' | 'path'>,
  bytes: Uint8Array,
  extract: Extract | undefined,
  fields: RecordFields,
): Promise<{ readonly sources: readonly ReadSource[]; readonly problems: readonly ArchiveProblem[] }> {
  const problems: ArchiveProblem[] = [];
  const sources: ReadSource[] = [];
  try {
    for (const found of findRecords(archive, openArchive(bytes), fields, problem => problems.push(problem)))
      sources.push(await readFoundRecord(found, extract));
  } catch (error) {
    sources.push(createSource(archive, createUnreadContent(toFatalProblem(error)), { key: null }));
  }
  return { sources, problems };
}

/** Lays out a record, in the readers' thread where it is HTML. Never rejects. */
export async function readFoundRecord(found: FoundRecord, extract: Extract | undefined): Promise<ReadSource> {
  return createSource(found.file, await layOut(found, extract), { key: null });
}

async function layOut({ record, problems }: FoundRecord, extract: Extract | undefined): Promise<SourceContent> {
  if (!record.isHtml) return layOutRecord(record, problems);
  try {
    if (!extract)
      throw new SourceError('unsupported', 'Not read: its text is HTML, which cannot be read in this editor.');
    const content = fromPage(await extract('html', new TextEncoder().encode(toPage(record))), record);
    return { ...content, problems: [...problems, ...content.problems] };
  } catch (error) {
    return createUnreadContent(toFatalProblem(error));
  }
}

/** Tells fields of one choice from those of another. */
export function toFieldsKey(fields: RecordFields): string {
  return Object.keys(fields).length === 0 ? '' : hashContent(new TextEncoder().encode(JSON.stringify(fields)));
}

function decodeLine(bytes: Uint8Array): ReturnType<typeof decodeText> {
  if (bytes.length <= maxLineBytes) return decodeText(bytes);
  const megabytes = maxLineBytes / 1_000_000;
  throw new SourceError(
    'too-large',
    `Not read: the line has more than ${megabytes} MB. Put each document into a line of its own.`,
  );
}

/** What a URI takes as it is, and a person can read; a hash of what is longer or has other signs. */
function toName(identity: string | null, hash: string): string {
  if (identity === null) return hash;
  return /^[\w-][\w.-]{0,79}$/.test(identity) ? identity : hashContent(new TextEncoder().encode(identity));
}
