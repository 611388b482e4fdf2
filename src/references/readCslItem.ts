import { type EntryBrief, familyOf, normalizeDoi } from './bibliography.ts';
import type { CslDate, CslItem, CslName } from './cslItem.ts';

const nameFields = new Set(
  (
    'author chair collection-editor compiler composer container-author contributor curator director editor ' +
    'editorial-director executive-producer guest host illustrator interviewer narrator organizer original-author ' +
    'performer producer recipient reviewed-author script-writer series-creator translator'
  ).split(' '),
);
const dateFields = new Set(['accessed', 'available-date', 'event-date', 'issued', 'original-date', 'submitted']);

/**
 * Reads what should be one item of CSL-JSON (schema 1.0.2). A field of the wrong type is left out, so that whatever
 * formats the item may trust it; fields that the schema does not have stay, as text or number.
 */
export function readCslItem(value: unknown, id: string): CslItem {
  const fields = Object.entries(isRecord(value) ? value : {}).flatMap(([name, field]): [string, unknown][] => {
    const read = nameFields.has(name) ? readNames(field) : dateFields.has(name) ? readDate(field) : readText(field);
    return read === undefined || name === '__proto__' ? [] : [[name, read]];
  });
  const type = isRecord(value) && typeof value.type === 'string' ? value.type : 'document';
  return { ...Object.fromEntries(fields), id, type };
}

/** The key of what should be an item; null where it has none. */
export function keyOfItem(value: unknown): string | null {
  const id = isRecord(value) ? value.id : undefined;
  return (typeof id === 'string' && id.trim() !== '') || typeof id === 'number' ? String(id) : null;
}

export function briefOfItem(item: CslItem): EntryBrief {
  const editors = 'editor' in item ? readNames(item.editor) : undefined;
  const makers = item.author ?? editors ?? [];
  return {
    title: item.title ?? '',
    makers: makers.map(writeName).join(', '),
    firstFamily: familyOf(makers[0]?.family ?? makers[0]?.literal ?? ''),
    year: String(item.issued?.['date-parts'][0]?.[0] ?? ''),
    doi: normalizeDoi(item.DOI ?? ''),
    url: item.URL ?? '',
    files: 'file' in item && typeof item.file === 'string' ? splitFiles(item.file) : [],
  };
}

/** The paths of a `file` field, as JabRef (`description:path:type`) and Zotero write it, several behind `;`. */
export function splitFiles(field: string): string[] {
  return field
    .split(/(?<!\\);/)
    .map(part => {
      const pieces = part.split(/(?<!\\):(?![\\/])/);
      const path = pieces.length >= 3 ? pieces.slice(1, -1).join(':') : part;
      return path.replace(/\\([:;\\_])/g, '$1').trim();
    })
    .filter(path => path !== '');
}

function writeName({ family, given, literal }: CslName): string {
  return literal ?? [given, family].filter(part => part !== undefined).join(' ');
}

function readText(value: unknown): string | number | boolean | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (Array.isArray(value) && value.every(item => typeof item === 'string')) return value.join(', ');
  return undefined;
}

function readNames(value: unknown): CslName[] | undefined {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const names = list.flatMap((name): CslName[] => {
    if (typeof name === 'string' && name.trim() !== '') return [{ literal: name }];
    if (!isRecord(name)) return [];
    const parts = Object.entries(name).filter(([, part]) => typeof part === 'string' || typeof part === 'boolean');
    const isNamed = parts.some(([part]) => part === 'family' || part === 'literal' || part === 'given');
    return isNamed ? [Object.fromEntries(parts)] : [];
  });
  return names.length > 0 ? names : undefined;
}

/** CSL-JSON's dates; CSL YAML's `{year, month, day}`, lists of them, and plain years or ISO dates too. */
function readDate(value: unknown): CslDate | undefined {
  if (typeof value === 'number') return { 'date-parts': [[value]] };
  if (typeof value === 'string') return readWrittenDate(value);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const parts = list.flatMap((date): number[][] => {
    if (!isRecord(date)) return [];
    const written = date['date-parts'];
    const dates: readonly unknown[] = Array.isArray(written) ? written : [[date.year, date.month, date.day]];
    return dates.map(toParts).filter(parts => parts !== undefined);
  });
  if (parts.length > 0) return { 'date-parts': parts };
  const [first] = list;
  const said = isRecord(first) ? (first.raw ?? first.literal) : undefined;
  return typeof said === 'string' ? readWrittenDate(said) : undefined;
}

function toParts(value: unknown): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const parts: number[] = [];
  for (const part of value) {
    const number = typeof part === 'string' && /^-?\d{1,5}$/.test(part.trim()) ? Number(part) : part;
    if (typeof number !== 'number' || !Number.isInteger(number)) break;
    parts.push(number);
  }
  return parts.length > 0 ? parts.slice(0, 3) : undefined;
}

/** `2021`, `2021-05-03`, `2021-05/2021-07`; else the first four digits that could be a year. */
function readWrittenDate(text: string): CslDate | undefined {
  const dates = text.split('/').map(part => /^\s*(-?\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(part));
  const parts = dates.flatMap(date => (date ? [date.slice(1).filter(Boolean).map(Number)] : []));
  if (parts.length > 0) return { 'date-parts': parts.slice(0, 2) };
  const year = /\b[12]\d{3}\b/.exec(text.slice(0, 200))?.[0];
  return year === undefined ? undefined : { 'date-parts': [[Number(year)]] };
}

/** What should be an item, a name or a date. */
interface Fields {
  readonly [field: string]: unknown;
  readonly id?: unknown;
  readonly type?: unknown;
  readonly year?: unknown;
  readonly month?: unknown;
  readonly day?: unknown;
  readonly raw?: unknown;
  readonly literal?: unknown;
}

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
