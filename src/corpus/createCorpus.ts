import type { EntityOptions } from '../names/name.ts';
import type { Source } from '../sources/source.ts';
import { runSteps } from '../text/steps.ts';
import type { CorpusSnapshot } from './corpusSnapshot.ts';
import { createOnce } from './createOnce.ts';
import { createSnapshot } from './createSnapshot.ts';
import { createEntityIndexer } from './entityIndex.ts';
import { createGroups } from './groups.ts';
import { toSegmentBytes } from './segments/layout.ts';
import { openSegment } from './segments/segment.ts';
import { writeSegment } from './segments/writeSegment.ts';
import { inOrder } from './sourceOrder.ts';

export interface CorpusOptions extends EntityOptions {
  readonly revision: number;
}

/**
 * Indexes sources in memory, whose keys must have been assigned; each index is made when it is first asked for. For
 * sources that come and go see `storedCorpus.ts`.
 */
export function createCorpus(sources: readonly Source[], options: CorpusOptions): CorpusSnapshot {
  const sorted = inOrder(sources);
  const entities = createOnce(() => runSteps(createEntityIndexer(options).resolve(sorted)));
  const parts = () => {
    const read = sorted.map(source => {
      const { uri, path } = source;
      return { source, content: null, file: { uri, path, size: 0, mtime: 0, hash: '' } };
    });
    return [{ segment: openSegment(toSegmentBytes(writeSegment(read))), sources: sorted }];
  };
  return createSnapshot({
    revision: options.revision,
    ignoredNames: options.ignoredNames,
    sources: sorted,
    parts,
    entities,
    copies: () => {
      const byText = createGroups<string, Source>();
      for (const source of sorted) byText.add(source.text, source);
      return Array.from(byText.shared(), group => [...group]);
    },
  });
}

/** A corpus without sources. */
export const emptyCorpus: CorpusSnapshot = createCorpus([], {
  aliases: {},
  ignoredNames: [],
  revision: 0,
});
