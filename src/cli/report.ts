import type { CheckedDraft, DraftDocument, Engine, ReportedFinding } from '../engine/engine.ts';

/** A draft that was checked, with what is needed to show where. */
export interface DraftReport {
  /** As the user named it. */
  readonly path: string;
  /** Relative to the workspace's folder, with `/`: the same wherever the program is started. */
  readonly workspacePath: string;
  readonly document: DraftDocument;
  readonly checked: CheckedDraft;
  /** Findings that the baseline knows; `checked` has the others. */
  readonly known: readonly ReportedFinding[];
}

/** Drafts of one workspace, checked against its sources. */
export interface WorkspaceReport {
  readonly engine: Engine;
  readonly drafts: readonly DraftReport[];
}
