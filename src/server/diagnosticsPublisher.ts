import type { Connection, Diagnostic, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftDocument } from '../engine/engine.ts';
import type { ToTextPlace } from './textPlaces.ts';
import { createToRange, toDiagnostic, toProblemDiagnostic } from './toProtocol.ts';
import { toCanonicalUri } from './uris.ts';
import type { Workspace, Workspaces } from './workspaces.ts';

/**
 * How long typing must pause before a draft is judged again, in milliseconds: as long as judging took the last time, so
 * that it takes half of the time at most, and never longer than this.
 */
const longestPause = 150;

export interface PublisherOptions {
  readonly connection: Connection;
  readonly documents: TextDocuments<TextDocument>;
  readonly workspaces: Workspaces;
  /** Where the places of related information are; null where the client shows none. */
  readonly toPlace: ToTextPlace | null;
  isDraft(document: TextDocument): boolean;
  onError(what: string, error: unknown): void;
}

/** Tells the client what is wrong: findings of open drafts, problems of sources and of the configuration. */
export interface DiagnosticsPublisher {
  draftChanged(document: TextDocument): void;
  draftClosed(document: TextDocument): void;
  /** Judges the workspace's open drafts again, and shows its problems. */
  workspaceChanged(workspace: Workspace): void;
  /** Takes back the problems of a folder that is gone; its drafts are judged by another. */
  workspaceRemoved(workspace: Workspace): void;
  dispose(): void;
}

export function createDiagnosticsPublisher(options: PublisherOptions): DiagnosticsPublisher {
  const { connection, documents, workspaces } = options;
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  /** Problems on show, by the canonical URI of their file. */
  const problems = new Map<Workspace, ReadonlyMap<string, readonly Diagnostic[]>>();
  /** How long the last judging took, of drafts that were judged since they were opened. In milliseconds. */
  const judged = new Map<string, number>();

  function schedule(uri: string, delay: number): void {
    clearTimeout(timers.get(uri));
    timers.set(
      uri,
      setTimeout(() => {
        timers.delete(uri);
        void judgeAndPublish(uri);
      }, delay),
    );
  }

  /** Judges an open draft with pauses, in which a newer text or corpus may make another judging due; then that publishes. */
  async function judgeAndPublish(uri: string): Promise<void> {
    const document = documents.get(uri);
    if (document && options.isDraft(document)) {
      const { engine, wasReady } = workspaces.of(uri);
      if (!wasReady) return;
      const { version } = document;
      const start = performance.now();
      const isSuperseded = () => timers.has(uri) || documents.get(uri)?.version !== version;
      try {
        if (!(await engine.prepareCheck(toDraft(document), isSuperseded))) return;
        judged.set(uri, performance.now() - start);
      } catch (error) {
        options.onError(`Judging ${uri}`, error);
      }
    }
    publish(uri);
  }

  function toDraft(document: TextDocument): DraftDocument {
    return { uri: toCanonicalUri(document.uri), version: document.version, text: document.getText() };
  }

  /** Sends all there is to say about a file: of an open draft as it now stands, of any other its problems. */
  function publish(uri: string): void {
    const document = documents.get(uri);
    const canonical = toCanonicalUri(uri);
    const diagnostics: Diagnostic[] = [];
    for (const files of problems.values()) diagnostics.push(...(files.get(canonical) ?? []));
    if (document && options.isDraft(document)) {
      const { engine, wasReady } = workspaces.of(uri);
      if (!wasReady) return;
      try {
        const draft = toDraft(document);
        const { findings } = engine.check(draft);
        const toRange = createToRange(draft.text);
        for (const finding of findings) diagnostics.push(toDiagnostic(finding, toRange, options.toPlace));
      } catch (error) {
        options.onError(`Checking ${uri}`, error);
      }
    }
    send(uri, diagnostics, document?.version);
  }

  function send(uri: string, diagnostics: Diagnostic[], version: number | undefined): void {
    const params = version === undefined ? { uri, diagnostics } : { uri, version, diagnostics };
    connection.sendDiagnostics(params).catch(error => options.onError('Sending diagnostics', error));
  }

  /** Shows a workspace's problems in place of those shown before. */
  function showProblems(workspace: Workspace, now: ReadonlyMap<string, readonly Diagnostic[]>): void {
    const before = problems.get(workspace);
    problems.set(workspace, now);
    for (const canonical of new Set([...(before?.keys() ?? []), ...now.keys()])) {
      if (JSON.stringify(before?.get(canonical)) === JSON.stringify(now.get(canonical))) continue;
      // An open file is known to the client by its own spelling of the URI.
      publish(documents.keys().find(uri => toCanonicalUri(uri) === canonical) ?? canonical);
    }
  }

  return {
    draftChanged(document) {
      schedule(document.uri, Math.min(judged.get(document.uri) ?? 0, longestPause));
    },
    draftClosed(document) {
      clearTimeout(timers.get(document.uri));
      timers.delete(document.uri);
      judged.delete(document.uri);
      workspaces.of(document.uri).engine.closeDraft(toCanonicalUri(document.uri));
      publish(document.uri);
    },
    workspaceChanged(workspace) {
      // While sources are still being read, what is on show stands.
      if (workspace.engine.status.state !== 'ready') return;
      const byFile = new Map<string, Diagnostic[]>();
      for (const problem of workspace.engine.problems) {
        const canonical = toCanonicalUri(problem.uri);
        const file = byFile.get(canonical) ?? [];
        file.push(toProblemDiagnostic(problem));
        byFile.set(canonical, file);
      }
      showProblems(workspace, byFile);
      for (const document of documents.all()) {
        if (workspaces.of(document.uri) === workspace) schedule(document.uri, 0);
      }
    },
    workspaceRemoved(workspace) {
      showProblems(workspace, new Map());
      problems.delete(workspace);
      for (const document of documents.all()) schedule(document.uri, 0);
    },
    dispose() {
      for (const timer of timers.values()) clearTimeout(timer);
      timers.clear();
    },
  };
}
