import type { Extract } from '../engine/host.ts';
import type { HeavyFormat } from '../sources/heavyFormats.ts';
import type { SourceContent } from '../sources/sourceReader.ts';

/** What the readers' thread is sent; the bytes go over to it. */
export interface ExtractRequest {
  readonly id: number;
  readonly format: HeavyFormat;
  readonly bytes: Uint8Array;
}

/**
 * What it answers. Messages without the request's id are none: a library may send its own, as that of PDFs does when it
 * finds itself in a worker of the web.
 */
export interface ExtractAnswer {
  readonly id: number;
  readonly content: SourceContent;
}

/** A thread that runs the readers: a worker of Node or of the web. */
export interface ReadersThread {
  post(request: ExtractRequest): void;
  terminate(): void;
}

/** What comes from the thread; `onDeath` is called when it ends by itself, with the reason. */
export interface ThreadEvents {
  onMessage(message: Partial<ExtractAnswer> | null | undefined): void;
  onDeath(reason: string): void;
}

export type StartThread = (events: ThreadEvents) => ReadersThread | Promise<ReadersThread>;

/** How long one file may take, in milliseconds. A PDF of a thousand pages takes some twenty seconds. */
const patience = 60_000;

/** An idle thread is ended after so many milliseconds: what a large file took of memory is free again. */
const idleTime = 30_000;

/**
 * Lays out heavy files one after the other in a thread that is started with the first of them. A file that kills the
 * thread, or for which it takes too long, is the only one lost: the next one gets a new thread.
 */
export function createExtractor(startThread: StartThread, timeLimit: number = patience): Extract {
  let queue: Promise<unknown> = Promise.resolve();
  let thread: ReadersThread | null = null;
  let idle: ReturnType<typeof setTimeout> | undefined;
  /** Settles the request that the thread works on. */
  let settle: ((answer: SourceContent | Error) => void) | null = null;
  let id = 0;

  function stop(): void {
    thread?.terminate();
    thread = null;
  }

  async function start(): Promise<ReadersThread> {
    const started = await startThread({
      onMessage: message => {
        if (message?.id === id && message.content) settle?.(message.content);
      },
      onDeath(reason) {
        thread = null;
        settle?.(new Error(`its reader broke off: ${reason}`));
      },
    });
    thread = started;
    return started;
  }

  async function extract(format: HeavyFormat, bytes: Uint8Array): Promise<SourceContent> {
    clearTimeout(idle);
    const running = thread ?? (await start());
    const answer = await new Promise<SourceContent | Error>(resolve => {
      settle = resolve;
      const timer = setTimeout(() => {
        stop();
        resolve(new Error(`it took longer than ${timeLimit / 1000} seconds`));
      }, timeLimit);
      settle = answer => {
        clearTimeout(timer);
        resolve(answer);
      };
      running.post({ id: ++id, format, bytes });
    });
    settle = null;
    idle = setTimeout(stop, idleTime);
    // A pending timer alone keeps no process of Node alive.
    if (typeof idle === 'object') idle.unref();
    if (answer instanceof Error) throw answer;
    return answer;
  }

  return (format, bytes) => {
    const done = queue.then(() => extract(format, bytes));
    queue = done.catch(() => {});
    return done;
  };
}
