// The part of citeproc-js (2.4) that is used here; it brings no types of its own.
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  class Engine {
    constructor(sys: Sys, style: string, language?: string, forceLanguage?: boolean);
    readonly opt: {
      readonly development_extensions: { wrap_url_and_doi: boolean };
      readonly xclass: 'in-text' | 'note';
    };
    /** A name of `CSL.Output.Formats`. */
    setOutputFormat(format: string): void;
    updateItems(ids: readonly string[]): void;
    /** Forgets what was cited before. Triples of a citation's id, note and text, in the order of the citations. */
    rebuildProcessorState(
      citations: readonly ProcessorCitation[],
      format: string,
      uncited: readonly string[],
    ): readonly (readonly [string, number, string])[];
    /** False where the style has no bibliography. */
    makeBibliography(): false | [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  }
  export interface ProcessorCitation {
    readonly citationID: string;
    readonly citationItems: readonly object[];
    readonly properties: { readonly noteIndex: number; readonly mode?: string };
  }
  const CSL: {
    readonly Engine: typeof Engine;
    readonly Output: { readonly Formats: Record<string, Readonly<Record<string, unknown>>> };
  };
  export default CSL;
}
declare module '*.csl' {
  const text: string;
  export default text;
}
declare module '*.xml' {
  const text: string;
  export default text;
}
