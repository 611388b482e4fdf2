import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import type { Source } from '../../sources/source.ts';
import { toPlainExcerpt } from '../excerpt.ts';
import { toPassageLocator } from '../passageLocator.ts';
import { findSupport } from '../support.ts';

/** A passage to show, as plain text. */
export interface ShownPassage {
  readonly text: string;
  /** As a citation writes it; empty where there is none. */
  readonly locator: string;
}

/** What of a source supports a sentence best; null where nothing does. */
export type FindPassage = (source: Source, sentence: string) => ShownPassage | null;

/** More sentences than long drafts cite. */
const remembered = 2_000;

/** Remembers what was found in a corpus: a preview is made anew at every key, and few of its sentences are other ones. */
export function createSupportingPassages(): (corpus: CorpusSnapshot) => FindPassage {
  let known: { readonly corpus: CorpusSnapshot; readonly passages: Map<string, ShownPassage | null> } | null = null;
  return corpus => {
    if (known?.corpus !== corpus) known = { corpus, passages: new Map() };
    const { passages } = known;
    return (source, sentence) => {
      const key = `${source.uri}\n${sentence}`;
      const before = passages.get(key);
      if (before !== undefined) return before;
      const [hit] = findSupport(corpus, sentence, { limit: 1, sources: [source] });
      const passage = hit
        ? { text: toPlainExcerpt(hit.source.prose, hit.passage.span, []), locator: toPassageLocator(hit) }
        : null;
      if (passages.size >= remembered) passages.clear();
      passages.set(key, passage);
      return passage;
    };
  };
}
