import type { IndexedFile } from '../corpus/segments/segment.ts';
import type { ArchiveProblem } from './archiveRecords.ts';

/** An archive as it was when all its documents had been indexed. They are sources of their own; it is none. */
export interface IndexedArchive extends IndexedFile {
  /** Of the choice of fields that it was read by; see `toFieldsKey`. */
  readonly fieldsKey: string;
  readonly problems: readonly ArchiveProblem[];
}
