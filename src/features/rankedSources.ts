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

/**
 * Every source, for a citation at a place of a draft: those that support the sentence, best first, without the ones
 * that it cites already; then these; then what the draft cites elsewhere; then all others in the corpus' order, those
 * without text last.
 */
export function rankSourcesAt(draft: Draft, corpus: CorpusSnapshot, offset: number): RankedSource[] {
  const claim = claimAt(draft, offset);
  const sentence = claim ? textOfClaims(draft, [claim]) : '';
  const hits = findSupportingSources(corpus, sentence, rankedAtMost);
  const citedHere = new Set(
    (claim?.citations ?? [])
      .flatMap(({ items }) => items.filter(({ keySpan }) => !touches(keySpan, offset)))
      .flatMap(({ key }) => corpus.findSources(key)),
  );
  const supporting = new Set(hits.map(({ source }) => source));
  const others = [...corpus.sources, ...corpus.textless].filter(source => !supporting.has(source));
  const cited = new Set(keysOf(draft).flatMap(key => corpus.findSources(key)));
  return [
    ...hits.filter(({ source }) => !citedHere.has(source)).map(hit => ({ source: hit.source, hit })),
    ...hits.filter(({ source }) => citedHere.has(source)).map(hit => ({ source: hit.source, hit })),
    ...others.filter(source => cited.has(source)).map(source => ({ source, hit: null })),
    ...others.filter(source => !cited.has(source)).map(source => ({ source, hit: null })),
  ];
}

function keysOf(draft: Draft): string[] {
  return [...new Set(draft.citations.flatMap(({ items }) => items.map(({ key }) => key)))];
}
