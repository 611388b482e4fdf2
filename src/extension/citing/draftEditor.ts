import { type TextEdit as CodeEdit, Position, Selection, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextEdit } from 'vscode-languageserver';
import { draftLanguages } from '../draftLanguages.ts';

/** The draft in the active editor; undefined, with a word to the writer, where there is none. */
export function activeDraft(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  if (editor && draftLanguages.includes(editor.document.languageId)) return editor;
  void window.showInformationMessage('Open a Markdown draft and put the caret where the citation belongs.');
  return undefined;
}

/** Applies the server's edits as one step of undoing; false, with a warning, where the draft has changed since. */
export async function applyEdits(
  client: BaseLanguageClient,
  editor: TextEditor,
  version: number | undefined,
  edits: readonly TextEdit[],
): Promise<boolean> {
  const converted = await client.protocol2CodeConverter.asTextEdits([...edits]);
  const { document } = editor;
  const [first, last] = converted;
  const end = document.lineAt(document.lineCount - 1).range.end;
  const isNoted = converted.length === 2 && last?.range.start.isEqual(end);
  const done =
    version === document.version &&
    (await editor.edit(builder => {
      for (const edit of converted) builder.replace(edit.range, edit.newText);
    }));
  // Writing goes on behind the mark, not behind the note at the draft's end.
  if (done && first && isNoted) editor.selection = caretBehind(first);
  if (!done) void window.showWarningMessage('Nothing was changed: the draft changed meanwhile. Please try again.');
  return done;
}

function caretBehind({ range: { start }, newText }: CodeEdit): Selection {
  const lines = newText.split(/\r\n|\r|\n/);
  const column = (lines.at(-1) ?? '').length;
  const place = lines.length === 1 ? start.translate(0, column) : new Position(start.line + lines.length - 1, column);
  return new Selection(place, place);
}
