// The part of citeproc-js (1.4) that is used here; it brings no types of its own.
declare module 'citeproc' {
  interface Sys {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object;
  }
  class Engine {
    constructor(sys: Sys, style: string, language?: string, forceLanguage?: boolean);
    setOutputFormat(format: 'html' | 'text'): void;
    updateItems(ids: readonly string[]): void;
    /** False where the style has no bibliography. */
    makeBibliography(): false | [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
  }
  const CSL: { readonly Engine: typeof Engine };
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
