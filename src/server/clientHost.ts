import type { Connection } from 'vscode-languageserver';
import type { Extract, Host } from '../engine/host.ts';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readFileRequest,
} from './protocol.ts';

/** How long work may run before others are let in, in milliseconds: half a frame at 60 Hz. */
const stretch = 8;

/** A host that asks the client: for the web, and for workspaces that are not on a disk. */
export function createClientHost(connection: Connection, folder: string, extract: Extract | undefined): Host {
  let resumed = Date.now();
  return {
    async listFiles(signal) {
      const params: ListFilesParams = { folder };
      const files = await connection.sendRequest<ListFilesResult>(listFilesRequest, params);
      return signal.aborted ? [] : files;
    },
    async readFile(uri) {
      const params: ReadFileParams = { uri };
      const { base64 } = await connection.sendRequest<ReadFileResult>(readFileRequest, params);
      return toBytes(base64);
    },
    async yield() {
      if (Date.now() - resumed < stretch) return;
      await new Promise(resume => setTimeout(resume, 0));
      resumed = Date.now();
    },
    ...(extract && { extract }),
  };
}

export function toBytes(base64: string): Uint8Array<ArrayBuffer> {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

/** The host of a window without a folder. */
export const emptyHost: Host = {
  listFiles: async () => [],
  readFile: async uri => {
    throw new Error(`${uri} is not in the workspace.`);
  },
  yield: async () => {},
};
