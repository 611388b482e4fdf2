import type { Span } from '../text/span.ts';
import type { ReadEntries } from './bibliography.ts';
import { type ParsedItem, readCslItems } from './readCslItems.ts';

/** Reads CSL-JSON, object by object, so that a broken one is one problem: an array of items, or `{"references": […]}`. */
export function readCslJson(text: string): ReadEntries {
  const list = /^\uFEFF?\s*(?:\{\s*"references"\s*:\s*)?\[/.exec(text);
  if (!list) {
    const message =
      'A bibliography in JSON should be a list of items, [{"id": …}, …]; as it is, nothing of it is read.';
    return {
      entries: [],
      repeats: [],
      problems: [{ code: 'malformed', span: { start: 0, end: Math.min(1, text.length) }, message }],
    };
  }
  return readCslItems(text, findObjects(text, list[0].length), '"id"', parseJson);
}

/** The objects of the list that is open at `from`; the last goes to the end of the text where it is not closed. */
function findObjects(text: string, from: number): Span[] {
  const spans: Span[] = [];
  let depth = 0;
  let start = from;
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '"') at = skipString(text, at);
    else if (char === '{' && depth++ === 0) start = at;
    else if (char === '}' && --depth === 0) spans.push({ start, end: at + 1 });
    else if (depth < 0 || (char === ']' && depth === 0)) break;
  }
  if (depth > 0) spans.push({ start, end: text.length });
  return spans;
}

/** The closing quotation mark, or the end of the line: no string of JSON goes over one. */
function skipString(text: string, open: number): number {
  let at = open + 1;
  while (at < text.length && text[at] !== '"' && text[at] !== '\n') at += text[at] === '\\' ? 2 : 1;
  return at;
}

function parseJson(text: string): ParsedItem {
  try {
    return { value: JSON.parse(text), error: null };
  } catch (error) {
    return { value: null, error: `${error instanceof Error ? error.message.slice(0, 120) : 'not JSON'}.` };
  }
}
