// The package's default entry cannot be bundled for Node (it hides its `require`).
import { parseTree } from 'jsonc-parser/lib/esm/main.js';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Span } from '../text/span.ts';
import type { BibliographyEntry } from './bibliography.ts';

/** An edit of a bibliography. */
export interface KeyEdit {
  readonly span: Span;
  readonly newText: string;
}

type Find = (text: string, entry: Pick<BibliographyEntry, 'key' | 'span'>, newKey: string) => KeyEdit[];

/**
 * The edits that give an entry of a bibliography another key, and that key to whatever in the same file refers to the
 * entry by it; none where the key cannot be found. The file's name says what format it has.
 */
export function changeKey(
  path: string,
  text: string,
  entry: Pick<BibliographyEntry, 'key' | 'span'>,
  newKey: string,
): KeyEdit[] {
  const extension = path.slice(path.lastIndexOf('.') + 1).toLowerCase();
  const change = formats[extension] ?? changeBibtex;
  return change(text, entry, newKey);
}

/** Why a file's format cannot write a key; null where it can. */
export function refuseKey(path: string, key: string): string | null {
  if (!/\.(?:bib|bibtex|biblatex)$/i.test(path) || !/[()="#%~\\]/.test(key)) return null;
  return 'BibTeX takes none of ( ) = " # % ~ \\ in a key.';
}

const changeJson: Find = (text, { span }, newKey) => {
  const root = parseTree(text.slice(span.start, span.end));
  const value = root?.children?.find(({ children }) => children?.[0]?.value === 'id')?.children?.[1];
  return value ? [at(span.start + value.offset, value.length, JSON.stringify(newKey))] : [];
};

const changeYaml: Find = (text, { span }, newKey) => {
  const document = parseDocument(text.slice(span.start, span.end), { logLevel: 'silent' });
  const item = isSeq(document.contents) ? document.contents.items[0] : undefined;
  const value = isMap(item) ? item.get('id', true) : undefined;
  if (!isScalar(value) || !value.range) return [];
  const [start, end] = value.range;
  return [at(span.start + start, end - start, writeYaml(newKey))];
};

/** A record without an identifier goes by one that was made for it. */
const changeRis: Find = (text, { span }, newKey) => {
  const record = text.slice(span.start, span.end);
  const line = /^([ \t]*ID {1,2}-[ \t]*)(.*)$/m.exec(record);
  if (line) return [at(span.start + line.index + (line[1]?.length ?? 0), line[2]?.trimEnd().length ?? 0, newKey)];
  const first = /^.*(\r?\n)/.exec(record);
  return first ? [at(span.start + first[0].length, 0, `ID  - ${newKey}${first[1]}`)] : [];
};

/** Fields of BibTeX and BibLaTeX that name other entries. */
const naming =
  /\b(?:crossref|xref|xdata|related|entryset)\s{0,20}=\s{0,20}(?:\{([^{}"]{1,2000})\}|"([^{}"]{1,2000})")/gi;

const changeBibtex: Find = (text, { key, span }, newKey) => {
  const head = /^@[ \t]*[A-Za-z]+\s*[{(]/.exec(text.slice(span.start, span.start + 200));
  const own = head ? text.indexOf(key, span.start + head[0].length) : -1;
  if (own < 0) return [];
  const edits = [at(own, key.length, newKey)];
  for (const match of text.matchAll(naming)) {
    const value = match[1] ?? match[2] ?? '';
    let start = match.index + match[0].length - 1 - value.length;
    for (const part of value.split(',')) {
      if (part.trim() === key) edits.push(at(start + part.indexOf(key), key.length, newKey));
      start += part.length + 1;
    }
  }
  return edits.sort((a, b) => a.span.start - b.span.start);
};

const formats: Readonly<Record<string, Find>> = {
  json: changeJson,
  yaml: changeYaml,
  yml: changeYaml,
  md: changeYaml,
  ris: changeRis,
};

function at(start: number, length: number, newText: string): KeyEdit {
  return { span: { start, end: start + length }, newText };
}

/** Plain where YAML reads a plain word as text. */
export function writeYaml(text: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_.-]*$/u.test(text) && !/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text);
  return isPlain ? text : JSON.stringify(text);
}
