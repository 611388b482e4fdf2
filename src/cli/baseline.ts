import { readFile, writeFile } from 'node:fs/promises';
import { CommandError, toReadError } from './command.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { DraftReport, WorkspaceReport } from './report.ts';

/** Findings that a project has decided to live with for now, so that only new ones are reported. */
interface Baseline {
  readonly version: 1;
  /** Sorted, one line each: changes to it can be read. */
  readonly findings: readonly {
    readonly fingerprint: string;
    readonly path: string;
    readonly code: string;
    readonly text: string;
  }[];
}

/** The fingerprints of a baseline file. */
export async function readBaseline(file: string, name: string): Promise<ReadonlySet<string>> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    const { message } = toReadError(name, error);
    throw new CommandError(`${message} Make it with --update-baseline.`);
  }
  const wrong = new CommandError(`${name} is no baseline. Make it anew with --update-baseline.`);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw wrong;
  }
  if (typeof value !== 'object' || value === null || !('version' in value) || !('findings' in value)) throw wrong;
  if (value.version !== 1 || !Array.isArray(value.findings)) throw wrong;
  return new Set(value.findings.map((finding: unknown) => readFingerprint(finding, wrong)));
}

function readFingerprint(finding: unknown, wrong: CommandError): string {
  const isObject = typeof finding === 'object' && finding !== null && 'fingerprint' in finding;
  if (!isObject || typeof finding.fingerprint !== 'string') throw wrong;
  return finding.fingerprint;
}

/** Writes all findings into a baseline file; returns how many. */
export async function writeBaseline(file: string, reports: readonly WorkspaceReport[]): Promise<number> {
  const findings = reports
    .flatMap(({ drafts }) => drafts)
    .flatMap(report => {
      const { findings, draft } = report.checked;
      const prints = fingerprintsOf(findings, report);
      return findings.map(({ code, span }, i) => ({
        fingerprint: prints[i] ?? '',
        path: report.workspacePath,
        code,
        text: draft.text.slice(span.start, span.end).replace(/\s+/g, ' ').slice(0, 120),
      }));
    })
    .sort((a, b) => (a.path + a.fingerprint < b.path + b.fingerprint ? -1 : 1));
  const lines = findings.map(finding => `    ${JSON.stringify(finding)}`);
  const baseline: Omit<Baseline, 'findings'> = { version: 1 };
  await writeFile(file, `{\n  "version": ${baseline.version},\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`);
  return findings.length;
}

/** The report with the findings that the baseline knows set apart. */
export function withoutKnown(report: WorkspaceReport, known: ReadonlySet<string>): WorkspaceReport {
  return { ...report, drafts: report.drafts.map(draft => setApart(draft, known)) };
}

function setApart(report: DraftReport, known: ReadonlySet<string>): DraftReport {
  const { findings } = report.checked;
  const prints = fingerprintsOf(findings, report);
  const isKnown = findings.map((_, i) => known.has(prints[i] ?? ''));
  return {
    ...report,
    checked: { ...report.checked, findings: findings.filter((_, i) => !isKnown[i]) },
    known: findings.filter((_, i) => isKnown[i]),
  };
}
