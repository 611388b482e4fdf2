import type { Table } from '../markdown/markdownDocument.ts';
import type { TextBlock } from './sourceReader.ts';

/**
 * What part of a page a block stands in: `main` within `<main>` or `<article>`; `furniture` within what its element or
 * its class says is none of the text; `page` elsewhere.
 */
export type HtmlRegion = 'main' | 'page' | 'furniture';

/** A block of a page, before it is known whether it belongs to the text. */
export interface HtmlBlock extends Pick<TextBlock, 'span' | 'kind' | 'heading'> {
  readonly region: HtmlRegion;
  /** Of a heading, 1 to 6; 0 for all else. */
  readonly level: number;
  /** How many of its characters are links' texts. */
  readonly linked: number;
}

export interface HtmlLayout {
  readonly text: string;
  /** The text, the bars between cells and what stands for mathematics opaque. */
  readonly prose: string;
  readonly blocks: readonly HtmlBlock[];
  readonly tables: readonly Table[];
}
