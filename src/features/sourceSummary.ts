import type { Source } from '../sources/source.ts';
import { sliceSpan } from '../text/span.ts';
import { toPlainLine } from './escapeMarkdown.ts';

/** Where there is no title the source is read for it, and lists ask for hundreds at every key. */
const titles = new WeakMap<Source, string>();

/** The title, else how it begins, else the file's name: plain text, one line. */
export function titleOfSource(source: Source): string {
  const title = titles.get(source) ?? findTitle(source);
  titles.set(source, title);
  return title;
}

function findTitle(source: Source): string {
  const name = source.path.slice(source.path.lastIndexOf('/') + 1);
  return toPlainLine(source.metadata.title ?? '', 120) || openingOfSource(source, 80) || toPlainLine(name, 120);
}

/** Publisher, else the first author, and year, where known: plain text, one line. */
export function detailOfSource(source: Source): string {
  const { publisher: named, 'container-title': container, author } = source.metadata;
  const publisher = named ?? container ?? author?.[0]?.literal ?? author?.[0]?.family ?? '';
  return [toPlainLine(publisher, 60), yearOfSource(source)].filter(part => part !== '').join(', ');
}

export function yearOfSource({ metadata }: Source): string {
  return String(metadata.issued?.['date-parts'][0]?.[0] ?? '');
}

/** Its first passage that is no furniture: plain text, one line. */
export function openingOfSource(source: Source, limit = 200): string {
  const first = source.passages.find(({ furniture }) => !furniture);
  return first ? toPlainLine(sliceSpan(source.prose, first.span), limit) : '';
}
