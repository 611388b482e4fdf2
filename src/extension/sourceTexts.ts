import {
  commands,
  type Disposable,
  EventEmitter,
  type TextDocumentContentProvider,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SourceTextParams, type SourceTextResult, sourceTextRequest, textScheme } from '../server/protocol.ts';

export interface SourceTexts extends Disposable {
  /** After sources were read: whatever was read anew may have another text. */
  refresh(): void;
}

/** Shows the text that was read in sources which are no text files, as documents that cannot be edited. */
export function showSourceTexts(client: BaseLanguageClient): SourceTexts {
  const changed = new EventEmitter<Uri>();
  const provider: TextDocumentContentProvider = {
    onDidChange: changed.event,
    async provideTextDocumentContent(uri) {
      const params: SourceTextParams = { uri: uri.query };
      const result = await client.sendRequest<SourceTextResult | null>(sourceTextRequest, params);
      return result?.text ?? 'This source is not in the folder of sources any more.';
    },
  };
  const parts: Disposable[] = [
    changed,
    workspace.registerTextDocumentContentProvider(textScheme, provider),
    commands.registerCommand('sourcebook.revealOriginal', async (target: unknown) => {
      const uri = target instanceof Uri ? target : window.activeTextEditor?.document.uri;
      if (uri?.scheme === textScheme)
        await commands.executeCommand('revealInExplorer', Uri.parse(uri.query, true).with({ fragment: '' }));
    }),
  ];
  return {
    refresh() {
      for (const { uri } of workspace.textDocuments) if (uri.scheme === textScheme) changed.fire(uri);
    },
    dispose: () => parts.forEach(part => void part.dispose()),
  };
}
