import { commands, type Disposable, Range, Uri, ViewColumn, window, workspace } from 'vscode';
import type { BaseLanguageClient, Position } from 'vscode-languageclient';
import { type NameRef, toShownUri } from '../../server/protocol.ts';
import { cite } from '../insertCitation.ts';
import type { LastDraft } from '../lastDraft.ts';
import { type CardPanels, createCardPanels } from './cardPanels.ts';
import { chooseName } from './chooseName.ts';
import { ignoreName, mergeNames, renameName, splitName } from './nameCommands.ts';
import { showMentions } from './showMentions.ts';
import { toNameRef, toPassagePlace, toSourceRef } from './toNameRef.ts';

/**
 * The commands over names and cards. Each works on the name it is given, else on that of the card in front or at the
 * caret, else on one that it asks for.
 */
export function registerCards(
  client: BaseLanguageClient,
  draft: LastDraft,
): Disposable & { readonly panels: CardPanels } {
  const panels = createCardPanels(client);

  /** A document or folder by which the server knows whose names are meant. */
  function place(): string {
    const uri = draft.editor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
    return uri ? client.code2ProtocolConverter.asUri(uri) : '';
  }

  const ask = (title: string, value = '') =>
    chooseName(client, place(), { title, placeholder: 'Type a part of a name', value });

  function caret(): { readonly uri: string; readonly position: Position } | null {
    const editor = window.activeTextEditor === draft.editor ? draft.editor : undefined;
    return editor
      ? { uri: place(), position: client.code2ProtocolConverter.asPosition(editor.selection.active) }
      : null;
  }

  async function nameAtCaret(): Promise<NameRef | null | undefined> {
    const at = caret();
    return at && panels.nameAt(at);
  }

  const onName =
    (title: string, run: (ref: NameRef, other?: NameRef) => unknown) => async (one: unknown, other: unknown) => {
      const known = toNameRef(one) ?? panels.active ?? (await nameAtCaret());
      const ref = known === null ? await ask(title) : known;
      if (ref) await run(ref, toNameRef(other) ?? undefined);
    };

  const registered = [
    commands.registerCommand('sourcebook.showCard', async (one: unknown) => {
      const given = toNameRef(one);
      if (given) return panels.show(given);
      const at = caret();
      if (at && (await panels.show(at))) return true;
      const chosen = await ask('Show Card', at ? draft.editor?.document.getText(draft.editor.selection) : '');
      return chosen ? panels.show(chosen) : false;
    }),
    commands.registerCommand(
      'sourcebook.pinCard',
      onName('Pin Card', ref => panels.pin(ref)),
    ),
    commands.registerCommand('sourcebook.openPassage', (one: unknown) => openPassage(one)),
    commands.registerCommand('sourcebook.citeSource', async (one: unknown) => {
      const ref = toSourceRef(one);
      const { editor } = draft;
      if (!ref) return;
      if (editor) await cite(client, editor, [ref.key]);
      else void window.showInformationMessage('Open a Markdown draft and put the caret where the citation belongs.');
    }),
    commands.registerCommand(
      'sourcebook.showMentions',
      onName('All Mentions', ref => showMentions(client, ref)),
    ),
    commands.registerCommand(
      'sourcebook.mergeNames',
      onName('Merge Names', (ref, other) => mergeNames(client, ref, other)),
    ),
    commands.registerCommand(
      'sourcebook.splitName',
      onName('Split Name', ref => splitName(client, ref)),
    ),
    commands.registerCommand(
      'sourcebook.renameName',
      onName('Rename Name', ref => renameName(client, ref)),
    ),
    commands.registerCommand(
      'sourcebook.ignoreName',
      onName('Ignore Name', ref => ignoreName(client, ref)),
    ),
    panels,
  ];
  return { panels, dispose: () => registered.forEach(one => void one.dispose()) };
}

/**
 * Opens a source's text at a passage, beside the card and not in its place. Nothing outside the workspace is opened.
 */
async function openPassage(value: unknown): Promise<void> {
  const place = toPassagePlace(value);
  if (!place) return;
  if (!workspace.getWorkspaceFolder(Uri.parse(place.uri, true))) return;
  const uri = Uri.parse(toShownUri(place.uri), true);
  const { start, end } = place;
  const selection = new Range(start.line, start.character, end.line, end.character);
  const options = { selection, viewColumn: ViewColumn.One, preview: true };
  // Where it cannot be shown as text, the file has an editor of its own, if any.
  await window
    .showTextDocument(uri, options)
    .then(undefined, () => commands.executeCommand('vscode.open', uri, ViewColumn.One));
}
