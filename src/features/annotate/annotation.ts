import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import {
  createDraftReport,
  type DraftReport,
  type JudgedDraft,
  type ReportItem,
  type ReportStatus,
} from '../report/draftReport.ts';

/** An item of the report, numbered: what stands beside the draft. */
export interface Annotation extends ReportItem {
  /** From 1, in the order of the text. */
  readonly number: number;
}

/** All that an annotated copy shows. */
export interface AnnotatedDraft {
  readonly text: string;
  /** Where the front matter ends; it is no part of the copy. */
  readonly bodyStart: number;
  readonly title: string;
  readonly annotations: readonly Annotation[];
  readonly report: DraftReport;
  /** SHA-256 of each source's text as read, in hexadecimal, by URI. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Figures, quotations and names are numbered; citations are how the draft itself names its sources. */
export function annotate(
  judged: JudgedDraft,
  corpus: CorpusSnapshot,
  options: Pick<AnnotatedDraft, 'title' | 'hashes'>,
): AnnotatedDraft {
  const report = createDraftReport(judged, corpus);
  const numbered = report.items.filter(({ kind }) => kind !== 'citation');
  const { text, markdown } = judged.draft;
  const matter = markdown.frontMatter;
  const lineEnd = matter ? text.indexOf('\n', matter.end) : -1;
  return {
    ...options,
    text,
    bodyStart: matter ? (lineEnd < 0 ? text.length : lineEnd + 1) : 0,
    annotations: numbered.map((item, i) => ({ ...item, number: i + 1 })),
    report,
  };
}

/** A status in words, as a reader of the copy needs it. */
export const statusWords: Readonly<Record<ReportStatus, string>> = {
  found: 'found',
  rounded: 'found, rounded',
  derived: 'follows from the source',
  disputed: 'found, but the sources disagree',
  altered: 'not word for word',
  different: 'differs from the source',
  elsewhere: 'not in the source cited, but in another',
  absent: 'in no source',
  unchecked: 'not checked',
};

export const kindWords: Readonly<Record<ReportItem['kind'], string>> = {
  figure: 'Figure',
  quotation: 'Quotation',
  citation: 'Citation',
  name: 'Name',
};

/** What could not be looked at, in words. */
export function listUnchecked({ items, sources }: DraftReport): string[] {
  return [
    ...items
      .filter(({ status }) => status === 'unchecked')
      .map(({ kind, text, note }) => `${kindWords[kind]} “${text}”: ${note ?? 'it could not be compared'}`),
    ...sources
      .filter(({ isRead }) => !isRead)
      .map(
        ({ source }) => `Source ${source.path}: ${source.problems.find(({ fatal }) => fatal)?.message ?? 'not read'}`,
      ),
  ];
}
