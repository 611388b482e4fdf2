import { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../checks/check.ts';
import { countOf } from '../features/countOf.ts';
import { readBaseline, withoutKnown, writeBaseline } from './baseline.ts';
import { checkBatch } from './checkBatch.ts';
import { checkDrafts } from './checkDrafts.ts';
import {
  type Command,
  CommandError,
  choiceOption,
  type ExitCode,
  exitCodes,
  type Surroundings,
  stringOption,
  toReadError,
} from './command.ts';
import { toTerminalLine } from './output.ts';
import type { WorkspaceReport } from './report.ts';
import { reporters } from './reporters.ts';

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

const ranks: Readonly<Record<Severity | 'never', number>> = { hint: 0, information: 1, warning: 2, error: 3, never: 4 };

function exitCodeOf(reports: readonly WorkspaceReport[], failOn: 'warning' | 'information' | 'never'): ExitCode {
  const findings = reports.flatMap(({ drafts }) => drafts.flatMap(({ checked }) => checked.findings));
  return findings.some(({ severity }) => ranks[severity] >= ranks[failOn]) ? exitCodes.findings : exitCodes.clean;
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}
