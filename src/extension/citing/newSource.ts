import { env, type TextEditor, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type KeyOfSourceParams,
  type KeyOfSourceResult,
  keyOfSourceRequest,
  type PlanSourceParams,
  type PlanSourceResult,
  planSourceRequest,
} from '../../server/protocol.ts';
import { cite } from '../insertCitation.ts';
import { activeDraft } from './draftEditor.ts';

/** A saved source is read within a moment; who waits longer is not told of it. In milliseconds. */
const patience = 20_000;
const interval = 200;

/** Saves the text of the clipboard as a source, under a title that the writer confirms, and offers to cite it. */
export async function newSourceFromClipboard(client: BaseLanguageClient): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const text = await env.clipboard.readText();
  const accessed = new Date().toLocaleDateString('sv-SE');
  const plan = (title: string | null) => {
    const uri = client.code2ProtocolConverter.asUri(editor.document.uri);
    const params: PlanSourceParams = { uri, copied: { text, title, accessed } };
    return client.sendRequest<PlanSourceResult>(planSourceRequest, params);
  };
  const suggested = await plan(null);
  if (!suggested) {
    const why =
      text.trim() === ''
        ? 'The clipboard holds no text. Copy the text of the source, with its address before it if it has one.'
        : 'No source was made: open a folder with a draft and its sources, and copy a text, not an address alone.';
    void window.showInformationMessage(why);
    return;
  }
  const title = await window.showInputBox({
    title: 'New Source from the Clipboard',
    prompt: `Its title. It is saved beside the other sources, as ${suggested.path} or after the title you give.`,
    value: suggested.title,
    validateInput: value => (value.trim() === '' ? 'A source needs a title.' : null),
  });
  const planned = title === undefined ? null : await plan(title);
  if (!planned) return;
  const uri = Uri.parse(planned.uri, true);
  if (await exists(uri)) {
    void window.showErrorMessage(`Nothing was saved: ${planned.path} is there already.`);
    return;
  }
  await workspace.fs.writeFile(uri, new TextEncoder().encode(planned.text));
  const citeIt = 'Cite It';
  const open = 'Open It';
  const answer = await window.showInformationMessage(`Saved ${planned.path}.`, citeIt, open);
  if (answer === open) await window.showTextDocument(uri, { preview: false });
  else if (answer === citeIt) await citeWhenRead(client, editor, planned.uri);
}

async function citeWhenRead(client: BaseLanguageClient, editor: TextEditor, uri: string): Promise<void> {
  const params: KeyOfSourceParams = { uri };
  for (const until = Date.now() + patience; Date.now() < until; ) {
    const key = await client.sendRequest<KeyOfSourceResult>(keyOfSourceRequest, params);
    if (key !== null) {
      await cite(client, editor, [key]);
      return;
    }
    await new Promise(resume => setTimeout(resume, interval));
  }
  void window.showWarningMessage('The new source is not read yet. Cite it by Insert Citation when it is.');
}

async function exists(uri: Uri): Promise<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
