import {
  type CodeAction,
  CodeActionKind,
  type CompletionList,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeResult,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { checks } from '../checks/checks.ts';
import type { DraftDocument, Engine, FileChange } from '../engine/engine.ts';
import type { Host } from '../engine/host.ts';
import type { Completion } from '../features/feature.ts';
import { overlaps, touches } from '../text/span.ts';
import { type Client, readClient } from './client.ts';
import { createClientHost, emptyHost } from './clientHost.ts';
import { createDiagnosticsPublisher, type DiagnosticsPublisher } from './diagnosticsPublisher.ts';
import {
  type CitationChoicesParams,
  type CitationChoicesResult,
  citationChoicesRequest,
  type InsertCitationParams,
  type InsertCitationResult,
  insertCitationRequest,
  type RebuildResult,
  rebuildRequest,
} from './protocol.ts';
import { readPreferences } from './settings.ts';
import { createStatusReporter, type StatusReporter } from './statusReporter.ts';
import {
  createToRange,
  type ToRange,
  toCompletionItem,
  toDiagnostic,
  toDocumentation,
  toHover,
  toLocationLink,
  toQuickFix,
  toTextEdit,
} from './toProtocol.ts';
import { schemeOf, toCanonicalUri } from './uris.ts';
import { createWorkspaces, type Workspace, type Workspaces } from './workspaces.ts';

/** What differs between a Node process and a web worker. */
export interface Platform {
  /** A host for the folder where this platform can read it itself; else null, and the client is asked. */
  createHost(folder: string): Host | null;
}

/** All that lives from `initialize` to `shutdown`. */
interface Session {
  readonly client: Client;
  readonly folders: string[];
  readonly workspaces: Workspaces;
  readonly publisher: DiagnosticsPublisher;
  readonly status: StatusReporter;
}

/** Serves the Language Server Protocol over the connection. No handler throws; what goes wrong is in the client's log. */
export function startServer(connection: Connection, platform: Platform): void {
  const documents = new TextDocuments(TextDocument);
  const codes = checks.map(check => check.code);
  let session: Session | undefined;
  /** The items offered last, for their documentation. */
  let offered: { readonly list: number; readonly completions: readonly Completion[] } = { list: 0, completions: [] };

  function logError(what: string, error: unknown): void {
    connection.console.error(`${what}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }

  /** Answers a question about a draft; for other documents, and when something goes wrong, with `fallback`. */
  function answer<T>(what: string, uri: string, fallback: T, ask: (about: About) => T): T {
    const document = documents.get(uri);
    if (!session || !document || !isDraft(session, document)) return fallback;
    try {
      const text = document.getText();
      const draft: DraftDocument = { uri: toCanonicalUri(uri), version: document.version, text };
      return ask({ session, document, draft, engine: session.workspaces.of(uri).engine, toRange: createToRange(text) });
    } catch (error) {
      logError(what, error);
      return fallback;
    }
  }

  connection.onInitialize(params => {
    const client = readClient(params);
    const workspaces = createWorkspaces({
      createHost: folder =>
        folder === null
          ? emptyHost
          : (platform.createHost(folder) ?? (client.files ? createClientHost(connection, folder) : emptyHost)),
      prepare: readSettings,
      onChange: workspace => {
        session?.status.changed();
        session?.publisher.workspaceChanged(workspace);
      },
      onRemove: workspace => session?.publisher.workspaceRemoved(workspace),
      onError: logError,
      log: message => connection.console.info(message),
    });
    const folders = params.workspaceFolders?.map(folder => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);
    const current: Session = {
      client,
      folders: [...folders],
      workspaces,
      publisher: createDiagnosticsPublisher({
        connection,
        documents,
        workspaces,
        evidence: client.relatedInformation,
        isDraft: document => isDraft(current, document),
        onError: logError,
      }),
      status: createStatusReporter(
        connection,
        client.status ? 'status' : client.progress ? 'progress' : 'none',
        () => workspaces.status(),
        logError,
      ),
    };
    session = current;
    return initializeResult;
  });

  connection.onInitialized(async () => {
    if (!session) return;
    const { client, workspaces, folders } = session;
    workspaces.setFolders(folders);
    try {
      if (client.workspaceFolders) connection.workspace.onDidChangeWorkspaceFolders(changeFolders);
      if (client.watchRegistration) {
        // A folder moved or deleted is one change of the folder, so files cannot be chosen by their extension here.
        await connection.client.register(DidChangeWatchedFilesNotification.type, {
          watchers: [{ globPattern: '**/*' }],
        });
      }
      if (client.configurationRegistration) {
        await connection.client.register(DidChangeConfigurationNotification.type, { section: 'sourcebook' });
      }
    } catch (error) {
      logError('Starting', error);
    }
  });

  function changeFolders(event: { added: { uri: string }[]; removed: { uri: string }[] }): void {
    if (!session) return;
    const { folders, workspaces } = session;
    const removed = new Set(event.removed.map(folder => folder.uri));
    const now = [...folders.filter(folder => !removed.has(folder)), ...event.added.map(folder => folder.uri)];
    folders.splice(0, folders.length, ...now);
    workspaces.setFolders(now);
  }

  async function readSettings({ folder, engine }: Workspace): Promise<void> {
    if (!session?.client.configuration) return;
    try {
      const scope = folder === null ? {} : { scopeUri: folder };
      const settings: unknown = await connection.workspace.getConfiguration({ section: 'sourcebook', ...scope });
      engine.setPreferences(readPreferences(settings, codes));
    } catch (error) {
      logError('Reading the settings', error);
    }
  }

  connection.onDidChangeConfiguration(async ({ settings }: { settings: unknown }) => {
    if (!session) return;
    const { client, workspaces } = session;
    if (client.configuration) return void (await Promise.all(workspaces.all.map(readSettings)));
    const section = (settings as { sourcebook?: unknown } | null)?.sourcebook;
    for (const { engine } of workspaces.all) engine.setPreferences(readPreferences(section, codes));
  });

  connection.onDidChangeWatchedFiles(async ({ changes }) => {
    await session?.workspaces.filesChanged(
      changes.map(({ uri, type }) => ({ uri, kind: changeKinds[type] ?? 'changed' })),
    );
  });

  documents.onDidChangeContent(({ document }) => session?.publisher.draftChanged(document));
  documents.onDidClose(({ document }) => session?.publisher.draftClosed(document));

  connection.onHover(({ textDocument, position }) =>
    answer('Hover', textDocument.uri, null, ({ engine, draft, document, toRange }) => {
      const hover = engine.hover(draft, document.offsetAt(position));
      return hover && toHover(hover, toRange);
    }),
  );

  connection.onCompletion(({ textDocument, position }) =>
    answer<CompletionList | null>('Completion', textDocument.uri, null, ({ engine, draft, document, toRange }) => {
      const completions = engine.complete(draft, document.offsetAt(position));
      const list = offered.list + 1;
      offered = { list, completions };
      const items = completions.map((item, index) => toCompletionItem(item, index, toRange, { list, index }));
      // A long list is cut, and another part of it may be wanted when more of the key has been typed.
      return { isIncomplete: items.length > 0 && items.length < engine.corpus.sources.length, items };
    }),
  );

  connection.onCompletionResolve(item => {
    const { list, index } = (item.data ?? {}) as { list?: number; index?: number };
    const completion = list === offered.list && index !== undefined ? offered.completions[index] : undefined;
    return completion ? { ...item, documentation: toDocumentation(completion) } : item;
  });

  connection.onDefinition(({ textDocument, position }) =>
    answer('Definition', textDocument.uri, [], ({ session, engine, draft, document, toRange }) => {
      const links = engine
        .definition(draft, document.offsetAt(position))
        .map(location => toLocationLink(location, toRange));
      if (session.client.definitionLinks) return links;
      return links.map(link => ({ uri: link.targetUri, range: link.targetSelectionRange }));
    }),
  );

  connection.onCodeAction(({ textDocument, range, context }) =>
    answer('Quick fixes', textDocument.uri, [], ({ session, engine, draft, document, toRange }) => {
      if (context.only && !context.only.includes(CodeActionKind.QuickFix)) return [];
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const target = { uri: document.uri, version: session.client.versionedEdits ? document.version : null };
      const actions: CodeAction[] = [];
      for (const finding of engine.check(draft).findings) {
        if (!overlaps(finding.span, asked) && !touches(finding.span, asked.start)) continue;
        const diagnostic = toDiagnostic(finding, toRange, session.client.relatedInformation);
        for (const fix of finding.fixes) actions.push(toQuickFix(fix, diagnostic, target, toRange));
      }
      return actions;
    }),
  );

  connection.onRequest(citationChoicesRequest, ({ uri, position }: CitationChoicesParams) =>
    answer<CitationChoicesResult>('Citations', uri, [], ({ engine, draft, document }) =>
      engine.citationChoices(draft, document.offsetAt(position)),
    ),
  );

  connection.onRequest(insertCitationRequest, ({ uri, position, keys }: InsertCitationParams) =>
    answer<InsertCitationResult | null>('Insert citation', uri, null, ({ engine, draft, document, toRange }) => ({
      version: document.version,
      edits: engine.insertCitation(draft, document.offsetAt(position), keys).map(edit => toTextEdit(edit, toRange)),
    })),
  );

  connection.onRequest(rebuildRequest, async (): Promise<RebuildResult | null> => {
    await session?.workspaces.rebuild();
    return session?.workspaces.status() ?? null;
  });

  connection.onShutdown(() => {
    session?.publisher.dispose();
    session?.status.dispose();
    session?.workspaces.dispose();
    session = undefined;
  });

  documents.listen(connection);
  connection.listen();
}

/** What a question about a draft is answered from. */
interface About {
  readonly session: Session;
  readonly document: TextDocument;
  readonly draft: DraftDocument;
  readonly engine: Engine;
  readonly toRange: ToRange;
}

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
    codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
  },
};

/**
 * Whether a document is writing to be judged. A source is not; nor is a copy that an editor shows beside the file
 * (`git:`, a notebook's cell), which no folder of the workspace could hold.
 */
function isDraft({ workspaces }: Session, { uri }: TextDocument): boolean {
  const scheme = schemeOf(uri);
  const isFile =
    scheme === 'file' ||
    scheme === 'untitled' ||
    workspaces.all.some(({ folder }) => folder !== null && schemeOf(folder) === scheme);
  if (!isFile) return false;
  return !workspaces.of(uri).engine.isSource(toCanonicalUri(uri));
}
