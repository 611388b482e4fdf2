import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { type Api, activateWith } from './activate.ts';

/** The extension in a Node extension host: the server is a process of its own. */
export function activate(context: ExtensionContext): Promise<Api> {
  const module = Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath;
  return activateWith(context, (id, name, options) => {
    // Absent in a window without a folder.
    const storage = context.storageUri?.fsPath;
    const run = { module, transport: TransportKind.ipc, args: storage === undefined ? [] : ['--storage', storage] };
    const debug = { ...run, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
    return new LanguageClient(id, name, { run, debug }, options);
  });
}
