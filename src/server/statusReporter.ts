import type { Connection } from 'vscode-languageserver';
import type { EngineStatus } from '../engine/engine.ts';
import { type StatusParams, statusNotification } from './protocol.ts';

/** The least time between two reports, in milliseconds: a folder of a thousand sources is not a thousand messages. */
const interval = 100;

/** Where progress goes: to a client that shows the status, or to one that knows only the protocol's own progress. */
export type StatusOutlet = 'status' | 'progress' | 'none';

export interface StatusReporter {
  changed(): void;
  dispose(): void;
}

export function createStatusReporter(
  connection: Connection,
  outlet: StatusOutlet,
  read: () => EngineStatus,
  onError: (what: string, error: unknown) => void,
): StatusReporter {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const report = outlet === 'progress' ? createProgress(connection) : sendStatus;

  async function sendStatus(status: EngineStatus): Promise<void> {
    const params: StatusParams = status;
    await connection.sendNotification(statusNotification, params);
  }

  return {
    changed() {
      if (outlet === 'none' || timer !== undefined) return;
      timer = setTimeout(() => {
        timer = undefined;
        report(read()).catch(error => onError('Reporting the status', error));
      }, interval);
    },
    dispose() {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}

/** The protocol's own progress: begun with the indexing, ended with it. */
function createProgress(connection: Connection): (status: EngineStatus) => Promise<void> {
  let open: Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>> | undefined;
  return async ({ state, done, total }) => {
    if (state === 'indexing') {
      const percentage = total > 0 ? Math.floor((100 * done) / total) : 0;
      if (!open) {
        open = await connection.window.createWorkDoneProgress();
        open.begin('Reading sources', percentage, `${done}/${total}`, false);
      } else open.report(percentage, `${done}/${total}`);
    } else {
      open?.done();
      open = undefined;
    }
  };
}
