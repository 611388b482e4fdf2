import { toPlainLine } from '../escapeMarkdown.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text of unknown origin as the text of an element or the value of a quoted attribute, HTML or SVG; on one line. */
export function escapeHtml(text: string, limit = 2_000): string {
  return toPlainLine(text, limit).replace(/[&<>"']/g, sign => entities[sign] ?? sign);
}
