/** A format whose reader needs a library too large, or too slow, for the thread that answers while somebody types. */
export type HeavyFormat = 'pdf' | 'docx' | 'odt' | 'epub' | 'spreadsheet' | 'html' | 'email';

export interface HeavyFormatInfo {
  readonly format: HeavyFormat;
  /** In lower case, without the point. */
  readonly extensions: readonly string[];
  /** As a message names such files. */
  readonly plural: string;
  /** Larger files are not read: what unpacks from them would not fit into the memory that a reader may use. */
  readonly maxBytes: number;
}

const megabyte = 1_000_000;

const heavyFormats: readonly HeavyFormatInfo[] = [
  { format: 'pdf', extensions: ['pdf'], plural: 'PDF files', maxBytes: 100 * megabyte },
  { format: 'docx', extensions: ['docx', 'docm'], plural: 'Word documents', maxBytes: 50 * megabyte },
  { format: 'odt', extensions: ['odt'], plural: 'OpenDocument texts', maxBytes: 50 * megabyte },
  { format: 'epub', extensions: ['epub'], plural: 'EPUB books', maxBytes: 50 * megabyte },
  { format: 'spreadsheet', extensions: ['xlsx', 'xlsm', 'ods'], plural: 'spreadsheets', maxBytes: 20 * megabyte },
  { format: 'html', extensions: ['html', 'htm', 'xhtml'], plural: 'web pages', maxBytes: 10 * megabyte },
  { format: 'email', extensions: ['eml'], plural: 'e-mails', maxBytes: 50 * megabyte },
];

export const heavyExtensions: readonly string[] = heavyFormats.flatMap(({ extensions }) => extensions);

/** The heavy format of a file by its name; undefined for all others. */
export function findHeavyFormat(path: string): HeavyFormatInfo | undefined {
  const extension = /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  return heavyFormats.find(({ extensions }) => extensions.includes(extension));
}
