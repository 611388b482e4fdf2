import type { CorpusSnapshot, PassageHit, PassageQuery } from '../corpus/corpusSnapshot.ts';
import { rankSources } from '../corpus/rankSources.ts';
import { findTerms } from '../judging/passageProfiles.ts';
import { withFigures } from './withFigures.ts';

/** A passage with less than this share of the best one's score is chance beside it. */
const tellingShare = 0.5;
/** Passages further down by their words that figures may lift. */
const alsoLookedAt = 20;

/**
 * The passages that support a sentence, best first: those found by its words that share more than "the" and "of", and
 * that stand up beside the best.
 */
export function findSupport(corpus: CorpusSnapshot, sentence: string, query: PassageQuery): PassageHit[] {
  const wide = { ...query, limit: query.limit + alsoLookedAt };
  const hits = keepSupporting(sentence, () =>
    withFigures(corpus, sentence, corpus.searchPassages(sentence, wide), query.sources),
  );
  const best = hits[0]?.score ?? 0;
  return hits.filter(({ score }) => score >= best * tellingShare).slice(0, query.limit);
}

/** The sources that support a sentence, best first, each with its best passage. */
export function findSupportingSources(corpus: CorpusSnapshot, sentence: string, limit: number): PassageHit[] {
  const found = new Set<string>();
  return keepSupporting(sentence, () => withFigures(corpus, sentence, rankSources(corpus, sentence, limit)))
    .filter(({ source: { uri } }) => !found.has(uri) && found.add(uri))
    .slice(0, limit);
}

function keepSupporting(sentence: string, search: () => readonly PassageHit[]): PassageHit[] {
  const terms = findTerms(sentence);
  if (terms.size === 0) return [];
  return search().filter(({ source, passage }) =>
    [...findTerms(source.prose, passage.span)].some(term => terms.has(term)),
  );
}
