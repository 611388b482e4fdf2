import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { listedItems } from '../drafts/nocite.ts';
import type { Span } from '../text/span.ts';
import { titleOfSource } from './sourceSummary.ts';

/** A key of a draft that leads to its source; where it leads is asked when it is followed. */
export interface CitationLink {
  readonly span: Span;
  /** Plain text. */
  readonly title: string;
}

/** The keys that name one source; those that name none, or several, lead nowhere. */
export function findCitationLinks(draft: Draft, corpus: CorpusSnapshot): CitationLink[] {
  return listedItems(draft).flatMap(({ key, keySpan }) => {
    const [source, other] = corpus.findSources(key);
    return source && !other ? [{ span: keySpan, title: titleOfSource(source) }] : [];
  });
}
