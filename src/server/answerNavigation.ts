import {
  type CancellationToken,
  type Connection,
  type DocumentLink,
  type Location,
  LSPErrorCodes,
  type Range,
  ResponseError,
  type TextDocuments,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { URI } from 'vscode-uri';
import type { FileEdits } from '../engine/changeSourceKey.ts';
import type { DraftDocument, Engine } from '../engine/engine.ts';
import type { CitingDraft } from '../engine/findCitations.ts';
import type { OpenDrafts } from '../engine/navigation.ts';
import { findEntitiesAt } from '../features/entitiesAt.ts';
import { toPlainLine } from '../features/escapeMarkdown.ts';
import { lineMapOf } from '../features/lineMapOf.ts';
import { findMentions } from '../features/names.ts';
import type { Span } from '../text/span.ts';
import { type CitationsOfParams, type CitationsOfResult, citationsOfRequest } from './citingProtocol.ts';
import type { LogError, Session } from './session.ts';
import { textScheme } from './shownUri.ts';
import { createToRange, toTextEdit } from './toProtocol.ts';
import { schemeOf, toCanonicalUri } from './uris.ts';

/** How much of the line around a citation is told, in UTF-16 units. */
const excerptLimit = 160;

/** What a link remembers of its draft. */
interface LinkData {
  readonly uri: string;
}

/** Answers what leads from one place to others: references, and the renaming of keys. */
export function answerNavigation(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  getSession: () => Session | undefined,
  logError: LogError,
): void {
  function toDocument(document: TextDocument): DraftDocument {
    return { uri: toCanonicalUri(document.uri), version: document.version, text: document.getText() };
  }

  /** The open drafts of a document's workspace, under the names that the engine has for them. */
  function openDrafts(session: Session, engine: Engine, token: CancellationToken): OpenDrafts {
    const open = documents
      .all()
      .filter(document => session.isDraft(document) && session.workspaces.of(document.uri).engine === engine);
    return {
      open: open.map(toDocument),
      signal: {
        get aborted() {
          return token.isCancellationRequested;
        },
      },
    };
  }

  /** As the client spells it, where it has the document open. */
  function toClientUri(uri: string): string {
    return documents.all().find(document => toCanonicalUri(document.uri) === uri)?.uri ?? uri;
  }

  function toPlaces(found: readonly CitingDraft[]): { uri: string; range: Range; excerpt: string }[] {
    return found.flatMap(({ uri, text, places }) => {
      const toRange = createToRange(text);
      return places.map(span => ({
        uri: toClientUri(uri),
        range: toRange(withSign(text, span)),
        excerpt: lineAround(text, span.start),
      }));
    });
  }

  /** Where drafts cite a source, told by the document that shows it. */
  async function findCitationsOf(session: Session, uri: string, token: CancellationToken): Promise<CitationsOfResult> {
    const own = schemeOf(uri) === textScheme ? URI.parse(uri).query : uri;
    const { engine } = session.workspaces.of(own);
    return toPlaces(await engine.navigation.findCitationsOf(toCanonicalUri(own), openDrafts(session, engine, token)));
  }

  connection.onReferences(async ({ textDocument: { uri }, position }, token): Promise<Location[]> => {
    const session = getSession();
    const document = documents.get(uri);
    if (!session) return [];
    try {
      const { engine } = session.workspaces.of(uri);
      if (!document || !session.isDraft(document))
        return [...(await findCitationsOf(session, uri, token))].map(toLocation);
      const draft = toDocument(document);
      const offset = document.offsetAt(position);
      const cited = await engine.navigation.findCitations(draft, offset, openDrafts(session, engine, token));
      if (cited) return toPlaces(cited).map(toLocation);
      const named = findEntitiesAt(engine.check(draft).draft, engine.corpus, offset)?.entities ?? [];
      return named
        .flatMap(entity => findMentions(entity, engine.corpus))
        .map(({ hit: { source }, span }) => session.toPlace(source.uri, source.text, span, lineMapOf(source)));
    } catch (error) {
      logError('References', error);
      return [];
    }
  });

  connection.onRequest(citationsOfRequest, async ({ uri }: CitationsOfParams, token): Promise<CitationsOfResult> => {
    const session = getSession();
    try {
      return session ? await findCitationsOf(session, uri, token) : [];
    } catch (error) {
      logError('Citations of a source', error);
      return [];
    }
  });

  connection.onDocumentLinks(({ textDocument: { uri } }): DocumentLink[] => {
    const session = getSession();
    const document = documents.get(uri);
    if (!session || !document || !session.isDraft(document)) return [];
    try {
      const draft = toDocument(document);
      const toRange = createToRange(draft.text);
      return session.workspaces
        .of(uri)
        .engine.navigation.findLinks(draft)
        .map(({ span, title }) => ({
          range: toRange(span),
          tooltip: `Open the passage in “${title}”`,
          data: { uri } satisfies LinkData,
        }));
    } catch (error) {
      logError('Links', error);
      return [];
    }
  });

  // Where a key leads is looked for when it is followed: of many that are underlined few ever are.
  connection.onDocumentLinkResolve(link => {
    const { uri } = (link.data ?? {}) as Partial<LinkData>;
    const session = getSession();
    const document = uri === undefined ? undefined : documents.get(uri);
    if (!session || !document || !session.isDraft(document)) return link;
    try {
      const { engine } = session.workspaces.of(document.uri);
      const [found] = engine.definition(toDocument(document), document.offsetAt(link.range.start));
      if (!found) return link;
      const { uri: target, range } = session.toPlace(found.uri, found.text, found.target);
      const { line, character } = range.start;
      return { ...link, target: `${target}#L${line + 1},${character + 1}` };
    } catch (error) {
      logError('Following a link', error);
      return link;
    }
  });

  connection.onPrepareRename(({ textDocument: { uri }, position }) => {
    const session = getSession();
    const document = documents.get(uri);
    if (!session || !document || !session.isDraft(document)) return null;
    const draft = toDocument(document);
    const found = session.workspaces.of(uri).engine.navigation.findKey(draft, document.offsetAt(position));
    // Who asks in its own time hears of it when the key is renamed.
    if (found && found.refusal !== null && !session.client.renames) return refuse(found.refusal);
    return found && createToRange(draft.text)(found.span);
  });

  connection.onRenameRequest(async ({ textDocument: { uri }, position, newName }, token) => {
    const session = getSession();
    const document = documents.get(uri);
    if (!session || !document || !session.isDraft(document)) return null;
    const { engine } = session.workspaces.of(uri);
    const offset = document.offsetAt(position);
    const drafts = openDrafts(session, engine, token);
    // Written as a citation writes it, in the box as well.
    const key = newName.trim().replace(/^@?\{(.*)\}$|^@/, '$1');
    try {
      const renamed = await engine.navigation.renameKey(toDocument(document), offset, key, drafts);
      if (renamed && 'refusal' in renamed) return refuse(renamed.refusal);
      if (renamed?.files.some(({ isNew }) => isNew) && !session.client.newFiles)
        return refuse('The source needs a file beside it that says its key, and this editor cannot make one.');
      return renamed && toWorkspaceEdit(renamed.files, session.client.versionedEdits);
    } catch (error) {
      logError('Renaming a key', error);
      return refuse(`The key was not renamed: ${error instanceof Error ? error.message : String(error)}`);
    }
  });

  function toWorkspaceEdit(files: readonly FileEdits[], isVersioned: boolean): WorkspaceEdit {
    const converted = files.map(file => {
      const toRange = createToRange(file.text);
      return { ...file, uri: toClientUri(file.uri), edits: file.edits.map(edit => toTextEdit(edit, toRange)) };
    });
    if (!isVersioned) return { changes: Object.fromEntries(converted.map(({ uri, edits }) => [uri, edits])) };
    return {
      documentChanges: converted.flatMap(({ uri, version, edits, isNew }) => [
        ...(isNew ? [{ kind: 'create' as const, uri, options: { overwrite: false, ignoreIfExists: false } }] : []),
        { textDocument: { uri, version }, edits },
      ]),
    };
  }
}

/** The answer of a request that cannot be done: an editor shows the sentence. */
function refuse(message: string): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, message);
}

/** From `@`: as VS Code's own Markdown names `[@key]`, so that it is listed once. */
function withSign(text: string, { start, end }: Span): Span {
  return text.charAt(start - 1) === '{' ? { start: start - 2, end: end + 1 } : { start: start - 1, end };
}

function toLocation({ uri, range }: Location): Location {
  return { uri, range };
}

function lineAround(text: string, offset: number): string {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  const from = Math.max(start, offset - excerptLimit / 2);
  const to = Math.min(end < 0 ? text.length : end, from + excerptLimit);
  return toPlainLine(text.slice(from, to), excerptLimit);
}
