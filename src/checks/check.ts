import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Ruling } from '../judging/disputes/ruling.ts';
import type { QuotationVerdict } from '../judging/judgeQuotations.ts';
import type { Verdict } from '../judging/verdict.ts';
import type { Span } from '../text/span.ts';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/** Edits of the draft that resolve a finding. */
export interface Fix {
  readonly title: string;
  readonly edits: readonly TextEdit[];
  /** The one to offer first. */
  readonly preferred: boolean;
}

/** The evidence of a finding: the passage and, within it, what to mark. */
export interface FindingEvidence extends PassageRef {
  readonly span: Span;
}

/** What a ruling on a dispute can follow, and the ruling there is. */
export interface FindingDispute {
  readonly choices: readonly Omit<Ruling, 'reason'>[];
  readonly ruling: Ruling | null;
  /** The ruling follows the draft's figure: the finding is kept as an ignored one. */
  readonly isSettled: boolean;
}

/** What a check found. `message` is plain text: what, why, what to do, with the source's sentence. */
export interface Finding {
  readonly code: string;
  readonly span: Span;
  readonly message: string;
  readonly evidence: readonly FindingEvidence[];
  readonly fixes: readonly Fix[];
  readonly dispute?: FindingDispute;
}

export interface CheckContext {
  readonly draft: Draft;
  readonly corpus: CorpusSnapshot;
  /** One for each figure of the draft, in the order of the text. */
  readonly verdicts: readonly Verdict[];
  /** One for each quotation of the draft, in the order of the text. */
  readonly quotations: readonly QuotationVerdict[];
}

/** A place of a file that is no draft. */
export interface RemarkPlace {
  readonly uri: string;
  /** With `/`, relative to the workspace folder. */
  readonly path: string;
  /** What `span` is of. */
  readonly text: string;
  readonly span: Span;
}

/** What a check of the report found: nothing in the draft's text, but in what stands behind it. */
export interface Remark {
  readonly code: string;
  /** Plain text: what, why, what to do. */
  readonly message: string;
  /** At least one. */
  readonly places: readonly RemarkPlace[];
}

/** A rule whose findings stand in the report only. It is on or off. */
export interface ReportCheck {
  readonly code: string;
  readonly title: string;
  /** As of a {@link Check}. */
  readonly docs: string;
  run(context: CheckContext): Iterable<Remark>;
}

/** A rule. One file each; the registry is `checks.ts`, settings and documentation are generated from it. */
export interface Check {
  readonly code: string;
  readonly title: string;
  /** Markdown: what it finds, why it matters, what it misses, how to silence it. */
  readonly docs: string;
  readonly defaultSeverity: Severity | 'off';
  run(context: CheckContext): Iterable<Finding>;
}
