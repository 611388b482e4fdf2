import { commands, DataTransferItem, type Disposable, ThemeIcon, TreeItem, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type NameRef,
  type NameSummary,
  type NamesParams,
  type NamesResult,
  namesRequest,
} from '../../server/protocol.ts';
import type { LastDraft } from '../lastDraft.ts';
import { createPagedProvider, isMore, type Row, type View } from './pagedProvider.ts';

const dragType = 'application/vnd.code.tree.sourcebook.names';

/** The list of names, the most mentioned first. One dragged onto another is merged with it. */
export function createNamesView(client: BaseLanguageClient, draft: LastDraft): View {
  let filter = '';
  const place = () => {
    const uri = draft.editor?.document.uri ?? workspace.workspaceFolders?.[0]?.uri;
    return uri ? client.code2ProtocolConverter.asUri(uri) : '';
  };
  const toRef = ({ id, name }: NameSummary): NameRef => ({ uri: place(), id, name });
  const provider = createPagedProvider<NameSummary>(
    (start, count) => {
      const params: NamesParams = { uri: place(), filter, start, count };
      return client.sendRequest<NamesResult>(namesRequest, params);
    },
    name => toItem(name, toRef(name)),
    'sourcebook.moreNames',
  );
  const view = window.createTreeView<Row<NameSummary>>('sourcebook.names', {
    treeDataProvider: provider,
    canSelectMany: true,
    dragAndDropController: {
      dragMimeTypes: [dragType],
      dropMimeTypes: [dragType],
      handleDrag(rows, transfer) {
        const [first] = rows.filter(isName);
        if (first) transfer.set(dragType, new DataTransferItem(toRef(first)));
      },
      async handleDrop(target, transfer) {
        const dragged: unknown = transfer.get(dragType)?.value;
        if (target && isName(target) && dragged)
          await commands.executeCommand('sourcebook.mergeNames', toRef(target), dragged);
      },
    },
  });
  provider.onTotal = total => {
    view.description = [filter === '' ? '' : `“${filter}”`, total > 0 ? total.toLocaleString() : '']
      .filter(part => part !== '')
      .join(' · ');
    view.message = filter !== '' && total === 0 ? `No name with “${filter}”.` : '';
  };

  /** A command of the view on the row it was opened on; two rows that are selected together go together. */
  const onRow = (name: string, command: string) =>
    commands.registerCommand(name, (row?: Row<NameSummary>) => {
      const selected = view.selection.filter(isName);
      const [first, second] = row && isName(row) && !selected.includes(row) ? [row] : selected;
      if (!first) return undefined;
      return commands.executeCommand(command, toRef(first), ...(second ? [toRef(second)] : []));
    });

  const subscriptions: Disposable[] = [
    view,
    commands.registerCommand('sourcebook.moreNames', () => provider.more()),
    commands.registerCommand('sourcebook.filterNames', async () => {
      const typed = await window.showInputBox({
        title: 'Filter Names',
        prompt: 'Parts of a name; nothing shows all.',
        value: filter,
      });
      if (typed === undefined) return;
      filter = typed.trim();
      provider.refresh(true);
    }),
    onRow('sourcebook.showCardOfRow', 'sourcebook.showCard'),
    onRow('sourcebook.showMentionsOfRow', 'sourcebook.showMentions'),
    onRow('sourcebook.mergeRows', 'sourcebook.mergeNames'),
    onRow('sourcebook.splitRow', 'sourcebook.splitName'),
    onRow('sourcebook.renameRow', 'sourcebook.renameName'),
    onRow('sourcebook.ignoreRow', 'sourcebook.ignoreName'),
  ];
  return {
    refresh: () => view.visible && provider.refresh(),
    dispose: () => subscriptions.forEach(one => void one.dispose()),
  };
}

function isName(row: Row<NameSummary>): row is NameSummary {
  return !isMore(row);
}

const icons: Readonly<Record<string, string>> = {
  person: 'person',
  organisation: 'organization',
  place: 'location',
  event: 'calendar',
  work: 'book',
};

function toItem({ id, name, what, type, mentions, aliases }: NameSummary, ref: NameRef): TreeItem {
  const item = new TreeItem(name);
  item.id = id;
  item.description = [String(mentions), what].filter(part => part !== '').join(' · ');
  item.tooltip = aliases.join(', ');
  item.iconPath = new ThemeIcon(icons[type ?? ''] ?? 'symbol-string');
  item.accessibilityInformation = { label: `${name}, ${mentions} mentions, ${what}` };
  item.contextValue = 'name';
  item.command = { command: 'sourcebook.showCard', title: 'Show Card', arguments: [ref] };
  return item;
}
