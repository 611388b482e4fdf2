import type { Span } from '../text/span.ts';

/** A block that holds running text, with the path of what contains it. */
export interface Block {
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

/**
 * A Markdown text laid out for reading. `prose` has the same length and offsets as the text: whatever is not prose
 * is blanked. Marks that a reader does not see as a gap (emphasis, escapes, list and quote markers) become spaces;
 * code, math, HTML, link targets, images, front matter become {@link OPAQUE}, which no figure, name or word
 * contains or crosses. Citations are prose at this level.
 */
export interface MarkdownDocument {
  readonly text: string;
  readonly prose: string;
  readonly blocks: readonly Block[];
  readonly tables: readonly Table[];
  readonly comments: readonly Span[];
  /** The YAML between the opening `---` lines, without them; null where there is none. */
  readonly frontMatter: Span | null;
  readonly footnoteReferences: readonly { readonly span: Span; readonly label: string }[];
}

/** Stands in `prose` for what is not prose: U+FFFC OBJECT REPLACEMENT CHARACTER. */
export const OPAQUE = '\uFFFC';
