import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Source } from '../sources/source.ts';
import { isUnread, isUnreadFile } from '../sources/unread.ts';
import { dateOf } from './card/sourceDate.ts';
import type { Page } from './names.ts';
import { copiedBy } from './origin.ts';
import { titleOfSource } from './sourceSummary.ts';

/** A source in a list. Plain text. */
export interface SourceSummary {
  readonly uri: string;
  readonly key: string;
  readonly title: string;
  /** As far as it is known: `2021-12-03`, `2021`, empty. */
  readonly date: string;
  readonly figures: number;
  readonly names: number;
  readonly problems: readonly string[];
  /** False where nothing of it could be read. */
  readonly isRead: boolean;
  /** The key of the source that it copies or rewrites; empty where it is of its own origin. */
  readonly copies: string;
  /** Whether the draft cites it. */
  readonly cited: boolean;
}

/** A page of the sources. */
export interface SourceList extends Page<SourceSummary> {
  /** How many of all are files of which nothing could be read. */
  readonly unread: number;
}

/** The sources, in the order of their paths, a page of them. `draft` null where none is open. */
export function listSources(corpus: CorpusSnapshot, draft: Draft | null, start: number, count: number): SourceList {
  const cited = new Set(
    (draft?.citations ?? []).flatMap(({ items }) => items.flatMap(({ key }) => corpus.findSources(key))),
  );
  const items = corpus.sources.slice(start, start + count).map(source => toSummary(source, corpus, cited.has(source)));
  return { total: corpus.sources.length, items, unread: corpus.sources.filter(isUnreadFile).length };
}

function toSummary(source: Source, corpus: CorpusSnapshot, cited: boolean): SourceSummary {
  return {
    uri: source.uri,
    key: source.key,
    title: titleOfSource(source),
    date: dateOf(source),
    figures: source.figures.length,
    names: new Set(corpus.mentionsIn(source).map(({ entity }) => entity)).size,
    problems: source.problems.map(({ message }) => message),
    isRead: !isUnread(source),
    copies: copiedBy(source, corpus)?.key ?? '',
    cited,
  };
}
