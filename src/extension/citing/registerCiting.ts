import { commands, Disposable, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CiteSentenceParams,
  citeSentenceCommand,
  type FootnotesParams,
  type FootnotesResult,
  footnotesRequest,
} from '../../server/protocol.ts';
import { showCitationsOfSources } from './citationsOfSource.ts';
import { citeSentence } from './citeSentence.ts';
import { activeDraft, applyEdits } from './draftEditor.ts';
import { exportBibliography } from './exportBibliography.ts';
import { insertQuotation } from './insertQuotation.ts';
import { newSourceFromClipboard } from './newSource.ts';
import { offerPasteAsQuotation } from './pasteQuotation.ts';

/** The commands that cite and quote, and pasting with a citation. */
export function registerCiting(client: BaseLanguageClient): Disposable {
  return Disposable.from(
    commands.registerCommand(citeSentenceCommand, (at?: CiteSentenceParams) => citeSentence(client, at)),
    commands.registerCommand('sourcebook.insertQuotation', () => insertQuotation(client)),
    commands.registerCommand('sourcebook.citationsToFootnotes', () => convert(client, 'footnotes')),
    commands.registerCommand('sourcebook.footnotesToCitations', () => convert(client, 'citations')),
    commands.registerCommand('sourcebook.exportBibliography', () => exportBibliography(client)),
    commands.registerCommand('sourcebook.newSourceFromClipboard', () => newSourceFromClipboard(client)),
    offerPasteAsQuotation(client),
    showCitationsOfSources(client),
  );
}

async function convert(client: BaseLanguageClient, to: FootnotesParams['to']): Promise<void> {
  const editor = activeDraft();
  if (!editor) return;
  const params: FootnotesParams = { uri: client.code2ProtocolConverter.asUri(editor.document.uri), to };
  const result = await client.sendRequest<FootnotesResult | null>(footnotesRequest, params);
  if (result && result.edits.length > 0) await applyEdits(client, editor, result.version, result.edits);
  else {
    const what =
      to === 'footnotes' ? 'There is no citation in brackets to convert.' : 'There is no note that only cites.';
    void window.showInformationMessage(what);
  }
}
