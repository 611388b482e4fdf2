import type { Connection } from 'vscode-languageserver';
import type { Extract } from '../engine/host.ts';
import { createExtractor, type ExtractAnswer, type ExtractRequest } from '../host/extractor.ts';
import { toBytes } from './clientHost.ts';
import { type ReadFileResult, readersScriptRequest } from './protocol.ts';

// The part of a web worker that is used here.
interface WebWorker {
  onmessage: ((event: { readonly data: Partial<ExtractAnswer> | null }) => void) | null;
  onerror: ((event: { readonly message?: string }) => void) | null;
  postMessage(message: ExtractRequest, transfer: readonly ArrayBufferLike[]): void;
  terminate(): void;
}
declare const Worker: (new (url: string) => WebWorker) | undefined;

/** Readers in a worker of the web, made from a script that the client hands over: a worker cannot be made from its file. */
export function createWebExtractor(connection: Connection): Extract | undefined {
  if (typeof Worker === 'undefined') return undefined;
  const WorkerClass = Worker;
  let script: Promise<string> | undefined;

  async function load(): Promise<string> {
    const { base64 } = await connection.sendRequest<ReadFileResult>(readersScriptRequest);
    return URL.createObjectURL(new Blob([toBytes(base64)], { type: 'text/javascript' }));
  }

  return createExtractor(async ({ onMessage, onDeath }) => {
    script ??= load();
    const worker = new WorkerClass(await script);
    worker.onmessage = ({ data }) => onMessage(data);
    worker.onerror = ({ message }) => {
      worker.terminate();
      onDeath(message ?? 'it could not be started');
    };
    return {
      post: request => worker.postMessage(request, [request.bytes.buffer]),
      terminate: () => worker.terminate(),
    };
  });
}
