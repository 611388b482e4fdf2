import type { Check } from './check.ts';
import { createCiteFixes } from './fixes/citeSource.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { nameCitedSources, nameQuotation, quoteSource, toQuotationEvidence } from './quotationMessages.ts';

const code = 'quotation-not-in-cited-source';

export const quotationNotInCitedSource: Check = {
  code,
  title: 'A quotation is not in the source cited, but in another',
  docs: `
The source that a sentence cites does not have the words in quotation marks; another source of the corpus has them.

**Why:** a reader who follows the citation will not find the words.

**To resolve it:** cite the source that has them, instead or as well, or ignore it with a reason:
\`<!-- sourcebook-disable-next-line quotation-not-in-cited-source -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run({ draft, quotations, verdicts }) {
    for (const verdict of quotations) {
      const [best] = verdict.evidence;
      if (verdict.status !== 'elsewhere' || !best) continue;
      const { key } = best.source;
      const claim = verdict.claims.find(({ citations }) => citations.length > 0);
      yield {
        code,
        span: verdict.quotation.span,
        message: `${nameQuotation(verdict)} is not in ${nameCitedSources(verdict)}, but in ${key}: ${quoteSource(best)} Cite ${key}, or correct the quotation.`,
        evidence: toQuotationEvidence(verdict.evidence),
        fixes: [
          ...(claim ? createCiteFixes(draft, { claim }, key, verdicts) : []),
          createIgnoreFix(draft, code, verdict.quotation.span),
        ],
      };
    }
  },
};
