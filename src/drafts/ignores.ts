import type { Span } from '../text/span.ts';
import type { Ignore } from './draft.ts';

type Action = 'disable-next-line' | 'disable-line' | 'disable-file' | 'disable' | 'enable';

interface Directive {
  readonly comment: Span;
  readonly action: Action;
  readonly codes: readonly string[];
  readonly reason: string;
}

// More at once is no draft, and would take quadratic time.
const maxOpen = 100;
const pattern = /^<!--\s*sourcebook-(disable-next-line|disable-line|disable-file|disable|enable)(?=\s|--)([\s\S]*)-->$/;

/**
 * Reads the ignore comments (markdownlint's grammar, with a reason behind ` -- `). Codes are kept whether or not there
 * is such a check. `disable` lasts until an `enable` that names the code or none; what was disabled without codes is
 * enabled only without codes. `disable-next-line` means the next line with text, as formatters put empty lines between.
 */
export function findIgnores(text: string, comments: readonly Span[]): Ignore[] {
  const directives = comments.map(comment => readDirective(text, comment)).filter(directive => directive !== null);
  if (directives.length === 0) return [];
  const lines = createLines(text);
  const ignores: Ignore[] = [];
  let open: Directive[] = [];
  for (const directive of directives) {
    const { action, comment } = directive;
    if (action === 'disable') {
      if (open.length < maxOpen) open.push(directive);
    } else if (action === 'enable') {
      open = open.flatMap(disabled => {
        const { ended, left } = enable(disabled, directive.codes);
        if (ended) ignores.push(toIgnore(ended, lines.around(disabled.comment.start, comment.end)));
        return left ? [left] : [];
      });
    } else if (action === 'disable-file') ignores.push(toIgnore(directive, { start: 0, end: text.length }));
    else if (action === 'disable-line') ignores.push(toIgnore(directive, lines.around(comment.start, comment.end)));
    else ignores.push(toIgnore(directive, lines.nextWithText(comment.end)));
  }
  for (const directive of open) {
    ignores.push(toIgnore(directive, lines.around(directive.comment.start, text.length)));
  }
  return ignores.sort((a, b) => a.comment.start - b.comment.start);
}

/** Parts what stays disabled from what `codes` enable; none enable everything. */
function enable(disabled: Directive, codes: readonly string[]): { ended: Directive | null; left: Directive | null } {
  if (codes.length === 0) return { ended: disabled, left: null };
  const ended = disabled.codes.filter(code => codes.includes(code));
  const left = disabled.codes.filter(code => !codes.includes(code));
  return {
    ended: ended.length > 0 ? { ...disabled, codes: ended } : null,
    left: left.length > 0 || disabled.codes.length === 0 ? { ...disabled, codes: left } : null,
  };
}

function readDirective(text: string, comment: Span): Directive | null {
  const match = pattern.exec(text.slice(comment.start, comment.end));
  if (!match) return null;
  const [, action, body = ''] = match;
  const separator = /(?:^|\s)--(?=\s|$)/.exec(body);
  const head = separator ? body.slice(0, separator.index) : body;
  const reason = separator ? body.slice(separator.index + separator[0].length) : '';
  return {
    comment,
    action: action as Action,
    codes: head.split(/[\s,]+/).filter(code => code !== ''),
    reason: reason.replace(/\s+/g, ' ').trim(),
  };
}

function toIgnore({ comment, codes, reason }: Directive, span: Span): Ignore {
  return { comment, span, codes, reason };
}

/** The lines of a text, without their ends. */
interface Lines {
  around(start: number, end: number): Span;
  nextWithText(offset: number): Span;
}

function createLines(text: string): Lines {
  const lines: Span[] = [];
  for (const match of text.matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
    const end = match.index + match[0].replace(/[\r\n]+$/, '').length;
    lines.push({ start: match.index, end });
  }
  function indexAt(offset: number): number {
    let low = 0;
    let high = lines.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((lines[middle]?.start ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  }
  return {
    around: (start, end) => ({
      start: lines[indexAt(start)]?.start ?? 0,
      end: lines[indexAt(end)]?.end ?? text.length,
    }),
    nextWithText(offset) {
      let at = indexAt(offset) + 1;
      while (at < lines.length - 1 && text.slice(lines[at]?.start, lines[at]?.end).trim() === '') at++;
      return lines[at] ?? { start: text.length, end: text.length };
    },
  };
}
