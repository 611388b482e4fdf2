import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import { findWords } from '../text/words.ts';
import type { Check } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { nameCitedSources, nameQuotation } from './quotationMessages.ts';

const code = 'quotation-not-in-sources';
// Fewer words that nobody is said to have spoken are a turn of phrase: the “too big to fail” banks.
const leastUnattributed = 6;

export const quotationNotInSources: Check = {
  code,
  title: 'A quotation is in no source',
  docs: `
The words in quotation marks stand in no source, not even nearly.

**Why:** a quotation without a source is an error, a paraphrase in marks, or something that still needs a citation.

**What it leaves out:** words in marks of one or two words, titles, and short phrases (up to five words) that cite
nothing and that nobody is said to have spoken; blocks set off by \`>\` that cite nothing and name nobody; quotations whose cited source could not be read are counted as
unchecked.

**To resolve it:** quote the source's words, add the source, take the marks away, or ignore it with a reason:
\`<!-- sourcebook-disable-next-line quotation-not-in-sources -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run({ draft, quotations, corpus }) {
    if (corpus.sources.length === 0) return;
    for (const verdict of quotations) {
      if (verdict.status !== 'absent' || isPhrase(verdict)) continue;
      const isCited = verdict.claims.some(({ citations }) => citations.length > 0);
      const place = isCited ? `not in ${nameCitedSources(verdict)}, nor in any other source` : 'in no source';
      yield {
        code,
        span: verdict.quotation.span,
        message: `${nameQuotation(verdict)} is ${place}. Quote the source’s words, add the source, or ignore this with a reason.`,
        evidence: [],
        fixes: [createIgnoreFix(draft, code, verdict.quotation.span)],
      };
    }
  },
};

/** A turn of phrase, or a note set off as a block: nobody is said to have spoken it. */
function isPhrase({ quotation, claims, speaker }: QuotationVerdict): boolean {
  if (speaker !== null || claims.some(({ citations }) => citations.length > 0)) return false;
  return claims.every(({ inQuote }) => inQuote) || findWords(quotation.text).length < leastUnattributed;
}
