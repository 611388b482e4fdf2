import type { CslItem } from './cslItem.ts';

/** A run of a reference. A link's text is its address. */
export interface ReferencePart {
  readonly kind: 'plain' | 'italic' | 'link';
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

/** Writes lists of references in one style. */
export interface ReferenceWriter {
  /** In the style's order; none where the style has no list of references. */
  write(items: readonly CslItem[]): readonly FormattedReference[];
}
