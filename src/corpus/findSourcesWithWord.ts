import type { Source } from '../sources/source.ts';
import type { IndexedPart } from './partIndex.ts';
import { noPassage } from './segments/postings.ts';

/** The sources with a term that holds these bytes, in the corpus' order. One pass over the terms of each part. */
export function findSourcesWithWord(parts: readonly IndexedPart[], bytes: Uint8Array): Source[] {
  const found = new Map<number, Source>();
  if (bytes.length === 0) return [];
  for (const part of parts) {
    const { segment, sources } = part;
    const sourceOf = segment.sourceOfPassages();
    for (const term of segment.terms.findHolding(bytes)) {
      const cursor = segment.postings(term);
      for (let passage = cursor.seek(0); passage !== noPassage; passage = cursor.next()) {
        const number = sourceOf[passage] ?? 0;
        const source = sources[number];
        if (source) found.set(part.orderOf(number), source);
      }
    }
  }
  return [...found].sort(([a], [b]) => a - b).map(([, source]) => source);
}
