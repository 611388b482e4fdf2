import { readHeavy } from '../readers/readHeavy.ts';
import type { ExtractAnswer, ExtractRequest } from './extractor.ts';

/** The script of the readers' thread, the same for a worker of Node and of the web. */

/** How a thread hears and answers, on either platform. */
interface Port {
  on?(event: 'message', listener: (request: ExtractRequest) => void): void;
  onmessage?: ((event: { readonly data: ExtractRequest }) => void) | null;
  postMessage(message: ExtractAnswer): void;
}

// A script of Node has `require`, one of the web is its own port.
const port: Port =
  typeof require === 'function' ? require('node:worker_threads').parentPort : (globalThis as unknown as Port);

async function answer({ id, format, bytes }: ExtractRequest): Promise<void> {
  port.postMessage({ id, content: await readHeavy(format, bytes) });
}

if (port.on) port.on('message', request => void answer(request));
else port.onmessage = ({ data }) => void answer(data);
