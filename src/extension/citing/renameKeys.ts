import { Disposable, extensions, languages, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type WorkspaceEdit as LspWorkspaceEdit,
  PrepareRenameRequest,
  type Range,
  RenameRequest,
} from 'vscode-languageclient';
import { draftLanguages } from '../draftLanguages.ts';

/**
 * Renames keys of citations. VS Code's own Markdown takes `[@key]` for a link and would rename that; of two that can
 * rename, who came last is asked first, so it is let in before. It is also asked where the first one refuses: a refusal
 * is a message here, and no edit.
 */
export function offerRenames(client: BaseLanguageClient): Disposable {
  let offered: Disposable | null = null;
  let isDisposed = false;
  async function offer(): Promise<void> {
    await extensions
      .getExtension('vscode.markdown-language-features')
      ?.activate()
      .then(undefined, () => {});
    if (!isDisposed) offered = register(client);
  }
  void offer();
  return new Disposable(() => {
    isDisposed = true;
    offered?.dispose();
  });
}

function register(client: BaseLanguageClient): Disposable {
  const { code2ProtocolConverter: toProtocol, protocol2CodeConverter: toCode } = client;
  return languages.registerRenameProvider([...draftLanguages], {
    async prepareRename(document, position, token) {
      const params = toProtocol.asTextDocumentPositionParams(document, position);
      const range = await client.sendRequest<Range | null>(PrepareRenameRequest.method, params, token);
      if (!range) throw new Error('Here is no key of a citation to rename.');
      return toCode.asRange(range);
    },
    async provideRenameEdits(document, position, newName, token) {
      const params = { ...toProtocol.asTextDocumentPositionParams(document, position), newName };
      try {
        const edit = await client.sendRequest(RenameRequest.type, params, token);
        const unsaved = edit && findUnsaved(client, edit);
        if (unsaved)
          throw new Error(`${workspace.asRelativePath(unsaved)} has changes that are not saved. Save it, then rename.`);
        return await toCode.asWorkspaceEdit(edit, token);
      } catch (error) {
        if (!token.isCancellationRequested)
          void window.showErrorMessage(error instanceof Error ? error.message : String(error));
        return new WorkspaceEdit();
      }
    },
  });
}

/** A file that is to be changed as it lies on disk, where the editor has it otherwise: the edits would miss their places. */
function findUnsaved(client: BaseLanguageClient, { documentChanges = [] }: LspWorkspaceEdit): Uri | undefined {
  const onDisk = documentChanges.flatMap(change =>
    'edits' in change && change.textDocument.version === null ? [change.textDocument.uri] : [],
  );
  const unsaved = workspace.textDocuments.filter(({ isDirty }) => isDirty).map(({ uri }) => uri);
  return unsaved.find(uri => onDisk.includes(client.code2ProtocolConverter.asUri(uri)));
}
