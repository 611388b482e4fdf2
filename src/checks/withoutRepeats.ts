import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import { overlaps } from '../text/span.ts';
import type { Finding } from './check.ts';
import { quotationAltered } from './quotationAltered.ts';

/**
 * The findings but those on a figure that is one of the changed words of a quotation, where that quotation has a
 * finding of its own among `all`: one slip, one warning, and the quotation's tells the source's words. Where that check
 * is switched off the figure's stays.
 */
export function withoutRepeats<Found extends Finding>(
  findings: readonly Found[],
  all: readonly Finding[],
  quotations: readonly QuotationVerdict[],
): Found[] {
  const altered = new Set(all.filter(({ code }) => code === quotationAltered.code).map(({ span }) => span.start));
  const changes = quotations
    .filter(({ status, quotation }) => status === 'altered' && altered.has(quotation.span.start))
    .flatMap(quotation => quotation.changes);
  if (changes.length === 0) return [...findings];
  return findings.filter(
    ({ code, span }) => !code.startsWith('figure-') || !changes.some(({ draft }) => overlaps(draft, span)),
  );
}
