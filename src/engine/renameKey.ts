import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { citedItemAt } from '../drafts/citationAt.ts';
import { isSimpleKey } from '../drafts/citationKey.ts';
import type { CitationItem, Draft } from '../drafts/draft.ts';
import { titleOfSource } from '../features/sourceSummary.ts';
import { changeKey, type KeyEdit, refuseKey } from '../references/changeKey.ts';
import { decodeText } from '../sources/decode.ts';
import type { Source } from '../sources/source.ts';
import { type Span, touches } from '../text/span.ts';
import { changeSourceKey, type FileEdits, toKeyEdits } from './changeSourceKey.ts';
import { configFileName, readConfig } from './config.ts';
import type { CitingDraft } from './findCitations.ts';
import type { FileStat, Host } from './host.ts';

/** What a rename is made of; `refusal` is a sentence for the writer. */
export type KeyRename = { readonly refusal: string } | { readonly files: readonly FileEdits[] };

/** The key of a citation at a place, which may be renamed; or why not. Null where there is none. */
export function findKeyAt(
  draft: Draft,
  corpus: CorpusSnapshot,
  offset: number,
): { readonly item: CitationItem; readonly span: Span; readonly refusal: string | null } | null {
  const item = citedItemAt(draft, offset);
  if (!item || !touches({ start: item.keySpan.start - 1, end: item.keySpan.end }, offset)) return null;
  const sources = corpus.findSources(item.key);
  const refusal =
    sources.length > 1
      ? `${sources.length} sources answer to the key ${item.key}. Give each a key of its own first: ${sources.map(({ key }) => key).join(', ')}.`
      : null;
  return { item, span: item.keySpan, refusal };
}

/** Why a source cannot be called so; null where it can. */
export function refuseNewKey(corpus: CorpusSnapshot, source: Source | undefined, key: string): string | null {
  if (!/^[^\s{}[\];@,]{1,200}$/.test(key))
    return `“${key}” cannot be a key: a key is one word without spaces, commas, semicolons, @, brackets and braces.`;
  const [taken] = corpus.findSources(key);
  if (!source || !taken || (taken.uri === source.uri && taken.key === source.key)) return null;
  return `The key ${key} is taken, by “${titleOfSource(taken)}”.`;
}

/** The edit of the place that a source has its key from: its bibliography entry, else its description. */
export async function changeDefinition(
  host: Host,
  files: readonly FileStat[],
  corpus: CorpusSnapshot,
  source: Source,
  newKey: string,
  document: { readonly uri: string; readonly version: number },
): Promise<FileEdits | string> {
  const placed = corpus.findEntry(source);
  if (!placed) {
    const change = await changeSourceKey(host, files, source, newKey);
    const beside = `The file beside ${source.path} does not describe it, so the key can be written nowhere. Rename that file, or describe the source in it.`;
    return change ?? beside;
  }
  const { entry, bibliography } = placed;
  const isOwn = bibliography.uri === '';
  const path = isOwn ? 'front matter.yaml' : bibliography.path;
  const refusal = refuseKey(path, newKey);
  if (refusal !== null) return refusal;
  const edits = changeKey(path, bibliography.text, entry, newKey);
  if (edits.length === 0) return `The key ${entry.key} was not found in ${bibliography.path}.`;
  const file = isOwn ? document : { uri: bibliography.uri, version: null };
  return { ...file, text: bibliography.text, edits };
}

/** The edits that write another key in drafts; braces stay where they are. */
export function changeCitations(drafts: readonly CitingDraft[], newKey: string): FileEdits[] {
  return drafts.map(({ uri, version, text, places }) => ({
    uri,
    version,
    text,
    edits: places.map((span): KeyEdit => {
      const isBraced = text.charAt(span.start - 1) === '{';
      return { span, newText: isBraced || isSimpleKey(newKey) ? newKey : `{${newKey}}` };
    }),
  }));
}

/** The edits of the configuration where it follows a source by its key. */
export async function changeRulings(
  host: Host,
  files: readonly FileStat[],
  isNamed: (key: string) => boolean,
  newKey: string,
): Promise<FileEdits[]> {
  const file = files.find(({ path }) => path === configFileName);
  if (!file) return [];
  const text = decodeText(await host.readFile(file.uri)).text;
  const { rulings } = readConfig(text).config;
  const edits = rulings.flatMap(({ use }, i) => (isNamed(use) ? toKeyEdits(text, ['rulings', i, 'use'], newKey) : []));
  return edits.length > 0 ? [{ uri: file.uri, version: null, text, edits }] : [];
}

/** One list of edits a file. */
export function joinEdits(files: readonly FileEdits[]): FileEdits[] {
  const byUri = new Map<string, FileEdits>();
  for (const file of files) {
    const known = byUri.get(file.uri);
    const edits = [...(known?.edits ?? []), ...file.edits].sort((a, b) => a.span.start - b.span.start);
    // The longer text: front matter is the beginning of a draft's.
    const longer = known && known.text.length > file.text.length ? known : file;
    byUri.set(file.uri, { ...longer, edits });
  }
  return [...byUri.values()];
}
