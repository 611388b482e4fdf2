import {
  CodeActionKind,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileChange } from '../engine/engine.ts';
import { answerCards } from './answerCards.ts';
import { answerCiting } from './answerCiting.ts';
import { answerNavigation } from './answerNavigation.ts';
import { answerQuestions } from './answerQuestions.ts';
import { type RebuildResult, rebuildRequest } from './protocol.ts';
import { createSession, type Platform, type Session } from './session.ts';

const changeKinds: Readonly<Record<number, FileChange['kind']>> = {
  [FileChangeType.Created]: 'created',
  [FileChangeType.Changed]: 'changed',
  [FileChangeType.Deleted]: 'deleted',
};

const initializeResult: InitializeResult = {
  serverInfo: { name: 'sourcebook' },
  capabilities: {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['@'], resolveProvider: true },
    definitionProvider: true,
    referencesProvider: true,
    documentLinkProvider: { resolveProvider: true },
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

/** Serves the Language Server Protocol over the connection. No handler throws; what goes wrong is in the client's log. */
export function startServer(connection: Connection, platform: Platform): void {
  const documents = new TextDocuments(TextDocument);
  let session: Session | undefined;

  function logError(what: string, error: unknown): void {
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  connection.onInitialize(params => {
    session = createSession(connection, documents, platform, params, logError);
    const { capabilities } = initializeResult;
    if (session.client.renames) return initializeResult;
    return { ...initializeResult, capabilities: { ...capabilities, renameProvider: { prepareProvider: true } } };
  });

  connection.onInitialized(async () => {
    if (!session) return;
    const { client, folders } = session;
    session.setFolders(folders);
    try {
      if (client.workspaceFolders) {
        connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
          const gone = new Set(removed.map(folder => folder.uri));
          const kept = session?.folders.filter(folder => !gone.has(folder)) ?? [];
          session?.setFolders([...kept, ...added.map(folder => folder.uri)]);
        });
      }
      if (client.watchRegistration) {
        // A folder moved or deleted is one change of the folder, so files cannot be chosen by their extension here.
        const watchers = [{ globPattern: '**/*' }];
        await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
      }
      if (client.configurationRegistration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'sourcebook' });
      }
    } catch (error) {
      logError('Starting', error);
    }
  });

  connection.onDidChangeConfiguration(async ({ settings }: { settings: unknown }) => {
    await session?.settingsChanged(settings);
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    const files = changes.map(({ uri, type }) => ({ uri, kind: changeKinds[type] ?? 'changed' }));
    await session?.workspaces.filesChanged(files);
  });

  documents.onDidChangeContent(({ document }) => session?.publisher.draftChanged(document));
  documents.onDidClose(({ document }) => session?.publisher.draftClosed(document));
  answerQuestions(connection, documents, () => session, logError);
  answerCards(connection, documents, () => session, logError);
  answerCiting(connection, documents, () => session, logError);
  answerNavigation(connection, documents, () => session, logError);

  connection.onRequest(rebuildRequest, async (): Promise<RebuildResult | null> => {
    await session?.workspaces.rebuild();
    return session?.workspaces.status() ?? null;
  });

  connection.onShutdown(() => {
    session?.dispose();
    session = undefined;
  });

  documents.listen(connection);
  connection.listen();
}
