import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { CorpusSnapshot } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import type { Engine } from '../engine/engine.ts';
import { allItems } from '../features/citedItems.ts';
import { toCiteReason, toCiteRefusal } from '../features/citeReason.ts';
import { citeSentenceAt } from '../features/citeSentence.ts';
import { findPassages } from '../features/findPassages.ts';
import { findQuoted } from '../features/findQuoted.ts';
import { toCitations, toFootnotes } from '../features/footnoteStyle.ts';
import { lineMapOf } from '../features/lineMapOf.ts';
import { quotePassage } from '../features/quotePassage.ts';
import {
  type CiteSentenceParams,
  type CiteSentenceResult,
  citeSentenceRequest,
  type ExportBibliographyParams,
  type ExportBibliographyResult,
  exportBibliographyRequest,
  type FootnotesParams,
  type FootnotesResult,
  footnotesRequest,
  type KeyOfSourceParams,
  type KeyOfSourceResult,
  keyOfSourceRequest,
  type PassagesParams,
  type PassagesResult,
  type PlanSourceParams,
  type PlanSourceResult,
  passagesRequest,
  planSourceRequest,
  type QuoteParams,
  type QuoteResult,
  quoteRequest,
} from './citingProtocol.ts';
import type { LogError, Session } from './session.ts';
import { createToRange, type ToRange, toTextEdit } from './toProtocol.ts';
import { toCanonicalUri } from './uris.ts';

/** Passages that a pick shows; who wants others types more. */
const shownPassages = 30;

/** What a question is answered from. */
interface About {
  readonly session: Session;
  readonly document: TextDocument;
  readonly engine: Engine;
  readonly draft: Draft;
  readonly corpus: CorpusSnapshot;
  readonly toRange: ToRange;
}

/** Answers what the commands ask that cite, quote and convert citations. */
export function answerCiting(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  getSession: () => Session | undefined,
  logError: LogError,
): void {
  function answer<T>(what: string, uri: string, fallback: T, ask: (about: About) => T): T {
    const document = documents.get(uri);
    const session = getSession();
    if (!session || !document || !session.isDraft(document)) return fallback;
    try {
      const { engine } = session.workspaces.of(uri);
      const text = document.getText();
      const { draft } = engine.check({ uri: toCanonicalUri(uri), version: document.version, text });
      return ask({ session, document, engine, draft, corpus: engine.corpus, toRange: createToRange(text) });
    } catch (error) {
      logError(what, error);
      return fallback;
    }
  }

  connection.onRequest(citeSentenceRequest, ({ uri, position }: CiteSentenceParams) =>
    answer<CiteSentenceResult | null>(
      'Cite this sentence',
      uri,
      null,
      ({ session, document, engine, draft, corpus, toRange }) => {
        const found = citeSentenceAt(draft, corpus, document.offsetAt(position));
        const choices = found.kind === 'cited' ? found.choices : [];
        return {
          version: document.version,
          refusal: toCiteRefusal(found),
          choices: choices.map(choice => ({
            key: choice.key,
            edits: engine.inPreferredForm(draft, choice.edits).map(edit => toTextEdit(edit, toRange)),
            reason: toCiteReason(choice),
            place: session.toPlace(
              choice.source.uri,
              choice.source.text,
              choice.passage.span,
              lineMapOf(choice.source),
            ),
          })),
        };
      },
    ),
  );

  connection.onRequest(passagesRequest, ({ uri, position, query }: PassagesParams) =>
    answer<PassagesResult>('Passages', uri, [], ({ document, draft, corpus }) =>
      findPassages(draft, corpus, document.offsetAt(position), query, shownPassages),
    ),
  );

  connection.onRequest(quoteRequest, ({ uri, range, form, what }: QuoteParams) =>
    answer<QuoteResult | null>('Quote', uri, null, ({ document, engine, draft, corpus, toRange }) => {
      const replaced = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
      const source = 'uri' in what ? corpus.findSource(what.uri) : undefined;
      const place =
        'uri' in what
          ? source && { source, span: what.span }
          : findQuoted(corpus, what.copied, what.from === null ? null : toCanonicalUri(what.from));
      if (!place) return null;
      const edits = engine.inPreferredForm(draft, [quotePassage(draft, replaced, place, form)]);
      return { version: document.version, edits: edits.map(edit => toTextEdit(edit, toRange)) };
    }),
  );

  connection.onRequest(planSourceRequest, ({ uri, copied }: PlanSourceParams): PlanSourceResult => {
    const workspace = getSession()?.workspaces.of(uri);
    const planned = workspace?.folder ? workspace.engine.planSource(copied) : null;
    if (!planned || !workspace?.folder) return null;
    const path = planned.path.split('/').map(encodeURIComponent).join('/');
    return { ...planned, uri: `${workspace.folder.replace(/\/$/, '')}/${path}` };
  });

  connection.onRequest(keyOfSourceRequest, ({ uri }: KeyOfSourceParams): KeyOfSourceResult => {
    const { engine } = getSession()?.workspaces.of(uri) ?? {};
    return engine?.corpus.findSource(toCanonicalUri(uri))?.key ?? null;
  });

  connection.onRequest(footnotesRequest, ({ uri, to }: FootnotesParams) =>
    answer<FootnotesResult | null>('Footnotes', uri, null, ({ document, draft, corpus, toRange }) => {
      const isKey = (key: string) => corpus.findSources(key).length > 0;
      const edits = to === 'footnotes' ? toFootnotes(draft) : toCitations(draft, isKey);
      return { version: document.version, edits: edits.map(edit => toTextEdit(edit, toRange)) };
    }),
  );

  connection.onRequest(exportBibliographyRequest, ({ uri, format, what }: ExportBibliographyParams) =>
    answer<Promise<ExportBibliographyResult> | null>('Export bibliography', uri, null, async ({ document, engine }) => {
      const { exportBibliography } = await import('../references/exportBibliography.ts');
      const draft = { uri: toCanonicalUri(uri), version: document.version, text: document.getText() };
      return exportBibliography(what === 'cited' ? engine.citedItems(draft) : allItems(engine.corpus), format);
    }),
  );
}
