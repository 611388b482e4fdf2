import type { Verdict } from '../judging/verdict.ts';
import type { Check, CheckContext, FindingDispute } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { quoteEvidence, toFigureText, toFindingEvidence, toPlainText } from './messages.ts';

const code = 'sources-disagree';

export const sourcesDisagree: Check = {
  code,
  title: 'Sources give the same thing different figures',
  docs: `
The source has the figure, but another source, independent of it, gives the same thing another number or date: the same
measure (or event), of the same names, in the same unit, and of the same time as far as both say one.

**Why:** a reader of the other source will take the figure for an error. Which one is right is not decided here; both
sentences are shown.

**What it misses:** disputes told in words that are not known to mean the same. Copies of one text are one witness and
dispute nothing. Of two dated sources what is said without a time is compared only where they are at most three days
apart; what is another every day (prices, rates, scores, polls, counts that go on) only where both are of one day.
Headlines and labels are left out, as they say neither when nor of what. What is said of no known measure is compared
only where two dated texts name what few other sources name.

**To resolve it:** say in the draft that accounts differ, or settle it for the project: the quick fix “Use report2023’s
“1,214”, because…” asks for the reason and writes the ruling into \`.sourcebook.json\`, with the figure as the source to
follow writes it:
\`"rulings": [{ "use": "report2023", "figure": "1,214", "reason": "the final count" }]\`.
From then on that source's figure is found, the ruling stands with it in the report, the card and the annotated copy, and
the others' figures are still reported, with the ruling. Another quick fix takes the ruling back. Or ignore it here:
\`<!-- sourcebook-disable-next-line sources-disagree -- reason -->\`
`.trim(),
  defaultSeverity: 'information',
  *run({ draft, verdicts }) {
    for (const verdict of verdicts) {
      const { ruling = null } = verdict;
      const isSettled = verdict.status === 'found' && ruling !== null;
      if (verdict.status !== 'disputed' && !isSettled) continue;
      yield {
        code,
        span: verdict.figure.span,
        message: writeMessage({ draft }, verdict),
        evidence: toFindingEvidence(verdict.evidence),
        fixes: [createIgnoreFix(draft, code, verdict.figure.span)],
        dispute: { choices: findChoices(verdict), ruling, isSettled },
      };
    }
  },
};

function findChoices({ evidence }: Verdict): FindingDispute['choices'] {
  return evidence.flatMap(({ source, figure }) =>
    figure ? [{ use: source.key, figure: toFigureText(source.prose, figure.span) }] : [],
  );
}

function writeMessage({ draft }: Pick<CheckContext, 'draft'>, { figure, evidence, note }: Verdict): string {
  const [own, other] = evidence;
  const written = toFigureText(draft.prose, figure.span);
  if (!own || !other?.figure) return `The sources disagree on “${written}”.`;
  const given = toFigureText(other.source.prose, other.figure.span);
  const advice =
    note === null
      ? 'Say that accounts differ, or settle it in .sourcebook.json (“rulings”).'
      : `${toPlainText(note.charAt(0).toUpperCase() + note.slice(1)).replace(/\.$/, '')}.`;
  return `The sources disagree on this: ${own.source.key} has “${written}”, but ${other.source.key} gives ${given}: ${quoteEvidence(other)} ${advice}`;
}
