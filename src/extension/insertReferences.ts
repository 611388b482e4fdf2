import { type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type InsertCitationResult, type ReferencesParams, referencesRequest } from '../server/protocol.ts';
import { draftLanguages } from './draftLanguages.ts';

/** Writes the list of what the draft in sight cites, or brings the one that it has up to date. */
export async function insertReferences(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !draftLanguages.includes(editor.document.languageId)) {
    void window.showInformationMessage('Open the Markdown draft that you want the references of.');
    return;
  }
  const params: ReferencesParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri) };
  const result = await client.sendRequest<InsertCitationResult | null>(referencesRequest, params);
  if (result?.edits.length === 0) {
    void window.setStatusBarMessage('The references are up to date, or nothing is cited yet.', 5000);
    return;
  }
  if (!result || !(await apply(client, editor, result)))
    void window.showWarningMessage('The references were not written: the draft changed meanwhile. Please try again.');
}

async function apply(client: BaseLanguageClient, editor: TextEditor, result: InsertCitationResult): Promise<boolean> {
  const edits = await client.protocol2CodeConverter.asTextEdits([...result.edits]);
  if (result.version !== editor.document.version) return false;
  return editor.edit(builder => {
    for (const { range, newText } of edits) builder.replace(range, newText);
  });
}
