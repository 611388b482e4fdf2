import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { listedItems } from '../drafts/nocite.ts';
import type { Source } from '../sources/source.ts';
import type { Span } from '../text/span.ts';
import type { WorkspaceDraft } from './workspaceDrafts.ts';

/** Where a draft cites something. */
export interface CitingDraft extends Omit<WorkspaceDraft, 'draft'> {
  /** What the spans are of. */
  readonly text: string;
  /** The keys as they are written, without `@` and braces; in the order of the text. */
  readonly places: readonly Span[];
}

/** What is cited: the sources that a key names, or a key that names none. */
export interface CitedThing {
  readonly keys: ReadonlySet<string>;
  /** Whether a key, in a draft that sees this corpus, names it. */
  isNamedBy(key: string, corpus: CorpusSnapshot): boolean;
}

/** What a key names in a corpus. */
export function toCitedThing(sources: readonly Source[], key: string): CitedThing {
  const wanted = new Set(sources.map(identify));
  return {
    keys: new Set([key, ...sources.flatMap(source => [source.key, ...source.otherKeys])].filter(one => one !== '')),
    isNamedBy(other, corpus) {
      const named = corpus.findSources(other);
      return named.length === 0 ? wanted.size === 0 && other === key : named.some(one => wanted.has(identify(one)));
    },
  };
}

/** Entries of one bibliography share its address. */
function identify({ uri, key, problems }: Source): string {
  return problems.some(({ code }) => code === 'entry-only') ? `${uri} ${key}` : uri;
}

/** Whether a text may cite it: one of its keys stands there, or it has references of its own under other keys. */
export function mayCite(text: string, { keys }: CitedThing): boolean {
  return [...keys].some(key => text.includes(key)) || /^references[ \t]*:/m.test(text.slice(0, 20_000));
}

/** Where drafts cite it, in their order; those that do not are left out. */
export async function findCitations(
  drafts: AsyncIterable<WorkspaceDraft>,
  thing: CitedThing,
  corpusFor: (draft: Draft) => CorpusSnapshot,
): Promise<CitingDraft[]> {
  const found: CitingDraft[] = [];
  for await (const { uri, version, draft } of drafts) {
    const corpus = corpusFor(draft);
    const places = listedItems(draft)
      .filter(({ key }) => thing.isNamedBy(key, corpus))
      .map(({ keySpan }) => keySpan)
      .sort((a, b) => a.start - b.start);
    if (places.length > 0) found.push({ uri, version, text: draft.text, places });
  }
  return found;
}
