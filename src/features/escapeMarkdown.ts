/** Longer texts are cut; in UTF-16 units. A passage of three long sentences fits. */
const defaultLimit = 400;

// Bidirectional embeddings, overrides and isolates can show a text in another order than it is written; the invisible
// operators and tags show nothing at all. Joiners and the plain direction marks stay: real scripts need them.
const invisible = /[\p{Cc}\u00AD\u200B\u202A-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
// What was blanked before a point (“rose [3].”) leaves a gap that nobody wrote.
const gapBeforePoint = /[\s\uFFFC]{2,}(?=[.,;:])/gu;
// U+FFFC stands for what is not shown: an image, a mark between two cells.
const spaces = /[\s\u0085\uFFFC]+/gu;
const loneSurrogates = /\p{Cs}/gu;
/** More marks on one letter than any script writes; they would run over the lines above. */
const heapedMarks = /(\p{M}{4})\p{M}+/gu;

/** Words of ASCII with single spaces between them: nothing of it is left out. */
const plainWords = /^[!-~]+(?: [!-~]+)*$/;

/**
 * Makes a text of unknown origin one line of plain text: white space and line ends are single spaces, what shows
 * nothing or turns the direction of the text is gone, and it is no longer than `limit`.
 */
export function toPlainLine(text: string, limit = defaultLimit): string {
  if (text.length <= limit && plainWords.test(text)) return text;
  // What is left out below may be four times what is shown, not more: a bound on the work, too.
  const line = text
    .slice(0, limit * 4)
    .replace(gapBeforePoint, '')
    .replace(spaces, ' ')
    .replace(invisible, '')
    .replace(loneSurrogates, '\uFFFD')
    .replace(heapedMarks, '$1')
    .trim();
  return line.length <= limit ? line : cut(line, limit);
}

/** At most `limit` units with the ellipsis, at the end of a word where there is one near. */
function cut(line: string, limit: number): string {
  const kept = line.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '');
  const word = kept.lastIndexOf(' ');
  return `${(word > limit / 2 ? kept.slice(0, word) : kept).trimEnd()}…`;
}

// Marks that mean something anywhere in a line of Markdown, GFM's tables and strike-through included.
const marks = /[\\`*_~[\]|]/g;
const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** Marks that mean something at the start of a line: headings, lists, thematic breaks, setext lines, definitions. */
const lineStart = /^(\d{1,9}(?=[.)](?:\s|$))|(?=[#+\-=:]))/;
// Some renderers look for these behind Markdown's own marks, where a backslash no longer helps: GFM's bare links
// (`https://…`, `www.…`, `name@host`) and VS Code's icons (`$(name)`). A word joiner, which shows nothing, parts them.
const lateMarks = /(?<=:)(?=\/)|(?<=\bwww)(?=\.)|(?<=\S)(?=@\S)|(?<=\$)(?=\()/gi;

/**
 * A text of unknown origin as one line of Markdown that shows as that text and nothing else: no marks, HTML, links,
 * images, icons. Made plain and bounded as by {@link toPlainLine}. The result may stand at the start of a line.
 */
export function escapeMarkdown(text: string, limit = defaultLimit): string {
  return toPlainLine(text, limit)
    .replace(marks, '\\$&')
    .replace(/[&<>]/g, sign => entities[sign] ?? sign)
    .replace(lateMarks, '\u2060')
    .replace(lineStart, '$1\\');
}
