// The parts of Citation.js (0.7) that are used here; it brings no types of its own.

declare module '@citation-js/plugin-bibtex/lib-mjs/input/constants.js' {
  /** What BibTeX's standard styles define as `@string`: months and journals. */
  export const defaultStrings: Readonly<Record<string, string>>;
}

declare module '@citation-js/plugin-bibtex/lib-mjs/input/value.js' {
  /** Reads the LaTeX of a field's value: text, names, lists, as the field asks for. Throws on what it cannot read. */
  export function parse(text: string, field: string, languages?: unknown): unknown;
}

declare module '@citation-js/plugin-bibtex/lib-mjs/mapping/index.js' {
  interface Entry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, unknown>>;
  }
  /** From BibLaTeX's fields (BibTeX's are a part of them) to CSL-JSON; entries inherit from those they name. */
  export function parse(entries: readonly Entry[]): unknown[];
  /** From CSL-JSON to BibLaTeX's fields, and to BibTeX's. */
  export function format(items: readonly object[]): Entry[];
  export function formatBibtex(items: readonly object[]): Entry[];
}

declare module '@citation-js/plugin-bibtex/lib-mjs/output/entries.js' {
  interface WrittenEntry {
    readonly type: string;
    readonly label: string;
    readonly properties: Readonly<Record<string, string>>;
  }
  /** From CSL-JSON to entries whose values are LaTeX. */
  export function format(items: readonly object[]): WrittenEntry[];
  export function formatBibtex(items: readonly object[]): WrittenEntry[];
}

declare module '@citation-js/plugin-ris/lib-mjs/ris.js' {
  export function parse(text: string): unknown[];
  /** From the fields of RIS, of either version of it, to CSL-JSON. */
  export function parseMixed(entry: unknown): unknown;
}

declare module '@citation-js/core/lib-mjs/util/grammar.js' {
  export const Grammar: unknown;
}

declare module '@citation-js/core/lib-mjs/util/translator.js' {
  export const Translator: unknown;
}
