import type { Finding, Remark, Severity, TextEdit } from '../checks/check.ts';
import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { ChoicesQuery } from '../features/citationChoices.ts';
import type { CitationForm } from '../features/citeInNotes.ts';
import type { CompletionTemplates } from '../features/complete.ts';
import type { CitationChoice, Completion, Hover, Location } from '../features/feature.ts';
import type { CitationChange } from '../features/insertCitation.ts';
import type { LocatorChoice } from '../features/locators.ts';
import type { DraftPreview } from '../features/preview/draftPreview.ts';
import type { DraftReport } from '../features/report/draftReport.ts';
import type { CompletionReason } from '../features/whyNoCompletion.ts';
import type { Ruling } from '../judging/disputes/ruling.ts';
import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { CslItem } from '../references/cslItem.ts';
import type { Span } from '../text/span.ts';
import type { DraftDocument } from './draftDocument.ts';
import type { AbortSignalLike } from './host.ts';
import type { Navigation } from './navigation.ts';
import type { CopiedText, NewSource } from './newSource.ts';

export type { DraftDocument } from './draftDocument.ts';

export interface ReportedFinding extends Finding {
  readonly severity: Severity;
}

/** A finding that the writer silenced, and why. */
export interface IgnoredFinding extends ReportedFinding {
  /** A comment in the draft, or the configuration: an ignore, or a ruling on a dispute. */
  readonly by: 'comment' | 'configuration' | 'ruling';
  /** Empty where none was given. */
  readonly reason: string;
}

/** A draft, judged. */
export interface CheckedDraft {
  readonly draft: Draft;
  readonly verdicts: readonly Verdict[];
  readonly quotations: readonly QuotationVerdict[];
  /** Ignored and switched-off ones left out; in the order of the text. */
  readonly findings: readonly ReportedFinding[];
  /** In the order of the text. */
  readonly ignored: readonly IgnoredFinding[];
}

/** The state of a draft, with what no place of it shows. */
export interface ReportedDraft extends DraftReport {
  /** In the order of the report's checks. */
  readonly remarks: readonly Remark[];
}

/** Something wrong in a file of the workspace that is not a draft: a source, the configuration. */
export interface WorkspaceProblem {
  readonly uri: string;
  readonly span: Span;
  /** The text that `span` is of; empty where the file has none, or the span is its start. */
  readonly text: string;
  /** The line that it is about, from 1, in a file whose text is not at hand. */
  readonly line?: number;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
}

export interface EngineStatus {
  readonly state: 'idle' | 'indexing' | 'ready';
  /** Sources read and sources to read, of the running or the last indexing. */
  readonly done: number;
  readonly total: number;
  readonly sources: number;
  /** Files among them of which nothing could be read. */
  readonly unread: number;
  readonly problems: number;
}

export interface FileChange {
  readonly uri: string;
  readonly kind: 'created' | 'changed' | 'deleted';
}

/** Personal taste, from the editor's settings; `.sourcebook.json` has the last word where it speaks. */
export interface Preferences {
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** How references are written: a .csl file of the workspace, or a style that comes along. */
  readonly style?: string;
  /** Which places a citation names by itself; all where absent. */
  readonly locators?: LocatorChoice;
  /** How a new citation is put in; in brackets where absent. */
  readonly insertAs?: CitationForm;
  /** How completions are written. */
  readonly completion?: CompletionTemplates;
}

/**
 * The façade: the workspace's corpus kept up to date, and pure answers about drafts over its newest snapshot.
 * Queries never wait for indexing; they answer from what has been read so far.
 */
export interface Engine {
  /** What is asked about citations in all drafts. */
  readonly navigation: Navigation;
  readonly status: EngineStatus;
  readonly corpus: CorpusSnapshot;
  readonly problems: readonly WorkspaceProblem[];
  /** What the project has decided where sources disagree. */
  readonly rulings: readonly Ruling[];
  /** Called after status, corpus or problems changed. Returns the unsubscribe function. */
  onChange(listener: () => void): () => void;
  setPreferences(preferences: Preferences): void;
  /** Reads the configuration and every source anew. A later call supersedes a running one. */
  rebuild(signal?: AbortSignalLike): Promise<void>;
  /** Picks up what changed on disk; only the files named are read. */
  filesChanged(changes: readonly FileChange[]): Promise<void>;
  /** Whether the file is one of the corpus' sources. All others are drafts. */
  isSource(uri: string): boolean;
  check(document: DraftDocument): CheckedDraft;
  /**
   * Judges a draft claim by claim and lets others in between, so that `check` has little left to do. False where it was
   * superseded.
   */
  prepareCheck(document: DraftDocument, isSuperseded: () => boolean): Promise<boolean>;
  /** The state of a draft: what the sources can answer for, and what they answer. */
  report(document: DraftDocument): ReportedDraft;
  /** The annotated copy of a draft, as one page of HTML or as Markdown with footnotes. */
  annotate(document: DraftDocument, format: 'html' | 'markdown'): Promise<string>;
  /** `commandsFor`: the document's own URI where the reader runs the card's commands and shows its picture; null else. */
  hover(document: DraftDocument, offset: number, commandsFor?: string | null): Hover | null;
  complete(document: DraftDocument, offset: number): readonly Completion[];
  /** The file that a copied text becomes; null where it cannot become one. Nothing is written. */
  planSource(copied: CopiedText): NewSource | null;
  /** Why there is nothing to complete; see {@link whyNoCompletion}. */
  whyNoCompletion(document: DraftDocument, offset: number, isAsked: boolean): CompletionReason | null;
  definition(document: DraftDocument, offset: number): readonly Location[];
  citationChoices(document: DraftDocument, offset: number, query?: ChoicesQuery): readonly CitationChoice[];
  /** Edits that cite the keys at the caret: a new bracket, or joined to the citation that it stands in. */
  insertCitation(
    document: DraftDocument,
    offset: number,
    keys: readonly string[],
    change?: CitationChange,
  ): readonly TextEdit[];
  /** Edits that put a citation into a draft, as the preferences have it: in brackets, or in a note. */
  inPreferredForm(draft: Draft, edits: readonly TextEdit[]): readonly TextEdit[];
  /** The edit that writes or refreshes the draft's list of references, in its style; none where it is up to date. */
  references(document: DraftDocument): Promise<readonly TextEdit[]>;
  /** What the draft cites, in the order of reading, as a bibliography needs it; its own `references` go before others. */
  citedItems(document: DraftDocument): readonly CslItem[];
  /** What a reader sees of the draft where it has citations, in its style. */
  preview(document: DraftDocument): Promise<DraftPreview>;
  /** Reads the bibliographies that a draft names. Queries do not wait for them; a check that must have them does. */
  openDraft(document: DraftDocument): Promise<void>;
  /** Forgets what is cached for a closed draft. */
  closeDraft(uri: string): void;
}
