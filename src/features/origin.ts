import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Source } from '../sources/source.ts';
import { countOf } from './countOf.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** The source that a source has its text from; null where it is of its own origin. */
export function copiedBy(source: Source, corpus: CorpusSnapshot): Source | null {
  const origin = corpus.originOf(source);
  return origin.uri === source.uri ? null : origin;
}

/** Behind the link to a source, in Markdown: " (shares text with s002)". */
export function copiesSuffix(source: Source, corpus: CorpusSnapshot): string {
  const origin = copiedBy(source, corpus);
  return origin ? ` (shares text with ${escapeMarkdown(origin.key, 80)})` : '';
}

/** "4 sources, 3 independent": sources of one origin are one witness. */
export function countWitnesses(sources: readonly Source[], corpus: CorpusSnapshot): string {
  const different = new Set(sources.map(({ uri }) => uri)).size;
  const independent = corpus.countIndependent(sources);
  return `${countOf(different, 'source')}${independent < different ? `, ${independent} independent` : ''}`;
}
