import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { citedItemAt } from '../drafts/citationAt.ts';
import type { Draft } from '../drafts/draft.ts';
import { type CitationLink, findCitationLinks } from '../features/citationLinks.ts';
import type { Source } from '../sources/source.ts';
import type { Span } from '../text/span.ts';
import type { FileEdits } from './changeSourceKey.ts';
import type { DraftDocument } from './draftDocument.ts';
import { type CitedThing, type CitingDraft, findCitations, mayCite, toCitedThing } from './findCitations.ts';
import type { AbortSignalLike, FileStat, Host } from './host.ts';
import {
  changeCitations,
  changeDefinition,
  changeRulings,
  findKeyAt,
  joinEdits,
  type KeyRename,
  refuseNewKey,
} from './renameKey.ts';
import { readDrafts } from './workspaceDrafts.ts';

/** The drafts that an editor holds, and whether the answer is still wanted. */
export interface OpenDrafts {
  readonly open: readonly DraftDocument[];
  readonly signal: AbortSignalLike;
}

/** What is asked about citations in all drafts of a workspace. */
export interface Navigation {
  /** Where drafts cite what the citation at a place names; null where none stands there. */
  findCitations(document: DraftDocument, offset: number, drafts: OpenDrafts): Promise<readonly CitingDraft[] | null>;
  /** Where drafts cite a source; `uri` is its file's. */
  findCitationsOf(uri: string, drafts: OpenDrafts): Promise<readonly CitingDraft[]>;
  /** The keys of a draft that lead to a source. */
  findLinks(document: DraftDocument): readonly CitationLink[];
  /** The key at a place, which may be renamed, or why not; null where there is none. */
  findKey(document: DraftDocument, offset: number): { readonly span: Span; readonly refusal: string | null } | null;
  /** The edits that rename the key at a place wherever it stands and is made; null where there is none. */
  renameKey(document: DraftDocument, offset: number, newKey: string, drafts: OpenDrafts): Promise<KeyRename | null>;
}

/** What the navigation asks of the engine that it belongs to. */
export interface NavigationSources {
  readonly host: Host;
  readonly files: () => readonly FileStat[];
  readonly corpus: () => CorpusSnapshot;
  isSource(uri: string): boolean;
  parse(document: DraftDocument): Draft;
  /** What is remembered of an open draft, told apart from what is asked of files. */
  corpusFor(draft: Draft): CorpusSnapshot;
}

export function createNavigation({ host, files, corpus, isSource, parse, corpusFor }: NavigationSources): Navigation {
  function find(thing: CitedThing, { open, signal }: OpenDrafts): Promise<CitingDraft[]> {
    const mayMatter = (text: string) => mayCite(text, thing);
    const drafts = readDrafts(host, { files: files(), open, isSource, parse, mayMatter, signal });
    return findCitations(drafts, thing, corpusFor);
  }

  return {
    async findCitations(document, offset, drafts) {
      const draft = parse(document);
      const item = citedItemAt(draft, offset);
      return item ? find(toCitedThing(corpusFor(draft).findSources(item.key), item.key), drafts) : null;
    },
    async findCitationsOf(uri, drafts) {
      const source: Source | undefined = corpus().findSource(uri);
      return source ? find(toCitedThing([source], source.key), drafts) : [];
    },
    findLinks(document) {
      const draft = parse(document);
      return findCitationLinks(draft, corpusFor(draft));
    },
    findKey(document, offset) {
      const draft = parse(document);
      return findKeyAt(draft, corpusFor(draft), offset);
    },
    async renameKey(document, offset, newKey, drafts) {
      const draft = parse(document);
      const own = corpusFor(draft);
      const found = findKeyAt(draft, own, offset);
      if (!found) return null;
      if (found.refusal !== null) return { refusal: found.refusal };
      const { key } = found.item;
      const [source] = own.findSources(key);
      const refusal = refuseNewKey(own, source, newKey);
      if (refusal !== null) return { refusal };
      const made = source ? await changeDefinition(host, files(), own, source, newKey, document) : null;
      if (typeof made === 'string') return { refusal: made };
      // An entry in a draft's own front matter is known to that draft alone.
      const isOwn = source !== undefined && own.findEntry(source)?.bibliography.uri === '';
      const thing = toCitedThing(source ? [source] : [], key);
      const places = isOwn ? await findCitations(one(document, draft), thing, corpusFor) : await find(thing, drafts);
      const isNamed = (used: string) => source !== undefined && thing.isNamedBy(used, corpus());
      const rulings = isOwn ? [] : await changeRulings(host, files(), isNamed, newKey);
      const edits: readonly FileEdits[] = [...(made ? [made] : []), ...changeCitations(places, newKey), ...rulings];
      return { files: joinEdits(edits) };
    },
  };
}

async function* one({ uri, version }: DraftDocument, draft: Draft) {
  yield { uri, version, draft };
}
