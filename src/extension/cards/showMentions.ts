import {
  type Command,
  commands,
  EventEmitter,
  extensions,
  Location,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  ViewColumn,
  window,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  type MentionsParams,
  type MentionsResult,
  mentionsRequest,
  type NamedLocation,
  type NameRef,
} from '../../server/protocol.ts';

/** The part of VS Code's built-in references view that is used here (its `references-view.d.ts`). */
interface ReferencesView {
  setInput(input: unknown): void;
}

interface SourceNode {
  readonly key: string;
  readonly places: readonly NamedLocation[];
}

/** Every place where the sources name something, in VS Code's references view; where there is none, as a peek. */
export async function showMentions(client: BaseLanguageClient, ref: NameRef): Promise<void> {
  const params: MentionsParams = ref;
  const places = await client.sendRequest<MentionsResult>(mentionsRequest, params);
  const [first] = places.map(toLocation(client));
  if (!first) return;
  const view = await extensions.getExtension<ReferencesView>('vscode.references-view')?.activate();
  if (view && 'setInput' in view) {
    view.setInput(createInput(client, ref, places, first));
    return;
  }
  const locations = places.map(toLocation(client));
  // A peek stands in an editor: not in the place of the card.
  await window.showTextDocument(first.uri, { viewColumn: ViewColumn.One, selection: first.range });
  await commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
}

function createInput(client: BaseLanguageClient, ref: NameRef, places: MentionsResult, location: Location): unknown {
  const groups = new Map<string, NamedLocation[]>();
  for (const place of places) groups.set(place.key, [...(groups.get(place.key) ?? []), place]);
  const sources: SourceNode[] = [...groups].map(([key, places]) => ({ key, places }));
  const provider: TreeDataProvider<SourceNode | NamedLocation> = {
    onDidChangeTreeData: new EventEmitter<undefined>().event,
    getChildren: node => (node === undefined ? sources : 'places' in node ? [...node.places] : []),
    getTreeItem: node => ('places' in node ? toSourceItem(node) : toPlaceItem(client, node)),
    getParent: node => ('places' in node ? undefined : sources.find(({ places }) => places.includes(node))),
  };
  const input = {
    contextValue: 'sourcebook.mentions',
    title: `Mentions of ${ref.name}`,
    location,
    resolve: () => ({ provider, message: `${places.length} mentions in ${sources.length} sources` }),
    with: () => input,
  };
  return input;
}

function toSourceItem({ key, places }: SourceNode): TreeItem {
  const item = new TreeItem(key, TreeItemCollapsibleState.Expanded);
  item.description = String(places.length);
  return item;
}

function toPlaceItem(client: BaseLanguageClient, place: NamedLocation): TreeItem {
  const item = new TreeItem(place.excerpt);
  const { uri, range } = toLocation(client)(place);
  item.tooltip = place.excerpt;
  const open: Command = { command: 'vscode.open', title: 'Open', arguments: [uri, { selection: range }] };
  item.command = open;
  return item;
}

function toLocation(client: BaseLanguageClient): (place: NamedLocation) => Location {
  return ({ uri, range }) => new Location(Uri.parse(uri), client.protocol2CodeConverter.asRange(range));
}
