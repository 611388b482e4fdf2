import type { QuotationEvidence, QuotationVerdict } from '../judging/judgeQuotations.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import type { FindingEvidence } from './check.ts';
import { toPlainText } from './messages.ts';

// UTF-16 units of a source shown in a message, and of a quotation that it speaks of.
const mostShown = 300;
const mostNamed = 60;

/** The quotation as a message names it: its first words. */
export function nameQuotation({ quotation: { text } }: QuotationVerdict): string {
  return `“${clip(toPlainText(text), mostNamed)}”`;
}

/** The source's sentence where it has the quotation, as a sentence of the message. */
export function quoteSource({ source, passage, span }: QuotationEvidence): string {
  const whole = { start: Math.min(passage.span.start, span.start), end: Math.max(passage.span.end, span.end) };
  const sentence = toPlainText(sliceSpan(source.prose, whole));
  const shown = clip(sentence.length > mostShown ? toPlainText(sliceSpan(source.prose, span)) : sentence, mostShown);
  return `“${shown}”${/[.!?…]["'’”»]?$/.test(shown) ? '' : '.'}`;
}

/** A part of a text for a message. */
export function toShownPart(text: string, span: Span): string {
  return clip(toPlainText(sliceSpan(text, span)), mostNamed);
}

export function toQuotationEvidence(evidence: readonly QuotationEvidence[]): FindingEvidence[] {
  return evidence.map(({ source, passage, span }) => ({ source, passage, span }));
}

/** The sources that the claims of a quotation cite, for a message. */
export function nameCitedSources({ claims }: QuotationVerdict): string {
  const keys = [
    ...new Set(claims.flatMap(claim => claim.citations.flatMap(({ items }) => items.map(({ key }) => key)))),
  ];
  const [first, second] = keys;
  if (first === undefined) return 'the sources';
  if (second === undefined) return first;
  return keys.length === 2 ? `${first} and ${second}` : `the ${keys.length} sources cited`;
}

function clip(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return `${text.slice(0, space <= 0 ? length : space)} …`;
}
