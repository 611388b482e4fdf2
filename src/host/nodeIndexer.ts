import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { TextIndexer } from '../engine/host.ts';
import type { FetchedText } from '../engine/indexTexts.ts';

/** An idle thread is ended after so many milliseconds: what it took of memory is free again. */
const idleTime = 3_000;

const mostThreads = 4;

const fewestBytes = 1_000_000;

/** As many as leave a processor to the rest, where there are more than two; undefined where there is but one. */
export function findThreadCount(processors: number = availableParallelism()): number | undefined {
  return processors < 2 ? undefined : Math.min(mostThreads, Math.max(2, processors - 1));
}

/** Threads of Node that run the script of the indexer's bundle, started when they are needed. */
export function createNodeIndexer(script: string, threads = findThreadCount()): TextIndexer | undefined {
  if (threads === undefined) return undefined;
  const idle = new Set<Worker>();
  const waiting: (() => void)[] = [];
  let working = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function start(): Worker {
    // No part of this process' surroundings, and no part of its standard streams.
    const worker = new Worker(script, { env: {}, execArgv: [], stdout: true, stderr: true });
    worker.on('error', () => {});
    worker.on('exit', () => idle.delete(worker));
    return worker;
  }

  function endIdle(): void {
    for (const worker of idle) void worker.terminate();
    idle.clear();
  }

  async function index(texts: readonly FetchedText[]): Promise<Uint8Array<ArrayBuffer>> {
    if (working === threads) await new Promise<void>(resolve => waiting.push(resolve));
    else working++;
    clearTimeout(timer);
    try {
      const [worker = start()] = idle;
      idle.delete(worker);
      const segment = await ask(worker, texts);
      idle.add(worker);
      return segment;
    } finally {
      const next = waiting.shift();
      if (next) next();
      else working--;
      timer = setTimeout(endIdle, idleTime).unref();
    }
  }

  return { threads, fewestBytes, index };
}

/** Sends the texts, and waits for what comes back. The program may end while a thread waits for the next. */
function ask(worker: Worker, texts: readonly FetchedText[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Promise((resolve, reject) => {
    const onAnswer = (segment: Uint8Array<ArrayBuffer>) => {
      worker.off('error', onEnd).off('exit', onEnd).unref();
      resolve(segment);
    };
    const onEnd = (reason: unknown) => {
      worker.off('message', onAnswer);
      reject(reason instanceof Error ? reason : new Error('The thread ended without an answer.'));
    };
    worker.on('error', onEnd).on('exit', onEnd).once('message', onAnswer).ref();
    worker.postMessage(texts);
  });
}
