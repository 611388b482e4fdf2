import { reportChecks } from '../checks/checks.ts';
import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import { createDraftReport } from '../features/report/draftReport.ts';
import type { CheckConfig } from './checkDraft.ts';
import type { CheckedDraft, ReportedDraft } from './engine.ts';

/** The state of a draft, and what the report's own checks find that are not switched off. */
export function reportDraft(
  checked: CheckedDraft,
  corpus: CorpusSnapshot,
  { severities }: Pick<CheckConfig, 'severities'>,
): ReportedDraft {
  const isOn = ({ code }: { readonly code: string }) => !Object.hasOwn(severities, code) || severities[code] !== 'off';
  const remarks = reportChecks.filter(isOn).flatMap(check => [...check.run({ ...checked, corpus })]);
  return { ...createDraftReport(checked, corpus), remarks };
}
