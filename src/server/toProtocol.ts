import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type LocationLink,
  type Hover as LspHover,
  type TextEdit as LspTextEdit,
  MarkupKind,
  type Range,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { FindingEvidence, Fix, Severity, TextEdit } from '../checks/check.ts';
import { reportChecks } from '../checks/checks.ts';
import type { ReportedDraft, ReportedFinding, WorkspaceProblem } from '../engine/engine.ts';
import { placeOfProblem } from '../engine/workspaceProblems.ts';
import { toPlainLine } from '../features/escapeMarkdown.ts';
import { toPlainExcerpt } from '../features/excerpt.ts';
import type { Completion, Hover, Location } from '../features/feature.ts';
import { lineMapOf } from '../features/lineMapOf.ts';
import { listSides, locatorText } from '../features/report/placeText.ts';
import type { CompletionReason } from '../features/whyNoCompletion.ts';
import { createLineMap, createLineMaps, type LineMap } from '../text/lineMap.ts';
import type { Span } from '../text/span.ts';
import type { ReportResult } from './protocol.ts';
import type { ToTextPlace } from './textPlaces.ts';

/** The one place where engine data becomes protocol data and offsets become lines. */

/** Converts spans of one text. */
export type ToRange = (span: Span) => Range;

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Longer titles would push publisher and year out of the list of completions; the documentation has them whole. */
const labelTitleLimit = 48;

/** No key is longer; a template may make a longer label. */
const labelLimit = 200;

/** How much of the passage related information shows, in UTF-16 units. */
const excerptLimit = 120;

export function createToRange(text: string, lines: LineMap = createLineMap(text)): ToRange {
  return span => ({ start: lines.positionAt(span.start), end: lines.positionAt(span.end) });
}

/** `toPlace` null leaves out related information, for clients that cannot show it. */
export function toDiagnostic(finding: ReportedFinding, toRange: ToRange, toPlace: ToTextPlace | null): Diagnostic {
  const diagnostic: Diagnostic = {
    range: toRange(finding.span),
    severity: severities[finding.severity],
    source: 'Sourcebook',
    code: finding.code,
    message: finding.message,
  };
  if (toPlace && finding.evidence.length > 0) {
    diagnostic.relatedInformation = finding.evidence.map(item => ({
      location: toPlace(item.source.uri, item.source.text, item.span, lineMapOf(item.source)),
      message: toExcerpt(item),
    }));
  }
  return diagnostic;
}

export function toProblemDiagnostic(problem: WorkspaceProblem): Diagnostic {
  return {
    range: placeOfProblem(problem),
    severity: severities[problem.severity],
    source: 'Sourcebook',
    code: problem.code,
    message: problem.message,
  };
}

export function toHover(hover: Hover, toRange: ToRange): LspHover {
  return { contents: { kind: MarkupKind.Markdown, value: hover.markdown }, range: toRange(hover.span) };
}

/** The item without its documentation, which is looked up by `data` when it is shown. */
export function toCompletionItem(
  completion: Completion,
  index: number,
  toRange: ToRange,
  data: unknown,
): CompletionItem {
  return {
    label: toPlainLine(completion.label, labelLimit) || completion.key,
    labelDetails: { detail: `  ${toPlainLine(completion.title, labelTitleLimit)}`, description: completion.detail },
    kind: CompletionItemKind.Reference,
    sortText: String(index).padStart(6, '0'),
    filterText: completion.filterText,
    textEdit: { range: toRange(completion.replace), newText: completion.insertText },
    data,
  };
}

/** An entry that says why there is no other: taking it changes nothing. */
export function toReasonItem({ span, message }: CompletionReason, text: string, toRange: ToRange): CompletionItem {
  const typed = text.slice(span.start, span.end);
  return {
    label: message,
    kind: CompletionItemKind.Text,
    filterText: typed,
    textEdit: { range: toRange(span), newText: typed },
  };
}

export function toDocumentation(completion: Completion): NonNullable<CompletionItem['documentation']> {
  return { kind: MarkupKind.Markdown, value: completion.documentation };
}

export function toLocationLink(location: Location, toRange: ToRange, toPlace: ToTextPlace): LocationLink {
  const { uri, range } = toPlace(location.uri, location.text, location.target);
  return {
    originSelectionRange: toRange(location.origin),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  };
}

export function toTextEdit(edit: TextEdit, toRange: ToRange): LspTextEdit {
  return { range: toRange(edit.span), newText: edit.newText };
}

/** `version` null where the client cannot check it. */
export function toQuickFix(
  fix: Fix,
  diagnostic: Diagnostic,
  document: { readonly uri: string; readonly version: number | null },
  toRange: ToRange,
): CodeAction {
  const edits = fix.edits.map(edit => toTextEdit(edit, toRange));
  const { uri, version } = document;
  const edit: WorkspaceEdit =
    version === null ? { changes: { [uri]: edits } } : { documentChanges: [{ textDocument: { uri, version }, edits }] };
  return {
    title: fix.title,
    kind: CodeActionKind.QuickFix,
    diagnostics: [diagnostic],
    isPreferred: fix.preferred,
    edit,
  };
}

/** More remarks of one check nobody reads: of a large corpus thousands of sources are not cited. */
const mostRemarks = 200;

export function toReportResult({ items, sources, remarks }: ReportedDraft, toRange: ToRange): ReportResult {
  const linesOf = createLineMaps();
  return {
    items: items.map(item => {
      const { kind, status, text, span, note } = item;
      const [best] = item.places;
      const place = best ? `${best.source.key}, ${locatorText(best)}` : null;
      return { kind, status, text, range: toRange(span), note, place, sides: listSides(item) };
    }),
    sources: sources
      .filter(({ isCited, items, isRead }) => isCited || items > 0 || !isRead)
      .map(({ source, isCited, items, isRead }) => ({ key: source.key, uri: source.uri, isCited, items, isRead })),
    sourceCount: sources.length,
    remarks: reportChecks.flatMap(({ code, title }) => {
      const own = remarks.filter(remark => remark.code === code);
      const shown = own.slice(0, mostRemarks).map(({ message, places }) => ({
        message,
        places: places.map(({ uri, text, span }) => ({ uri, range: createToRange(text, linesOf(text))(span) })),
      }));
      return own.length === 0 ? [] : [{ code, title, count: own.length, remarks: shown }];
    }),
  };
}

/** "key: … the words around the evidence …", on one line of plain text; the message has the whole sentence. */
function toExcerpt({ source, passage, span }: FindingEvidence): string {
  return `${source.key}: ${toPlainExcerpt(source.prose, passage.span, [span], excerptLimit)}`;
}
