import type { Figure, NumberDialect } from '../figures/figure.ts';
import type { Table } from '../markdown/markdownDocument.ts';
import type { NameScan } from '../names/name.ts';
import type { CslItem } from '../references/cslItem.ts';
import type { Span } from '../text/span.ts';

/** What the engine is handed for one file of the corpus. */
export interface SourceFile {
  readonly uri: string;
  /** With `/`, relative to the folder of the corpus; the only part of the place that a key may be made from. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Where in the document a passage stands, in the words of a citation: "p. 7", "sec. Results", "00:12:30". `term` is one
 * of CSL's locator terms; `value` is as the document or its reader counts, without the term.
 */
export interface Locator {
  readonly term: 'page' | 'chapter' | 'section' | 'paragraph' | 'line' | 'table' | 'timestamp';
  readonly value: string;
}

/** A span of a source that can be shown and cited: one sentence, or a table's row. */
export interface Passage {
  readonly span: Span;
  /** Indices into {@link Source.figures}. */
  readonly figures: readonly number[];
  /** Navigation, datelines, bylines, captions' timecodes, reference lists: kept, shown as such, supports nothing. */
  readonly furniture: boolean;
  /** The heading above it, where the format has one; null else. */
  readonly heading: string | null;
  /** Where the format has pages, chapters, times or rows of its own; null else. */
  readonly locator: Locator | null;
}

export type SourceProblemCode =
  | 'unreadable'
  | 'empty'
  | 'binary'
  | 'encoding'
  | 'too-large'
  | 'unsupported'
  | 'protected'
  | 'no-text'
  | 'incomplete'
  | 'front-matter'
  | 'sidecar'
  | 'attachments'
  | 'language'
  /** A bibliography describes it; its text is not in the workspace. */
  | 'entry-only';

/** Something about a source that the writer should know. */
export interface SourceProblem {
  readonly code: SourceProblemCode;
  /** What, why, what to do. */
  readonly message: string;
  /** True where nothing of the source could be read: figures cited to it are `unchecked`. */
  readonly fatal: boolean;
  /** True where a part could not be read: figures cited to the source that the rest has not are `unchecked`. */
  readonly partial?: boolean;
  /**
   * The pages that this part is, where it is pages and no more: each by all that a citation may call it (its place in
   * the file, its label, its printed number). A figure cited to a page away from them is judged.
   */
  readonly pages?: readonly string[];
  /** Where it is wrong, if that is the file beside the source that describes it: `text` goes as far as the span. */
  readonly sidecar?: { readonly extension: string; readonly text: string; readonly span: Span };
}

/** What must be known of a whole text to find the figures of a part of it; see `figureScan.ts`. */
export interface FigureOutline {
  readonly dialect: NumberDialect;
  /** How many figures each piece has. */
  readonly counts: readonly number[];
}

/** A document of the corpus, read. */
export interface Source {
  readonly uri: string;
  readonly path: string;
  /** What a citation names; equals `metadata.id`. Empty until `assignKeys` has made one. */
  readonly key: string;
  /** Other keys it answers to (see `assignKeys`). */
  readonly otherKeys: readonly string[];
  /** The key that its front matter or the caller gave it; `assignKeys` does not change it. */
  readonly givenKey?: string;
  /** The text as decoded; every span of the source is of this text. */
  readonly text: string;
  /**
   * As the text, of the same length: what is not prose (Markdown's marks, `[1]` markers) is blanked, and a line end
   * inside a paragraph is a space.
   */
  readonly prose: string;
  readonly metadata: CslItem;
  /** In the order of the text, without overlap. */
  readonly passages: readonly Passage[];
  readonly figures: readonly Figure[];
  /** Of a long text that was just read, so that its figures need not all be found for a few when it is read again. */
  readonly figureOutline?: FigureOutline | null;
  readonly names: NameScan;
  readonly tables: readonly Table[];
  readonly problems: readonly SourceProblem[];
}
