import { findFigures } from '../figures/findFigures.ts';
import { findChosenName } from './fileNames.ts';
import { isRecord, toGivenMetadata } from './givenMetadata.ts';
import { createPartFinder, type PartFinder, type RecordFields } from './recordFields.ts';
import { type GivenMetadata, SourceError } from './sourceReader.ts';

/** What a line of an archive says. */
export interface ArchiveRecord {
  /** What names it among the others, whatever comes before it; null where it has no such field. */
  readonly identity: string | null;
  readonly title: string | null;
  readonly body: string;
  readonly isHtml: boolean;
  readonly metadata: GivenMetadata;
}

/** Parts of a text within parts: lists of paragraphs, and objects that hold one each. */
const maxNesting = 4;

/** Reads a line, decoded. Throws a {@link SourceError} where it is no JSON, or holds no text. */
export function readRecord(line: string, fields: RecordFields): ArchiveRecord {
  const record = parseLine(line);
  const find = createPartFinder(record, fields);
  const found = find('text');
  if (found === undefined) throw noTextError(record);
  const body = toText(found, fields, 0).trim();
  if (body === '') throw new SourceError('empty', 'Not read: its text is empty.');
  const title = toLine(find('title'));
  const id = toLine(find('id'));
  const key = toLine(find('key')) ?? (id !== null && isReadableKey(id) ? id : null);
  const url = toLine(find('url'));
  return {
    identity: toLine(find('key')) ?? id ?? url,
    title,
    body,
    isHtml: isHtml(body),
    metadata: toMetadata(record, find, { title, key, url }),
  };
}

function parseLine(line: string): Readonly<Record<string, unknown>> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new SourceError('unreadable', 'Not read: it is no JSON. Write one object a line, and nothing between them.');
  }
  if (!isRecord(value)) throw new SourceError('unreadable', 'Not read: it is JSON, but no object with fields.');
  return value;
}

function toMetadata(
  record: Readonly<Record<string, unknown>>,
  find: PartFinder,
  { title, key, url }: Readonly<Record<'title' | 'key' | 'url', string | null>>,
): GivenMetadata {
  const { type, DOI, doi = DOI } = record;
  return toGivenMetadata({
    type,
    doi,
    title,
    url,
    'citation-key': key,
    author: toAuthors(find('author')),
    publisher: nameOf(find('publisher')),
    date: toDate(find('date')),
    language: toLine(find('language')),
  });
}

/** A text, a list of its paragraphs, or an object that holds it. */
function toText(value: unknown, fields: RecordFields, depth: number): string {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n');
  if (depth >= maxNesting) return '';
  if (Array.isArray(value)) {
    const parts: readonly unknown[] = value;
    return parts
      .map(part => toText(part, fields, depth + 1))
      .filter(text => text !== '')
      .join('\n\n');
  }
  return isRecord(value) ? toText(createPartFinder(value, fields)('text'), fields, depth + 1) : '';
}

/** A text or number as one line; null where it is neither, or empty. */
function toLine(value: unknown): string | null {
  if (typeof value !== 'string' && typeof value !== 'number') return null;
  return String(value).replace(/\s+/g, ' ').trim() || null;
}

/** `"Reuters"`, or as news services write it: `{"id": null, "name": "Reuters"}`. */
function nameOf(value: unknown): string | null {
  return toLine(isRecord(value) ? (value.name ?? value.title) : value);
}

function toAuthors(value: unknown): unknown {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map(author => (typeof author === 'string' ? author.replace(/^by\s+/i, '') : author));
}

/**
 * A date in any writing that figures are read in, in digits alone, or in seconds or milliseconds since 1970; of one
 * whose day and month could be either, the year.
 */
function toDate(value: unknown): string | null {
  if (isRecord(value)) return toDate(value.$date ?? value.date);
  const line = toLine(value)?.slice(0, 60) ?? '';
  const seconds = /^\d{9,10}(?:\.\d+)?$/.test(line)
    ? Number(line)
    : /^\d{12,13}$/.test(line)
      ? Number(line) / 1000
      : null;
  if (seconds !== null) return new Date(seconds * 1000).toISOString();
  const digits = /^(\d{4})(\d\d)(\d\d)(?:T|$)/.exec(line);
  if (digits) return digits.slice(1).join('-');
  if (/^\d{4}(?:[-/]|$)/.test(line)) return line;
  for (const { value } of findFigures(line)) {
    if (value.type === 'date' && /^\d{4}/.test(value.iso)) return value.otherwise ? value.iso.slice(0, 4) : value.iso;
  }
  return null;
}

/** Whether somebody may want to write it: with a word in it, and of signs that Pandoc takes in a key without braces. */
function isReadableKey(id: string): boolean {
  const isPlain = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&+?<>~/-](?=[\p{L}\p{N}_])){0,59}$/u.test(id);
  return isPlain && findChosenName(id) !== null;
}

/** Markup from end to end, or closed paragraphs in it; a text that speaks of a tag is none. */
function isHtml(body: string): boolean {
  const sample = body.slice(0, 20_000);
  if (/^<(?:!doctype html|html|body|article|div|p|h[1-6]|section|ul|ol|table|figure|blockquote)[\s>]/i.test(sample))
    return /<\/[a-z][a-z\d]{0,15}>/i.test(body);
  return (sample.match(/<\/(?:p|div|h[1-6]|li|table|section|blockquote)>|<br\s?\/?>/gi)?.length ?? 0) >= 2;
}

function noTextError(record: Readonly<Record<string, unknown>>): SourceError {
  const names = Object.keys(record);
  const shown = names.slice(0, 12).map(name => `“${name.slice(0, 40)}”`);
  const list =
    names.length === 0 ? 'no field' : shown.join(', ') + (names.length > 12 ? ` and ${names.length - 12} more` : '');
  return new SourceError(
    'no-text',
    `Not read: no field of it is known to hold its text. It has ${list}. Say which one does under "recordFields" in .sourcebook.json.`,
  );
}
