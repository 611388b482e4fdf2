import { configFileName } from '../engine/config.ts';
import { createEngine } from '../engine/createEngine.ts';
import type { Engine, EngineStatus, FileChange } from '../engine/engine.ts';
import type { Host } from '../engine/host.ts';
import { isWithin, toCanonicalUri } from './uris.ts';

/** A folder of the workspace with the engine over it. */
export interface Workspace {
  /** Canonical; null for the engine of a window without a folder. */
  readonly folder: string | null;
  readonly engine: Engine;
  /** Whether its sources have been read once; until then a figure that is not found yet is no news. */
  readonly wasReady: boolean;
}

export interface WorkspacesOptions {
  /** The way to the files of a folder. */
  createHost(folder: string | null): Host;
  /** Before a new workspace's sources are read: the place for its settings. */
  prepare(workspace: Workspace): Promise<void>;
  /** After status, corpus or problems of a workspace changed. */
  onChange(workspace: Workspace): void;
  onRemove(workspace: Workspace): void;
  onError(what: string, error: unknown): void;
  /** Something to know when looking for a mistake. */
  log(message: string): void;
}

/** One engine for each folder; documents find theirs by URI. */
export interface Workspaces {
  readonly all: readonly Workspace[];
  /** The innermost folder that holds the document; the first one for a document outside of all. */
  of(uri: string): Workspace;
  /** Takes the folders that are open now: starts engines for new ones, stops those of folders that are gone. */
  setFolders(folders: readonly string[]): void;
  /** Reads everything anew. */
  rebuild(): Promise<void>;
  /** Hands each change to the workspace it lies in. */
  filesChanged(changes: readonly FileChange[]): Promise<void>;
  /** All engines together. */
  status(): EngineStatus;
  dispose(): void;
}

interface Running extends Workspace {
  wasReady: boolean;
  stop(): void;
}

export function createWorkspaces(options: WorkspacesOptions): Workspaces {
  let running: Running[] = [];
  const stopped = new AbortController();

  function start(folder: string | null): Running {
    const engine = createEngine(options.createHost(folder));
    const stopListening = engine.onChange(() => {
      if (engine.status.state === 'ready') workspace.wasReady = true;
      options.onChange(workspace);
    });
    const workspace: Running = { folder, engine, wasReady: false, stop: stopListening };
    void options.prepare(workspace).then(() => readSources(workspace));
    return workspace;
  }

  async function readSources({ engine, folder }: Running): Promise<void> {
    const where = folder ?? 'a window without a folder';
    try {
      await engine.rebuild(stopped.signal);
      const { sources, problems } = engine.status;
      options.log(`Read ${where}: ${sources} sources, ${problems} problems.`);
    } catch (error) {
      options.onError(`Reading ${where}`, error);
    }
  }

  return {
    get all() {
      return running;
    },
    of(uri) {
      const canonical = toCanonicalUri(uri);
      let best: Running | undefined;
      for (const workspace of running) {
        const { folder } = workspace;
        if (folder && isWithin(folder, canonical) && folder.length > (best?.folder?.length ?? 0)) best = workspace;
      }
      best ??= running[0];
      if (!best) {
        best = start(null);
        running.push(best);
      }
      return best;
    },
    setFolders(folders) {
      const wanted: (string | null)[] = [...new Set(folders.map(toCanonicalUri))];
      if (wanted.length === 0) wanted.push(null);
      const kept = running.filter(workspace => wanted.includes(workspace.folder));
      for (const workspace of running) {
        if (kept.includes(workspace)) continue;
        workspace.stop();
        options.onRemove(workspace);
      }
      running = wanted.map(folder => kept.find(workspace => workspace.folder === folder) ?? start(folder));
    },
    async rebuild() {
      await Promise.all(running.map(readSources));
    },
    async filesChanged(changes) {
      const canonical = changes.map(change => ({ ...change, uri: toCanonicalUri(change.uri) }));
      for (const workspace of running) {
        const { folder, engine } = workspace;
        if (folder === null) continue;
        const own = canonical.filter(({ uri }) => isWithin(folder, uri) && !isHidden(uri.slice(folder.length + 1)));
        if (own.length === 0) continue;
        try {
          await engine.filesChanged(own);
        } catch (error) {
          options.onError('Picking up changed files', error);
        }
      }
    },
    status() {
      const all = running.map(workspace => workspace.engine.status);
      const sum = (pick: (status: EngineStatus) => number) => all.reduce((total, status) => total + pick(status), 0);
      const state = (['indexing', 'idle'] as const).find(name => all.some(status => status.state === name)) ?? 'ready';
      return {
        state,
        done: sum(status => status.done),
        total: sum(status => status.total),
        sources: sum(status => status.sources),
        unread: sum(status => status.unread),
        problems: sum(status => status.problems),
      };
    },
    dispose() {
      stopped.abort();
      for (const workspace of running) workspace.stop();
      running = [];
    },
  };
}

/** Whether the path lies in a hidden or dependency folder, which hosts do not list. A hidden file counts as well. */
function isHidden(path: string): boolean {
  return path !== configFileName && path.split('/').some(part => part.startsWith('.') || part === 'node_modules');
}
