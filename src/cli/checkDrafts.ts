import path from 'node:path';
import { toFileUri } from '../host/nodeHost.ts';
import { findChangedLines, onlyChanged } from './changedSince.ts';
import { listOption, type OptionValues, type Surroundings, stringOption } from './command.ts';
import { readDraft } from './readDraft.ts';
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
      return { name, file, text: (await readDraft(name, surroundings)).text, folder: findWorkspaceFolder(file, cwd) };
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
