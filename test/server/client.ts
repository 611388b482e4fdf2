import { PassThrough } from 'node:stream';
import {
  type ClientCapabilities,
  createConnection,
  createProtocolConnection,
  type Diagnostic,
  FileChangeType,
  type InitializeResult,
  type LogMessageParams,
  MessageType,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type RegistrationParams,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type ClientAbilities,
  listFilesRequest,
  readFileRequest,
  type StatusParams,
  statusNotification,
} from '../../src/server/protocol.ts';
import { startServer } from '../../src/server/startServer.ts';
import type { MemoryHost } from '../support/memoryHost.ts';
import { createTestExtractor } from '../support/readers.ts';

export const folder = 'memory:/workspace';

/** As VS Code, in what the server looks at. */
const fullCapabilities: ClientCapabilities = {
  textDocument: { publishDiagnostics: { relatedInformation: true }, definition: { linkSupport: true } },
  workspace: {
    workspaceFolders: true,
    configuration: true,
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true },
  },
};

export interface ClientOptions {
  readonly host: MemoryHost;
  /** Whether the server reads the files itself or asks the client for them. */
  readonly files?: 'server' | 'client';
  readonly capabilities?: ClientCapabilities;
  readonly abilities?: Partial<ClientAbilities>;
  readonly folders?: readonly string[];
}

/** A client of the real server, both over streams in memory. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  readonly registrations: readonly string[];
  /** What the server logged as gone wrong. */
  readonly errors: readonly string[];
  /** Resolves when progress of this kind (`begin`, `report`, `end`) was reported. */
  progress(kind: string): Promise<string>;
  /** The section `sourcebook` of the settings. */
  settings: unknown;
  /** Opens a draft; `<|>` in the text is the place that `at` gives. */
  open(path: string, text: string): OpenDocument;
  /** The first diagnostics published from now on, or last, that the predicate takes. */
  diagnostics(uri: string, accepts: (published: PublishDiagnosticsParams) => boolean): Promise<readonly Diagnostic[]>;
  /** The first status, last or to come, that the predicate takes. */
  status(accepts: (status: StatusParams) => boolean): Promise<StatusParams>;
  changed(path: string, type?: FileChangeType): Promise<void>;
  stop(): Promise<void>;
}

export interface OpenDocument {
  readonly uri: string;
  readonly at: Position;
  document: TextDocument;
  change(part: string, text: string): void;
  apply(edits: readonly TextEdit[]): string;
  close(): void;
}

export async function startClient(options: ClientOptions): Promise<Client> {
  const { host, files = 'server', capabilities = fullCapabilities, abilities = {}, folders = [folder] } = options;
  const toServer = new PassThrough();
  const toClient = new PassThrough();
  const serverSide = createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient));
  const extract = createTestExtractor();
  startServer(serverSide, {
    createHost: () => (files === 'server' ? { ...host, extract } : null),
    createExtract: () => extract,
  });
  const connection = createProtocolConnection(new StreamMessageReader(toClient), new StreamMessageWriter(toServer));

  const published = createInbox<PublishDiagnosticsParams>();
  const statuses = createInbox<StatusParams>();
  const registrations: string[] = [];
  const errors: string[] = [];
  const progress = createInbox<string>();
  const client: { settings: unknown } = { settings: null };
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.add(params);
  });
  connection.onNotification(statusNotification, (params: StatusParams) => statuses.add(params));
  connection.onNotification('window/logMessage', ({ type, message }: LogMessageParams) => {
    if (type === MessageType.Error) errors.push(message);
  });
  connection.onNotification('$/progress', ({ value }: { value: { kind: string } }) => {
    progress.add(value.kind);
  });
  connection.onRequest('window/workDoneProgress/create', () => null);
  connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
    items.map(() => client.settings),
  );
  connection.onRequest('client/registerCapability', (params: RegistrationParams) => {
    registrations.push(...params.registrations.map(({ method }) => method));
  });
  connection.onRequest(listFilesRequest, () => host.listFiles({ aborted: false }));
  connection.onRequest(readFileRequest, async ({ uri }: { uri: string }) => ({
    base64: Buffer.from(await host.readFile(uri)).toString('base64'),
  }));
  connection.listen();
  const initialized: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions: { files: files === 'client', status: true, ...abilities },
    workspaceFolders: folders.map(uri => ({ uri, name: uri })),
  });
  await connection.sendNotification('initialized', {});

  return Object.assign(client, {
    connection,
    initialized,
    registrations,
    errors,
    progress: (kind: string) => progress.find(reported => reported === kind),
    open: (path: string, marked: string) => openDocument(connection, toUri(path), marked),
    async diagnostics(uri: string, accepts: (published: PublishDiagnosticsParams) => boolean) {
      const params = await published.find(item => item.uri === uri && accepts(item));
      return params.diagnostics;
    },
    status: (accepts: (status: StatusParams) => boolean) => statuses.find(accepts),
    changed: (path: string, type: FileChangeType = FileChangeType.Changed) =>
      connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{ uri: toUri(path), type }] }),
    async stop() {
      await connection.sendRequest('shutdown');
      connection.dispose();
      serverSide.dispose();
    },
  });
}

function toUri(path: string): string {
  return path.includes(':') ? path : `${folder}/${path}`;
}

function openDocument(connection: ProtocolConnection, uri: string, marked: string): OpenDocument {
  const text = marked.replace('<|>', '');
  const document = TextDocument.create(uri, 'markdown', 1, text);
  const at = document.positionAt(Math.max(0, marked.indexOf('<|>')));
  void connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  return {
    uri,
    at,
    document,
    change(part, replacement) {
      const offset = this.document.getText().indexOf(part);
      if (offset < 0) throw new Error(`${part} is not in the draft`);
      const range = {
        start: this.document.positionAt(offset),
        end: this.document.positionAt(offset + part.length),
      };
      const contentChanges = [{ range, text: replacement }];
      const version = this.document.version + 1;
      this.document = TextDocument.update(this.document, contentChanges, version);
      void connection.sendNotification('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    },
    apply(edits) {
      return TextDocument.applyEdits(this.document, [...edits]);
    },
    close() {
      void connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
    },
  };
}

/** Long enough for a busy machine; a wait that ends here fails the test and says what came instead. */
const patience = 15_000;

/** Keeps messages for who asks late, and hands new ones to who waits. */
function createInbox<T>() {
  const messages: T[] = [];
  const waiting = new Set<{ accepts: (message: T) => boolean; take: (message: T) => void }>();
  return {
    add(message: T) {
      messages.push(message);
      for (const waiter of [...waiting]) {
        if (!waiter.accepts(message)) continue;
        waiting.delete(waiter);
        messages.length = 0;
        waiter.take(message);
      }
    },
    /** Looks at what came since the last message found, then waits. */
    find(accepts: (message: T) => boolean): Promise<T> {
      const index = messages.findIndex(accepts);
      const known = messages[index];
      if (known !== undefined) {
        messages.splice(0, index + 1);
        return Promise.resolve(known);
      }
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          reject(new Error(`Waited in vain. What came: ${JSON.stringify(messages, null, 2)}`));
        }, patience);
        const take = (message: T) => {
          clearTimeout(timer);
          resolve(message);
        };
        waiting.add({ accepts, take });
      });
    },
  };
}
