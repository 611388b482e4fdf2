import { defaultStrings } from '@citation-js/plugin-bibtex/lib-mjs/input/constants.js';
import { parse as parseValue } from '@citation-js/plugin-bibtex/lib-mjs/input/value.js';
import { parse as toCsl } from '@citation-js/plugin-bibtex/lib-mjs/mapping/index.js';
import {
  type EntryBrief,
  type EntryDraft,
  familyOf,
  normalizeDoi,
  type ReadEntries,
  toReadEntries,
} from './bibliography.ts';
import { type BibtexEntry, parseBibtex } from './bibtexSyntax.ts';
import type { CslItem } from './cslItem.ts';
import { readCslItem, splitFiles } from './readCslItem.ts';

/** How far an entry's parents may have parents. */
const maxInheritance = 4;

/** Reads BibTeX and BibLaTeX: the syntax here, the LaTeX of the values and what the fields mean by Citation.js. */
export function readBibtex(text: string): ReadEntries {
  const { entries, problems } = parseBibtex(text, defaultStrings);
  const byKey = new Map(entries.toReversed().map(entry => [entry.key, entry]));
  const drafts = entries.map(
    (entry): EntryDraft => ({
      key: entry.key,
      span: entry.span,
      makeBrief: () => toBrief(entry),
      makeItem: () => toItem(entry, byKey),
    }),
  );
  return toReadEntries(drafts, problems);
}

function toBrief({ fields }: BibtexEntry): EntryBrief {
  const field = (name: string) => toPlain(fields.get(name) ?? '');
  const subtitle = field('subtitle');
  const makers = field('author') || field('editor');
  return {
    title: subtitle === '' ? field('title') : `${field('title')}: ${subtitle}`,
    makers: makers.replace(/ and /g, '; '),
    firstFamily: familyOf(makers.split(' and ', 1)[0] ?? ''),
    year: /\d{4}/.exec(fields.get('date') ?? fields.get('year') ?? '')?.[0] ?? '',
    doi: normalizeDoi(fields.get('doi') ?? ''),
    url: (fields.get('url') ?? '').trim(),
    files: splitFiles(fields.get('file') ?? ''),
  };
}

/** A value without LaTeX, cheaply where it has none but braces. */
function toPlain(value: string): string {
  const text = /[\\$]/.test(value) ? readValue(value, '') : value.replace(/[{}]/g, '');
  return (typeof text === 'string' ? text : value)
    .replace(/<[^>]{0,20}>/g, '')
    .replace(/[\s~]+/g, ' ')
    .trim();
}

function toItem(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): CslItem {
  const line = [entry, ...findParents(entry, byKey)];
  const family = line.map(({ type, key, fields }, i) => {
    const language = fields.get('language');
    const languages = language === undefined ? [] : readValue(language, 'language');
    // Who inherits from its own heir would do so for ever.
    const isRing = line.slice(0, i + 1).some(one => one.key === fields.get('crossref'));
    const isRead = ([name, value]: [string, string]) =>
      value !== '' && !name.includes('+an') && !(isRing && name === 'crossref');
    const values = [...fields].filter(isRead);
    const properties = values.map(([name, value]): [string, unknown] => [name, readValue(value, name, languages)]);
    // A parent without authors hands down none; left out, Citation.js breaks off at them.
    return { type, label: key, properties: Object.fromEntries(i === 0 ? properties : [['author', []], ...properties]) };
  });

  try {
    return readCslItem(toCsl(family)[0], entry.key);
  } catch {
    // A field that Citation.js cannot convert (a date that is none): what every style prints is left.
    const { title, makers, year } = toBrief(entry);
    const known = { title, ...(makers && { author: makers.split('; ') }), ...(year && { issued: Number(year) }) };
    return readCslItem(known, entry.key);
  }
}

/** The entries that it inherits from (`crossref`, `xdata`). */
function findParents(entry: BibtexEntry, byKey: ReadonlyMap<string, BibtexEntry>): BibtexEntry[] {
  const parents = new Set<BibtexEntry>();
  let children = [entry];
  for (let depth = 0; depth < maxInheritance && children.length > 0; depth++) {
    children = children
      .flatMap(({ fields }) => [fields.get('crossref') ?? '', ...(fields.get('xdata') ?? '').split(',')])
      .flatMap(key => byKey.get(key.trim()) ?? [])
      .filter(parent => parent !== entry && !parents.has(parent));
    for (const parent of children) parents.add(parent);
  }
  return [...parents];
}

/** A value as its field asks for it; the text without its marks where it cannot be read so. */
function readValue(value: string, field: string, languages: unknown = []): unknown {
  try {
    return parseValue(value.replaceAll('\\,', '\u2009'), field, languages);
  } catch {
    const text = value.replace(/[{}$]|\\[A-Za-z]*/g, '');
    return field === 'author' || field === 'editor' ? text.split(' and ').map(family => ({ family })) : text;
  }
}
