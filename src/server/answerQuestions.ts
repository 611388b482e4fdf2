import {
  type CodeAction,
  CodeActionKind,
  type CompletionList,
  CompletionTriggerKind,
  type Connection,
  type TextDocuments,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { DraftDocument, Engine } from '../engine/engine.ts';
import type { Completion } from '../features/feature.ts';
import type { PreviewPart } from '../features/preview/draftPreview.ts';
import { overlaps, touches } from '../text/span.ts';
import { toCiteSentenceAction } from './citeSentenceAction.ts';
import { toIgnoreNameAction } from './ignoreNameAction.ts';
import {
  type AnnotateParams,
  type AnnotateResult,
  annotateRequest,
  type CitationChoicesParams,
  type CitationChoicesResult,
  citationChoicesRequest,
  type InsertCitationParams,
  type InsertCitationResult,
  insertCitationRequest,
  type PreviewedPart,
  type PreviewParams,
  type PreviewResult,
  previewRequest,
  type ReferencesParams,
  type ReportParams,
  type ReportResult,
  referencesRequest,
  reportRequest,
  type SourceTextParams,
  type SourceTextResult,
  sourceTextRequest,
} from './protocol.ts';
import { toRulingActions } from './rulingActions.ts';
import type { LogError, Session } from './session.ts';
import {
  createToRange,
  type ToRange,
  toCompletionItem,
  toDiagnostic,
  toDocumentation,
  toHover,
  toLocationLink,
  toQuickFix,
  toReasonItem,
  toReportResult,
  toTextEdit,
} from './toProtocol.ts';
import { toCanonicalUri } from './uris.ts';

/** What a question about a draft is answered from. */
interface About {
  readonly session: Session;
  readonly document: TextDocument;
  readonly draft: DraftDocument;
  readonly engine: Engine;
  readonly toRange: ToRange;
}

/** Answers all that a client asks about a place of a draft. */
export function answerQuestions(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  getSession: () => Session | undefined,
  logError: LogError,
): void {
  /** The items offered last, for their documentation. */
  let offered: { readonly list: number; readonly completions: readonly Completion[] } = { list: 0, completions: [] };

  /** Answers a question about a draft; for other documents, and when something goes wrong, with `fallback`. */
  function answer<T>(what: string, uri: string, fallback: T, ask: (about: About) => T): T {
    const document = documents.get(uri);
    const session = getSession();
    if (!session || !document || !session.isDraft(document)) return fallback;
    try {
      const text = document.getText();
      const draft: DraftDocument = { uri: toCanonicalUri(uri), version: document.version, text };
      return ask({ session, document, draft, engine: session.workspaces.of(uri).engine, toRange: createToRange(text) });
    } catch (error) {
      logError(what, error);
      return fallback;
    }
  }

  connection.onHover(({ textDocument, position }) =>
    answer('Hover', textDocument.uri, null, ({ session, engine, draft, document, toRange }) => {
      const hover = engine.hover(draft, document.offsetAt(position), session.client.cards ? textDocument.uri : null);
      if (!hover) return null;
      const { start, end } = hover.span;
      // To show a card no draft is judged.
      const isReported =
        hover.mayBeReported &&
        session.client.diagnosticsInHover &&
        engine.check(draft).findings.some(({ span }) => span.start === start && span.end === end);
      return isReported ? null : toHover(hover, toRange);
    }),
  );

  connection.onCompletion(({ textDocument, position, context }) =>
    answer<CompletionList | null>('Completion', textDocument.uri, null, ({ engine, draft, document, toRange }) => {
      const offset = document.offsetAt(position);
      const completions = engine.complete(draft, offset);
      const isAsked = context?.triggerKind === CompletionTriggerKind.Invoked;
      const reason = engine.whyNoCompletion(draft, offset, isAsked);
      if (reason) return { isIncomplete: true, items: [toReasonItem(reason, draft.text, toRange)] };
      const list = offered.list + 1;
      offered = { list, completions };
      const items = completions.map((item, index) => toCompletionItem(item, index, toRange, { list, index }));
      // What more of the key finds, in the sources' texts, too, is asked for when it has been typed.
      return { isIncomplete: items.length > 0, items };
    }),
  );

  connection.onCompletionResolve(item => {
    const { list, index } = (item.data ?? {}) as { list?: number; index?: number };
    const completion = list === offered.list && index !== undefined ? offered.completions[index] : undefined;
    return completion ? { ...item, documentation: toDocumentation(completion) } : item;
  });

  connection.onDefinition(({ textDocument, position }) =>
    answer('Definition', textDocument.uri, [], ({ session, engine, draft, document, toRange }) => {
      const links = engine
        .definition(draft, document.offsetAt(position))
        .map(location => toLocationLink(location, toRange, session.toPlace));
      if (session.client.definitionLinks) return links;
      return links.map(link => ({ uri: link.targetUri, range: link.targetSelectionRange }));
    }),
  );

  connection.onCodeAction(({ textDocument, range, context }) =>
    answer('Quick fixes', textDocument.uri, [], ({ session, engine, draft, document, toRange }) => {
      if (context.only && !context.only.includes(CodeActionKind.QuickFix)) return [];
      const asked = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const target = { uri: document.uri, version: session.client.versionedEdits ? document.version : null };
      const actions: CodeAction[] = [];
      const checked = engine.check(draft);
      for (const finding of checked.findings) {
        if (!overlaps(finding.span, asked) && !touches(finding.span, asked.start)) continue;
        const diagnostic = toDiagnostic(finding, toRange, session.client.relatedInformation ? session.toPlace : null);
        const cite = session.client.citing && toCiteSentenceAction(diagnostic, textDocument.uri);
        if (cite) actions.push(cite);
        for (const fix of finding.fixes) {
          const isCiting = fix.edits.some(({ newText }) => newText.includes('[@'));
          const edits = isCiting ? engine.inPreferredForm(checked.draft, fix.edits) : fix.edits;
          actions.push(toQuickFix({ ...fix, edits }, diagnostic, target, toRange));
        }
        const ignore =
          session.client.cards &&
          toIgnoreNameAction(diagnostic, textDocument.uri, document.getText(diagnostic.range).replace(/\s+/g, ' '));
        if (ignore) actions.push(ignore);
        if (session.client.cards && finding.dispute)
          actions.push(...toRulingActions(finding.dispute, diagnostic, textDocument.uri));
      }
      for (const { span, dispute } of session.client.cards ? checked.ignored : [])
        if (dispute?.isSettled && (overlaps(span, asked) || touches(span, asked.start)))
          actions.push(...toRulingActions(dispute, null, textDocument.uri));
      return actions;
    }),
  );

  connection.onRequest(citationChoicesRequest, ({ uri, position, ...query }: CitationChoicesParams) =>
    answer<CitationChoicesResult>('Citations', uri, [], ({ engine, draft, document }) =>
      engine.citationChoices(draft, document.offsetAt(position), query),
    ),
  );

  connection.onRequest(sourceTextRequest, ({ uri }: SourceTextParams): SourceTextResult | null => {
    const canonical = toCanonicalUri(uri);
    for (const { engine } of getSession()?.workspaces.all ?? []) {
      const source = engine.corpus.sources.find(item => item.uri === canonical);
      if (source) return { text: source.text || source.problems.map(({ message }) => `${message}\n`).join('') };
    }
    return null;
  });

  connection.onRequest(reportRequest, ({ uri }: ReportParams) =>
    answer<ReportResult | null>('Report', uri, null, ({ engine, draft, toRange }) =>
      toReportResult(engine.report(draft), toRange),
    ),
  );

  connection.onRequest(annotateRequest, ({ uri, format }: AnnotateParams) =>
    answer<AnnotateResult | Promise<AnnotateResult>>('Annotated copy', uri, null, ({ engine, draft }) =>
      engine.annotate(draft, format),
    ),
  );

  connection.onRequest(insertCitationRequest, ({ uri, position, keys, change }: InsertCitationParams) =>
    answer<InsertCitationResult | null>('Insert citation', uri, null, ({ engine, draft, document, toRange }) => ({
      version: document.version,
      edits: engine
        .insertCitation(draft, document.offsetAt(position), keys, change)
        .map(edit => toTextEdit(edit, toRange)),
    })),
  );

  connection.onRequest(previewRequest, ({ uri }: PreviewParams) =>
    answer<Promise<PreviewResult> | null>('Preview', uri, null, async ({ engine, draft, document }) => {
      const { version } = document;
      const { citations, references, notes } = await engine.preview(draft);
      return {
        version,
        citations: citations.map(toPreviewedPart),
        references: references && toPreviewedPart(references),
        notes: notes && toPreviewedPart(notes),
      };
    }),
  );

  connection.onRequest(referencesRequest, ({ uri }: ReferencesParams) =>
    answer<Promise<InsertCitationResult> | null>(
      'References',
      uri,
      null,
      async ({ engine, draft, document, toRange }) => {
        // Edits of the text as it was asked about: the document may have gone on.
        const { version } = document;
        return { version, edits: (await engine.references(draft)).map(edit => toTextEdit(edit, toRange)) };
      },
    ),
  );
}

function toPreviewedPart({ span, html }: PreviewPart): PreviewedPart {
  return { ...span, html };
}
