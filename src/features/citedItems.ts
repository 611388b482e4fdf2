import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { readNocite } from '../drafts/nocite.ts';
import { inReadingOrder } from '../drafts/readingOrder.ts';
import type { CslItem } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { titleOfSource } from './sourceSummary.ts';

/**
 * What a draft has among its references, as a bibliography needs it: each item under the key that is written, in the
 * order in which the draft is read, then what its `nocite` adds. A key that names no source, or several, is left out.
 */
export function citedItems(draft: Draft, corpus: CorpusSnapshot): CslItem[] {
  return [...listedSources(draft, corpus)].map(([key, source]) => ({ ...itemOf(source, corpus), id: key }));
}

/** As {@link citedItems}: the sources by the keys that they are listed under. */
export function listedSources(draft: Draft, corpus: CorpusSnapshot): ReadonlyMap<string, Source> {
  const nocite = readNocite(draft);
  const items = [...inReadingOrder(draft).flatMap(citation => citation.items), ...nocite.items];
  const listed = new Map<string, Source>();
  for (const { key } of items) {
    const [source, other] = corpus.findSources(key);
    if (source && !other) listed.set(key, source);
  }
  if (nocite.isAll) {
    const here = new Set(listed.values());
    for (const source of [...corpus.sources, ...corpus.textless]) if (!here.has(source)) listed.set(source.key, source);
  }
  return listed;
}

/** Everything that can be cited. */
export function allItems(corpus: CorpusSnapshot): CslItem[] {
  return [...corpus.sources, ...corpus.textless].map(source => itemOf(source, corpus));
}

/**
 * The bibliography's entry, else what the source says of itself; one without a title is called as it begins. A
 * newspaper's article stands in what publishes it.
 */
export function itemOf(source: Source, corpus: CorpusSnapshot): CslItem {
  const item = corpus.findEntry(source)?.entry.item ?? { title: titleOfSource(source), ...source.metadata };
  const { type, publisher } = item;
  const isPress = type === 'article-newspaper' && publisher !== undefined;
  return isPress && item['container-title'] === undefined ? { ...item, 'container-title': publisher } : item;
}
