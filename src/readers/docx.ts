import { convertToHtml, images } from 'mammoth';
import { readHtml } from '../sources/readHtml.ts';
import { type SourceContent, SourceError } from '../sources/sourceReader.ts';
import { readOfficeMetadata } from './officeMetadata.ts';
import { damagedError, openZip, textOfEntry, toStoredZip } from './zip.ts';

/**
 * Reads a Word document by way of HTML: what is inserted by a tracked change is text, what is deleted is not; notes
 * stand at the end; headers and footers are left out.
 */
export async function readDocx(bytes: Uint8Array): Promise<SourceContent> {
  const entries = openZip(bytes, path => /\.(?:xml|rels)$/.test(path));
  if (![...entries.keys()].some(path => /^word\/document\d*\.xml$/.test(path))) throw damagedError();
  const stored = toStoredZip(entries);
  const input = { arrayBuffer: stored.buffer as ArrayBuffer };
  const { value } = await convertToHtml(input, {
    styleMap: ["p[style-name='Title'] => h1:fresh"],
    // Pictures were not even unpacked.
    convertImage: images.imgElement(async () => ({ src: '' })),
  }).catch(() => {
    throw damagedError();
  });
  const content = readHtml(value.replace(/<a href="#(?:foot|end)note-ref-\d+">↑<\/a>/g, ''));
  if (content.text.trim() === '')
    throw new SourceError(
      'empty',
      'Nothing to read: the document holds no text, at most pictures. Save the text beside it.',
    );
  const metadata = readOfficeMetadata(textOfEntry(entries, 'docProps/core.xml'), ['dc:creator']);
  return { ...content, metadata, problems: [] };
}
