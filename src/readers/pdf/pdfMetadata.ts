import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { CslDate } from '../../references/cslItem.ts';
import type { GivenMetadata } from '../../sources/sourceReader.ts';
import { toGivenTitle, toPeople } from '../properties.ts';

/**
 * What the PDF's properties say of the document. When the file was made says nothing of when the text was published, so
 * that date is left out, unless the properties name the publication's own.
 */
export async function readPdfMetadata(document: PDFDocumentProxy): Promise<GivenMetadata> {
  try {
    const { info, metadata } = await document.getMetadata();
    const fields = new Map(Object.entries(info));
    const given = (name: string, field = '') => toText(metadata?.get(name)) || toText(fields.get(field));
    const title = toGivenTitle(given('dc:title', 'Title'));
    const author = toPeople(given('dc:creator', 'Author'));
    const publisher = given('dc:publisher');
    const container = given('prism:publicationname');
    const doi = /10\.\d{4,9}\/\S+/.exec(given('prism:doi', 'doi'))?.[0];
    const issued = toDate(given('prism:publicationdate') || given('prism:coverdate'));
    const language = /^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.exec(given('dc:language', 'Language'))?.[0];
    return {
      ...(title && { title }),
      ...(author.length > 0 && { author }),
      ...(publisher && { publisher }),
      ...(container && { 'container-title': container }),
      ...(doi && { DOI: doi }),
      ...(issued && { issued }),
      ...(language && { language }),
    };
  } catch {
    return {};
  }
}

function toText(value: unknown): string {
  const text = Array.isArray(value) ? value.join('; ') : typeof value === 'string' ? value : '';
  return text.slice(0, 500).replace(/\s+/g, ' ').trim();
}

function toDate(text: string): CslDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(text) ?? [];
  if (year === undefined) return undefined;
  return { 'date-parts': [[year, month, day].filter(part => part !== undefined).map(Number)] };
}
