import {
  commands,
  type Disposable,
  EventEmitter,
  Range,
  type TextEditor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type ReportParams,
  type ReportResult,
  type ReportResultItem,
  type ReportResultRemarks,
  type ReportResultSource,
  reportRequest,
} from '../server/protocol.ts';
import { draftLanguages } from './draftLanguages.ts';
import type { DraftCounts } from './statusItem.ts';

type Kind = ReportResultItem['kind'];

/** A row of the tree. */
type Node =
  | { readonly type: 'kind'; readonly kind: Kind }
  | { readonly type: 'status'; readonly kind: Kind; readonly status: string }
  | { readonly type: 'item'; readonly item: ReportResultItem }
  | { readonly type: 'remarks'; readonly remarks: ReportResultRemarks }
  | { readonly type: 'remark'; readonly remark: ReportResultRemarks['remarks'][number] }
  | { readonly type: 'sources' }
  | { readonly type: 'source'; readonly source: ReportResultSource };

const kinds: readonly (readonly [kind: Kind, title: string, icon: string])[] = [
  ['figure', 'Figures', 'symbol-number'],
  ['quotation', 'Quotations', 'quote'],
  ['citation', 'Citations', 'references'],
  ['name', 'Names', 'symbol-class'],
];

/** In the order in which they want attention; what a status is called and drawn with. */
const statuses: readonly (readonly [status: string, title: string, icon: string])[] = [
  ['absent', 'In no source', 'error'],
  ['altered', 'Not word for word', 'warning'],
  ['different', 'Differs from the source', 'warning'],
  ['elsewhere', 'In another source', 'arrow-swap'],
  ['disputed', 'The sources disagree', 'git-compare'],
  ['unchecked', 'Not checked', 'question'],
  ['derived', 'Follows from the source', 'symbol-operator'],
  ['rounded', 'Rounded', 'symbol-numeric'],
  ['found', 'Found', 'check'],
];

/** What asks for the writer's eye first; a name that no source has is often the writer's own. */
const attention = new Set(['absent', 'altered', 'different', 'elsewhere', 'disputed']);

export interface ReportView extends Disposable {
  /** Asks for the state anew: the sources or the settings have changed. */
  refresh(): void;
}

// Typing goes on for longer than one pause; a state that flickers helps nobody.
const pause = 600;

/** The view of the state of the draft that was looked at last. `onCounts` is told how many want attention. */
export function createReportView(client: BaseLanguageClient, onCounts: (open: DraftCounts | null) => void): ReportView {
  const changed = new EventEmitter<void>();
  let uri: Uri | null = null;
  let report: ReportResult | null = null;
  let shown: ReadonlySet<string> | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let newest = 0;

  const view = window.createTreeView<Node>('sourcebook.report', {
    treeDataProvider: {
      onDidChangeTreeData: changed.event,
      getTreeItem: toTreeItem,
      getChildren: node => childrenOf(node),
    },
    showCollapseAll: true,
  });

  function itemsOf(kind: Kind, status?: string): readonly ReportResultItem[] {
    return (report?.items ?? []).filter(
      item =>
        item.kind === kind &&
        (status === undefined || item.status === status) &&
        (shown === null || shown.has(item.status)),
    );
  }

  function childrenOf(node: Node | undefined): Node[] {
    if (!report) return [];
    if (!node) {
      const groups = kinds.filter(([kind]) => itemsOf(kind).length > 0).map(([kind]): Node => ({ type: 'kind', kind }));
      if (report.sourceCount === 0 || shown !== null) return groups;
      return [...groups, { type: 'sources' }, ...report.remarks.map((remarks): Node => ({ type: 'remarks', remarks }))];
    }
    if (node.type === 'kind') {
      const { kind } = node;
      return statuses
        .filter(([status]) => itemsOf(kind, status).length > 0)
        .map(([status]): Node => ({ type: 'status', kind, status }));
    }
    if (node.type === 'status') return itemsOf(node.kind, node.status).map((item): Node => ({ type: 'item', item }));
    if (node.type === 'remarks') return node.remarks.remarks.map((remark): Node => ({ type: 'remark', remark }));
    if (node.type === 'sources') return report.sources.map((source): Node => ({ type: 'source', source }));
    return [];
  }

  function toTreeItem(node: Node): TreeItem {
    if (node.type === 'item') return toItem(node.item, uri);
    if (node.type === 'source') return toSourceItem(node.source);
    if (node.type === 'sources') {
      const used = report?.sources.filter(({ isCited, items }) => isCited || items > 0).length ?? 0;
      return toGroup('Sources', 'library', `${report?.sourceCount ?? 0}, ${used} used`, false, 'sources');
    }
    if (node.type === 'remark') return toRemarkItem(node.remark);
    if (node.type === 'remarks') {
      const { code, title, count } = node.remarks;
      return toGroup(title, 'info', String(count), false, code);
    }
    if (node.type === 'kind') {
      const [, title = '', icon = ''] = kinds.find(([kind]) => kind === node.kind) ?? [];
      const items = itemsOf(node.kind);
      const wanting = items.filter(({ kind, status }) => isWanting(kind, status)).length;
      const count = wanting > 0 ? `${items.length}, ${wanting} to look at` : String(items.length);
      return toGroup(title, icon, count, node.kind !== 'name', node.kind);
    }
    const [, title = node.status, icon = ''] = statuses.find(([status]) => status === node.status) ?? [];
    const count = String(itemsOf(node.kind, node.status).length);
    return toGroup(title, icon, count, attention.has(node.status), `${node.kind}/${node.status}`);
  }

  async function update(): Promise<void> {
    const asked = ++newest;
    const params: ReportParams | null = uri ? { uri: client.code2ProtocolConverter.asUri(uri) } : null;
    const answer = params
      ? await client.sendRequest<ReportResult | null>(reportRequest, params).catch(() => null)
      : null;
    if (asked !== newest) return;
    report = answer;
    const judged = answer?.items.filter(({ kind }) => kind === 'figure' || kind === 'quotation') ?? [];
    const unchecked = judged.filter(({ status }) => status === 'unchecked').length;
    const wanting = answer?.items.filter(({ kind, status }) => isWanting(kind, status)).length ?? 0;
    view.description = describeFilter(shown);
    view.badge = wanting > 0 ? { value: wanting, tooltip: `${wanting} to look at in this draft` } : undefined;
    void commands.executeCommand('setContext', 'sourcebook.hasReport', answer !== null);
    onCounts(answer ? { wanting, checked: judged.length - unchecked, unchecked } : null);
    changed.fire();
  }

  function schedule(after: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void update(), after);
  }

  function follow(editor: TextEditor | undefined): void {
    if (!editor || !draftLanguages.includes(editor.document.languageId)) return;
    uri = editor.document.uri;
    schedule(0);
  }

  async function filter(): Promise<void> {
    const picked = await window.showQuickPick(
      statuses.map(([status, title, icon]) => ({
        status,
        label: `$(${icon}) ${title}`,
        description: String(report?.items.filter(item => item.status === status).length ?? 0),
        picked: shown === null || shown.has(status),
      })),
      { title: 'Show in the Draft view', canPickMany: true, placeHolder: 'Which statuses to show' },
    );
    if (!picked) return;
    shown =
      picked.length === 0 || picked.length === statuses.length ? null : new Set(picked.map(({ status }) => status));
    view.description = describeFilter(shown);
    changed.fire();
  }

  const parts: Disposable[] = [
    view,
    changed,
    commands.registerCommand('sourcebook.filterReport', filter),
    commands.registerCommand('sourcebook.showReport', () => commands.executeCommand('sourcebook.report.focus')),
    window.onDidChangeActiveTextEditor(follow),
    workspace.onDidChangeTextDocument(({ document }) => {
      if (document.uri.toString() === uri?.toString()) schedule(pause);
    }),
  ];
  follow(window.activeTextEditor);
  return {
    refresh: () => schedule(pause),
    dispose() {
      clearTimeout(timer);
      for (const part of parts) part.dispose();
    },
  };
}

