import { commands, Range, type TextEditor, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { TextEdit } from 'vscode-languageserver';
import { type CiteSentenceParams, type CiteSentenceResult, citeSentenceRequest } from '../../server/protocol.ts';
import { activeDraft, applyEdits } from './draftEditor.ts';

/**
 * Cites the best source for the sentence at the caret, or at the place that a quick fix names; says why, and offers the
 * runner-up in its place.
 */
export async function citeSentence(client: BaseLanguageClient, at?: CiteSentenceParams): Promise<void> {
  if (at) await goTo(client, at);
  const editor = activeDraft();
  if (!editor) return;
  const { code2ProtocolConverter: toProtocol, protocol2CodeConverter: toCode } = client;
  const result = await client.sendRequest<CiteSentenceResult | null>(citeSentenceRequest, {
    uri: toProtocol.asUri(editor.document.uri),
    position: toProtocol.asPosition(editor.selection.active),
  });
  const [best, runnerUp] = result?.choices ?? [];
  if (!result || !best) {
    void window.showInformationMessage(result?.refusal ?? 'The sources are not read yet. Please try again.');
    return;
  }
  if (!(await applyEdits(client, editor, result.version, best.edits))) return;
  const { version } = editor.document;
  const show = 'Show Passage';
  const swap = runnerUp ? `Cite ${runnerUp.key} Instead` : null;
  const answer = await window.showInformationMessage(
    `Cited ${best.key}. ${best.reason}`,
    show,
    ...(swap === null ? [] : [swap]),
  );
  if (answer === show) {
    const selection = toCode.asRange(best.place.range);
    await window.showTextDocument(Uri.parse(best.place.uri, true), { selection, preview: true });
  } else if (runnerUp && answer === swap) await swapFor(client, editor, version, runnerUp.edits);
}

/** Takes back what was cited, the last change of the draft, and makes other edits in its place. */
async function swapFor(
  client: BaseLanguageClient,
  { document, viewColumn }: TextEditor,
  version: number,
  edits: readonly TextEdit[],
): Promise<void> {
  const isLast = document.version === version;
  const editor = await window.showTextDocument(document, viewColumn);
  if (isLast) await commands.executeCommand('undo');
  await applyEdits(client, editor, isLast ? document.version : undefined, edits);
}

async function goTo({ protocol2CodeConverter: toCode }: BaseLanguageClient, at: CiteSentenceParams): Promise<void> {
  const position = toCode.asPosition(at.position);
  await window.showTextDocument(toCode.asUri(at.uri), { selection: new Range(position, position) });
}
