import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { citationAt } from '../drafts/citationAt.ts';
import type { Draft } from '../drafts/draft.ts';
import { sentenceAt } from './claimAt.ts';
import { toPlainExcerpt } from './excerpt.ts';
import type { CitationChoice } from './feature.ts';
import { findSaying } from './findSaying.ts';
import { createPassageLocator, type LocatorChoice } from './locators.ts';
import { createMatch } from './matchSource.ts';
import { type RankedSource, rankSourcesAt } from './rankedSources.ts';
import { detailOfSource, titleOfSource } from './sourceSummary.ts';

export interface ChoicesQuery {
  /** What the writer has typed; every source answers to nothing. */
  readonly typed?: string;
  readonly limit?: number;
  readonly locators?: LocatorChoice;
}

/**
 * The sources for the Insert Citation pick at a place of a draft; those that support the sentence first. Where
 * something is typed: those that are called so (key, title, authors, publisher, year), then those that say so, with the
 * passage that does.
 */
export function citationChoicesAt(
  draft: Draft,
  corpus: CorpusSnapshot,
  offset: number,
  { typed = '', limit = Number.POSITIVE_INFINITY, locators = 'all' }: ChoicesQuery = {},
): CitationChoice[] {
  const isTyped = typed.trim() !== '';
  const isWanted = isTyped ? createMatch(typed.trim()) : () => true;
  const called = rankSourcesAt(draft, corpus, offset, { limit, isWanted });
  const known = new Set(called.map(({ source }) => source));
  const saying =
    isTyped && called.length < limit ? findSaying(corpus, typed, { words: 'some', parts: called.length === 0 }) : [];
  const unnamed = saying.filter(({ source }) => !known.has(source));
  const chosen: readonly RankedSource[] = [...called, ...unnamed.map(hit => ({ source: hit.source, hit }))];
  const locate = createPassageLocator(sentenceAt(draft, offset), locators);
  const items = citationAt(draft, offset)?.citation.items ?? [];
  const written = new Map(items.flatMap(({ key }) => corpus.findSources(key).map(source => [source, key] as const)));
  return chosen.slice(0, limit).map(({ source, hit }) => ({
    // Under the name that the citation there has for it.
    key: written.get(source) ?? source.key,
    title: titleOfSource(source),
    description: detailOfSource(source),
    passage: hit ? toPlainExcerpt(source.prose, hit.passage.span, []) : '',
    locator: hit ? locate(hit) : '',
    isCited: written.has(source),
  }));
}
