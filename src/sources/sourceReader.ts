import type { Block, Table } from '../markdown/markdownDocument.ts';
import type { CslItem } from '../references/cslItem.ts';
import type { Span } from '../text/span.ts';
import type { FurnitureKind } from './furniture.ts';
import type { Locator, SourceProblem, SourceProblemCode } from './source.ts';

/** A stretch of running text that no sentence crosses: a paragraph, a heading, a caption, a row of a table. */
export interface TextBlock {
  readonly span: Span;
  readonly kind: Block['kind'];
  /** The heading above it, where the format has headings. */
  readonly heading: string | null;
  /** Where the format has pages, chapters, times or rows of its own. */
  readonly locator?: Locator;
  /** Where another locator begins inside of it, in the order of the text: a paragraph that runs over a page's end. */
  readonly laterLocators?: readonly { readonly start: number; readonly locator: Locator }[];
  /** What the format shows to be furniture: a running head, a page's number. */
  readonly furniture?: FurnitureKind;
}

/** What a document says of itself in fields; `id` is a key given in them. It wins over what its text shows. */
export type GivenMetadata = Partial<CslItem>;

/** A document as its format's reader lays it out; everything else is the same for every format. */
export interface SourceContent {
  readonly text: string;
  /** The text with what is not prose blanked, as Markdown's `prose`; line ends may stand inside its blocks. */
  readonly prose: string;
  /** In the order of the text, without overlap. */
  readonly blocks: readonly TextBlock[];
  readonly tables: readonly Table[];
  readonly metadata: GivenMetadata;
  readonly problems: readonly SourceProblem[];
}

/** A format. One file each; the registry is `sourceReaders.ts`. */
export interface SourceReader {
  /** In lower case, without the point. */
  readonly extensions: readonly string[];
  /** Throws a {@link SourceError} where nothing can be read. */
  read(bytes: Uint8Array): SourceContent;
}

/** What is left of a document of which nothing could be read. */
export function createUnreadContent(problem: SourceProblem): SourceContent {
  return { text: '', prose: '', blocks: [], tables: [], metadata: {}, problems: [problem] };
}

/** The problem that an error of a reader is. */
export function toFatalProblem(error: unknown): SourceProblem {
  if (error instanceof SourceError) return { code: error.code, message: error.message, fatal: true };
  const why = error instanceof Error ? error.message : String(error);
  return {
    code: 'unreadable',
    message: `Not read: reading it failed (${why}). Open the file to see whether it is damaged.`,
    fatal: true,
  };
}

/** Why nothing of a source could be read. The message says what, why, and what to do. */
export class SourceError extends Error {
  readonly code: SourceProblemCode;

  constructor(code: SourceProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}
