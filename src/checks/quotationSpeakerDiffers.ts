import type { Draft } from '../drafts/draft.ts';
import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import { sliceSpan } from '../text/span.ts';
import type { Check, Fix } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { toPlainText } from './messages.ts';
import { nameQuotation, quoteSource, toQuotationEvidence } from './quotationMessages.ts';

const code = 'quotation-speaker-differs';

export const quotationSpeakerDiffers: Check = {
  code,
  title: 'The source gives these words to somebody else',
  docs: `
The draft says that one person spoke a quotation, and the source says that another did.

**Why:** the words are right, so nobody looks at the name.

Only where both texts name somebody beside the words ("Wang said", "according to Yang Shu", "told reporters") and the two
are not one: a title or role shows one of them to be a person, and the other is at least written as people's names are.
A paper or an agency is no person.

**What it misses:** pronouns and descriptions ("the minister said").

**To resolve it:** name the source's speaker, or ignore it with a reason:
\`<!-- sourcebook-disable-next-line quotation-speaker-differs -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run({ draft, quotations }) {
    for (const verdict of quotations) {
      const { speaker, otherSpeaker, evidence } = verdict;
      const [best] = evidence;
      if (!speaker || !otherSpeaker || !best) continue;
      const [given, named] = [toPlainText(speaker.text), toPlainText(otherSpeaker.text)];
      yield {
        code,
        span: speaker.by === 'named' ? speaker.span : verdict.quotation.span,
        message: `${otherSpeaker.source.key} gives ${nameQuotation(verdict)} to ${named}, not to ${given}: ${quoteSource(best)} Name ${named}, or ignore this with a reason.`,
        evidence: toQuotationEvidence(evidence),
        fixes: [...createNameFixes(draft, verdict), createIgnoreFix(draft, code, speaker.span)],
      };
    }
  },
};

function createNameFixes(draft: Draft, { speaker, otherSpeaker }: QuotationVerdict): Fix[] {
  if (!speaker || !otherSpeaker || speaker.by !== 'named') return [];
  const newText = toPlainText(otherSpeaker.text);
  if (/[*_`<>[\]\\|]/.test(newText + sliceSpan(draft.text, speaker.span))) return [];
  return [{ title: `Name ${newText} instead`, edits: [{ span: speaker.span, newText }], preferred: true }];
}
