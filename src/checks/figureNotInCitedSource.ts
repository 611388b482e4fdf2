import type { Check } from './check.ts';
import { createCiteFixes } from './fixes/citeSource.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { nameCited, quoteEvidence, toFigureText, toFindingEvidence } from './messages.ts';

const code = 'figure-not-in-cited-source';

export const figureNotInCitedSource: Check = {
  code,
  title: 'A figure is not in the source cited, but in another',
  docs: `
The source that a sentence cites does not have its figure; another source of the corpus has it and speaks of the same
subject.

**Why:** a reader who follows the citation will not find the figure.

**What it misses:** a figure that the cited source gives for another thing.

**To resolve it:** cite the source that has the figure, instead or as well, or ignore it with a reason:
\`<!-- sourcebook-disable-next-line figure-not-in-cited-source -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run({ draft, verdicts }) {
    for (const verdict of verdicts) {
      const [best] = verdict.evidence;
      if (verdict.status !== 'elsewhere' || !best) continue;
      const { figure, claim } = verdict;
      const written = toFigureText(draft.prose, figure.span);
      yield {
        code,
        span: figure.span,
        message: `“${written}” is not in ${nameCited(claim)}, but in ${best.source.key}: ${quoteEvidence(best)} Cite ${best.source.key}, or correct the figure.`,
        evidence: toFindingEvidence(verdict.evidence),
        fixes: [
          ...createCiteFixes(draft, verdict, best.source.key, verdicts),
          createIgnoreFix(draft, code, figure.span),
        ],
      };
    }
  },
};
