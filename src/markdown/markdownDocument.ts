import type { Span } from '../text/span.ts';

/** A block that holds running text, with the path of what contains it. */
export interface Block {
  /** `definition` is a footnote's text; `caption` a table's or an image's. */
  readonly kind: 'paragraph' | 'heading' | 'table-row' | 'definition' | 'caption';
  readonly span: Span;
  /** True within `>`; the text is somebody else's words. */
  readonly inQuote: boolean;
  /** True within a list item. */
  readonly inList: boolean;
  /** For a footnote's definition: its label. */
  readonly footnote: string | null;
  /** The nearest heading above, without its marks. */
  readonly heading: string | null;
}

/** A table: the spans of its cells' contents, the header row first. */
export interface Table {
  readonly span: Span;
  readonly rows: readonly (readonly Span[])[];
}

export interface FootnoteReference {
  /** `[^label]`, brackets included. */
  readonly span: Span;
  readonly label: string;
}

/**
 * A Markdown text laid out for reading. `prose` has the same length and offsets as the text: whatever is not prose
 * is blanked. Marks that a reader does not see as a gap (emphasis, escapes, list and quote markers, footnote
 * references) become spaces; code, math, HTML, link targets, images, addresses, front matter, the bars between a
 * table's cells become {@link OPAQUE}, which no figure, name or word contains or crosses. Line ends stay. Citations
 * are prose at this level.
 */
export interface MarkdownDocument {
  readonly text: string;
  readonly prose: string;
  /** In the order of the text; they do not overlap. */
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  /** HTML comments, from `<!--` to `-->`. */
  readonly comments: readonly Span[];
  /** The YAML between the opening `---` lines, without them; null where there is none. */
  readonly frontMatter: Span | null;
  /** `[^label]`, whether or not the label is defined. */
  readonly footnoteReferences: readonly FootnoteReference[];
  /** Inline notes, from `^[` to `]` (both opaque); the text in them is prose, but stands outside the sentence. */
  readonly inlineNotes: readonly Span[];
  /** The texts of links, between their brackets. */
  readonly links: readonly Span[];
}

/** Stands in `prose` for what is not prose: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const OPAQUE = '\uFFFC';
