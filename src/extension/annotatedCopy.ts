import { env, UIKind, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type AnnotateParams, type AnnotateResult, annotateRequest } from '../server/protocol.ts';
import { draftLanguages } from './draftLanguages.ts';

/** Makes the annotated copy of the draft in sight and writes it where the writer says. `target` is given by tests. */
export async function saveAnnotatedCopy(client: BaseLanguageClient, target?: unknown): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !draftLanguages.includes(editor.document.languageId)) {
    void window.showInformationMessage('Open the Markdown draft that you want an annotated copy of.');
    return;
  }
  const { uri } = editor.document;
  const suggested = uri.with({ path: uri.path.replace(/(?:\.[^./]+)?$/, '.annotated.html') });
  const file =
    target instanceof Uri
      ? target
      : await window.showSaveDialog({
          title: 'Annotated Copy',
          saveLabel: 'Save Annotated Copy',
          defaultUri: suggested,
          filters: { 'HTML page': ['html'], 'Markdown with footnotes': ['md'] },
        });
  if (!file) return;
  const format = file.path.toLowerCase().endsWith('.md') ? 'markdown' : 'html';
  const params: AnnotateParams = { uri: client.code2ProtocolConverter.asUri(uri), format };
  const copy = await client.sendRequest<AnnotateResult>(annotateRequest, params);
  if (copy === null) {
    void window.showWarningMessage('The annotated copy could not be made; the output says why.');
    return;
  }
  await workspace.fs.writeFile(file, new TextEncoder().encode(copy));
  if (target instanceof Uri) return;
  const open = 'Open';
  const answer = await window.showInformationMessage('The annotated copy is saved.', open);
  if (answer !== open) return;
  if (format !== 'html') await window.showTextDocument(file);
  else if (file.scheme === 'file' && env.uiKind === UIKind.Desktop) await env.openExternal(file);
  else showPage(copy);
}

/** Where the file is on another machine than the browser: the page, which runs and loads nothing, in a tab of the editor. */
function showPage(html: string): void {
  const options = { enableScripts: false, enableFindWidget: true, localResourceRoots: [] };
  const panel = window.createWebviewPanel('sourcebook.annotated', 'Annotated Copy', ViewColumn.Beside, options);
  panel.webview.html = html;
}
