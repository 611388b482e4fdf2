import type { CorpusSnapshot } from '../../corpus/corpusSnapshot.ts';
import {
  createDraftReport,
  type DraftReport,
  isInDispute,
  type JudgedDraft,
  type ReportItem,
  type ReportPlace,
  type ReportSource,
  type ReportStatus,
} from '../report/draftReport.ts';

/** An item of the report, numbered: what stands beside the draft. */
export interface Annotation extends ReportItem {
  /** From 1, in the order of the text. */
  readonly number: number;
}

/** A draft with its annotations, before its sources are hashed. */
export interface NumberedDraft {
  readonly text: string;
  /** Where the front matter ends; it is no part of the copy. */
  readonly bodyStart: number;
  readonly title: string;
  readonly annotations: readonly Annotation[];
  readonly report: DraftReport;
  /** The sources that the draft cites, or that the copy shows a passage of; and the others. */
  readonly used: readonly ReportSource[];
  readonly unused: readonly ReportSource[];
  /** What else is to say of the sources, sentences in plain text. */
  readonly remarks: readonly string[];
}

/** All that an annotated copy shows. */
export interface AnnotatedDraft extends NumberedDraft {
  /** SHA-256 of each used source's text as read, in hexadecimal, by URI. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Figures, quotations and names are numbered; citations are how the draft itself names its sources. */
export function annotate(
  judged: JudgedDraft,
  corpus: CorpusSnapshot,
  title: string,
  remarks: readonly string[] = [],
): NumberedDraft {
  const report = createDraftReport(judged, corpus);
  const numbered = report.items.filter(({ kind }) => kind !== 'citation');
  const shown = new Set(numbered.flatMap(item => placesToShow(item).map(({ source }) => source.uri)));
  const isUsed = ({ isCited, source }: ReportSource) => isCited || shown.has(source.uri);
  const { text, markdown } = judged.draft;
  const matter = markdown.frontMatter;
  const lineEnd = matter ? text.indexOf('\n', matter.end) : -1;
  return {
    title,
    text,
    bodyStart: matter ? (lineEnd < 0 ? text.length : lineEnd + 1) : 0,
    annotations: numbered.map((item, i) => ({ ...item, number: i + 1 })),
    report,
    used: report.sources.filter(isUsed),
    unused: report.sources.filter(source => !isUsed(source)),
    remarks,
  };
}

/** One place is enough to look at, but where places differ. */
export function placesToShow(item: ReportItem): readonly ReportPlace[] {
  return item.places.slice(0, isInDispute(item) || item.status === 'derived' ? 3 : 1);
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
