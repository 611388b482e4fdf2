import type { Connection, TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Draft } from '../drafts/draft.ts';
import { editNames } from '../engine/editNames.ts';
import { editRulings } from '../engine/editRulings.ts';
import type { Engine } from '../engine/engine.ts';
import { createCard } from '../features/card/card.ts';
import { cardToHtml } from '../features/card/cardToHtml.ts';
import { findEntitiesAt } from '../features/entitiesAt.ts';
import { lineMapOf } from '../features/lineMapOf.ts';
import { listSources } from '../features/listSources.ts';
import { findMentions, findNamed, listNames, summarizeName } from '../features/names.ts';
import type { Entity } from '../names/name.ts';
import {
  type CardParams,
  type CardResult,
  cardRequest,
  type EditNamesParams,
  type EditNamesResult,
  editNamesRequest,
  type MentionsParams,
  type MentionsResult,
  mentionsRequest,
  type NamesParams,
  type NamesResult,
  namesRequest,
  type SourcesParams,
  type SourcesResult,
  sourcesRequest,
} from './cardProtocol.ts';
import { type EditRulingsParams, type EditRulingsResult, editRulingsRequest } from './rulingProtocol.ts';
import type { LogError, Session } from './session.ts';
import { toCanonicalUri } from './uris.ts';

/** A view asks for a page at a time; a client that asks for more gets this many. */
const mostOfAPage = 500;

/** Answers what views and cards ask about names and sources. */
export function answerCards(
  connection: Connection,
  documents: TextDocuments<TextDocument>,
  getSession: () => Session | undefined,
  logError: LogError,
): void {
  /** The engine for a document or folder; `fallback` where there is no session, or when something goes wrong. */
  function answer<T>(what: string, uri: string | null, fallback: T, ask: (engine: Engine, session: Session) => T): T {
    const session = getSession();
    if (!session) return fallback;
    try {
      return ask(session.workspaces.of(uri ?? session.folders[0] ?? '').engine, session);
    } catch (error) {
      logError(what, error);
      return fallback;
    }
  }

  function draftOf(uri: string | null, engine: Engine): Draft | null {
    const document = uri === null ? undefined : documents.get(uri);
    if (!document || !getSession()?.isDraft(document)) return null;
    return engine.check({ uri: toCanonicalUri(document.uri), version: document.version, text: document.getText() })
      .draft;
  }

  /** One, or all that a name of the draft may mean; empty where there is none. */
  function findAsked(params: CardParams, engine: Engine): readonly Entity[] {
    if (!('position' in params)) return [findNamed(engine.corpus, params.id, params.name) ?? []].flat();
    const document = documents.get(params.uri);
    const draft = draftOf(params.uri, engine);
    const found = document && draft && findEntitiesAt(draft, engine.corpus, document.offsetAt(params.position));
    return found ? found.entities : [];
  }

  connection.onRequest(cardRequest, (params: CardParams) =>
    answer<CardResult | null>('Card', params.uri, null, engine => {
      const entities = findAsked(params, engine);
      const [entity] = entities;
      if (!entity) return null;
      const { uri } = params;
      return {
        ref: { uri, id: entity.id, name: entity.name },
        html: cardToHtml(createCard(entity, engine.corpus, { rulings: engine.rulings }), uri),
        choices: entities.length > 1 ? entities.map(one => summarizeName(one, engine.corpus)) : [],
      };
    }),
  );

  connection.onRequest(namesRequest, ({ uri, filter, start, count }: NamesParams) =>
    answer<NamesResult>('Names', uri, { total: 0, items: [] }, ({ corpus }) =>
      listNames(corpus, filter, start, Math.min(count, mostOfAPage)),
    ),
  );

  connection.onRequest(sourcesRequest, ({ uri, start, count }: SourcesParams) =>
    answer<SourcesResult>('Sources', uri, { total: 0, items: [], unread: 0 }, engine =>
      listSources(engine.corpus, draftOf(uri, engine), start, Math.min(count, mostOfAPage)),
    ),
  );

  connection.onRequest(mentionsRequest, ({ uri, id, name }: MentionsParams) =>
    answer<MentionsResult>('Mentions', uri, [], ({ corpus }, session) => {
      const entity = findNamed(corpus, id, name);
      return entity
        ? findMentions(entity, corpus).map(({ hit: { source }, span, excerpt }) => ({
            ...session.toPlace(source.uri, source.text, span, lineMapOf(source)),
            key: source.key,
            excerpt,
          }))
        : [];
    }),
  );

  connection.onRequest(
    editNamesRequest,
    ({ text, change }: EditNamesParams): EditNamesResult => editNames(text, change),
  );

  connection.onRequest(
    editRulingsRequest,
    ({ text, change }: EditRulingsParams): EditRulingsResult => editRulings(text, change),
  );
}
