import { Range, Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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
  const [made, ...others] = await toCode.asTextEdits([...best.edits]);
  const [instead] = runnerUp?.edits ?? [];
  const show = 'Show Passage';
  // The one place that was edited is edited again.
  const swap = runnerUp && instead && made && others.length === 0 ? `Cite ${runnerUp.key} Instead` : null;
  const answer = await window.showInformationMessage(
    `Cited ${best.key}. ${best.reason}`,
    show,
    ...(swap === null ? [] : [swap]),
  );
  if (answer === show) {
    const selection = toCode.asRange(best.place.range);
    await window.showTextDocument(Uri.parse(best.place.uri, true), { selection, preview: true });
  } else if (answer !== undefined && answer === swap && instead && made) {
    const start = made.range.start;
    const end = start.translate(0, made.newText.length);
    const replaced = toProtocol.asRange(new Range(start, end));
    await applyEdits(client, editor, version, [{ range: replaced, newText: instead.newText }]);
  }
}

async function goTo({ protocol2CodeConverter: toCode }: BaseLanguageClient, at: CiteSentenceParams): Promise<void> {
  const position = toCode.asPosition(at.position);
  await window.showTextDocument(toCode.asUri(at.uri), { selection: new Range(position, position) });
}
