import type { CheckedDraft, Engine } from '../engine/engine.ts';

/** A draft that was checked, with what is needed to show where. */
export interface DraftReport {
  /** As the user named it. */
  readonly path: string;
  readonly checked: CheckedDraft;
}

/** Drafts of one workspace, checked against its sources. */
export interface WorkspaceReport {
  readonly engine: Engine;
  readonly drafts: readonly DraftReport[];
}
