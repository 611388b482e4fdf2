import type { CorpusSnapshot, PassageHit, PassageQuery } from '../corpus/corpusSnapshot.ts';
import { rankSources } from '../corpus/rankSources.ts';
import { findTerms } from '../judging/passageProfiles.ts';
import { isHeading } from './isHeading.ts';
import { withFigures } from './withFigures.ts';

/** A passage with less than this share of the best one's score is chance beside it. */
const tellingShare = 0.5;
/** Passages further down by their words that figures may lift, or that stand under a heading. */
const alsoLookedAt = 20;

/**
 * The passages that support a sentence, best first: those found by its words that share more than "the" and "of", and
 * that stand up beside the best. A heading names in a few words what is said below it, and is found before that; it
 * comes behind.
 */
export function findSupport(corpus: CorpusSnapshot, sentence: string, query: PassageQuery): PassageHit[] {
  const wide = { ...query, limit: query.limit + alsoLookedAt };
  const hits = keepSupporting(sentence, () =>
    withFigures(corpus, sentence, corpus.searchPassages(sentence, wide), query.sources),
  );
  const best = hits[0]?.score ?? 0;
  const telling = hits.filter(({ score }) => score >= best * tellingShare);
  const headings = new Set(telling.filter(isHeading));
  return [...telling.filter(hit => !headings.has(hit)), ...headings].slice(0, query.limit);
}

/** The sources that support a sentence, best first, each with its best passage. */
export function findSupportingSources(corpus: CorpusSnapshot, sentence: string, limit: number): PassageHit[] {
  const found = new Set<string>();
  return keepSupporting(sentence, () => withFigures(corpus, sentence, rankSources(corpus, sentence, limit)))
    .filter(({ source: { uri } }) => !found.has(uri) && found.add(uri))
    .slice(0, limit)
    .map(hit => {
      if (!isHeading(hit)) return hit;
      const [instead] = findSupport(corpus, sentence, { limit: 1, sources: [hit.source] });
      return instead ? { ...instead, score: hit.score } : hit;
    });
}

function keepSupporting(sentence: string, search: () => readonly PassageHit[]): PassageHit[] {
  const terms = findTerms(sentence);
  if (terms.size === 0) return [];
  return search().filter(({ source, passage }) =>
    [...findTerms(source.prose, passage.span)].some(term => terms.has(term)),
  );
}
