import { createHash } from 'node:crypto';
import type { ReportedFinding } from '../engine/engine.ts';
import { overlaps, sliceSpan } from '../text/span.ts';
import type { DraftReport } from './report.ts';

/**
 * For each finding, in their order, what tells it from all others however far it moves in its draft: a hash of check,
 * draft, the sentence's words and the words marked; where several are alike, of their number as well. Another word in
 * the sentence makes it another finding.
 */
export function fingerprintsOf(
  findings: readonly ReportedFinding[],
  { workspacePath, checked }: Pick<DraftReport, 'workspacePath' | 'checked'>,
): string[] {
  const { draft } = checked;
  const seen = new Map<string, number>();
  return findings.map(({ code, span }) => {
    const sentences = draft.claims
      .filter(claim => overlaps(claim.span, span))
      .map(claim => sliceSpan(draft.text, claim.span));
    const parts = [code, workspacePath, sentences.join(' '), sliceSpan(draft.text, span)].map(toWords);
    const key = JSON.stringify(parts);
    const number = seen.get(key) ?? 0;
    seen.set(key, number + 1);
    return createHash('sha256')
      .update(JSON.stringify([...parts, number]))
      .digest('hex')
      .slice(0, 32);
  });
}

/** A line broken elsewhere is no other sentence. */
function toWords(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
