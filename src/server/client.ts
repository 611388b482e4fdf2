import type { InitializeParams } from 'vscode-languageserver';
import type { ClientAbilities } from './protocol.ts';

/** What the client can do, as far as it matters here. */
export interface Client extends ClientAbilities {
  readonly workspaceFolders: boolean;
  readonly configuration: boolean;
  readonly configurationRegistration: boolean;
  readonly watchRegistration: boolean;
  readonly progress: boolean;
  readonly relatedInformation: boolean;
  readonly definitionLinks: boolean;
  readonly versionedEdits: boolean;
  /** Whether an edit may make a file. */
  readonly newFiles: boolean;
}

/** Reads what the client says of itself when it starts the server. */
export function readClient({ capabilities, initializationOptions }: InitializeParams): Client {
  const abilities = (initializationOptions ?? {}) as Partial<ClientAbilities>;
  const { workspace, textDocument, window } = capabilities;
  return {
    files: abilities.files === true,
    status: abilities.status === true,
    texts: abilities.texts === true,
    diagnosticsInHover: abilities.diagnosticsInHover === true,
    cards: abilities.cards === true,
    renames: abilities.renames === true,
    citing: abilities.citing === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    configuration: workspace?.configuration === true,
    configurationRegistration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watchRegistration: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    progress: window?.workDoneProgress === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    definitionLinks: textDocument?.definition?.linkSupport === true,
    versionedEdits: workspace?.workspaceEdit?.documentChanges === true,
    newFiles: workspace?.workspaceEdit?.resourceOperations?.includes('create') === true,
  };
}
