import {
  type Command,
  commands,
  EventEmitter,
  extensions,
  type Location,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
  ViewColumn,
  window,
} from 'vscode';

/** A place to list. */
export interface ListedPlace {
  /** Places of the same group stand together, under its name. */
  readonly group: string;
  readonly location: Location;
  /** The words around it, plain text. */
  readonly excerpt: string;
}

/** The part of VS Code's built-in references view that is used here (its `references-view.d.ts`). */
interface ReferencesView {
  setInput(input: unknown): void;
}

interface Group {
  readonly name: string;
  readonly places: readonly ListedPlace[];
}

/** Lists places in VS Code's references view; where there is none, as in the web extension host, as a peek at the first. */
export async function showPlaces(title: string, message: string, places: readonly ListedPlace[]): Promise<void> {
  const [first] = places;
  if (!first || (await listInReferencesView(title, message, places))) return;
  // A peek stands in an editor: not in the place of a card.
  const { uri, range } = first.location;
  await window.showTextDocument(uri, { viewColumn: ViewColumn.One, selection: range });
  const locations = places.map(({ location }) => location);
  await commands.executeCommand('editor.action.showReferences', uri, range.start, locations);
}

/** False where there is no such view. */
async function listInReferencesView(title: string, message: string, places: readonly ListedPlace[]): Promise<boolean> {
  const view = await extensions.getExtension<ReferencesView>('vscode.references-view')?.activate();
  if (!view || !('setInput' in view)) return false;
  const groups = toGroups(places);
  const provider: TreeDataProvider<Group | ListedPlace> = {
    onDidChangeTreeData: new EventEmitter<undefined>().event,
    getChildren: node => (node === undefined ? groups : 'places' in node ? [...node.places] : []),
    getTreeItem: node => ('places' in node ? toGroupItem(node) : toPlaceItem(node)),
    getParent: node => ('places' in node ? undefined : groups.find(({ places }) => places.includes(node))),
  };
  const input = {
    contextValue: 'sourcebook.places',
    title,
    location: places[0]?.location,
    resolve: () => ({ provider, message }),
    with: () => input,
  };
  view.setInput(input);
  return true;
}

function toGroups(places: readonly ListedPlace[]): Group[] {
  const groups = new Map<string, ListedPlace[]>();
  for (const place of places) groups.set(place.group, [...(groups.get(place.group) ?? []), place]);
  return [...groups].map(([name, places]) => ({ name, places }));
}

function toGroupItem({ name, places }: Group): TreeItem {
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.description = String(places.length);
  return item;
}

function toPlaceItem({ excerpt, location }: ListedPlace): TreeItem {
  const item = new TreeItem(excerpt);
  item.tooltip = excerpt;
  const { uri, range } = location;
  const open: Command = { command: 'vscode.open', title: 'Open', arguments: [uri, { selection: range }] };
  item.command = open;
  return item;
}
