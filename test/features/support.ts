import type { CorpusSnapshot } from '../../src/corpus/corpusSnapshot.ts';
import type { Draft } from '../../src/drafts/draft.ts';
import { judgeQuotations, type QuotationVerdict } from '../../src/judging/judgeQuotations.ts';
import type { Verdict } from '../../src/judging/verdict.ts';
import { runFixture } from '../support/check.ts';

/** A fixture, judged, with its caret. */
export interface Place {
  readonly draft: Draft;
  readonly corpus: CorpusSnapshot;
  readonly verdicts: readonly Verdict[];
  readonly quotations: readonly QuotationVerdict[];
  readonly offset: number;
}

/** Reads a fixture whose draft has a caret (`<|>`). */
export function readPlace(text: string): Place {
  const { fixture, draft, corpus, verdicts } = runFixture(text);
  if (fixture.caret === null) throw new Error('The fixture has no caret.');
  return { draft, corpus, verdicts, quotations: judgeQuotations(draft, corpus), offset: fixture.caret };
}
