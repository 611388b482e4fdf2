import type { Check } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { nameQuotation, quoteSource, toQuotationEvidence, toShownPart } from './quotationMessages.ts';

const code = 'quotation-omits-negation';

export const quotationOmitsNegation: Check = {
  code,
  title: 'An ellipsis leaves out a negation',
  docs: `
What an ellipsis or a bracket of a quotation leaves out of a sentence of the source holds a word that denies: not,
never, without.

**Why:** "We will … close the yard" says the contrary of "We will not close the yard", and every word of it is there.

**What it leaves out:** whole sentences that are left out.

**To resolve it:** put the words back, or ignore it with a reason:
\`<!-- sourcebook-disable-next-line quotation-omits-negation -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run({ draft, quotations }) {
    for (const verdict of quotations) {
      const [best] = verdict.evidence;
      if (verdict.omittedNegation === null || !best) continue;
      yield {
        code,
        span: verdict.quotation.span,
        message: `${nameQuotation(verdict)} leaves out “${toShownPart(best.source.prose, verdict.omittedNegation)}”, which denies, in ${best.source.key}: ${quoteSource(best)} Put it back where the sense depends on it.`,
        evidence: toQuotationEvidence(verdict.evidence),
        fixes: [createIgnoreFix(draft, code, verdict.quotation.span)],
      };
    }
  },
};
