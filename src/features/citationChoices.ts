import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { toPlainExcerpt } from './excerpt.ts';
import type { CitationChoice } from './feature.ts';
import { rankSourcesAt } from './rankedSources.ts';
import { detailOfSource, titleOfSource } from './sourceSummary.ts';

/** Every source, for the Insert Citation pick at a place of a draft; those that support the sentence first. */
export function citationChoicesAt(draft: Draft, corpus: CorpusSnapshot, offset: number): CitationChoice[] {
  return rankSourcesAt(draft, corpus, offset).map(({ source, hit }) => ({
    key: source.key,
    title: titleOfSource(source),
    description: detailOfSource(source),
    passage: hit ? toPlainExcerpt(source.prose, hit.passage.span, []) : '',
  }));
}
