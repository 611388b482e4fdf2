import type { CslItem } from './cslItem.ts';

/** What a bibliography is written as. */
export type BibliographyFormat = 'csl-json' | 'bibtex' | 'biblatex';

/** A run of a reference or a citation. A link's text is its address. */
export interface ReferencePart {
  readonly kind: 'plain' | 'italic' | 'bold' | 'superscript' | 'link';
  readonly text: string;
}

/** One entry of a list of references, as a style writes it. */
export interface FormattedReference {
  readonly key: string;
  /** Plain text, one line. */
  readonly text: string;
  /** The same in runs. */
  readonly parts: readonly ReferencePart[];
}

/** One source within a citation, for a style to write. */
export interface CitedItem {
  readonly item: CslItem;
  /** Plain text, as the next two. */
  readonly prefix: string;
  readonly suffix: string;
  /** Without its term. */
  readonly locator: string;
  /** What the locator counts, as CSL calls it: `page`, `chapter`. */
  readonly label: string;
  readonly suppressAuthor: boolean;
}

/** What a style writes at one place of a text. */
export interface CitedTogether {
  readonly items: readonly CitedItem[];
  /** The first is named in the running text: `Doe (1999)` in place of `(Doe 1999)`. */
  readonly isInText: boolean;
}

/** The citations of a text, in its order, and what its list of references has beside what they cite. */
export interface WrittenText {
  readonly citations: readonly CitedTogether[];
  readonly uncited: readonly CslItem[];
}

/** A citation as a style prints it. */
export interface WrittenCitation {
  /** In the running text; where the style puts citations into notes, the maker that a citation names there, or nothing. */
  readonly text: readonly ReferencePart[];
  /** What its note says; null where the style has no notes. */
  readonly note: readonly ReferencePart[] | null;
}

/** Writes citations and lists of references in one style. */
export interface ReferenceWriter {
  /** Whether the style puts its citations into notes. */
  readonly isNote: boolean;
  /** In the style's order; none where the style has no list of references. */
  write(items: readonly CslItem[]): readonly FormattedReference[];
  /**
   * All citations of one text: what a style writes at one place (a number, the letter behind a year) hangs on the
   * others, and on what else is in the list of references.
   */
  cite(text: WrittenText): readonly WrittenCitation[];
}
