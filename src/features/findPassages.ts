import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Span } from '../text/span.ts';
import { claimAt, textOfClaims } from './claimAt.ts';
import { toPlainExcerpt } from './excerpt.ts';
import { toPassageLocator } from './passageLocator.ts';
import { titleOfSource } from './sourceSummary.ts';

/** A passage to choose from, as plain text. */
export interface FoundPassage {
  readonly uri: string;
  readonly span: Span;
  readonly key: string;
  readonly title: string;
  /** As a citation writes it; empty where there is none. */
  readonly locator: string;
  readonly text: string;
}

/** The passages that answer what is typed, or where nothing is, the sentence at a place of a draft; best first. */
export function findPassages(
  draft: Draft,
  corpus: CorpusSnapshot,
  offset: number,
  query: string,
  limit: number,
): FoundPassage[] {
  const claim = claimAt(draft, offset);
  const asked = query.trim() !== '' ? query : claim ? textOfClaims(draft, [claim]) : '';
  return corpus.searchPassages(asked, { limit }).map(({ source, passage }) => ({
    uri: source.uri,
    span: passage.span,
    key: source.key,
    title: titleOfSource(source),
    locator: toPassageLocator({ source, passage }),
    text: toPlainExcerpt(source.prose, passage.span, []),
  }));
}
