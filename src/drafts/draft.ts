import type { Figure } from '../figures/figure.ts';
import type { MarkdownDocument, Table } from '../markdown/markdownDocument.ts';
import type { NameScan } from '../names/name.ts';
import type { Span } from '../text/span.ts';

/** One source within a citation: `see @doe99, pp. 33-35`. */
export interface CitationItem {
  readonly key: string;
  /** The key without `@`, `-` and braces. */
  readonly keySpan: Span;
  /** From the prefix to the suffix. */
  readonly span: Span;
  readonly prefix: string;
  /** As written ("pp. 33-35"); empty where there is none. */
  readonly locator: string;
  readonly suffix: string;
  readonly suppressAuthor: boolean;
}

/** A citation in Pandoc's syntax (the manual, "Citation syntax"). */
export interface Citation {
  readonly span: Span;
  /** `[@key]`; `@key` or `@key [p. 3]`; `[^key]` read as a citation. */
  readonly form: 'bracketed' | 'in-text' | 'footnote';
  readonly items: readonly CitationItem[];
}

/** A sentence of the draft (or a table row, heading, list item without a full stop) and what covers it. */
export interface Claim {
  readonly span: Span;
  readonly kind: 'sentence' | 'heading' | 'table-row';
  readonly inQuote: boolean;
  /** The citations that cover it; empty means that the whole corpus answers. In the order of the text. */
  readonly citations: readonly Citation[];
  /** Indices into {@link Draft.figures}. */
  readonly figures: readonly number[];
}

/** A quotation of the draft: the words between the marks, or a block quotation. */
export interface Quotation {
  /** Without the marks. */
  readonly span: Span;
  readonly text: string;
}

/** `<!-- sourcebook-disable-next-line CODE… -- reason -->` and its siblings, resolved to what they silence. */
export interface Ignore {
  readonly comment: Span;
  /** What is silenced, whole lines. */
  readonly span: Span;
  /** Empty means every check. */
  readonly codes: readonly string[];
  readonly reason: string;
}

/** A parsed draft. Parsing never fails: it holds what could be read. */
export interface Draft {
  readonly text: string;
  readonly markdown: MarkdownDocument;
  /** As the markdown's prose, with citations, footnote labels, and never-figures (list numbers, `[1]`) blanked too. */
  readonly prose: string;
  readonly claims: readonly Claim[];
  readonly citations: readonly Citation[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
  readonly names: NameScan;
  readonly tables: readonly Table[];
  readonly ignores: readonly Ignore[];
  /** The list of references that the program keeps, its marks included: nothing in it is a claim. Null without one. */
  readonly references: Span | null;
}
