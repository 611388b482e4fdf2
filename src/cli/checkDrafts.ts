import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { toFileUri } from '../host/nodeHost.ts';
import { decodeText } from '../sources/decode.ts';
import { findChangedLines, onlyChanged } from './changedSince.ts';
import {
  CommandError,
  listOption,
  type OptionValues,
  type Surroundings,
  stringOption,
  toReadError,
} from './command.ts';
import type { WorkspaceReport } from './report.ts';
import { findWorkspaceFolder, openWorkspace } from './workspace.ts';

/** Reads and checks drafts, each in its workspace. */
export async function checkDrafts(
  values: OptionValues,
  names: readonly string[],
  surroundings: Surroundings,
): Promise<WorkspaceReport[]> {
  const { cwd } = surroundings;
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
    const { engine } = await openWorkspace(surroundings, {
      near: files[0] ?? cwd,
      sources,
      drafts: files,
    });
    const since = stringOption(values, 'changed-since');
    const checked = own.map(async ({ name, file, text }) => {
      const document = { uri: toFileUri(file), version: 0, text };
      await engine.openDraft(document);
      const all = engine.check(document);
      return {
        path: name,
        document,
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
