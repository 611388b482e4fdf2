import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { linkMentions } from '../names/linkMentions.ts';
import { deriveFromOperands } from './derivation.ts';
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
    const figures = claim.figures.flatMap(number => draft.figures[number] ?? []);
    const verdicts = figures.map(figure => judgeFigure({ figure, claim, prose: draft.prose, topic, scope, corpus }));
    return verdicts.map(verdict => deriveFromClaim(verdict, verdicts));
  });
}

// A claim with more figures is a list; its pairs would give any number by chance.
const mostOperands = 6;

/**
 * A figure that no source has may be the writer's own step from figures of the same sentence that the sources do
 * have: "from 1994 to 2025, that is 31 years".
 */
function deriveFromClaim(verdict: Verdict, verdicts: readonly Verdict[]): Verdict {
  if (verdict.status !== 'absent') return verdict;
  const operands = verdicts.flatMap(({ status, figure, evidence: [best] }) =>
    best && (status === 'found' || status === 'rounded') ? [{ ...best, figure }] : [],
  );
  const derivation = operands.length <= mostOperands ? deriveFromOperands(verdict.figure, operands) : null;
  if (!derivation) return verdict;
  const used = new Set(derivation.operands.map(operand => operand.figure));
  const evidence = verdicts.flatMap(({ figure, evidence: [best] }) => (best && used.has(figure) ? [best] : []));
  return { ...verdict, status: 'derived', note: derivation.working, evidence, replacement: null };
}
