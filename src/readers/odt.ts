import { readHtml } from '../sources/readHtml.ts';
import { type SourceContent, SourceError } from '../sources/sourceReader.ts';
import { readOfficeMetadata } from './officeMetadata.ts';
import { findAll, parseXml, type XmlElement } from './xml.ts';
import { checkUnlocked, damagedError, openZip, textOfEntry } from './zip.ts';

// What is no part of the text as it now stands (ODF 1.3 part 3).
const leftOut = new Set([
  'text:tracked-changes',
  'office:annotation',
  'text:sequence-decls',
  'office:forms',
  'svg:desc',
  'svg:title',
]);

const tags: Readonly<Record<string, string>> = {
  'text:p': 'p',
  'text:list': 'ul',
  'text:list-item': 'li',
  'table:table': 'table',
  'table:table-row': 'tr',
  'table:table-cell': 'td',
};

/** A cell that is repeated to fill a row says so with numbers up to the width of a sheet. */
const mostRepeats = 50;

/** Reads an OpenDocument text by way of HTML. Notes stand at the end; deleted text and remarks are left out. */
export function readOdt(bytes: Uint8Array): SourceContent {
  const entries = openZip(bytes, path => /^(?:content|meta)\.xml$|^META-INF\/manifest\.xml$/.test(path));
  checkUnlocked(entries);
  const xml = textOfEntry(entries, 'content.xml');
  if (xml === undefined) throw damagedError();
  const [body] = findAll(parseXml(xml), 'office:text');
  if (!body) throw damagedError();
  const notes: string[] = [];
  const text = toHtml(body, notes);
  const list = notes.length > 0 ? `<ol>${notes.map(note => `<li>${note}</li>`).join('')}</ol>` : '';
  const content = readHtml(text + list);
  if (content.text.trim() === '')
    throw new SourceError(
      'empty',
      'Nothing to read: the document holds no text, at most pictures. Save the text beside it.',
    );
  const metadata = readOfficeMetadata(textOfEntry(entries, 'meta.xml'), ['meta:initial-creator', 'dc:creator']);
  return { ...content, metadata, problems: [] };
}

function toHtml(element: XmlElement, notes: string[]): string {
  return element.children.map(child => (typeof child === 'string' ? escapeHtml(child) : toTag(child, notes))).join('');
}

function toTag(element: XmlElement, notes: string[]): string {
  const { name, attributes } = element;
  if (leftOut.has(name)) return '';
  if (name === 'text:s' || name === 'text:tab') return ' ';
  if (name === 'text:line-break') return '<br>';
  if (name === 'text:note') {
    const [body] = findAll(element, 'text:note-body');
    notes.push(body ? toHtml(body, notes) : '');
    return `<sup><a href="#note">${notes.length}</a></sup>`;
  }
  const inner = toHtml(element, notes);
  if (name === 'text:h') {
    const level = Math.min(6, Math.max(1, Number(attributes['text:outline-level']) || 1));
    return `<h${level}>${inner}</h${level}>`;
  }
  const tag = tags[name];
  if (!tag) return inner;
  const repeats = tag === 'td' ? Number(attributes['table:number-columns-repeated']) || 1 : 1;
  // Empty to the sheet's edge.
  if (inner === '' && repeats > mostRepeats) return '';
  const span = Number(attributes['table:number-columns-spanned']) || 1;
  const written = `<${tag}${tag === 'td' && span > 1 ? ` colspan="${Math.min(span, mostRepeats)}"` : ''}>${inner}</${tag}>`;
  return tag === 'td' ? written.repeat(Math.min(repeats, mostRepeats)) : written;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
