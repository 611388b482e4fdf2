// The package's default entry cannot be bundled for Node (it hides its `require`).
import { type ParseError, parse, printParseErrorCode } from 'jsonc-parser/lib/esm/main.js';
import { parseDocument } from 'yaml';
import { readCslItem } from '../references/readCslItem.ts';
import { decodeText } from './decode.ts';
import { isRecord, toGivenMetadata } from './givenMetadata.ts';
import type { SourceProblem } from './source.ts';
import type { GivenMetadata, SourceContent } from './sourceReader.ts';

/** The extensions of a file that describes the source of its name, in the order in which one is chosen. */
export const sidecarExtensions = ['json', 'yaml', 'yml'] as const;
export type SidecarExtension = (typeof sidecarExtensions)[number];

/** Larger files describe no document; bounds what a hostile one can make the parser do. In bytes. */
export const maxSidecarBytes = 64_000;

/** Fields that tell a description of a document from other data that happens to have its name. */
const tellingFields = ['title', 'author', 'issued', 'DOI', 'URL', 'container-title', 'citation-key'];

/**
 * What a file beside a source says of it: one item in CSL-JSON or CSL YAML, or a list of one, in the words of CSL or of
 * front matter. Other data of the source's name is passed over. Never throws; what is broken is one problem at its line.
 */
export function readSidecar(
  bytes: Uint8Array,
  extension: SidecarExtension,
): { readonly metadata: GivenMetadata; readonly problem: SourceProblem | null } {
  let text = '';
  const broken = (why: string, offset: number) => ({ metadata: {}, problem: toProblem(text, extension, why, offset) });
  try {
    text = decodeText(bytes).text;
    const { value, error } = extension === 'json' ? parseJson(text) : parseYaml(text);
    if (error) return broken(error.why, error.offset);
    const list: readonly unknown[] = Array.isArray(value) ? value : [value];
    const [item] = list;
    if (!isRecord(item) || !tellingFields.some(field => field in item)) return { metadata: {}, problem: null };
    if (list.length > 1) return broken(`it describes ${list.length} documents, not one`, 0);
    return { metadata: toMetadata(item), problem: null };
  } catch (error) {
    return broken(error instanceof Error ? firstLine(error.message) : 'unknown', 0);
  }
}

/** The document as its sidecar describes it, which wins over what the document says of itself. */
export function describeBySidecar(
  content: SourceContent,
  bytes: Uint8Array,
  extension: SidecarExtension,
): SourceContent {
  const { metadata, problem } = readSidecar(bytes, extension);
  return {
    ...content,
    metadata: { ...content.metadata, ...metadata },
    problems: problem ? [...content.problems, problem] : content.problems,
  };
}

interface Parsed {
  readonly value: unknown;
  readonly error: { readonly why: string; readonly offset: number } | null;
}

function parseJson(text: string): Parsed {
  const errors: ParseError[] = [];
  const value: unknown = parse(text, errors, { allowTrailingComma: true });
  const [error] = errors;
  return { value, error: error ? { why: toWords(printParseErrorCode(error.error)), offset: error.offset } : null };
}

function parseYaml(text: string): Parsed {
  const document = parseDocument(text, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error) return { value: null, error: { why: firstLine(error.message), offset: error.pos[0] } };
  return { value: document.toJS({ maxAliasCount: 20 }), error: null };
}

/** All that CSL has, and what programs call its fields else. `source` is the database an item was taken from. */
function toMetadata({ source: _, ...item }: Readonly<Record<string, unknown>>): GivenMetadata {
  const { id, type, ...fields } = readCslItem(item, '');
  return { ...fields, ...toGivenMetadata(item) };
}

function toProblem(text: string, extension: SidecarExtension, why: string, offset: number): SourceProblem {
  const lineEnd = text.indexOf('\n', offset);
  const end = Math.min(lineEnd < 0 ? text.length : lineEnd, offset + 80);
  return {
    code: 'sidecar',
    message: `This description of a source could not be read (${why}), so title, authors and date are taken from the source itself. Correct it: one item of CSL.`,
    fatal: false,
    sidecar: { extension, text: text.slice(0, end), span: { start: Math.min(offset, end), end } },
  };
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/ at line \d+, column \d+|:$/g, '') ?? '';
}

/** `comma expected`, from the parser's own `CommaExpected`. */
function toWords(code: string): string {
  return code.replace(/(?<=[a-z])(?=[A-Z])/g, ' ').toLowerCase();
}
