import './domStubs.ts';
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { WorkerMessageHandler } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';
import type { SourceProblem } from '../../sources/source.ts';
import { type SourceContent, SourceError } from '../../sources/sourceReader.ts';
import { hideBlindFonts } from './blindFonts.ts';
import { layOutPdf } from './layOutPdf.ts';
import { findLines } from './lines.ts';
import { type LaidPage, markMargins } from './margins.ts';
import { findGroups } from './paragraphs.ts';
import { readPdfMetadata } from './pdfMetadata.ts';
import { createPdfPage, type DrawnText } from './pdfPage.ts';

/** More pages are not read: a shelf, not a source. */
const mostPages = 3_000;

/** A page with more runs of text is a drawing. */
const mostRuns = 100_000;

/** Of so many pages without text it is looked at whether they show a picture; a book has a few empty ones. */
const examinedPages = 12;

// Its worker is this very thread, which is one already.
Object.assign(globalThis, { pdfjsWorker: { WorkerMessageHandler } });

/** Reads the text that a PDF holds as text. Throws a {@link SourceError} where it holds none. */
export async function readPdf(bytes: Uint8Array): Promise<SourceContent> {
  const isWhole = endsAsPdf(bytes);
  const missing = new Set<string>();
  const loading = getDocument({
    data: bytes,
    // Nothing is drawn, fetched or evaluated: only text is asked for.
    disableFontFace: true,
    useSystemFonts: false,
    useWorkerFetch: false,
    useWasm: false,
    // Files beside the library that it asks for: none is there.
    BinaryDataFactory: class {
      async fetch({ kind }: { readonly kind: string }): Promise<never> {
        missing.add(kind);
        throw new Error(`${kind} is not at hand`);
      }
    },
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
    stopAtErrors: false,
    verbosity: 0,
  });
  try {
    return await readDocument(await loading.promise, { isWhole, missing });
  } catch (error) {
    throw toSourceError(error);
  } finally {
    await loading.destroy();
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  { isWhole, missing }: { readonly isWhole: boolean; readonly missing: ReadonlySet<string> },
): Promise<SourceContent> {
  const { numPages } = document;
  const labels = await document.getPageLabels().catch(() => null);
  const hasLabels = labels?.some((label, i) => label !== '' && label !== String(i + 1)) ?? false;
  const pages: LaidPage[] = [];
  // By their numbers in the file, from 1.
  const unread: number[] = [];
  const blind: number[] = [];
  const empty: number[] = [];
  for (let number = 1; number <= Math.min(numPages, mostPages); number++) {
    const label = (hasLabels && labels?.[number - 1]) || String(number);
    try {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent({ includeMarkedContent: false });
      const drawn = items.filter((item): item is (typeof items)[number] & DrawnText => 'str' in item);
      const drawnPage = createPdfPage(drawn.slice(0, mostRuns), page.view, label);
      const laid = hideBlindFonts(drawnPage);
      if (laid !== drawnPage) blind.push(number);
      const lines = findLines(laid);
      if (lines.length === 0) empty.push(number);
      pages.push({ label, lines, top: laid.top, bottom: laid.bottom });
      page.cleanup();
    } catch {
      unread.push(number);
      pages.push({ label, lines: [], top: 0, bottom: 0 });
    }
  }
  const marked = markMargins(pages, hasLabels);
  const layout = layOutPdf(findGroups(marked.pages));
  if (layout.text.trim() === '') throw noTextError(numPages, unread.length);
  if (isUnreadable(layout.text)) throw noLettersError();
  const pictures = await findPictures(document, empty);
  const problems: SourceProblem[] = [];
  const addProblem = (numbers: readonly number[], what: (isOne: boolean) => string, others: readonly number[] = []) => {
    if (numbers.length === 0) return;
    const labels = numbers.map(number => pages[number - 1]?.label ?? String(number));
    const names = [...numbers, ...others].flatMap(number => namesOf(number, pages, marked.pages));
    problems.push(
      incomplete(`${pagesOf(labels)} ${what(numbers.length === 1)}`, marked.areLabelsSure ? names : undefined),
    );
  };
  if (!isWhole) problems.push(incomplete('The file breaks off before its end; what was read of it may not be all'));
  if (numPages > mostPages) problems.push(incomplete(`Of its ${numPages} pages the first ${mostPages} were read`));
  addProblem(unread, () => 'could not be read');
  addProblem(blind, isOne => `hold${isOne ? 's' : ''} text in fonts that do not say which letters they show`);
  if (missing.has('cMapUrl'))
    problems.push(incomplete('Text in East Asian fonts that leave their encoding to the reader was not read'));
  // What was not looked at may be pictures as well.
  addProblem(pictures, isOne => `hold${isOne ? 's' : ''} a picture and no text`, empty.slice(examinedPages));
  return { ...layout, metadata: await readPdfMetadata(document), problems };
}

/** A whole file says so in its last lines (PDF 32000-1, 7.5.5); programs look a kilobyte back for it. */
function endsAsPdf(bytes: Uint8Array): boolean {
  return new TextDecoder('latin1').decode(bytes.subarray(-1_500)).includes('%%EOF');
}

/** Those of the first pages that show a picture. */
async function findPictures(document: PDFDocumentProxy, numbers: readonly number[]): Promise<number[]> {
  const found: number[] = [];
  for (const number of numbers.slice(0, examinedPages)) {
    const page = await document.getPage(number).catch(() => null);
    if (page && (await showsPicture(page))) found.push(number);
  }
  return found;
}

async function showsPicture(page: PDFPageProxy): Promise<boolean> {
  try {
    const { fnArray } = await page.getOperatorList();
    return fnArray.some(
      operator =>
        operator === OPS.paintImageXObject ||
        operator === OPS.paintInlineImageXObject ||
        operator === OPS.paintImageMaskXObject,
    );
  } catch {
    return true;
  }
}

/** Fonts that do not say which letters they show give signs of the private use area, or none. */
function isUnreadable(text: string): boolean {
  const sample = text.slice(0, 20_000).replace(/\s+/g, '');
  const strange = sample.match(/[\uFFFC\uFFFD\uE000-\uF8FF\p{Cc}]/gu)?.length ?? 0;
  return strange > sample.length * 0.3;
}

/** What a citation may call a page: its place in the file, the file's label, the number that is printed on it. */
function namesOf(number: number, ...labelled: readonly (readonly { readonly label: string }[])[]): string[] {
  return [...new Set([String(number), ...labelled.map(pages => pages[number - 1]?.label ?? String(number))])];
}

function pagesOf(labels: readonly string[]): string {
  const shown = labels.slice(0, 8).join(', ') + (labels.length > 8 ? ' …' : '');
  return labels.length === 1 ? `Page ${shown}` : `${labels.length} pages (${shown})`;
}

/** `pages`: what the pages are called where it is they alone; see {@link SourceProblem.pages}. */
function incomplete(what: string, pages?: readonly string[]): SourceProblem {
  const way = pages ? ' unless they are cited with another page' : '';
  return {
    code: 'incomplete',
    message: `${what}. Figures cited to it that the rest has not are not checked${way}.`,
    fatal: false,
    partial: true,
    ...(pages && { pages }),
  };
}

function noTextError(pages: number, unread: number): SourceError {
  if (unread > 0) return damagedError();
  return new SourceError(
    'no-text',
    `Not read: ${pages === 1 ? 'the page of this PDF is a picture' : `the ${pages} pages of this PDF are pictures`} without text, as of a scan. Run text recognition over it (for instance ocrmypdf), or save its text beside it.`,
  );
}

function noLettersError(): SourceError {
  return new SourceError(
    'no-text',
    'Not read: the fonts of this PDF do not say which letters they show. Print it anew from the program that made it, or run text recognition over it.',
  );
}

function damagedError(): SourceError {
  return new SourceError(
    'unreadable',
    'Not read: the PDF is damaged or cut short. Fetch it again, or open it and save it anew.',
  );
}

function toSourceError(error: unknown): unknown {
  const name = error instanceof Error ? error.name : '';
  if (name === 'PasswordException') {
    return new SourceError(
      'protected',
      'Not read: the PDF opens with a password only. Save a copy without one into the folder of sources.',
    );
  }
  return name === 'InvalidPDFException' || name === 'FormatError' ? damagedError() : error;
}
