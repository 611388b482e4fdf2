import { type Disposable, ViewColumn, type WebviewPanel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type CardParams,
  type CardResult,
  cardRequest,
  type NameRef,
  type NameSummary,
} from '../../server/protocol.ts';
import { toPickText } from '../toPickText.ts';
import { allowedCommands, toCardPage } from './cardPage.ts';

/** The cards that are open beside the draft. */
export interface CardPanels extends Disposable {
  /** Shows a card in the panel that is not pinned; where a name means several, the writer says which. False where there is no such name. */
  show(params: CardParams): Promise<boolean>;
  /** The name that stands at a place; null where none does, undefined where the writer does not say which of several. */
  nameAt(params: CardParams): Promise<NameRef | null | undefined>;
  /** Keeps the panel of a name; the next card opens in another one. */
  pin(ref: NameRef): void;
  /** Asks for the open cards anew, after the sources have changed. */
  refresh(): void;
  /** The name whose card is in front; null where none is. */
  readonly active: NameRef | null;
}

interface OpenCard {
  readonly panel: WebviewPanel;
  ref: NameRef;
  pinned: boolean;
  html: string;
}

export function createCardPanels(client: BaseLanguageClient): CardPanels {
  const open = new Set<OpenCard>();

  function draw(card: OpenCard, { ref, html }: CardResult): void {
    card.ref = ref;
    card.panel.title = card.pinned ? `${ref.name} (pinned)` : ref.name;
    // The same content again would take the reader back to its beginning.
    if (card.html === html) return;
    card.html = html;
    card.panel.webview.html = toCardPage(html, ref.name);
  }

  function openPanel(ref: NameRef): OpenCard {
    const panel = window.createWebviewPanel(
      'sourcebook.card',
      ref.name,
      { viewColumn: ViewColumn.Beside, preserveFocus: false },
      { enableScripts: false, enableFindWidget: true, enableCommandUris: allowedCommands, localResourceRoots: [] },
    );
    const card: OpenCard = { panel, ref, pinned: false, html: '' };
    open.add(card);
    panel.onDidDispose(() => open.delete(card));
    return card;
  }

  async function nameAt(params: CardParams): Promise<NameRef | null | undefined> {
    const result = await client.sendRequest<CardResult | null>(cardRequest, params);
    if (!result || result.choices.length < 2) return result?.ref ?? null;
    const chosen = await chooseMeant(result.choices);
    return chosen && { uri: params.uri, id: chosen.id, name: chosen.name };
  }

  async function show(params: CardParams): Promise<boolean> {
    const result = await client.sendRequest<CardResult | null>(cardRequest, params);
    if (!result) return false;
    if (result.choices.length > 1) {
      const chosen = await chooseMeant(result.choices);
      return chosen ? show({ uri: params.uri, id: chosen.id, name: chosen.name }) : true;
    }
    const same = [...open].find(({ ref }) => ref.id === result.ref.id);
    const card = same ?? [...open].find(({ pinned }) => !pinned) ?? openPanel(result.ref);
    draw(card, result);
    card.panel.reveal(undefined, false);
    return true;
  }

  return {
    get active() {
      return [...open].find(({ panel }) => panel.active)?.ref ?? null;
    },
    show,
    nameAt,
    pin(ref) {
      for (const card of open) {
        if (card.ref.id !== ref.id) continue;
        card.pinned = !card.pinned;
        card.panel.title = card.pinned ? `${ref.name} (pinned)` : ref.name;
      }
    },
    refresh() {
      for (const card of open) {
        void client.sendRequest<CardResult | null>(cardRequest, card.ref).then(result => result && draw(card, result));
      }
    },
    dispose() {
      for (const { panel } of [...open]) panel.dispose();
    },
  };
}

/** Asks which of those that share a name is meant. Undefined where none is chosen. */
async function chooseMeant(choices: readonly NameSummary[]): Promise<NameSummary | undefined> {
  const items = choices.map(choice => ({
    choice,
    label: toPickText(choice.name),
    description: toPickText(
      [choice.what, choice.mentions === 1 ? '1 mention' : `${choice.mentions} mentions`]
        .filter(part => part !== '')
        .join(' · '),
    ),
  }));
  const picked = await window.showQuickPick(items, {
    title: 'Which Name?',
    placeHolder: 'Several bear this name. Which one?',
  });
  return picked?.choice;
}
