import { parseDocument } from 'yaml';
import type { CslItem } from '../references/cslItem.ts';
import type { SourceProblem } from './source.ts';
import type { GivenMetadata } from './sourceReader.ts';

/** More than this is no front matter; bounds what a hostile file can make the YAML parser do. */
const maxFrontMatter = 64_000;

const types: readonly CslItem['type'][] = ['article-newspaper', 'article', 'report', 'webpage', 'document', 'dataset'];

type Fields = ReadonlyMap<string, unknown>;

/** Reads the fields of a YAML front matter that describe the document, under the names that are in use for them. */
export function readFrontMatter(yaml: string): {
  readonly metadata: GivenMetadata;
  readonly problems: readonly SourceProblem[];
} {
  if (yaml.length > maxFrontMatter) return { metadata: {}, problems: [unreadable('it is too long')] };
  try {
    const document = parseDocument(yaml, { logLevel: 'silent' });
    const error = document.errors[0];
    if (error) return { metadata: {}, problems: [unreadable(firstLine(error.message))] };
    const value: unknown = document.toJS({ maxAliasCount: 20 });
    return { metadata: isRecord(value) ? toMetadata(toFields(value)) : {}, problems: [] };
  } catch (error) {
    return { metadata: {}, problems: [unreadable(error instanceof Error ? firstLine(error.message) : 'unknown')] };
  }
}

function toMetadata(fields: Fields): GivenMetadata {
  const id = textOf(fields, 'citation-key', 'citekey', 'id');
  const type = types.find(known => known === fields.get('type'));
  const title = textOf(fields, 'title');
  const author = toAuthors(fields.get('author') ?? fields.get('authors') ?? fields.get('byline'));
  const container = textOf(fields, 'container-title', 'publication', 'journal', 'newspaper');
  const publisher = textOf(fields, 'publisher', 'source', 'site', 'site-name') ?? container;
  const dateParts = toDateParts(
    fields.get('date') ?? fields.get('issued') ?? fields.get('published') ?? fields.get('year'),
  );
  const url = textOf(fields, 'url', 'link', 'canonical');
  const doi = textOf(fields, 'doi')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '');
  return {
    ...(id !== undefined && { id }),
    ...(type && { type }),
    ...(title !== undefined && { title }),
    ...(author.length > 0 && { author }),
    ...(publisher !== undefined && !isUrl(publisher) && { publisher }),
    ...(container !== undefined && { 'container-title': container }),
    ...(dateParts && { issued: { 'date-parts': [dateParts] } }),
    ...(url !== undefined && isUrl(url) && { URL: url }),
    ...(doi && { DOI: doi }),
  };
}

function toAuthors(value: unknown): NonNullable<CslItem['author']>[number][] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap(entry => {
    if (isRecord(entry)) {
      const fields = toFields(entry);
      const family = textOf(fields, 'family', 'last');
      const given = textOf(fields, 'given', 'first');
      const literal = textOf(fields, 'literal', 'name');
      if (family !== undefined) return [{ family, ...(given !== undefined && { given }) }];
      return literal === undefined ? [] : [{ literal }];
    }
    if (typeof entry !== 'string') return [];
    return entry.split(/\s+and\s+|;/).flatMap(toAuthor);
  });
}

/** "Doe, Jane" says which name is the family's; "Jane Doe" and "Feng Yujun" do not. */
function toAuthor(name: string): NonNullable<CslItem['author']>[number][] {
  const literal = name.replace(/\s+/g, ' ').trim();
  const [family, given, more] = literal.split(', ');
  if (family && given && more === undefined) return [{ family, given }];
  return literal ? [{ literal }] : [];
}

/** `2021`, `2021-12`, `2021-12-03` (with or without a time), and CSL's own `date-parts`. */
function toDateParts(value: unknown): number[] | undefined {
  if (isRecord(value)) {
    const parts: unknown = Object.values(value['date-parts'] ?? {})[0];
    return Array.isArray(parts) ? toDateParts(parts.map(part => String(part).padStart(2, '0')).join('-')) : undefined;
  }
  const match = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?!\d)/.exec(String(value ?? ''));
  if (!match) return undefined;
  const [year, month, day] = match
    .slice(1)
    .filter(part => part !== undefined)
    .map(Number);
  if (year === undefined || month === undefined || month < 1 || month > 12)
    return year === undefined ? undefined : [year];
  return day === undefined || day < 1 || day > 31 ? [year, month] : [year, month, day];
}

function toFields(record: Readonly<Record<string, unknown>>): Fields {
  return new Map(Object.entries(record).map(([name, value]) => [name.toLowerCase().replaceAll('_', '-'), value]));
}

function textOf(fields: Fields, ...names: readonly string[]): string | undefined {
  for (const name of names) {
    const value = fields.get(name);
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const text = String(value).replace(/\s+/g, ' ').trim();
    if (text) return text;
  }
  return undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/:$/, '') ?? '';
}

function unreadable(why: string): SourceProblem {
  return {
    code: 'front-matter',
    message: `The front matter could not be read (${why}), so title, authors and date are taken from the text. Correct the YAML between the \`---\` lines.`,
    fatal: false,
  };
}
