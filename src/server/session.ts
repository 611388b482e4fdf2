import type { Connection, InitializeParams, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { checks, reportChecks } from '../checks/checks.ts';
import type { Extract, Host } from '../engine/host.ts';
import { type Client, readClient } from './client.ts';
import { createClientHost, emptyHost } from './clientHost.ts';
import { createDiagnosticsPublisher, type DiagnosticsPublisher } from './diagnosticsPublisher.ts';
import { readPreferences } from './settings.ts';
import { createStatusReporter, type StatusReporter } from './statusReporter.ts';
import { createToTextPlace, type ToTextPlace } from './textPlaces.ts';
import { schemeOf, toCanonicalUri } from './uris.ts';
import { createWorkspaces, type Workspace, type Workspaces } from './workspaces.ts';

/** What differs between a Node process and a web worker. */
export interface Platform {
  /** A host for the folder where this platform can read it itself; else null, and the client is asked. */
  createHost(folder: string, extract: Extract | undefined): Host | null;
  /** Readers of heavy formats; undefined where none can run. `answers`: the client gives {@link readersScriptRequest}. */
  createExtract(connection: Connection, answers: boolean): Extract | undefined;
}

/** Writes what went wrong to the client's log. */
export type LogError = (what: string, error: unknown) => void;

/** All that lives from `initialize` to `shutdown`. */
export interface Session {
  readonly client: Client;
  /** The open folders, as the client spells them. */
  readonly folders: readonly string[];
  readonly workspaces: Workspaces;
  readonly publisher: DiagnosticsPublisher;
  readonly toPlace: ToTextPlace;
  /** Starts on the folders that are open now. */
  setFolders(folders: readonly string[]): void;
  /** Reads the settings again; `pushed` are those that came with the notification, for clients that are not asked. */
  settingsChanged(pushed: unknown): Promise<void>;
  /**
   * Whether a document is writing to be judged. A source is not; nor is a copy that an editor shows beside the file
   * (`git:`, a notebook's cell), which no folder of the workspace could hold.
   */
  isDraft(document: TextDocument): boolean;
  dispose(): void;
}

const codes = [...checks, ...reportChecks].map(check => check.code);

export function createSession(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  platform: Platform,
  params: InitializeParams,
  logError: LogError,
): Session {
  const client = readClient(params);
  const toPlace = createToTextPlace(client.texts);
  const extract = platform.createExtract(connection, client.files);
  let folders = params.workspaceFolders?.map(folder => folder.uri) ?? (params.rootUri ? [params.rootUri] : []);

  function createHost(folder: string | null): Host {
    if (folder === null) return emptyHost;
    return (
      platform.createHost(folder, extract) ?? (client.files ? createClientHost(connection, folder, extract) : emptyHost)
    );
  }

  async function readSettings({ folder, engine }: Workspace): Promise<void> {
    if (!client.configuration) return;
    try {
      const scope = folder === null ? {} : { scopeUri: folder };
      const settings: unknown = await connection.workspace.getConfiguration({ section: 'sourcebook', ...scope });
      engine.setPreferences(readPreferences(settings, codes));
    } catch (error) {
      logError('Reading the settings', error);
    }
  }

  function isDraft({ uri }: TextDocument): boolean {
    const scheme = schemeOf(uri);
    const isFile =
      scheme === 'file' ||
      scheme === 'untitled' ||
      workspaces.all.some(({ folder }) => folder !== null && schemeOf(folder) === scheme);
    return isFile && !workspaces.of(uri).engine.isSource(toCanonicalUri(uri));
  }

  const workspaces: Workspaces = createWorkspaces({
    createHost,
    prepare: readSettings,
    onChange: workspace => {
      status.changed();
      publisher.workspaceChanged(workspace);
    },
    onRemove: workspace => publisher.workspaceRemoved(workspace),
    onError: logError,
    log: message => connection.console.info(message),
  });
  const publisher = createDiagnosticsPublisher({
    connection,
    documents,
    workspaces,
    toPlace: client.relatedInformation ? toPlace : null,
    isDraft,
    onError: logError,
  });
  const outlet = client.status ? 'status' : client.progress ? 'progress' : 'none';
  const status: StatusReporter = createStatusReporter(connection, outlet, () => workspaces.status(), logError);

  return {
    client,
    get folders() {
      return folders;
    },
    workspaces,
    publisher,
    toPlace,
    isDraft,
    setFolders(now) {
      folders = [...now];
      workspaces.setFolders(folders);
    },
    async settingsChanged(pushed) {
      if (client.configuration) {
        await Promise.all(workspaces.all.map(readSettings));
        return;
      }
      const section = (pushed as { sourcebook?: unknown } | null)?.sourcebook;
      for (const { engine } of workspaces.all) engine.setPreferences(readPreferences(section, codes));
    },
    dispose() {
      publisher.dispose();
      status.dispose();
      workspaces.dispose();
    },
  };
}
