import { type QuickPickItem, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type NameRef, type NamesParams, type NamesResult, namesRequest } from '../../server/protocol.ts';
import { toPickText } from '../toPickText.ts';

interface NameItem extends QuickPickItem {
  readonly ref: NameRef;
}

const offered = 50;

/** Lets the writer choose a name of the corpus; the list is looked up as one types. Undefined where none is chosen. */
export function chooseName(
  client: BaseLanguageClient,
  uri: string,
  {
    title,
    placeholder,
    value = '',
    without,
  }: {
    readonly title: string;
    readonly placeholder: string;
    readonly value?: string;
    /** The entity that is not offered. */
    readonly without?: string;
  },
): Promise<NameRef | undefined> {
  const pick = window.createQuickPick<NameItem>();
  Object.assign(pick, { title, placeholder, value, matchOnDescription: true, matchOnDetail: true });
  let newest = 0;
  const look = async (filter: string) => {
    const mine = ++newest;
    pick.busy = true;
    const params: NamesParams = { uri, filter, start: 0, count: offered };
    const { items } = await client.sendRequest<NamesResult>(namesRequest, params);
    if (mine !== newest) return;
    pick.items = items
      .filter(({ id }) => id !== without)
      .map(({ id, name, what, mentions, aliases }) => ({
        ref: { uri, id, name },
        label: toPickText(name),
        description: toPickText(
          [what, mentions === 1 ? '1 mention' : `${mentions} mentions`].filter(Boolean).join(' · '),
        ),
        detail: toPickText(aliases.filter(alias => alias !== name).join(', ')),
        alwaysShow: true,
      }));
    pick.busy = false;
  };
  return new Promise(resolve => {
    pick.onDidChangeValue(look);
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.ref);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
    void look(value);
  });
}
