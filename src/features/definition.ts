import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { citationAt } from '../drafts/citationAt.ts';
import type { Draft } from '../drafts/draft.ts';
import { claimsOf, textOfClaims } from './claimAt.ts';
import type { Location } from './feature.ts';
import { findSupport } from './support.ts';

/**
 * From a citation to the passage of its source that supports the sentence best; to the source's start where none does.
 * Several where the key is ambiguous; of a source without text, to its entry in the bibliography.
 */
export function definitionAt(draft: Draft, corpus: CorpusSnapshot, offset: number): Location[] {
  const cited = citationAt(draft, offset);
  if (!cited?.item) return [];
  const { citation, item } = cited;
  const sentence = textOfClaims(draft, claimsOf(draft, citation));
  return corpus.findSources(item.key).map(source => {
    const own = corpus.textless.includes(source) ? corpus.findEntry(source) : undefined;
    if (own) return { origin: item.span, uri: source.uri, target: own.entry.span, text: source.text };
    const [hit] = findSupport(corpus, sentence, { limit: 1, sources: [source] });
    const target = hit?.passage.span ?? { start: 0, end: 0 };
    return { origin: item.span, uri: source.uri, target, text: source.text };
  });
}
