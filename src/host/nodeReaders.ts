import { Worker } from 'node:worker_threads';
import type { Extract } from '../engine/host.ts';
import { createExtractor } from './extractor.ts';

/** What a reader may use of the heap, in megabytes: a book of a thousand pages needs some two hundred. */
const heapLimit = 1_024;

/** Readers in a thread of Node that runs the script of the readers' bundle. */
export function createNodeExtractor(script: string, timeLimit?: number): Extract {
  return createExtractor(({ onMessage, onDeath }) => {
    const worker = new Worker(script, {
      // No part of this process' surroundings, and no part of its standard streams.
      env: {},
      // A promise that a library forgot ends no thread; what it was for has its own answer, or the time runs out.
      execArgv: ['--unhandled-rejections=none'],
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: heapLimit },
    });
    let isOver = false;
    const end = (reason: string) => {
      if (!isOver) onDeath(reason);
      isOver = true;
    };
    worker.on('message', onMessage);
    worker.on('error', error => end(error instanceof Error ? error.message : String(error)));
    worker.on('exit', () => end('it ended without an answer'));
    // The program may end while the thread waits for a next file; while it works on one, its timer keeps both alive.
    worker.unref();
    return {
      post: ({ bytes, ...request }) => {
        // Bytes of a pool's part are copied: handing over their buffer would take it from others.
        const own = bytes.byteLength === bytes.buffer.byteLength ? bytes : bytes.slice();
        worker.postMessage({ ...request, bytes: own }, [own.buffer as ArrayBuffer]);
      },
      terminate: () => {
        isOver = true;
        void worker.terminate();
      },
    };
  }, timeLimit);
}
