import {
  commands,
  DataTransferItem,
  type Disposable,
  DocumentDropEdit,
  languages,
  MarkdownString,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  Uri,
  WorkspaceEdit,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type InsertCitationParams,
  type InsertCitationResult,
  insertCitationRequest,
  type SourceSummary,
  type SourcesParams,
  type SourcesResult,
  sourcesRequest,
  toShownUri,
} from '../../server/protocol.ts';
import { draftLanguages } from '../draftLanguages.ts';
import type { LastDraft } from '../lastDraft.ts';
import { createPagedProvider, isMore, type Row, type View } from './pagedProvider.ts';

/** Keys of sources, as JSON; only drops into a draft read it. */
const dragType = 'application/vnd.sourcebook.sources';

/** The list of sources: what each holds, and whether the draft cites it. Dragged into the draft, one is cited there. */
export function createSourcesView(client: BaseLanguageClient, draft: LastDraft): View {
  let unread = 0;
  const provider = createPagedProvider<SourceSummary>(
    async (start, count) => {
      const document = draft.editor?.document;
      const uri = document ? client.code2ProtocolConverter.asUri(document.uri) : null;
      const params: SourcesParams = { uri, start, count };
      const result = await client.sendRequest<SourcesResult>(sourcesRequest, params);
      unread = result.unread;
      return result;
    },
    toItem,
    'sourcebook.moreSources',
  );
  const view = window.createTreeView<Row<SourceSummary>>('sourcebook.sources', {
    treeDataProvider: provider,
    canSelectMany: true,
    dragAndDropController: {
      dragMimeTypes: [dragType],
      dropMimeTypes: [],
      handleDrag(rows, transfer) {
        const keys = rows.flatMap(row => (isMore(row) ? [] : [row.key]));
        transfer.set(dragType, new DataTransferItem(JSON.stringify(keys)));
      },
    },
  });
  provider.onTotal = total => {
    const left = unread > 0 ? `, ${unread.toLocaleString()} not read` : '';
    view.description = total > 0 ? `${total.toLocaleString()}${left}` : '';
  };
  const subscriptions: Disposable[] = [
    view,
    commands.registerCommand('sourcebook.moreSources', () => provider.more()),
    commands.registerCommand('sourcebook.citeSelectedSource', async (row: unknown) => {
      const key = (row as Partial<SourceSummary> | undefined)?.key ?? view.selection.find(isSource)?.key;
      if (typeof key === 'string') await commands.executeCommand('sourcebook.citeSource', { uri: '', key });
    }),
    citeOnDrop(client),
  ];
  return {
    refresh: () => view.visible && provider.refresh(),
    dispose: () => subscriptions.forEach(one => void one.dispose()),
  };
}

function isSource(row: Row<SourceSummary>): row is SourceSummary {
  return !isMore(row);
}

function toItem(source: SourceSummary): TreeItem {
  const { key, title, date, figures, names, problems, isRead, copies, cited } = source;
  const origin = copies === '' ? '' : `shares text with ${copies}`;
  const item = new TreeItem(key);
  item.description = [isRead ? '' : 'not read', cited ? 'cited' : '', origin, date, title]
    .filter(part => part !== '')
    .join(' · ');
  const tooltip = new MarkdownString();
  tooltip.appendText(
    [
      `${title}`,
      [date, `${figures} figures`, `${names} names`, cited ? 'cited in the draft' : 'not cited in the draft']
        .filter(Boolean)
        .join(' · '),
      ...(copies === '' ? [] : [`One copies or rewrites the other, ${copies}: the two are one witness.`]),
      ...problems,
    ].join('\n\n'),
  );
  item.tooltip = tooltip;
  item.iconPath =
    problems.length > 0
      ? new ThemeIcon('warning', new ThemeColor('list.warningForeground'))
      : new ThemeIcon(cited ? 'pass-filled' : 'file-text');
  item.accessibilityInformation = {
    label: [
      key,
      title,
      date,
      `${figures} figures`,
      `${names} names`,
      cited ? 'cited' : 'not cited',
      origin,
      problems.join(' '),
    ]
      .filter(part => part !== '')
      .join(', '),
  };
  item.contextValue = 'source';
  item.command = { command: 'vscode.open', title: 'Open', arguments: [Uri.parse(toShownUri(source.uri))] };
  return item;
}

function citeOnDrop(client: BaseLanguageClient): Disposable {
  return languages.registerDocumentDropEditProvider(
    draftLanguages.map(language => ({ language })),
    {
      async provideDocumentDropEdits(document, position, transfer) {
        const dropped = transfer.get(dragType);
        if (!dropped) return undefined;
        const keys = toKeys(await dropped.asString());
        const params: InsertCitationParams = {
          uri: client.code2ProtocolConverter.asUri(document.uri),
          position: client.code2ProtocolConverter.asPosition(position),
          keys,
        };
        const result = await client.sendRequest<InsertCitationResult | null>(insertCitationRequest, params);
        if (!result || result.version !== document.version) return undefined;
        const edits = await client.protocol2CodeConverter.asTextEdits([...result.edits]);
        const drop = new DocumentDropEdit('', 'Cite the source');
        drop.additionalEdit = new WorkspaceEdit();
        drop.additionalEdit.set(document.uri, edits);
        return drop;
      },
    },
    { dropMimeTypes: [dragType] },
  );
}

function toKeys(json: string): readonly string[] {
  const value: unknown = JSON.parse(json);
  return Array.isArray(value) ? value.filter(key => typeof key === 'string') : [];
}
