import type { HeavyFormat } from '../sources/heavyFormats.ts';
import { readEmail } from '../sources/readEmail.ts';
import { readWebPageFile } from '../sources/readHtml.ts';
import { createUnreadContent, type SourceContent, toFatalProblem } from '../sources/sourceReader.ts';
import { readPdf } from './pdf/readPdf.ts';
import { readSpreadsheet } from './spreadsheet.ts';

/** Reads a document and lays it out. */
type HeavyReader = (bytes: Uint8Array) => SourceContent | Promise<SourceContent>;

const readers: Partial<Record<HeavyFormat, HeavyReader>> = {
  pdf: readPdf,
  spreadsheet: readSpreadsheet,
  html: readWebPageFile,
  email: readEmail,
};

/** Reads a file of a heavy format. Never rejects: where nothing could be read, the content is empty and says why. */
export async function readHeavy(format: HeavyFormat, bytes: Uint8Array): Promise<SourceContent> {
  try {
    const read = readers[format];
    if (!read) throw new Error(`there is no reader for ${format}`);
    return await read(bytes);
  } catch (error) {
    return createUnreadContent(toFatalProblem(error));
  }
}
