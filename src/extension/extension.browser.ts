import { type ExtensionContext, Uri, workspace } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { type Api, activateWith } from './activate.ts';

// Of the web worker's globals the extension needs this one only.
declare const Worker: new (url: string) => ConstructorParameters<typeof LanguageClient>[2] & { terminate(): void };

/** The extension in a web extension host: the server is a worker. */
export async function activate(context: ExtensionContext): Promise<Api> {
  // Read, not named: a worker cannot be made from a file of a remote extension.
  const code = await workspace.fs.readFile(Uri.joinPath(context.extensionUri, 'dist', 'server.web.js'));
  const url = URL.createObjectURL(new Blob([code], { type: 'text/javascript' }));
  const worker = new Worker(url);
  context.subscriptions.push({ dispose: () => worker.terminate() });
  return activateWith(context, (id, name, options) => new LanguageClient(id, name, worker, options));
}
