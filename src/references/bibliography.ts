import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import type { CslItem } from './cslItem.ts';

/** What a bibliography entry is found and joined by, as plain text; empty where it does not say. */
export interface EntryBrief {
  readonly title: string;
  /** Authors, else editors, as written. */
  readonly makers: string;
  /** The family name of the first of them; of an institution its last word. */
  readonly firstFamily: string;
  readonly year: string;
  readonly doi: string;
  readonly url: string;
  /** Paths of the document itself, as written in the bibliography. */
  readonly files: readonly string[];
}

/** One entry of a bibliography. */
export interface BibliographyEntry {
  /** What a citation names; equals `item.id`. */
  readonly key: string;
  /** Where it stands in the bibliography's text. */
  readonly span: Span;
  /** Made when first asked for, as `item` is: of twenty thousand entries few are ever shown. */
  readonly brief: EntryBrief;
  readonly item: CslItem;
}

/** What is wrong at a place of a bibliography. `message` is plain text: what, why, what to do. */
export interface BibliographyProblem {
  readonly code: 'malformed' | 'duplicate-key' | 'no-key';
  readonly span: Span;
  readonly message: string;
}

/** A bibliography's text, read. Reading never fails: it holds the entries that could be read. */
export interface ReadEntries {
  /** In the order of the text, each key once: of several entries with one key the first. */
  readonly entries: readonly BibliographyEntry[];
  /** The others of those several entries. */
  readonly repeats: readonly BibliographyEntry[];
  readonly problems: readonly BibliographyProblem[];
}

/** A bibliography of the workspace. */
export interface Bibliography extends ReadEntries {
  readonly uri: string;
  /** With `/`, relative to the workspace folder. */
  readonly path: string;
  /** What the entries' spans are of. */
  readonly text: string;
}

/** An entry and the bibliography that it stands in. */
export interface PlacedEntry {
  readonly entry: BibliographyEntry;
  readonly bibliography: Bibliography;
}

/** An entry before it is made into one. */
export interface EntryDraft {
  readonly key: string;
  readonly span: Span;
  makeBrief(): EntryBrief;
  makeItem(): CslItem;
}

/** Keeps the first entry of each key, and says where the others stand. */
export function toReadEntries(drafts: readonly EntryDraft[], problems: readonly BibliographyProblem[]): ReadEntries {
  const byKey = new Map<string, BibliographyEntry>();
  const repeats: BibliographyEntry[] = [];
  const duplicates: BibliographyProblem[] = [];
  for (const draft of drafts) {
    if (!byKey.has(draft.key)) byKey.set(draft.key, toEntry(draft));
    else {
      const message = `The key ${draft.key.slice(0, 80)} stands on an earlier entry too, and that one is used. Give this one a key of its own, or delete it.`;
      repeats.push(toEntry(draft));
      duplicates.push({ code: 'duplicate-key', span: draft.span, message });
    }
  }
  const inOrder = [...problems, ...duplicates].sort((a, b) => a.span.start - b.span.start);
  return { entries: [...byKey.values()], repeats, problems: inOrder };
}

function toEntry({ key, span, makeBrief, makeItem }: EntryDraft): BibliographyEntry {
  let brief: EntryBrief | undefined;
  let item: CslItem | undefined;
  return {
    key,
    span,
    get brief() {
      brief ??= makeBrief();
      return brief;
    },
    get item() {
      item ??= makeItem();
      return item;
    },
  };
}

/** A DOI without the ways to write one around it, in lower case; empty where it is none. */
export function normalizeDoi(text: string): string {
  return (
    /^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)?(10\.\d{3,9}\/\S{1,300})$/i.exec(text.trim())?.[1]?.toLowerCase() ?? ''
  );
}

/** An address without the ways to write one around it, in lower case; empty where it is none. */
export function normalizeUrl(url: string): string {
  const match = /^https?:\/\/(?:www\.)?([^\s#]{4,2000})/i.exec(url.trim());
  return match?.[1]?.replace(/\/+$/, '').toLowerCase() ?? '';
}

/** The words of a title, small. */
export function normalizeTitle(title: string): string {
  return fold(title.slice(0, 500))
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The family name of a person written as `Doe, Jane` or `Jane Doe`; of an institution its last word. */
export function familyOf(name: string): string {
  const family = name.split(',', 1)[0] ?? '';
  return /\S+$/.exec(family.trim())?.[0] ?? '';
}
