import { commands, type ExtensionContext, FileType, Uri, window, workspace } from 'vscode';
import { exampleFiles } from './exampleFiles.ts';

/** Where the draft to open stands once the example's folder has been opened, which starts the extension anew. */
const pendingKey = 'sourcebook.openExample.draft';

/** Copies the sources and the draft of the example into a folder and opens it. Nothing is ever overwritten. */
export async function openExample(context: ExtensionContext, target: unknown): Promise<void> {
  const chosen = target instanceof Uri ? target : await chooseFolder();
  if (!chosen) return;
  const folder = await findFreeFolder(chosen);
  for (const { from, to } of exampleFiles) {
    const bytes = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, from));
    await workspace.fs.writeFile(Uri.joinPath(folder, to), bytes);
  }
  const draft = Uri.joinPath(folder, 'draft.md');
  if (workspace.getWorkspaceFolder(folder)) {
    await window.showTextDocument(draft);
    return;
  }
  await context.globalState.update(pendingKey, draft.toString());
  await commands.executeCommand('vscode.openFolder', folder, {
    forceNewWindow: workspace.workspaceFolders !== undefined,
  });
}

/** Opens the example's draft where its folder has just been opened. */
export async function openDraftOfExample(context: ExtensionContext): Promise<void> {
  const pending = context.globalState.get<string>(pendingKey);
  if (!pending) return;
  const draft = Uri.parse(pending);
  if (!workspace.getWorkspaceFolder(draft)) return;
  await context.globalState.update(pendingKey, undefined);
  await window.showTextDocument(draft);
}

async function chooseFolder(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: 'Folder for the Sourcebook Example',
    openLabel: 'Copy Example Here',
    canSelectFiles: false,
    canSelectFolders: true,
  });
  return chosen?.[0];
}

/** The chosen folder where it is empty or new; else a new folder in it. */
async function findFreeFolder(chosen: Uri): Promise<Uri> {
  if (await isFree(chosen)) return chosen;
  for (let number = 1; ; number++) {
    const folder = Uri.joinPath(chosen, number === 1 ? 'sourcebook-example' : `sourcebook-example-${number}`);
    if (await isFree(folder)) return folder;
  }
}

async function isFree(folder: Uri): Promise<boolean> {
  try {
    if ((await workspace.fs.stat(folder)).type !== FileType.Directory) return false;
  } catch {
    return true;
  }
  return (await workspace.fs.readDirectory(folder)).length === 0;
}
