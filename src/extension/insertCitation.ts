import { commands, Selection, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CitationChoicesParams,
  type CitationChoicesResult,
  citationChoicesRequest,
  type InsertCitationParams,
  type InsertCitationResult,
  insertCitationRequest,
} from '../server/protocol.ts';
import { draftLanguages } from './draftLanguages.ts';
import { toPickText } from './toPickText.ts';

/** Lets the writer pick a source for the sentence at the caret and cites it there. */
export async function insertCitation(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !draftLanguages.includes(editor.document.languageId)) {
    void window.showInformationMessage('Open a Markdown draft and put the caret where the citation belongs.');
    return;
  }
  const choices = await client.sendRequest<CitationChoicesResult>(citationChoicesRequest, atCaret(client, editor));
  if (choices.length === 0) {
    const example = 'Open Example';
    const answer = await window.showInformationMessage(
      'There are no sources to cite. Put texts into a folder named "sources" beside the draft, or look at the example.',
      example,
    );
    if (answer === example) await commands.executeCommand('sourcebook.openExample');
    return;
  }
  const picked = await window.showQuickPick(
    choices.map(({ key, title, description, passage }) => ({
      key,
      label: toPickText(key),
      description: toPickText([title, description].filter(Boolean).join(' · ')),
      detail: toPickText(passage),
    })),
    {
      title: 'Insert Citation',
      placeHolder: 'Best for the sentence first. Type a key, a title, a publisher or words of a passage.',
      matchOnDescription: true,
      matchOnDetail: true,
    },
  );
  if (picked) await cite(client, editor, [picked.key]);
}

/** Cites the sources with these keys at the caret. */
export async function cite(client: BaseLanguageClient, editor: TextEditor, keys: readonly string[]): Promise<void> {
  const params: InsertCitationParams = { ...atCaret(client, editor), keys };
  const result = await client.sendRequest<InsertCitationResult | null>(insertCitationRequest, params);
  const edits = await client.protocol2CodeConverter.asTextEdits([...(result?.edits ?? [])]);
  const done =
    result?.version === editor.document.version &&
    (await editor.edit(builder => {
      for (const edit of edits) builder.replace(edit.range, edit.newText);
    }));
  if (!done) {
    void window.showWarningMessage('The citation was not inserted: the draft changed meanwhile. Please try again.');
    return;
  }
  // The caret goes behind what was inserted.
  editor.selection = new Selection(editor.selection.end, editor.selection.end);
}

function atCaret(client: BaseLanguageClient, editor: TextEditor): CitationChoicesParams {
  return {
    uri: client.code2ProtocolConverter.asUri(editor.document.uri),
    position: client.code2ProtocolConverter.asPosition(editor.selection.active),
  };
}
