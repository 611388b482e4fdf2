import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Severity } from '../checks/check.ts';
import { countOf } from '../features/countOf.ts';
import { toFileUri } from '../host/nodeHost.ts';
import { decodeText } from '../sources/decode.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import { findChangedLines, onlyChanged } from './changedSince.ts';
import { checkBatch } from './checkBatch.ts';
import {
  type Command,
  CommandError,
  choiceOption,
  type ExitCode,
  exitCodes,
  listOption,
  type OptionValues,
  type Surroundings,
  stringOption,
  toReadError,
} from './command.ts';
import { toTerminalLine } from './output.ts';
import type { WorkspaceReport } from './report.ts';
import { reporters } from './reporters.ts';
import { findWorkspaceFolder, openWorkspace } from './workspace.ts';

export const checkCommand: Command = {
  name: 'check',
  usage:
    'check DRAFT… [--sources DIR_OR_GLOB…] [--format text|json|sarif|github] [--fail-on warning|information|never]',
  summary: 'Checks the figures, quotations and citations of drafts against their sources.',
  details: [
    '--sources PLACE   folder, file or glob of sources; may be given several times. Without it the',
    '                  nearest .sourcebook.json says, or a folder sources, references or seeds does.',
    '--format FORMAT   text (default), json, sarif (2.1.0), or github (annotations of a workflow)',
    '--fail-on LEVEL   exit code 1 at findings of this severity or above: warning (default),',
    '                  information, never',
    '--changed-since REVISION',
    '                  report only what stands in sentences that changed since this git revision',
    '--baseline FILE   leave out findings that this file lists; what it does not list is new',
    '--update-baseline write the findings of now into the baseline, and exit with 0',
    '--batch FILE|-    check records instead, one JSON object a line:',
    '                  {"id", "sources": [{"key", "text", "format"?}], "draft"}; answers a line each.',
    '                  format is text or markdown; without it a text with a table is markdown.',
  ],
  options: {
    sources: { type: 'string', multiple: true },
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    batch: { type: 'string' },
    baseline: { type: 'string' },
    'update-baseline': { type: 'boolean' },
    'changed-since': { type: 'string' },
  },
  async run(values, positionals, surroundings) {
    const batch = stringOption(values, 'batch');
    if (batch !== undefined) return runBatch(batch, positionals, surroundings);
    const format = choiceOption(values, 'format', ['text', 'json', 'sarif', 'github']);
    const failOn = choiceOption(values, 'fail-on', ['warning', 'information', 'never']);
    if (positionals.length === 0) throw new CommandError('check needs a draft: sourcebook check DRAFT…');
    const baseline = stringOption(values, 'baseline');
    const update = values['update-baseline'] === true;
    if (update && baseline === undefined) throw new CommandError('--update-baseline needs --baseline FILE.');
    const known =
      baseline === undefined || update ? null : await readBaseline(path.resolve(surroundings.cwd, baseline), baseline);
    const all = await checkDrafts(values, positionals, surroundings);
    if (update && baseline !== undefined) return updateBaseline(all, baseline, surroundings);
    const reports = all.map(report => (known ? withoutKnown(report, known) : report));
    await reporters[format](reports, surroundings);
    return exitCodeOf(reports, failOn);
  },
};

async function runBatch(file: string, drafts: readonly string[], surroundings: Surroundings): Promise<ExitCode> {
  if (drafts.length > 0) throw new CommandError('With --batch the drafts are in the records; name no others.');
  const input = file === '-' ? surroundings.stdin : createReadStream(path.resolve(surroundings.cwd, file));
  try {
    await checkBatch(input, surroundings.stdout);
  } catch (error) {
    if (isSystemError(error)) throw toReadError(file, error);
    throw error;
  }
  return exitCodes.clean;
}

async function updateBaseline(
  reports: readonly WorkspaceReport[],
  name: string,
  { cwd, stdout }: Surroundings,
): Promise<ExitCode> {
  const count = await writeBaseline(path.resolve(cwd, name), reports);
  await stdout.write(`Wrote ${toTerminalLine(name)} with ${countOf(count, 'finding')}.\n`);
  return exitCodes.clean;
}

async function checkDrafts(
  values: OptionValues,
  names: readonly string[],
  { cwd, cacheFolder, extract }: Surroundings,
): Promise<WorkspaceReport[]> {
  const drafts = await Promise.all(
    names.map(async name => {
      const file = path.resolve(cwd, name);
      return { name, file, text: await readDraft(file, name), folder: findWorkspaceFolder(file, cwd) };
    }),
  );
  const reports: WorkspaceReport[] = [];
  for (const folder of new Set(drafts.map(draft => draft.folder))) {
    const own = drafts.filter(draft => draft.folder === folder);
    const files = own.map(({ file }) => file);
    const sources = listOption(values, 'sources');
    const { engine } = await openWorkspace({
      cwd,
      cacheFolder,
      extract,
      near: files[0] ?? cwd,
      sources,
      drafts: files,
    });
    const since = stringOption(values, 'changed-since');
    const checked = own.map(async ({ name, file, text }) => {
      const all = engine.check({ uri: toFileUri(file), version: 0, text });
      return {
        path: name,
        workspacePath: path.relative(folder, file).split(path.sep).join('/'),
        checked: since === undefined ? all : onlyChanged(all, await findChangedLines(file, name, since)),
        known: [],
      };
    });
    reports.push({ engine, drafts: await Promise.all(checked) });
  }
  return reports;
}

/** The text of a draft. An empty one is a draft, too. */
async function readDraft(file: string, name: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw toReadError(name, error);
  }
  try {
    return bytes.length === 0 ? '' : decodeText(bytes).text;
  } catch (error) {
    throw new CommandError(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const ranks: Readonly<Record<Severity | 'never', number>> = { hint: 0, information: 1, warning: 2, error: 3, never: 4 };

function exitCodeOf(reports: readonly WorkspaceReport[], failOn: 'warning' | 'information' | 'never'): ExitCode {
  const findings = reports.flatMap(({ drafts }) => drafts.flatMap(({ checked }) => checked.findings));
  return findings.some(({ severity }) => ranks[severity] >= ranks[failOn]) ? exitCodes.findings : exitCodes.clean;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
