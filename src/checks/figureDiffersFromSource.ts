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
points, dollars against euros), another scale (million against billion), the other direction (rose against fell, under
against over), another measure (exports against imports), or another name in a sentence that gives each its figure.

**Why:** the digits look right, so nobody reads them twice.

**What it misses:** a true number put on another person, place, time or measure where the words do not exclude it.

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

/** What the source does with the same number; of unit and scale its own figure says enough. */
const reasons: Readonly<Record<Exclude<Difference, 'unit' | 'scale' | 'value'>, string>> = {
  measure: 'is of something else',
  entity: 'is of somebody or something else',
  direction: 'goes the other way',
  period: 'is of another time',
};

function writeMessage(draft: Draft, { figure, evidence, difference }: Verdict): string {
  const written = `“${toFigureText(draft.prose, figure.span)}”`;
  const [best] = evidence;
  if (!best?.figure) return `The sources give ${written} otherwise. Mend the sentence, or ignore this with a reason.`;
  const { key, prose } = best.source;
  if (difference === null || difference === 'unit' || difference === 'scale' || difference === 'value') {
    const found = toFigureText(prose, best.figure.span);
    return `${key} has ${found}, not ${written}: ${quoteEvidence(best)} Take the source’s figure, or ignore this with a reason.`;
  }
  return `In ${key} ${written} ${reasons[difference]}: ${quoteEvidence(best)} Mend the sentence, or ignore this with a reason.`;
}

function createFixes(draft: Draft, { figure, replacement }: Verdict): Fix[] {
  return [
    ...(replacement ? createReplaceFixes(draft, figure, replacement, true) : []),
    createIgnoreFix(draft, code, figure.span),
  ];
}
