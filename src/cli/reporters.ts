import type { Severity } from '../checks/check.ts';
import type { Engine, ReportedFinding, WorkspaceProblem } from '../engine/engine.ts';
import { placeOfProblem } from '../engine/workspaceProblems.ts';
import { countOf } from '../features/countOf.ts';
import { isUnread } from '../sources/unread.ts';
import { createLineMap } from '../text/lineMap.ts';
import type { Surroundings } from './command.ts';
import { type Output, type Style, toTerminalLine } from './output.ts';
import type { DraftReport, WorkspaceReport } from './report.ts';
import { toSarif } from './sarif.ts';
import { toCheckedDraftJson } from './toJson.ts';

export type Reporter = (reports: readonly WorkspaceReport[], surroundings: Surroundings) => Promise<void>;

/** How the findings are written, by `--format`. */
export const reporters: Readonly<Record<'text' | 'json' | 'sarif' | 'github', Reporter>> = {
  text: writeText,
  json: writeJson,
  sarif: writeSarif,
  github: writeGithub,
};

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', information: 'blue', hint: 'dim' };

async function writeText(reports: readonly WorkspaceReport[], { stdout }: Surroundings): Promise<void> {
  for (const { engine, drafts } of reports) {
    for (const draft of drafts) {
      const lines = createLineMap(draft.checked.draft.text);
      for (const finding of draft.checked.findings) {
        const { line, character } = lines.positionAt(finding.span.start);
        const place = stdout.style('bold', `${draft.path}:${line + 1}:${character + 1}`);
        const severity = stdout.style(styles[finding.severity], finding.severity);
        await stdout.write(`${place} ${severity} ${finding.code}\n    ${toTerminalLine(finding.message)}\n`);
        for (const place of placesOf(finding)) await stdout.write(`    ${stdout.style('dim', place)}\n`);
      }
    }
    await writeProblems(engine.problems, stdout);
  }
  await stdout.write(`${summaryOf(reports)}\n`);
}

/** Where the evidence stands, as `path:line:column`, which terminals open. */
function placesOf({ evidence }: ReportedFinding): string[] {
  const places = evidence.map(({ source, span }) => {
    const { line, character } = createLineMap(source.text).positionAt(span.start);
    return `${source.key}: ${source.path}:${line + 1}:${character + 1}`;
  });
  return [...new Set(places)].slice(0, 3).map(toTerminalLine);
}

/** What of the workspace could not be read or understood. */
export async function writeProblems(problems: readonly WorkspaceProblem[], output: Output): Promise<void> {
  for (const problem of problems) {
    const { uri, severity, code, message } = problem;
    const { line, character } = placeOfProblem(problem).start;
    const name = decodeURI(uri.slice(uri.lastIndexOf('/') + 1));
    const place = output.style('bold', toTerminalLine(`${name}:${line + 1}:${character + 1}`));
    await output.write(
      `${place} ${output.style(styles[severity], severity)} ${code}\n    ${toTerminalLine(message)}\n`,
    );
  }
}

function summaryOf(reports: readonly WorkspaceReport[]): string {
  const checked = reports.flatMap(({ drafts }) => drafts.map(draft => draft.checked));
  const findings = checked.flatMap(draft => draft.findings).length;
  const statuses = new Map<string, number>();
  let figures = 0;
  for (const draft of checked) {
    const judged = new Set(draft.verdicts.map(({ figure }) => figure));
    const unjudged = draft.draft.figures.filter(figure => !judged.has(figure)).map(() => 'unchecked');
    for (const status of [...draft.verdicts.map(verdict => verdict.status), ...unjudged]) {
      figures++;
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
  }
  const parts = [...statuses].map(([status, count]) => `${count} ${status}`).join(', ');
  const sources = reports.reduce((sum, { engine }) => sum + engine.corpus.sources.length, 0);
  const unread = reports.reduce((sum, { engine }) => sum + countUnread(engine), 0);
  const known = reports.flatMap(({ drafts }) => drafts.flatMap(draft => draft.known)).length;
  const ignored = checked.flatMap(draft => draft.ignored).length;
  const beside = [...(known > 0 ? [`${known} in the baseline`] : []), ...(ignored > 0 ? [`${ignored} ignored`] : [])];
  return [
    `${countOf(findings, 'finding')}${beside.length > 0 ? ` (beside ${beside.join(' and ')})` : ''} in ${countOf(checked.length, 'draft')}.`,
    `${countOf(figures, 'figure')}${parts === '' ? '' : `: ${parts}`}.`,
    `${countOf(sources, 'source')}${unread > 0 ? `, ${unread} of them not read` : ''}.`,
  ].join(' ');
}

function countUnread({ corpus }: Engine): number {
  return corpus.sources.filter(isUnread).length;
}

async function writeJson(reports: readonly WorkspaceReport[], { stdout }: Surroundings): Promise<void> {
  const engines = reports.map(({ engine }) => engine);
  const value = {
    drafts: reports.flatMap(({ drafts }) => drafts.map(toDraftJson)),
    sources: engines.flatMap(({ corpus }) =>
      corpus.sources.map(({ key, path, metadata }) => ({ key, path, metadata })),
    ),
    problems: engines.flatMap(({ problems }) =>
      problems.map(({ uri, span, severity, code, message }) => ({ uri, ...span, severity, code, message })),
    ),
  };
  await stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}

function toDraftJson({ path, checked }: DraftReport) {
  const lines = createLineMap(checked.draft.text);
  const json = toCheckedDraftJson(checked);
  const findings = json.findings.map(finding => {
    const { line, character } = lines.positionAt(finding.start);
    return { ...finding, line: line + 1, column: character + 1 };
  });
  return { path, ...json, findings };
}

async function writeSarif(reports: readonly WorkspaceReport[], { cwd, stdout }: Surroundings): Promise<void> {
  await stdout.write(`${JSON.stringify(toSarif(reports, cwd), null, 2)}\n`);
}

const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

/** Workflow commands of GitHub Actions ("Setting a warning message"). */
async function writeGithub(reports: readonly WorkspaceReport[], { stdout }: Surroundings): Promise<void> {
  for (const { path, checked } of reports.flatMap(({ drafts }) => drafts)) {
    const lines = createLineMap(checked.draft.text);
    for (const { severity, code, span, message } of checked.findings) {
      const start = lines.positionAt(span.start);
      const end = lines.positionAt(span.end);
      const properties = [
        `file=${escapeProperty(path)}`,
        `line=${start.line + 1}`,
        `endLine=${end.line + 1}`,
        `col=${start.character + 1}`,
        `endColumn=${end.character + 1}`,
        `title=${escapeProperty(code)}`,
      ];
      await stdout.write(`::${commands[severity]} ${properties.join(',')}::${escapeData(toTerminalLine(message))}\n`);
    }
  }
}

/** As `@actions/core` escapes, `command.ts`. */
function escapeData(text: string): string {
  return text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replace(/:/g, '%3A').replace(/,/g, '%2C');
}
