import type { CorpusSnapshot, PassageHit } from './corpusSnapshot.ts';

/** The sources that support a sentence, best first, each with its best passage. */
export function rankSources(corpus: CorpusSnapshot, sentence: string, limit: number): readonly PassageHit[] {
  return corpus.searchPassages(sentence, { limit, onePerSource: true });
}
