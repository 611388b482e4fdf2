import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { processorSeconds, quantile } from '../support.ts';

/** Terms only; times are of the processor. */
export interface PeerFigures {
  readonly name: string;
  readonly seconds: number;
  readonly bytes: number;
  /** From an empty process to the first answer, without loading the library. */
  readonly openMs: number;
  readonly residentMegabytes: number;
  readonly p50: number;
  readonly p95: number;
  /** One document replaced, then a question answered. */
  readonly editMs: number;
}

/** What peers are given: the passages of all documents, and the sentences that are asked for. */
export interface PeerTask {
  readonly passages: readonly string[];
  readonly sentences: readonly string[];
}

interface Peer {
  add(id: number, text: string): void;
  remove(id: number, text: string): void;
  search(sentence: string): unknown;
  /** Between the last passage and the first question. */
  commit(): void;
  close(): void;
}

type OpenPeer = (file: string, isNew: boolean) => Promise<Peer>;

/** Found by `require`, as they are no dependencies but MiniSearch. */
const peers: Readonly<Record<string, OpenPeer>> = {
  minisearch: openMiniSearch,
  flexsearch: openFlexSearch,
  'node-sqlite3-wasm': openSqlite,
};

export function listPeers(): readonly string[] {
  const require = createRequire(import.meta.url);
  return Object.keys(peers).filter(name => {
    try {
      return name === 'minisearch' || require.resolve(name) !== '';
    } catch {
      console.log(`Left out: ${name} is not installed (see stored.bench.ts).`);
      return false;
    }
  });
}

/** `step`: `peer-build NAME`, then in a new process `peer-open NAME`. */
export async function runPeerStep(step: string, task: string, folder: string): Promise<void> {
  const [what, name = ''] = step.split(' ');
  const open = peers[name];
  if (!open) throw new Error(`No peer is called ${name}.`);
  const file = path.join(folder, `${name}.index`);
  const { passages, sentences } = JSON.parse(readFileSync(task, 'utf8')) as PeerTask;
  if (what === 'peer-build') {
    rmSync(file, { force: true });
    const peer = await open(file, true);
    const start = process.cpuUsage();
    for (const [id, text] of passages.entries()) peer.add(id, text);
    peer.commit();
    const seconds = processorSeconds(start);
    peer.close();
    const bytes = [file, `${file}-wal`].reduce((sum, own) => sum + (existsSync(own) ? statSync(own).size : 0), 0);
    process.stdout.write(JSON.stringify({ name, seconds, bytes } satisfies Partial<PeerFigures>));
    return;
  }
  const start = process.cpuUsage();
  const peer = await open(file, false);
  peer.search(sentences[0] ?? '');
  const openMs = 1000 * processorSeconds(start);
  const residentMegabytes = process.memoryUsage().rss / 1e6;
  const times = sentences.map(sentence => time(() => peer.search(sentence)));
  const [first = ''] = passages;
  const edits = [...Array(12).keys()].map(i =>
    time(() => {
      peer.remove(0, i === 0 ? first : `${first} ${i - 1}`);
      peer.add(0, `${first} ${i}`);
      peer.commit();
      peer.search(first);
    }),
  );
  peer.close();
  const [p50, p95, editMs] = [quantile(times, 0.5), quantile(times, 0.95), quantile(edits, 0.5)];
  process.stdout.write(JSON.stringify({ openMs, residentMegabytes, p50, p95, editMs } satisfies Partial<PeerFigures>));
}

function time(run: () => void): number {
  const start = process.cpuUsage();
  run();
  return 1000 * processorSeconds(start);
}

const best = 10;

async function openMiniSearch(file: string, isNew: boolean): Promise<Peer> {
  const options = { fields: ['text'] };
  const index = isNew ? new MiniSearch(options) : MiniSearch.loadJSON(readFileSync(file, 'utf8'), options);
  return {
    add: (id, text) => index.add({ id, text }),
    remove: (id, text) => index.remove({ id, text }),
    search: sentence => index.search(sentence).slice(0, best),
    commit: () => {
      if (isNew) writeFileSync(file, JSON.stringify(index));
    },
    close: () => {},
  };
}

/** What is used of FlexSearch 0.8. */
interface FlexIndex {
  add(id: number, text: string): void;
  remove(id: number): void;
  search(text: string, options: { readonly limit: number; readonly suggest: boolean }): unknown;
  export(take: (key: string, data: string | undefined) => void): void;
  import(key: string, data: string): void;
}

async function openFlexSearch(file: string, isNew: boolean): Promise<Peer> {
  const { Index } = createRequire(import.meta.url)('flexsearch') as { readonly Index: new () => FlexIndex };
  const index = new Index();
  if (!isNew)
    for (const [key, data] of JSON.parse(readFileSync(file, 'utf8')) as [string, string][]) index.import(key, data);
  return {
    add: (id, text) => index.add(id, text),
    remove: id => index.remove(id),
    // All words of a drafted sentence are seldom in one passage.
    search: sentence => index.search(sentence, { limit: best, suggest: true }),
    commit() {
      if (!isNew) return;
      const parts: [string, string][] = [];
      index.export((key, data) => {
        if (data !== undefined) parts.push([key, data]);
      });
      writeFileSync(file, JSON.stringify(parts));
    },
    close: () => {},
  };
}

/** What is used of node-sqlite3-wasm. */
interface SqliteDatabase {
  exec(sql: string): void;
  run(sql: string, values: readonly (string | number)[]): void;
  all(sql: string, values: readonly (string | number)[]): unknown;
  close(): void;
}

async function openSqlite(file: string, isNew: boolean): Promise<Peer> {
  const { Database } = createRequire(import.meta.url)('node-sqlite3-wasm') as {
    readonly Database: new (file: string) => SqliteDatabase;
  };
  const database = new Database(file);
  if (isNew) database.exec('CREATE VIRTUAL TABLE passages USING fts5(text)');
  let isOpen = false;
  const begin = () => {
    if (!isOpen) database.exec('BEGIN');
    isOpen = true;
  };
  return {
    add(id, text) {
      begin();
      database.run('INSERT INTO passages(rowid, text) VALUES (?, ?)', [id, text]);
    },
    remove(id) {
      begin();
      database.run('DELETE FROM passages WHERE rowid = ?', [id]);
    },
    search(sentence) {
      const words = sentence.match(/[\p{L}\p{N}]+/gu) ?? [];
      const query = words.map(word => `"${word}"`).join(' OR ');
      const sql = 'SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT ?';
      return query === '' ? [] : database.all(sql, [query, best]);
    },
    commit() {
      if (isOpen) database.exec('COMMIT');
      isOpen = false;
    },
    close: () => database.close(),
  };
}
