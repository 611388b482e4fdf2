import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Claim, Draft } from '../drafts/draft.ts';
import { linkMentions } from '../names/linkMentions.ts';
import { judgeFigure } from './judgeFigure.ts';
import { findScope } from './scope.ts';
import { findTopics } from './topics.ts';
import type { Verdict } from './verdict.ts';

/** One verdict for each figure that a claim of the draft holds, in the order of the text. */
export function judgeDraft(draft: Draft, corpus: CorpusSnapshot): Verdict[] {
  const topics = findTopics(draft, linkMentions(draft.names, corpus.entities));
  return draft.claims.flatMap((claim, index) => {
    const topic = topics[index];
    if (!topic || claim.figures.length === 0) return [];
    const scope = findScope(claim, corpus);
    return figuresOf(draft, claim).map(figure =>
      judgeFigure({ figure, claim, prose: draft.prose, topic, scope, corpus }),
    );
  });
}

function figuresOf(draft: Draft, claim: Claim) {
  return claim.figures.flatMap(index => draft.figures[index] ?? []);
}
