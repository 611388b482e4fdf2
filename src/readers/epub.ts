import type { Table } from '../markdown/markdownDocument.ts';
import { readHtml } from '../sources/readHtml.ts';
import type { Locator, SourceProblem } from '../sources/source.ts';
import { type GivenMetadata, type SourceContent, SourceError, type TextBlock } from '../sources/sourceReader.ts';
import type { Span } from '../text/span.ts';
import { mostText } from './boundText.ts';
import { toPeople } from './properties.ts';
import { findAll, parseXml, textOfElement, textOfFirst, type XmlElement } from './xml.ts';
import { damagedError, openZip, protectedError, textOfEntry, type ZipEntries } from './zip.ts';

/** Reads a book: its parts in the order of its spine, each passage with the chapter it stands in (EPUB 3.3). */
export function readEpub(bytes: Uint8Array): SourceContent {
  const entries = openZip(bytes, path => /\.(?:x?html?|xml|opf)$/i.test(path));
  if (isLocked(entries)) throw protectedError();
  const container = textOfEntry(entries, 'META-INF/container.xml');
  const packagePath = container && findAll(parseXml(container), 'rootfile')[0]?.attributes['full-path'];
  const xml = packagePath && textOfEntry(entries, packagePath);
  if (!xml) throw damagedError();
  const book = withoutPrefixes(parseXml(xml));
  const paths = findSpine(book, packagePath);
  const texts = paths.map(path => textOfEntry(entries, path));
  const missing = texts.filter(text => text === undefined).length;
  const layout = joinChapters(texts.filter(text => text !== undefined));
  if (layout.text.trim() === '')
    throw missing > 0
      ? damagedError()
      : new SourceError('no-text', 'Not read: the pages of this book are pictures without text.');
  const problems: SourceProblem[] =
    missing === 0
      ? []
      : [
          {
            code: 'incomplete',
            message: `${missing} of the book’s ${paths.length} parts are not in the file. Figures cited to it that the rest has not are not checked.`,
            fatal: false,
            partial: true,
          },
        ];
  return { ...layout, metadata: readMetadata(book), problems };
}

/** Whether parts are locked; the fonts of a free book may be scrambled (EPUB 3.3, 4.4). */
function isLocked(entries: ZipEntries): boolean {
  const xml = textOfEntry(entries, 'META-INF/encryption.xml');
  if (xml === undefined) return false;
  const references = findAll(withoutPrefixes(parseXml(xml)), 'CipherReference');
  return references.some(({ attributes }) => /\.x?html?$/i.test(attributes.URI ?? ''));
}

/** `opf:item` is `item`: packages bind the same names to any prefix. */
function withoutPrefixes(element: XmlElement): XmlElement {
  return {
    name: element.name.startsWith('dc:') ? element.name : element.name.replace(/^[^:]*:/, ''),
    attributes: element.attributes,
    children: element.children.map(child => (typeof child === 'string' ? child : withoutPrefixes(child))),
  };
}

/** The paths of the book's parts. Paths that lead out of the file name nothing in it. */
function findSpine(book: XmlElement, packagePath: string): string[] {
  const items = new Map(findAll(book, 'item').map(({ attributes }) => [attributes.id, attributes.href] as const));
  const folder = packagePath.split('/').slice(0, -1);
  return findAll(book, 'itemref').flatMap(({ attributes }) => {
    const href = items.get(attributes.idref);
    return href === undefined ? [] : [resolve(folder, href)];
  });
}

function resolve(folder: readonly string[], href: string): string {
  const parts = [...folder];
  for (const part of decode(href.replace(/[?#].*$/s, '')).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function joinChapters(pages: readonly string[]): Pick<SourceContent, 'text' | 'prose' | 'blocks' | 'tables'> {
  const texts: string[] = [];
  const proses: string[] = [];
  const blocks: TextBlock[] = [];
  const tables: Table[] = [];
  let offset = 0;
  let chapter: Locator | null = null;
  for (const page of pages) {
    // The reader of files cuts there and says so.
    if (offset > mostText) break;
    const content = readHtml(page);
    if (content.text.trim() === '') continue;
    const move = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
    for (const { locator: _, ...block } of content.blocks) {
      if (block.kind === 'heading' && block.heading !== null) chapter = toChapter(block.heading) ?? chapter;
      blocks.push({ ...block, span: move(block.span), ...(chapter && { locator: chapter }) });
    }
    tables.push(
      ...content.tables.map(({ span, rows }) => ({ span: move(span), rows: rows.map(row => row.map(move)) })),
    );
    texts.push(content.text);
    proses.push(content.prose);
    offset += content.text.length + 2;
  }
  return { text: texts.join('\n\n'), prose: proses.join('\n\n'), blocks, tables };
}

/** "Chapter IV: The Return", "12. Trade": the number; a heading without one opens no chapter. */
function toChapter(heading: string): Locator | null {
  const found = /^(?:chapter|book|part)\s+([\divxlc]+)\b|^(\d{1,3}|[IVXLC]{1,7})(?:[.:]?\s|[.:]?$)/i.exec(
    heading.trim(),
  );
  const value = found?.[1] ?? found?.[2];
  return value === undefined ? null : { term: 'chapter', value };
}

function readMetadata(book: XmlElement): GivenMetadata {
  const title = textOfFirst(book, 'dc:title').slice(0, 300);
  const author = findAll(book, 'dc:creator').flatMap(element => toPeople(`${textOfElement(element).trim()};`));
  const publisher = textOfFirst(book, 'dc:publisher').slice(0, 200);
  const language = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.exec(textOfFirst(book, 'dc:language'))?.[0];
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(textOfFirst(book, 'dc:date')) ?? [];
  const date = [year, month, day].flatMap(part => (part === undefined ? [] : Number(part)));
  return {
    type: 'book',
    ...(title && { title }),
    ...(author.length > 0 && { author }),
    ...(publisher && { publisher }),
    ...(language && { language }),
    ...(date.length > 0 && { issued: { 'date-parts': [date] } }),
  };
}
