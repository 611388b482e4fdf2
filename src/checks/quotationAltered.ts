import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import type { Check } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { createRestoreFixes } from './fixes/restoreWords.ts';
import { nameQuotation, quoteSource, toQuotationEvidence, toShownPart } from './quotationMessages.ts';

const code = 'quotation-altered';
const shownChanges = 4;

export const quotationAltered: Check = {
  code,
  title: 'A quotation is not word for word',
  docs: `
The source has these words, but not exactly: a word is missing, added, or another one.

**Why:** marks promise the speaker's own words. A dropped "not" or another number passes every other reading.

What editing may vary is left alone: case, punctuation, quotation marks, dashes and hyphens, spaces, ligatures; words
in square brackets; what an ellipsis leaves out, up to 80 words.

**What it misses:** changed punctuation, and words so changed that the source's are not recognised; those are in no
source.

**To resolve it:** restore the source's words, mark the change with brackets or an ellipsis, take the marks away, or
ignore it with a reason: \`<!-- sourcebook-disable-next-line quotation-altered -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run({ draft, quotations }) {
    for (const verdict of quotations) {
      const [best] = verdict.evidence;
      if (verdict.status !== 'altered' || !best) continue;
      const { changes, quotation } = verdict;
      const shown = changes
        .slice(0, shownChanges)
        .map(change => describeChange(draft.prose, best.source.prose, change));
      const more = changes.length > shown.length ? `; and ${changes.length - shown.length} more` : '';
      yield {
        code,
        span: quotation.span,
        message: `${nameQuotation(verdict)} is not word for word in ${best.source.key}: ${shown.join('; ')}${more}. There: ${quoteSource(best)} Restore the source’s words, or mark the change with brackets or an ellipsis.`,
        evidence: toQuotationEvidence(verdict.evidence),
        fixes: [...createRestoreFixes(draft, best.source, changes), createIgnoreFix(draft, code, quotation.span)],
      };
    }
  },
};

/** "“expand”, not “contract”", as the source has it and the draft has it. */
function describeChange(drafted: string, source: string, change: QuotationVerdict['changes'][number]): string {
  const [written, original] = [toShownPart(drafted, change.draft), toShownPart(source, change.source)];
  if (original === '') return `the source has no “${written}”`;
  if (written === '') return `“${original}” is missing`;
  return `the source has “${original}”, not “${written}”`;
}
