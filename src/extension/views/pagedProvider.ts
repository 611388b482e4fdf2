import { type Disposable, EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem } from 'vscode';

/** A view of the extension's own. */
export interface View extends Disposable {
  /** Asks anew where it can be seen. */
  refresh(): void;
}

/** A row of a long list, or the row that brings more of it. */
export type Row<Item> = Item | MoreRow;

interface MoreRow {
  readonly more: number;
}

export interface PagedProvider<Item> extends TreeDataProvider<Row<Item>> {
  /** Asks anew for all that is shown; `top` begins with the first page again. */
  refresh(top?: boolean): void;
  /** Brings the next page. */
  more(): void;
  /** Called with how many there are, after each look. */
  onTotal: (total: number) => void;
}

const pageSize = 200;

/** A flat list of which a page at a time is asked for, when its view is looked at. */
export function createPagedProvider<Item extends object>(
  ask: (start: number, count: number) => Promise<{ readonly total: number; readonly items: readonly Item[] }>,
  toItem: (item: Item) => TreeItem,
  moreCommand: string,
): PagedProvider<Item> {
  const changed = new EventEmitter<undefined>();
  let pages = 1;
  const provider: PagedProvider<Item> = {
    onDidChangeTreeData: changed.event,
    onTotal: () => {},
    refresh(top = false) {
      if (top) pages = 1;
      changed.fire(undefined);
    },
    more() {
      pages++;
      changed.fire(undefined);
    },
    async getChildren(row) {
      if (row) return [];
      const items: Row<Item>[] = [];
      let total = 0;
      for (let page = 0; page < pages; page++) {
        const answer = await ask(page * pageSize, pageSize);
        total = answer.total;
        items.push(...answer.items);
        if (answer.items.length < pageSize) break;
      }
      provider.onTotal(total);
      return total > items.length ? [...items, { more: total - items.length }] : items;
    },
    getTreeItem(row) {
      if (!isMore(row)) return toItem(row);
      const item = new TreeItem(`${row.more.toLocaleString()} more…`);
      item.iconPath = new ThemeIcon('ellipsis');
      item.command = { command: moreCommand, title: 'Show more' };
      return item;
    },
  };
  return provider;
}

export function isMore(row: object): row is MoreRow {
  return 'more' in row;
}
