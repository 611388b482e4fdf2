/**
 * Folds what typography varies and meaning does not: compatibility forms (NFKC), case, quotation marks, dashes,
 * kinds of space. For comparing; offsets are not kept.
 */
export function fold(text: string): string {
  // Nothing but case can vary in ASCII with single spaces; its grave accent may be a quotation mark.
  if (/^[!-_a-~]*(?: [!-_a-~]+)*$/.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201A\u201B\u2032\u02BC`\u00B4]/g, "'")
    .replace(/[\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212\uFE58\uFE63]/g, '-')
    .replace(/\u00AD/g, '')
    .replace(/\s+/g, ' ');
}
