import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Severity } from '../checks/check.ts';
import { toFileUri } from '../host/nodeHost.ts';
import { decodeText } from '../sources/decode.ts';
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
import type { WorkspaceReport } from './report.ts';
import { reporters } from './reporters.ts';
import { findWorkspaceFolder, openWorkspace } from './workspace.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'check DRAFT… [--sources DIR_OR_GLOB…] [--format text|json|github] [--fail-on warning|information|never]',
  summary: 'Checks the figures and citations of drafts against their sources.',
  details: [
    '--sources PLACE   folder, file or glob of sources; may be given several times. Without it the',
    '                  nearest .sourcebook.json says, or a folder sources, references or seeds does.',
    '--format FORMAT   text (default), json, or github (annotations of a workflow)',
    '--fail-on LEVEL   exit code 1 at findings of this severity or above: warning (default),',
    '                  information, never',
    '--batch FILE|-    check records instead, one JSON object a line:',
    '                  {"id", "sources": [{"key", "text", "format"?}], "draft"}; answers a line each.',
    '                  format is text or markdown; without it a text with a table is markdown.',
  ],
  options: {
    sources: { type: 'string', multiple: true },
    format: { type: 'string' },
    'fail-on': { type: 'string' },
    batch: { type: 'string' },
  },
  async run(values, positionals, surroundings) {
    const batch = stringOption(values, 'batch');
    if (batch !== undefined) return runBatch(batch, positionals, surroundings);
    const format = choiceOption(values, 'format', ['text', 'json', 'github']);
    const failOn = choiceOption(values, 'fail-on', ['warning', 'information', 'never']);
    if (positionals.length === 0) throw new CommandError('check needs a draft: sourcebook check DRAFT…');
    const reports = await checkDrafts(values, positionals, surroundings);
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

async function checkDrafts(
  values: OptionValues,
  names: readonly string[],
  { cwd, extract }: Surroundings,
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
    const { engine } = await openWorkspace({ cwd, extract, near: files[0] ?? cwd, sources, drafts: files });
    const checked = own.map(({ name, file, text }) => ({
      path: name,
      checked: engine.check({ uri: toFileUri(file), version: 0, text }),
    }));
    reports.push({ engine, drafts: checked });
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
