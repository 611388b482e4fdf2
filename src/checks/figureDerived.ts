import type { Check } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { quoteEvidence, toFigureText, toFindingEvidence, toPlainText } from './messages.ts';

const code = 'figure-derived';

export const figureDerived: Check = {
  code,
  title: 'The figure follows from the source by one step',
  docs: `
The source does not have the figure, but one step of arithmetic on figures of one of its sentences or tables gives it:
a sum, a difference, a ratio, a share, a change, a conversion, years elapsed, a day told by the source's own date.
The message shows the step.

**Why:** the step is the writer's, and a reader who looks the figure up will not find it. A hint, not a warning: editors
mark it with faint dots and leave it out of the list of problems.

**What it misses:** steps across sentences, and steps of more than one operation.

**To resolve it:** look whether the step is the one that was meant; say in the draft how the figure was reckoned where a
reader should know. To hide the hints, set the check to \`"off"\`.
`.trim(),
  defaultSeverity: 'hint',
  *run({ draft, verdicts }) {
    for (const { status, figure, evidence, note } of verdicts) {
      const [first] = evidence;
      if (status !== 'derived' || !first || note === null) continue;
      const written = toFigureText(draft.prose, figure.span);
      yield {
        code,
        span: figure.span,
        message: `“${written}” follows from ${first.source.key} by one step: ${toPlainText(note)}. ${quoteEvidence(first)} Look whether this step is meant.`,
        evidence: toFindingEvidence(evidence),
        fixes: [createIgnoreFix(draft, code, figure.span)],
      };
    }
  },
};
