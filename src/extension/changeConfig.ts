import { Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';

/**
 * Writes a change into `.sourcebook.json` of the folder that a document belongs to and saves it; whoever reads the
 * folder next time reads it too. `edit` returns null where the text does not parse. False, said aloud, where nothing
 * was written.
 */
export async function changeConfig(uri: string, edit: (text: string) => Promise<string | null>): Promise<boolean> {
  const folder = workspace.getWorkspaceFolder(Uri.parse(uri)) ?? workspace.workspaceFolders?.[0];
  if (!folder) {
    void window.showInformationMessage('Open a folder: what you decide is kept in its .sourcebook.json.');
    return false;
  }
  const file = Uri.joinPath(folder.uri, '.sourcebook.json');
  const exists = await workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
  const change = new WorkspaceEdit();
  if (!exists) change.createFile(file, { contents: new Uint8Array(), ignoreIfExists: true });
  const document = exists ? await workspace.openTextDocument(file) : null;
  const edited = await edit(document?.getText() ?? '');
  if (edited === null) {
    void window.showWarningMessage('.sourcebook.json is not valid JSON. Please mend it first; nothing was changed.');
    return false;
  }
  change.replace(file, new Range(0, 0, document?.lineCount ?? 0, 0), edited);
  if ((await workspace.applyEdit(change)) && (await (await workspace.openTextDocument(file)).save())) return true;
  void window.showWarningMessage('.sourcebook.json could not be written.');
  return false;
}
