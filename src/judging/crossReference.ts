/**
 * Whether a key is written as one of a figure, table or section of the draft itself: `fig:map` (pandoc-crossref), `tbl-a`
 * (Quarto). A source may have such a key all the same.
 */
export function isCrossReference(key: string): boolean {
  return /^(?:fig|tbl|tab|eq|sec|lst|thm|lem|cor|prp|cnj|def|exm|exr|sol|rem|alg|nte|tip|wrn|imp|cau)[:-]./i.test(key);
}
