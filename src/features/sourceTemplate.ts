import type { Source } from '../sources/source.ts';
import { toPlainLine } from './escapeMarkdown.ts';
import { titleOfSource, yearOfSource } from './sourceSummary.ts';

/** What a template may name; anything else in braces stays as it is written. */
const fields: Readonly<Record<string, (source: Source) => string>> = {
  key: ({ key }) => key,
  title: titleOfSource,
  author: authorsOf,
  year: yearOfSource,
  publisher: ({ metadata }) => toPlainLine(metadata.publisher ?? metadata['container-title'] ?? '', 60),
};

/** No list is wider; what a longer template has beyond this is left out. */
const longestTemplate = 200;
const mostAuthors = 3;

/** Between the fields: a name in braces, or what stands between two. */
const part = /\{(key|title|author|year|publisher)\}/;

/**
 * Fills a writer's template (`{author}, {year}: {title}`) with what a source says of itself: plain text, one line. Of
 * what it does not say, the punctuation before it goes, too; and the first field that it does say stands first.
 */
export function fillTemplate(template: string, source: Source): string {
  const parts = template.slice(0, longestTemplate).split(part);
  let line = '';
  let isBegun = false;
  for (let i = 1; i < parts.length; i += 2) {
    const value = fields[parts[i] ?? '']?.(source) ?? '';
    if (value === '') continue;
    const before = parts[i - 1] ?? '';
    line += (isBegun || i === 1 ? before : before.replace(/^[\s\p{P}]{1,200}/u, '')) + value;
    isBegun = true;
  }
  const end = isBegun ? (parts.at(-1) ?? '') : '';
  return balance(line + end).trim();
}

/** Without the half of a bracket whose other half went with what it held. */
function balance(line: string): string {
  const open = line.split(/[([]/).length;
  const closed = line.split(/[)\]]/).length;
  return open === closed ? line : line.replace(/[()[\]]/g, '');
}

function authorsOf({ metadata }: Source): string {
  const names = (metadata.author ?? [])
    .map(({ literal, family }) => literal ?? family ?? '')
    .filter(name => name !== '');
  const shown = names.length > mostAuthors ? [...names.slice(0, 1), 'et al.'] : names;
  return toPlainLine(shown.join(', '), 80);
}
