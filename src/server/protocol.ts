import type { Position, Range, TextEdit } from 'vscode-languageserver';
import type { EngineStatus } from '../engine/engine.ts';
import type { FileStat } from '../engine/host.ts';
import type { CitationChoice } from '../features/feature.ts';
import type { CitationChange } from '../features/insertCitation.ts';

export type { CitationChange } from '../features/insertCitation.ts';
export * from './cardProtocol.ts';
export * from './citingProtocol.ts';
export * from './previewProtocol.ts';
export * from './rulingProtocol.ts';
export * from './shownUri.ts';

/**
 * Every message between server and client beyond the Language Server Protocol.
 * A client that knows none of them still gets warnings, cards, completion, fixes and definitions.
 */

/** The `initializationOptions` of a client that knows these messages. */
export interface ClientAbilities {
  /** It answers {@link listFilesRequest} and {@link readFileRequest}: for workspaces that are not on a disk. */
  readonly files: boolean;
  /** It shows {@link statusNotification}; progress of indexing is then not reported a second time. */
  readonly status: boolean;
  /** It shows documents of the scheme `sourcebook-text`, whose text it asks for by {@link sourceTextRequest}. */
  readonly texts: boolean;
  /** Its hovers show the diagnostics under the pointer; a hover that would say the same again is left out. */
  readonly diagnosticsInHover: boolean;
  /**
   * It asks for renames in its own time. VS Code's own Markdown takes `[@key]` for a link and would rename that, where it
   * is asked first; who is asked first is who came last.
   */
  readonly renames: boolean;
  /** It runs {@link cardCommands} and shows images of their own data in a hover. */
  readonly cards: boolean;
  /** It runs {@link citeSentenceCommand}. */
  readonly citing: boolean;
}

/** Server to client: the files under a workspace folder, without hidden and dependency folders. */
export const listFilesRequest = 'sourcebook/listFiles';
export interface ListFilesParams {
  readonly folder: string;
}
export type ListFilesResult = readonly FileStat[];

/** Server to client: a file's bytes. Fails where it cannot be read or lies outside the workspace. */
export const readFileRequest = 'sourcebook/readFile';
export interface ReadFileParams {
  readonly uri: string;
}
export interface ReadFileResult {
  readonly base64: string;
}

/** Server to client: the script of the readers of heavy formats. */
export const readersScriptRequest = 'sourcebook/readersScript';

/** Client to server: the text that was read in a source, or why none was; null where there is no such source. */
export const sourceTextRequest = 'sourcebook/sourceText';
export interface SourceTextParams {
  readonly uri: string;
}
export interface SourceTextResult {
  readonly text: string;
}

/** Server to client: after anything in it has changed; all folders together. */
export const statusNotification = 'sourcebook/status';
export type StatusParams = EngineStatus;

/** Client to server: the sources to choose from for a citation at the caret, best first. */
export const citationChoicesRequest = 'sourcebook/citationChoices';
export interface CitationChoicesParams {
  readonly uri: string;
  readonly position: Position;
  /** What the writer has typed to find one; all answer to nothing. */
  readonly typed?: string;
  readonly limit?: number;
}
export type CitationChoicesResult = readonly CitationChoice[];

/** Client to server: the edits that cite the keys at the caret, in the document's `version`. */
export const insertCitationRequest = 'sourcebook/insertCitation';
export interface InsertCitationParams {
  readonly uri: string;
  readonly position: Position;
  readonly keys: readonly string[];
  /** What else is done to the citation that the caret stands in. */
  readonly change?: CitationChange;
}
export interface InsertCitationResult {
  readonly version: number;
  readonly edits: readonly TextEdit[];
}

/** Client to server: the edits that write or refresh an open draft's list of references, in its `version`. */
export const referencesRequest = 'sourcebook/references';
export interface ReferencesParams {
  readonly uri: string;
}

/** Client to server: read everything anew; answers when done. */
export const rebuildRequest = 'sourcebook/rebuild';
export type RebuildResult = EngineStatus;

/** Client to server: the state of an open draft; null for what is none. */
export const reportRequest = 'sourcebook/report';
export interface ReportParams {
  readonly uri: string;
}
export interface ReportResultItem {
  readonly kind: 'figure' | 'quotation' | 'citation' | 'name';
  readonly status: string;
  readonly text: string;
  readonly range: Range;
  readonly note: string | null;
  /** Key and locator of the best place: "s003, p. 7"; null where there is none. */
  readonly place: string | null;
  /** Where sources disagree, each with its sentence, plain text: "s003, p. 7: In March …". */
  readonly sides: readonly string[];
}
export interface ReportResultSource {
  readonly key: string;
  readonly uri: string;
  readonly isCited: boolean;
  readonly items: number;
  readonly isRead: boolean;
}
/** What a check of the report found. */
export interface ReportResultRemarks {
  readonly code: string;
  /** What the check is called. */
  readonly title: string;
  readonly count: number;
  /** The first of them. */
  readonly remarks: readonly {
    readonly message: string;
    readonly places: readonly { readonly uri: string; readonly range: Range }[];
  }[];
}
export interface ReportResult {
  readonly items: readonly ReportResultItem[];
  /** Those that the draft cites or that answer for it, and those that could not be read. */
  readonly sources: readonly ReportResultSource[];
  readonly sourceCount: number;
  readonly remarks: readonly ReportResultRemarks[];
}

/** Client to server: the annotated copy of an open draft; null for what is none. */
export const annotateRequest = 'sourcebook/annotate';
export interface AnnotateParams {
  readonly uri: string;
  readonly format: 'html' | 'markdown';
}
export type AnnotateResult = string | null;
