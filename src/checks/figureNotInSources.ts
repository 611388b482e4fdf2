import { matchFigures } from '../judging/matchFigures.ts';
import type { Verdict } from '../judging/verdict.ts';
import { isUnreadFile } from '../sources/unread.ts';
import type { Check, CheckContext, Fix } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { createReplaceFixes } from './fixes/replaceFigure.ts';
import { isCitedBy, quoteEvidence, toFigureText, toFindingEvidence } from './messages.ts';

const code = 'figure-not-in-sources';

export const figureNotInSources: Check = {
  code,
  title: 'A figure is in no source',
  docs: `
A number of the draft stands in no source, neither as written nor in another notation, rounded, or as one step of
arithmetic on the figures of one sentence of the source.

**Why:** a figure without a source is an error, a typing slip, or knowledge that still needs a citation.

The message names the figure that the sources give for what the sentence speaks of, with its sentence. A year or a
small number that stands in a sentence about something else is shown with that sentence.

**What it leaves out:** bare small counts ("two leaders"), and figures whose cited source could not be read; those
are counted as unchecked.

**To resolve it:** take the source's figure, cite a source that has it, or ignore it with a reason:
\`<!-- sourcebook-disable-next-line figure-not-in-sources -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run(context) {
    for (const verdict of context.verdicts) {
      if (verdict.status !== 'absent' || verdict.figure.small) continue;
      yield {
        code,
        span: verdict.figure.span,
        message: writeMessage(context, verdict),
        evidence: toFindingEvidence(verdict.evidence),
        fixes: createFixes(context, verdict),
      };
    }
  },
};

function writeMessage({ draft, corpus }: CheckContext, { figure, claim, evidence }: Verdict): string {
  const isOpen = claim.citations.length === 0;
  const asked = isOpen && corpus.sources.some(isUnreadFile) ? 'No source that could be read' : 'No source';
  const written = toFigureText(draft.prose, figure.span);
  const stray = evidence.find(place => place.figure && matchFigures(figure, place.figure) === 'same');
  const missing = stray
    ? `${stray.source.key} has “${written}” only of something else, ${quoteEvidence(stray)}`
    : `${asked} has “${written}”`;
  const nearest = evidence.find(place => place !== stray);
  if (!nearest?.figure)
    return `${missing}, nor another figure of this kind for what the sentence says. Correct it, cite a source that has it, or ignore it with a reason.`;
  const found = toFigureText(nearest.source.prose, nearest.figure.span);
  return `${missing}; nearest in ${nearest.source.key} is ${found}: ${quoteEvidence(nearest)} Correct it, cite a source that has it, or ignore it with a reason.`;
}

function createFixes({ draft }: CheckContext, { figure, claim, replacement }: Verdict): Fix[] {
  // A figure of a source that the sentence does not cite is an offer, not the answer.
  const preferred = replacement !== null && (claim.citations.length === 0 || isCitedBy(replacement, claim));
  return [
    ...(replacement ? createReplaceFixes(draft, figure, replacement, preferred) : []),
    createIgnoreFix(draft, code, figure.span),
  ];
}
