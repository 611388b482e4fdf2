import { parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import type { ReadEntries } from './bibliography.ts';
import { type ParsedItem, readCslItems } from './readCslItems.ts';

/**
 * Reads the `references` list of a YAML text (a bibliography, or a draft's front matter), item by item, so that a
 * broken one is one problem. A text without such a list holds no entries.
 * @param within the YAML in the text
 */
export function readCslYaml(text: string, within: Span = { start: 0, end: text.length }): ReadEntries {
  return readCslItems(text, findItems(text, within), '`id`', parseItem);
}

/** The items of the list under `references:`, each from its dash to the next. */
function findItems(text: string, { start, end }: Span): Span[] {
  const yaml = text.slice(start, end);
  const head = /^references:[ \t]*\r?\n/m.exec(yaml);
  const from = head ? head.index + head[0].length : -1;
  const dash = from < 0 ? null : /^([ \t]*)- /m.exec(yaml.slice(from));
  if (!dash) return [];
  const indent = dash[1]?.length ?? 0;
  const spans: Span[] = [];
  let open = -1;
  const close = (to: number) => {
    if (open >= 0) spans.push({ start: start + open, end: start + to });
    open = -1;
  };
  let line = from;
  for (; line < yaml.length; line = nextLine(yaml, line)) {
    const [, lead = '', first = ''] = /^([ \t]*)(\S?)/.exec(yaml.slice(line, line + indent + 2)) ?? [];
    if (first === '' || first === '#' || lead.length > indent) continue;
    if (lead.length < indent || first !== '-') break;
    close(line);
    open = line;
  }
  close(Math.min(line, yaml.length));
  return spans;
}

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end + 1;
}

function parseItem(text: string): ParsedItem {
  try {
    const document = parseDocument(text, { logLevel: 'silent' });
    const [error] = document.errors;
    if (error) return { value: null, error: error.message.split('\n', 1)[0] ?? '' };
    const list: unknown = document.toJS({ maxAliasCount: 20 });
    return { value: Array.isArray(list) ? list[0] : null, error: null };
  } catch (error) {
    return { value: null, error: error instanceof Error ? error.message.slice(0, 120) : 'no YAML' };
  }
}
