// The package's default entry cannot be bundled for Node (it hides its `require`).
import { type JSONPath, modify, parseTree } from 'jsonc-parser/lib/esm/main.js';
import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';
import { parseMarkdown } from '../markdown/parseMarkdown.ts';
import { type KeyEdit, writeYaml } from '../references/changeKey.ts';
import { decodeText } from '../sources/decode.ts';
import { readSidecar, sidecarExtensions } from '../sources/readSidecar.ts';
import type { Source } from '../sources/source.ts';
import type { FileStat, Host } from './host.ts';
import { toSidecarUri, toSidecarUris } from './sidecars.ts';

/** Edits of one file; `text` is what they are of. A new file is one edit of an empty text. */
export interface FileEdits {
  readonly uri: string;
  /** Of an open document; null for a file. */
  readonly version: number | null;
  readonly text: string;
  readonly edits: readonly KeyEdit[];
  readonly isNew?: boolean;
}

/** Under which a key may be given, the surest first. */
const keyNames = ['citation-key', 'citekey', 'id'];

/**
 * The edit that gives a source a key of its own: in the file beside it that describes it, else in its front matter, else
 * in a new file beside it. Null where there is no such place: what lies beside it is something else, or broken.
 */
export async function changeSourceKey(
  host: Host,
  files: readonly FileStat[],
  source: Source,
  newKey: string,
): Promise<FileEdits | null> {
  const listed = new Set(files.map(({ uri }) => uri));
  const index = toSidecarUris(source.uri).findIndex(uri => listed.has(uri) && uri !== source.uri);
  const extension = sidecarExtensions[index];
  if (extension) {
    const uri = toSidecarUri(source.uri, extension);
    const bytes = await host.readFile(uri);
    const { metadata, problem } = readSidecar(bytes, extension);
    const { text } = decodeText(bytes);
    const isDescription = problem === null && Object.keys(metadata).length > 0;
    const edits = !isDescription ? [] : extension === 'json' ? setInJson(text, newKey) : setInYaml(text, 0, newKey);
    return edits.length > 0 ? { uri, version: null, text, edits } : null;
  }
  const { text } = source;
  const frontMatter = /\.(?:md|markdown)$/i.test(source.path) ? parseMarkdown(text).frontMatter : null;
  if (frontMatter) {
    const yaml = text.slice(frontMatter.start, frontMatter.end);
    return { uri: source.uri, version: null, text, edits: setInYaml(yaml, frontMatter.start, newKey) };
  }
  const description = { span: { start: 0, end: 0 }, newText: `citation-key: ${writeYaml(newKey)}\n` };
  const uri = toSidecarUri(source.uri, 'yaml');
  return { uri, version: null, text: '', edits: [description], isNew: true };
}

/** `from`: where the YAML begins in its text. */
function setInYaml(yaml: string, from: number, newKey: string): KeyEdit[] {
  const document = parseDocument(yaml, { logLevel: 'silent' });
  if (document.errors.length > 0) return [];
  const { contents } = document;
  const map = isSeq(contents) ? contents.items[0] : contents;
  const edit = (start: number, end: number, newText: string) => [
    { span: { start: from + start, end: from + end }, newText },
  ];
  if (!isMap(map)) return contents === null ? edit(0, 0, `citation-key: ${writeYaml(newKey)}\n`) : [];
  const value = keyNames.map(name => findValue(map, name)).find(range => range !== null);
  if (value) return edit(value[0], value[1], writeYaml(newKey));
  const start = map.range?.[0] ?? 0;
  if (map.flow) return edit(start + 1, start + 1, `citation-key: ${writeYaml(newKey)}, `);
  const indent = start - (yaml.lastIndexOf('\n', start - 1) + 1);
  const eol = yaml.includes('\r\n') ? '\r\n' : '\n';
  return edit(start, start, `citation-key: ${writeYaml(newKey)}${eol}${' '.repeat(indent)}`);
}

function findValue(map: YAMLMap, name: string): readonly [number, number] | null {
  for (const { key, value } of map.items) {
    const isNamed = isScalar(key) && String(key.value).toLowerCase().replaceAll('_', '-') === name;
    if (isNamed && isScalar(value) && value.range) return [value.range[0], value.range[1]];
  }
  return null;
}

function setInJson(text: string, newKey: string): KeyEdit[] {
  const root = parseTree(text, [], { allowTrailingComma: true });
  const item = root?.type === 'array' ? root.children?.[0] : root;
  const names = (item?.children ?? []).map(({ children }) => String(children?.[0]?.value ?? ''));
  const name = keyNames.flatMap(one => names.filter(other => other.toLowerCase().replaceAll('_', '-') === one))[0];
  const path: JSONPath = [...(root?.type === 'array' ? [0] : []), name ?? 'citation-key'];
  return toKeyEdits(text, path, newKey);
}

/** Sets a value of a JSON text; comments, order and everything else stay. */
export function toKeyEdits(text: string, path: JSONPath, value: string): KeyEdit[] {
  const formattingOptions = { insertSpaces: true, tabSize: 2, eol: text.includes('\r\n') ? '\r\n' : '\n' };
  return modify(text, path, value, { formattingOptions, getInsertionIndex: () => 0 }).map(
    ({ offset, length, content }) => ({ span: { start: offset, end: offset + length }, newText: content }),
  );
}
