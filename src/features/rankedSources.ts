import type { CorpusSnapshot, PassageHit } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Source } from '../sources/source.ts';
import { touches } from '../text/span.ts';
import { claimAt, textOfClaims } from './claimAt.ts';
import { findSupportingSources } from './support.ts';

/** Support further down tells nothing. */
const rankedAtMost = 100;

/** A source offered for a sentence, with its best passage for it; null where none shares its words. */
export interface RankedSource {
  readonly source: Source;
  readonly hit: PassageHit | null;
}

/** Which of the ranked sources are to be offered. */
export interface RankingQuery {
  readonly limit?: number;
  readonly isWanted?: (source: Source) => boolean;
}

/**
 * The sources for a citation at a place of a draft: those that support the sentence, best first, without the ones that
 * it cites already; then these; then what the draft cites elsewhere; then all others in the corpus' order, those without
 * text last. No more is looked at than is offered: of a bibliography's twenty thousand a few.
 */
export function rankSourcesAt(
  draft: Draft,
  corpus: CorpusSnapshot,
  offset: number,
  { limit = Number.POSITIVE_INFINITY, isWanted = () => true }: RankingQuery = {},
): RankedSource[] {
  const claim = claimAt(draft, offset);
  const sentence = claim ? textOfClaims(draft, [claim]) : '';
  const hits = findSupportingSources(corpus, sentence, rankedAtMost);
  const citedHere = new Set(
    (claim?.citations ?? [])
      .flatMap(({ items }) => items.filter(({ keySpan }) => !touches(keySpan, offset)))
      .flatMap(({ key }) => corpus.findSources(key)),
  );
  const supporting = [
    ...hits.filter(({ source }) => !citedHere.has(source)),
    ...hits.filter(({ source }) => citedHere.has(source)),
  ];
  const offered = supporting
    .filter(({ source }) => isWanted(source))
    .slice(0, limit)
    .map((hit): RankedSource => ({ source: hit.source, hit }));
  const ranked = new Set(hits.map(({ source }) => source));
  const cited = new Set(keysOf(draft).flatMap(key => corpus.findSources(key)));
  for (const source of ranked) cited.delete(source);

  function offer(sources: readonly Source[], isNext: (source: Source) => boolean): void {
    for (const source of sources) {
      if (offered.length >= limit) return;
      if (isNext(source) && isWanted(source)) offered.push({ source, hit: null });
    }
  }
  const all = [corpus.sources, corpus.textless];
  if (cited.size > 0) for (const sources of all) offer(sources, source => cited.has(source));
  for (const sources of all) offer(sources, source => !cited.has(source) && !ranked.has(source));
  return offered;
}

function keysOf(draft: Draft): string[] {
  return [...new Set(draft.citations.flatMap(({ items }) => items.map(({ key }) => key)))];
}
