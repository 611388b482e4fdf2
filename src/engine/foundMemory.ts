import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import type { Verdict } from '../judging/verdict.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import type { CheckedDraft, ReportedFinding } from './engine.ts';

/** Remembers where figures and quotations of drafts were found, to tell when a source has them no more. */
export interface FoundMemory {
  /**
   * Takes note of what a check found; where it now warns of what was found before, in words that a source has lost
   * since, the warning says so.
   */
  follow(uri: string, checked: CheckedDraft, corpus: CorpusSnapshot): CheckedDraft;
}

/** Where something was found; `words` are the source's around it, which a changed source has no more. */
interface FoundPlace {
  readonly uri: string;
  readonly key: string;
  readonly words: string;
}

/** Those found last; of a longer list the oldest are forgotten. */
const mostRemembered = 4000;
/** UTF-16 units of a source that are kept on either side. */
const keptAround = 150;

export function createFoundMemory(): FoundMemory {
  const places = new Map<string, FoundPlace>();

  function remember(id: string, { source, passage }: PassageRef, span: Span): void {
    const start = Math.max(passage.span.start, span.start - keptAround);
    const end = Math.min(Math.max(passage.span.end, span.end), span.end + keptAround);
    places.delete(id);
    places.set(id, { uri: source.uri, key: source.key, words: source.text.slice(start, end) });
    const [oldest] = places.size > mostRemembered ? places.keys() : [];
    if (oldest !== undefined) places.delete(oldest);
  }

  function describeLoss(id: string, corpus: CorpusSnapshot): string | null {
    const place = places.get(id);
    if (!place) return null;
    const now = corpus.sources.find(({ uri }) => uri === place.uri);
    if (!now) return `It was in ${place.key} until that was taken away.`;
    return now.text.includes(place.words) ? null : `It was in ${now.key} until that changed.`;
  }

  return {
    follow(uri, checked, corpus) {
      const { draft, verdicts, quotations } = checked;
      const idOf = (verdict: Verdict | QuotationVerdict) => {
        const [span, claim] =
          'figure' in verdict
            ? [verdict.figure.span, verdict.claim]
            : [verdict.quotation.span, verdict.claims[0] ?? null];
        return JSON.stringify([uri, claim && sliceSpan(draft.text, claim.span), sliceSpan(draft.text, span)]);
      };
      const lost = new Map<Span, string>();
      for (const verdict of [...verdicts, ...quotations]) {
        const [best] = verdict.evidence;
        if (best && isFound(verdict)) {
          remember(idOf(verdict), best, ('figure' in best ? best.figure?.span : best.span) ?? best.passage.span);
        } else {
          const loss = describeLoss(idOf(verdict), corpus);
          if (loss !== null) lost.set('figure' in verdict ? verdict.figure.span : verdict.quotation.span, loss);
        }
      }
      if (lost.size === 0) return checked;
      const addLoss = (finding: ReportedFinding) => {
        const loss = isOfEvidence.test(finding.code) ? lost.get(finding.span) : undefined;
        return loss === undefined ? finding : { ...finding, message: `${finding.message} ${loss}` };
      };
      return { ...checked, findings: checked.findings.map(addLoss) };
    },
  };
}

/** The checks that say that something is not found as written. */
const isOfEvidence = /^(?:figure-|quotation-(?:altered|not-))/;

function isFound({ status }: Verdict | QuotationVerdict): boolean {
  return status === 'found' || status === 'rounded' || status === 'derived' || status === 'disputed';
}
