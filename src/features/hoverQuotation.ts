import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import { type Span, sliceSpan } from '../text/span.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';
import { toMarkdownExcerpt } from './excerpt.ts';
import { toPassageLink } from './passageLink.ts';

const shown = { evidence: 3, changes: 6, words: 80 };

/** What was found for a quotation, in words: what differs, and the passages with its words in bold. */
export function quotationToMarkdown(verdict: QuotationVerdict, draftProse: string, commandsFor: string | null): string {
  const lines = verdict.evidence.slice(0, shown.evidence).map(({ source, passage, span }) => {
    // A quotation may run over several sentences.
    const whole = { start: Math.min(passage.span.start, span.start), end: Math.max(passage.span.end, span.end) };
    return `- ${toMarkdownExcerpt(source.prose, whole, [span])} — ${toPassageLink({ source, passage }, span, commandsFor)}`;
  });
  const parts = [answerOf(verdict), describeChanges(verdict, draftProse), describeOmission(verdict), lines.join('\n')];
  return parts.filter(part => part !== '').join('\n\n');
}

function answerOf({ status, note, claims }: QuotationVerdict): string {
  const because = note === null ? '' : `: ${escapeMarkdown(note)}`;
  const cited = claims.some(({ citations }) => citations.length > 0);
  switch (status) {
    case 'found':
      return `**Found word for word** in ${cited ? 'the cited source' : 'the sources'}${because}`;
    case 'altered':
      return `**Not word for word** as in the source${because}`;
    case 'elsewhere':
      return `**Not in the cited source**, but word for word in another${because}`;
    case 'absent':
      return `**Not found in the sources**${because}`;
    case 'unchecked':
      return `**Not checked**${because}`;
  }
}

function describeChanges({ changes, evidence: [best] }: QuotationVerdict, draftProse: string): string {
  if (!best) return '';
  const lines = changes.slice(0, shown.changes).map(change => {
    const [written, original] = [toWords(draftProse, change.draft), toWords(best.source.prose, change.source)];
    if (original === '') return `- “${written}” is not in the source`;
    if (written === '') return `- the source has “**${original}**” here, too`;
    return `- the source has “**${original}**”, not “${written}”`;
  });
  const more = changes.length - lines.length;
  return [...lines, ...(more > 0 ? [`- and ${more} more`] : [])].join('\n');
}

function describeOmission({ omittedNegation, evidence: [best] }: QuotationVerdict): string {
  if (!omittedNegation || !best) return '';
  return `It leaves out “**${toWords(best.source.prose, omittedNegation)}**”, which denies.`;
}

function toWords(text: string, span: Span): string {
  return escapeMarkdown(sliceSpan(text, span), shown.words);
}
