import type { FormattedReference, ReferencePart } from '../references/reference.ts';
import { escapeMarkdown, toPlainLine } from './escapeMarkdown.ts';

/** A reference is as long as its authors are many. */
const limit = 4000;

/** A reference to be shown: safe, and without links. */
export function toShownReference({ parts }: FormattedReference): string {
  return parts.map(part => around(part, text => escapeMarkdown(text, limit))).join('');
}

/** A reference as one line of a draft: what GFM and Pandoc show as the style wrote it. */
export function toWrittenReference({ parts }: FormattedReference): string {
  const line = parts
    .map(part =>
      part.kind === 'link' && /^https?:\/\/[^\s<>]{1,2000}$/.test(part.text)
        ? `<${part.text}>`
        : around(part, text => toPlainLine(text, limit).replace(marks, '\\$&')),
    )
    .join('');
  return line.replace(lineStart, '$1\\');
}

/** What means something within a line of Markdown, Pandoc's citations, sub- and superscripts and math included. */
const marks = /[\\`*_[\]<>~^$@|&]/g;
const lineStart = /^(\d{1,9}(?=[.)](?:\s|$))|(?=[#+\-=:]))/;

/** Emphasis takes no white space at its ends. */
function around({ kind, text }: ReferencePart, toText: (text: string) => string): string {
  const core = text.trim();
  if (core === '') return text === '' ? '' : ' ';
  const [before, after] = [text.startsWith(' ') ? ' ' : '', text.endsWith(' ') ? ' ' : ''];
  return `${before}${kind === 'italic' ? `*${toText(core)}*` : toText(core)}${after}`;
}
