import type { CslItem, CslName } from '../references/cslItem.ts';
import { isOrganisation, toPersonName } from './personName.ts';
import type { GivenMetadata } from './sourceReader.ts';

// The types of CSL 1.0.2.
const types: readonly CslItem['type'][] =
  `article article-journal article-magazine article-newspaper bill book broadcast chapter classic collection dataset
  document entry entry-dictionary entry-encyclopedia event figure graphic hearing interview legal_case legislation
  manuscript map motion_picture musical_score pamphlet paper-conference patent performance periodical
  personal_communication post post-weblog regulation report review review-book software song speech standard thesis
  treaty webpage`.split(/\s+/);

type Fields = ReadonlyMap<string, unknown>;

/**
 * Reads the fields that describe a document, under the names that CSL, YAML front matter, BibTeX and web pages have for
 * them; case and `_` do not matter. What is missing, ill-typed or unknown is left out.
 */
export function toGivenMetadata(record: Readonly<Record<string, unknown>>): GivenMetadata {
  const fields = toFields(record);
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
  const language = textOf(fields, 'language', 'lang', 'langid');
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
    ...(language !== undefined && isLanguageTag(language) && { language }),
  };
}

function toAuthors(value: unknown): readonly CslName[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.flatMap(entry => {
    if (isRecord(entry)) {
      const fields = toFields(entry);
      const family = textOf(fields, 'family', 'last');
      const given = textOf(fields, 'given', 'first');
      const literal = textOf(fields, 'literal');
      const name = textOf(fields, 'name');
      if (family !== undefined) return [{ family, ...(given !== undefined && { given }) }];
      if (literal !== undefined) return [{ literal }];
      return name === undefined ? [] : [toPersonName(name)];
    }
    if (typeof entry !== 'string') return [];
    return entry.split(';').flatMap(toAuthorsOfLine);
  });
}

/** "Jane Doe and Li Wei" are two; of "Department of Health and Human Services" the "and" is a part. */
function toAuthorsOfLine(line: string): readonly CslName[] {
  const names = line.split(/\s+and\s+/);
  const authors = names.flatMap(toAuthor);
  const isOne = names.length > 1 && authors[0]?.literal !== undefined && names.some(isOrganisation);
  return isOne ? [{ literal: line.replace(/\s+/g, ' ').trim() }] : authors;
}

/** "Doe, Jane" says which name is the family's; of "Jane Doe" it can be told. "Finance Department, City of Oslo" is one. */
function toAuthor(name: string): readonly CslName[] {
  const literal = name.replace(/\s+/g, ' ').trim();
  const [family, given, more] = literal.split(', ');
  if (family && given && more === undefined)
    return isOrganisation(family) || isOrganisation(given) ? [{ literal }] : [{ family, given }];
  return literal ? [toPersonName(literal)] : [];
}

/** `2021`, `2021-12`, `2021-12-03` or `2021/12/03` (with or without a time), and CSL's own `date-parts`. */
function toDateParts(value: unknown): number[] | undefined {
  if (isRecord(value)) {
    const parts: unknown = Object.values(value['date-parts'] ?? {})[0];
    return Array.isArray(parts) ? toDateParts(parts.map(part => String(part).padStart(2, '0')).join('-')) : undefined;
  }
  const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/.exec(String(value ?? ''));
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

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `en`, `pt-BR`, `zh_Hans`: the form of BCP 47, with `_` as some programs write it. */
function isLanguageTag(text: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(text);
}

function isUrl(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text);
}
