import type { Draft } from '../drafts/draft.ts';
import type { Difference, Verdict } from '../judging/verdict.ts';
import type { Check, Fix } from './check.ts';
import { createIgnoreFix } from './fixes/ignoreFinding.ts';
import { createReplaceFixes } from './fixes/replaceFigure.ts';
import { quoteEvidence, toFigureText, toFindingEvidence } from './messages.ts';

const code = 'figure-differs-from-source';

export const figureDiffersFromSource: Check = {
  code,
  title: 'The source gives this figure otherwise',
  docs: `
The number is in the source, but the source says something else with it: another unit (per cent against percentage
points, dollars against euros), another scale (million against billion), or the other direction (rose against fell).

**Why:** the digits look right, so nobody reads them twice.

**What it misses:** a true number that is put on another person, place or measure.

**To resolve it:** take the source's figure, mend the sentence, or ignore it with a reason:
\`<!-- sourcebook-disable-next-line figure-differs-from-source -- reason -->\`
`.trim(),
  defaultSeverity: 'warning',
  *run({ draft, verdicts }) {
    for (const verdict of verdicts) {
      if (verdict.status !== 'different') continue;
      yield {
        code,
        span: verdict.figure.span,
        message: writeMessage(draft, verdict),
        evidence: toFindingEvidence(verdict.evidence),
        fixes: createFixes(draft, verdict),
      };
    }
  },
};

/** What the source does otherwise, put behind "s001 has 4.2 billion, …". */
const reasons: Readonly<Record<Difference, string>> = {
  unit: 'in another unit',
  scale: 'on another scale',
  measure: 'for something else',
  entity: 'for somebody or something else',
  direction: 'in the other direction',
  period: 'for another time',
  value: 'for the same thing',
};

function writeMessage(draft: Draft, { figure, evidence, difference }: Verdict): string {
  const written = `“${toFigureText(draft.prose, figure.span)}”`;
  const [best] = evidence;
  if (!best?.figure) return `The sources give ${written} otherwise. Mend the sentence, or ignore this with a reason.`;
  const found = toFigureText(best.source.prose, best.figure.span);
  const reason = reasons[difference ?? 'value'];
  const instead = difference === 'direction' ? '' : `, not ${written}`;
  return `${best.source.key} has ${found}${instead}, ${reason}: ${quoteEvidence(best)} Take the source’s figure, mend the sentence, or ignore this with a reason.`;
}

function createFixes(draft: Draft, { figure, replacement }: Verdict): Fix[] {
  return [
    ...(replacement ? createReplaceFixes(draft, figure, replacement, true) : []),
    createIgnoreFix(draft, code, figure.span),
  ];
}
