import { type Disposable, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient, CancellationToken } from 'vscode-languageclient';
import {
  type ListFilesParams,
  type ListFilesResult,
  listFilesRequest,
  type ReadFileParams,
  type ReadFileResult,
  readersScriptRequest,
  readFileRequest,
} from '../server/protocol.ts';

/** More files than this in one folder are not listed: a workspace that large is no folder of sources. */
const mostFiles = 20_000;

/** Lets the server read the workspace through the editor, wherever it is kept. */
export function answerFileRequests(client: BaseLanguageClient, extension: Uri): Disposable[] {
  return [
    client.onRequest(listFilesRequest, ({ folder }: ListFilesParams, token) => listFiles(toOwnUri(folder), token)),
    client.onRequest(readFileRequest, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
      return { base64: toBase64(await workspace.fs.readFile(toOwnUri(uri))) };
    }),
    client.onRequest(readersScriptRequest, async (): Promise<ReadFileResult> => {
      return { base64: toBase64(await workspace.fs.readFile(Uri.joinPath(extension, 'dist', 'readers.js'))) };
    }),
  ];
}

/** A URI of the workspace; throws for any other, so that nothing outside is ever read for the server. */
function toOwnUri(text: string): Uri {
  const uri = Uri.parse(text, true);
  if (!workspace.getWorkspaceFolder(uri)) throw new Error(`${text} is outside the workspace.`);
  return uri;
}

/**
 * Walks the folder itself: a file search needs a search provider, which many virtual file systems have not.
 * Links are not followed, they may lead outside. A folder that cannot be listed counts as empty.
 */
async function listFiles(root: Uri, token: CancellationToken): Promise<ListFilesResult> {
  const files: ListFilesResult[number][] = [];
  const folders = [{ uri: root, path: '' }];
  for (let folder = folders.pop(); folder; folder = folders.pop()) {
    if (token.isCancellationRequested || files.length >= mostFiles) break;
    const { uri, path } = folder;
    const entries = await workspace.fs.readDirectory(uri).then(undefined, () => []);
    const found: { uri: Uri; path: string }[] = [];
    for (const [name, type] of entries) {
      const entry = { uri: Uri.joinPath(uri, name), path: path ? `${path}/${name}` : name };
      if (type === FileType.File) found.push(entry);
      else if (type === FileType.Directory && !name.startsWith('.') && name !== 'node_modules') folders.push(entry);
    }
    await Promise.all(
      found.map(async ({ uri, path }) => {
        const stat = await workspace.fs.stat(uri).then(undefined, () => null);
        if (stat) files.push({ uri: uri.toString(), path, size: stat.size, mtime: stat.mtime });
      }),
    );
  }
  return files;
}

function toBase64(bytes: Uint8Array): string {
  const step = 0x8000;
  let binary = '';
  for (let i = 0; i < bytes.length; i += step) binary += String.fromCharCode(...bytes.subarray(i, i + step));
  return btoa(binary);
}
