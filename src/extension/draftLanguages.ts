/** The languages a draft may be written in, by the editor's names for them. */
export const draftLanguages: readonly string[] = ['markdown', 'quarto', 'rmd'];
