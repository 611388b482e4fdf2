import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { withBibliographies } from '../corpus/withBibliographies.ts';
import type { Draft } from '../drafts/draft.ts';
import { readCslYaml } from '../references/readCslYaml.ts';

/** Corpora as drafts see them. */
export interface DraftCorpora {
  /** The corpus with the `references` of the draft's front matter, which go before all others; else the corpus itself. */
  find(draft: Draft, corpus: CorpusSnapshot): CorpusSnapshot;
}

/** Front matter that is being typed is another one at every key. */
const remembered = 20;

/** Remembers what was made for a corpus: while prose is typed, front matter stays the same. */
export function createDraftCorpora(): DraftCorpora {
  let made: { readonly corpus: CorpusSnapshot; readonly byFrontMatter: Map<string, CorpusSnapshot> } | null = null;
  return {
    find({ text, markdown: { frontMatter } }, corpus) {
      if (!frontMatter) return corpus;
      const before = text.slice(0, frontMatter.end);
      if (!/^references[ \t]*:/m.test(before)) return corpus;
      if (made?.corpus !== corpus) made = { corpus, byFrontMatter: new Map() };
      const known = made.byFrontMatter.get(before);
      if (known) return known;
      const own = { uri: '', path: 'front matter', text: before, ...readCslYaml(before, frontMatter) };
      const next = withBibliographies(corpus, [own]);
      if (made.byFrontMatter.size >= remembered) made.byFrontMatter.clear();
      made.byFrontMatter.set(before, next);
      return next;
    },
  };
}
