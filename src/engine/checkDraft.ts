import type { Check, Finding } from '../checks/check.ts';
import { checks } from '../checks/checks.ts';
import { withoutRepeats } from '../checks/withoutRepeats.ts';
import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { parseDraft } from '../drafts/parseDraft.ts';
import { settleDisputes } from '../judging/disputes/rulings.ts';
import { judgeDraft } from '../judging/judgeDraft.ts';
import { judgeQuotations } from '../judging/judgeQuotations.ts';
import { fold } from '../text/fold.ts';
import { overlaps, sliceSpan } from '../text/span.ts';
import type { Config } from './config.ts';
import type { CheckedDraft, IgnoredFinding, ReportedFinding } from './engine.ts';

/** What of the configuration a check of a draft depends on. */
export type CheckConfig = Pick<Config, 'severities' | 'ignores' | 'rulings'>;

/** Parses a draft, judges its figures against the corpus and runs every check that is not switched off. */
export function checkDraft(text: string, corpus: CorpusSnapshot, config: CheckConfig): CheckedDraft {
  return checkParsedDraft(parseDraft(text), corpus, config);
}

/** As {@link checkDraft}, of a draft that is parsed already. */
export function checkParsedDraft(draft: Draft, corpus: CorpusSnapshot, config: CheckConfig): CheckedDraft {
  const verdicts = settleDisputes(judgeDraft(draft, corpus), config.rulings);
  const quotations = judgeQuotations(draft, corpus);
  const context = { draft, corpus, verdicts, quotations };
  const findings: ReportedFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const check of checks) {
    const severity = severityOf(check, config);
    if (severity === 'off') continue;
    for (const finding of check.run(context)) {
      const ignore = findIgnore(finding, draft, config);
      if (ignore) ignored.push({ ...finding, severity, ...ignore });
      else findings.push({ ...finding, severity });
    }
  }
  const shown = withoutRepeats(findings, [...findings, ...ignored], quotations);
  return { draft, verdicts, quotations, findings: shown.sort(inOrder), ignored: ignored.sort(inOrder) };
}

function severityOf(check: Check, { severities }: CheckConfig): ReportedFinding['severity'] | 'off' {
  return Object.hasOwn(severities, check.code)
    ? (severities[check.code] ?? check.defaultSeverity)
    : check.defaultSeverity;
}

function findIgnore(finding: Finding, draft: Draft, config: CheckConfig): Pick<IgnoredFinding, 'by' | 'reason'> | null {
  const comment = draft.ignores.find(
    ignore => overlaps(ignore.span, finding.span) && (ignore.codes.length === 0 || ignore.codes.includes(finding.code)),
  );
  if (comment) return { by: 'comment', reason: comment.reason };
  const { dispute } = finding;
  if (dispute?.isSettled && dispute.ruling)
    return { by: 'ruling', reason: `this project follows ${dispute.ruling.use}: ${dispute.ruling.reason}` };
  if (config.ignores.length === 0) return null;
  const text = fold(sliceSpan(draft.text, finding.span));
  const entry = config.ignores.find(ignore => ignore.check === finding.code && fold(ignore.text) === text);
  return entry ? { by: 'configuration', reason: entry.reason } : null;
}

function inOrder(a: Finding, b: Finding): number {
  return a.span.start - b.span.start || a.span.end - b.span.end;
}
