import type { HeavyFormat } from '../sources/heavyFormats.ts';
import { readEmail } from '../sources/readEmail.ts';
import { readWebPageFile } from '../sources/readHtml.ts';
import { createUnreadContent, type SourceContent, toFatalProblem } from '../sources/sourceReader.ts';
import { boundText } from './boundText.ts';
import { readDocx } from './docx.ts';
import { readEpub } from './epub.ts';
import { readOdt } from './odt.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readSpreadsheet } from './spreadsheet.ts';

/** Reads a document and lays it out. */
type HeavyReader = (bytes: Uint8Array) => SourceContent | Promise<SourceContent>;

const readers: Readonly<Record<HeavyFormat, HeavyReader>> = {
  pdf: readPdf,
  docx: readDocx,
  odt: readOdt,
  epub: readEpub,
  spreadsheet: readSpreadsheet,
  html: readWebPageFile,
  email: readEmail,
};

/** Reads a file of a heavy format. Never rejects: where nothing could be read, the content is empty and says why. */
export async function readHeavy(format: HeavyFormat, bytes: Uint8Array): Promise<SourceContent> {
  try {
    return boundText(await readers[format](bytes));
  } catch (error) {
    return createUnreadContent(toFatalProblem(error));
  }
}
