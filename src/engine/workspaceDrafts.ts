import type { Draft } from '../drafts/draft.ts';
import { parseDraft } from '../drafts/parseDraft.ts';
import { decodeText } from '../sources/decode.ts';
import type { DraftDocument } from './draftDocument.ts';
import type { AbortSignalLike, FileStat, Host } from './host.ts';

/** A draft of the workspace, open or not. */
export interface WorkspaceDraft {
  readonly uri: string;
  /** Null where it is not open: then it is as the disk has it. */
  readonly version: number | null;
  readonly draft: Draft;
}

export interface DraftsWanted {
  readonly files: readonly FileStat[];
  /** The drafts that an editor holds, which go before their files. */
  readonly open: readonly DraftDocument[];
  isSource(uri: string): boolean;
  parse(document: DraftDocument): Draft;
  /** Whether a draft with this text is wanted; asked before it is parsed. */
  mayMatter(text: string): boolean;
  readonly signal: AbortSignalLike;
}

const draftName = /\.(?:md|markdown|qmd|rmd)$/i;

/**
 * The drafts of a workspace one by one, others let in between them: every Markdown file that is no source, and what is
 * open. Nothing is kept of those that are not open. A file that is gone is passed over.
 */
export async function* readDrafts(host: Host, wanted: DraftsWanted): AsyncGenerator<WorkspaceDraft, void> {
  const { files, open, isSource, parse, mayMatter, signal } = wanted;
  const byUri = new Map(open.map(document => [document.uri, document]));
  const names = files.filter(({ uri, path }) => draftName.test(path) && !isSource(uri)).map(({ uri }) => uri);
  for (const uri of new Set([...byUri.keys(), ...names])) {
    await host.yield();
    if (signal.aborted) return;
    const document = byUri.get(uri);
    const text = document?.text ?? (await readText(host, uri));
    if (!mayMatter(text)) continue;
    yield { uri, version: document?.version ?? null, draft: document ? parse(document) : parseDraft(text) };
  }
}

async function readText(host: Host, uri: string): Promise<string> {
  try {
    return decodeText(await host.readFile(uri)).text;
  } catch {
    return '';
  }
}
