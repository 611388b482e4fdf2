import { archiveExtensions } from './archivePlaces.ts';
import { heavyExtensions } from './heavyFormats.ts';
import { csvReader } from './readCsv.ts';
import { markdownReader } from './readMarkdownSource.ts';
import { plainTextReader } from './readPlainText.ts';
import { subtitleReader } from './readSubtitles.ts';
import type { SourceReader } from './sourceReader.ts';

const sourceReaders: readonly SourceReader[] = [plainTextReader, markdownReader, csvReader, subtitleReader];

/** Extensions of the files that can be sources, in lower case, without the point. */
export const sourceExtensions: readonly string[] = [
  ...sourceReaders.flatMap(reader => reader.extensions),
  ...heavyExtensions,
  ...archiveExtensions,
];

export function findReader(path: string): SourceReader | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return sourceReaders.find(reader => reader.extensions.includes(extension));
}
