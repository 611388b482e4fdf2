import type { AbortSignalLike } from './host.ts';

/** Work that is told when later work makes it needless; it looks now and then, and stops. */
export type QueuedWork = (isSuperseded: () => boolean) => Promise<void>;

/** Runs one piece of work after the other. */
export interface WorkQueue {
  /** Runs after what was asked for before; not at all where that was superseded since. A failure reaches who asked. */
  add(work: QueuedWork): Promise<void>;
  /** The same, and all that was asked for before is superseded. */
  supersede(work: QueuedWork, signal?: AbortSignalLike): Promise<void>;
  /** Resolves when all that was asked for is done, whatever came of it. */
  settled(): Promise<void>;
}

export function createWorkQueue(): WorkQueue {
  let newest = 0;
  let queue: Promise<void> = Promise.resolve();

  function enqueue(work: QueuedWork, isAborted: () => boolean): Promise<void> {
    const mine = newest;
    const isSuperseded = () => newest !== mine || isAborted();
    const done = queue.then(async () => {
      if (!isSuperseded()) await work(isSuperseded);
    });
    queue = done.catch(() => {});
    return done;
  }

  return {
    add: work => enqueue(work, () => false),
    supersede(work, signal) {
      newest++;
      return enqueue(work, () => signal?.aborted ?? false);
    },
    settled: () => queue,
  };
}