function isWanting(kind: Kind, status: string): boolean {
  return kind === 'citation' ? status !== 'found' : kind !== 'name' && attention.has(status);
}

function describeFilter(shown: ReadonlySet<string> | null): string {
  if (shown === null) return '';
  return statuses
    .filter(([status]) => shown.has(status))
    .map(([, title]) => title.toLowerCase())
    .join(', ');
}

function toGroup(title: string, icon: string, description: string, isOpen: boolean, id: string): TreeItem {
  const state = isOpen ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
  const item = new TreeItem(title, state);
  item.id = id;
  item.iconPath = new ThemeIcon(icon);
  item.description = description;
  return item;
}

function toItem({ text, range, note, place, sides }: ReportResultItem, uri: Uri | null): TreeItem {
  const item = new TreeItem(text);
  item.description = [place, note].filter(part => part !== null).join(' · ');
  item.tooltip = [text, item.description, ...sides, `Line ${range.start.line + 1}`].join('\n');
  const { start, end } = range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  if (uri) item.command = { title: 'Go There', command: 'vscode.open', arguments: [uri, { selection }] };
  return item;
}

function toSourceItem({ key, uri, isCited, items, isRead }: ReportResultSource): TreeItem {
  const item = new TreeItem(key);
  const used = isCited ? `cited, answers for ${items}` : items > 0 ? `not cited, answers for ${items}` : 'not used';
  item.description = isRead ? used : 'could not be read';
  item.iconPath = new ThemeIcon(isRead ? 'file-text' : 'warning');
  item.command = { title: 'Open', command: 'vscode.open', arguments: [Uri.parse(uri)] };
  return item;
}

function toRemarkItem({ message, places }: ReportResultRemarks['remarks'][number]): TreeItem {
  const item = new TreeItem(message);
  const names = places.map(
    ({ uri, range }) => `${workspace.asRelativePath(Uri.parse(uri, true))}, line ${range.start.line + 1}`,
  );
  item.description = names.join(' · ');
  item.tooltip = [message, ...names].join('\n');
  // The last: of two entries the one that repeats the other.
  const place = places.at(-1);
  if (!place) return item;
  const { start, end } = place.range;
  const selection = new Range(start.line, start.character, end.line, end.character);
  item.command = { title: 'Open', command: 'vscode.open', arguments: [Uri.parse(place.uri, true), { selection }] };
  return item;
}
