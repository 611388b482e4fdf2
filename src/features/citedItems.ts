import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { inReadingOrder } from '../drafts/readingOrder.ts';
import type { CslItem } from '../references/cslItem.ts';
import type { Source } from '../sources/source.ts';
import { titleOfSource } from './sourceSummary.ts';

/**
 * What drafts cite, as a bibliography needs it: each item under the key that is written, in the order in which the drafts are read.
 * A key that names no source, or several, is left out.
 */
export function citedItems(drafts: readonly Draft[], corpus: CorpusSnapshot): CslItem[] {
  const keys = new Set(
    drafts.flatMap(draft => inReadingOrder(draft).flatMap(({ items }) => items.map(({ key }) => key))),
  );
  return [...keys].flatMap(key => {
    const [source, other] = corpus.findSources(key);
    return source && !other ? [{ ...itemOf(source, corpus), id: key }] : [];
  });
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
