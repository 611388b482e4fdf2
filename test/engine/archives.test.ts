import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createMemoryHost, type MemoryHost } from '../support/memoryHost.ts';
import { createMemoryStorage, type MemoryStorage } from '../support/memoryStorage.ts';
import { createTestExtractor } from '../support/readers.ts';

const archive = 'sources/news.jsonl';
const ships = { id: 'ships-1', title: 'Ships', date: '2021-03-04', text: 'Berg said 12 of 40 ships were lost.' };
const trade = {
  id: 17,
  headline: 'Exports fall',
  publisher: 'Trade News',
  body: 'Exports fell by 12 per cent in 2020.',
};
const port = { key: 'port', text: 'The port handled 4.2 million tonnes.' };
const lines = (...records: readonly unknown[]) =>
  records.map(record => (typeof record === 'string' ? record : JSON.stringify(record))).join('\n');

async function open(host: MemoryHost, storage?: MemoryStorage): Promise<Engine> {
  const engine = createEngine({ ...host, extract: createTestExtractor(), ...(storage && { storage }) });
  await engine.rebuild();
  return engine;
}

const draft = (text: string) => ({ uri: 'memory:/workspace/draft.md', version: 1, text });
const statusesOf = (engine: Engine, text: string) => engine.check(draft(text)).verdicts.map(({ status }) => status);

test('each line is a source of its own, with its key and its metadata', async () => {
  const engine = await open(createMemoryHost({ [archive]: lines(ships, trade, port) }));
  const told = engine.corpus.sources.map(({ key, path, metadata }) => [key, path, metadata.title, metadata.publisher]);
  assert.deepEqual(told, [
    ['trade-news-exports-fall', 'sources/news.jsonl/17', 'Exports fall', 'Trade News'],
    ['port', 'sources/news.jsonl/port', undefined, undefined],
    ['ships-1', 'sources/news.jsonl/ships-1', 'Ships', undefined],
  ]);
  assert.deepEqual(engine.problems, []);
  assert.deepEqual(statusesOf(engine, 'Of 40 ships, 12 were lost [@ships-1].'), ['found', 'found']);
  assert.deepEqual(statusesOf(engine, 'Exports fell by 12 per cent in 2020 [@port].'), ['elsewhere', 'elsewhere']);
  const [location] = engine.definition(draft('It was 4.2 million tonnes [@port].'), 29);
  assert.equal(location?.uri, 'memory:/workspace/sources/news.jsonl#port');
  assert.equal(location?.text.slice(location.target.start, location.target.end), port.text);
  assert.ok(engine.isSource('memory:/workspace/sources/news.jsonl'));
});

test('a line that is no document is one problem at that line, and the rest are read', async () => {
  const long = `{"id": "long", "text": "${'x'.repeat(1_000_001)}"}`;
  const engine = await open(createMemoryHost({ [archive]: lines(ships, '{"text": ', { size: 3 }, '', long, port) }));
  assert.deepEqual(
    engine.corpus.sources.map(({ key }) => key),
    ['port', 'ships-1'],
  );
  assert.deepEqual(
    engine.problems.map(({ uri, line, code, severity }) => [uri, line, code, severity]),
    [
      [2, 'source-unreadable'],
      [3, 'source-no-text'],
      [5, 'source-too-large'],
    ].map(([line, code]) => ['memory:/workspace/sources/news.jsonl', line, code, 'warning']),
  );
});

test('of many lines that are no documents the first are told, and the others counted', async () => {
  const engine = await open(createMemoryHost({ [archive]: lines(ships, ...Array.from({ length: 500 }, () => '{}')) }));
  assert.equal(engine.problems.length, 21);
  assert.match(engine.problems.at(-1)?.message ?? '', /480 more lines/);
});

test('an archive of which nothing can be read is a source that says why', async () => {
  const engine = await open(createMemoryHost({ [archive]: '', 'sources/note.txt': 'The port was opened in 1964.' }));
  assert.deepEqual(
    engine.problems.map(({ code }) => code),
    ['source-empty'],
  );
  assert.deepEqual(statusesOf(engine, 'It handled 7.7 million tonnes [@news].'), ['unchecked']);
});

test('HTML is read as a page, its tables too', async () => {
  const html =
    '<p>Sales rose by <b>5</b> per cent.</p><table><tr><th>Year<th>Sales</tr><tr><td>2020<td>310</tr></table>';
  const engine = await open(createMemoryHost({ [archive]: lines({ key: 'att', title: 'AT&amp;T &lt;T&gt;', html }) }));
  const [source] = engine.corpus.sources;
  assert.equal(source?.text, 'AT&T <T>\n\nSales rose by 5 per cent.\n\nYear | Sales\n2020 | 310');
  assert.equal(source?.metadata.title, 'AT&T <T>');
  assert.equal(source?.tables.length, 1);
});

test('fields are named in the configuration, and read anew when that changes', async () => {
  const host = createMemoryHost({ [archive]: lines({ id: 'ships-1', words: ships.text }) });
  const storage = createMemoryStorage();
  const engine = await open(host, storage);
  assert.deepEqual(
    engine.problems.map(({ code }) => code),
    ['source-no-text'],
  );
  host.write('.sourcebook.json', '{"recordFields": {"text": ["words"]}}');
  await engine.filesChanged([{ uri: host.uriOf('.sourcebook.json'), kind: 'created' }]);
  assert.deepEqual([engine.problems, engine.corpus.sources.length], [[], 1]);
  host.write('.sourcebook.json', '{}');
  const next = await open(host, storage);
  assert.deepEqual([next.problems.length, next.corpus.sources.length], [1, 0]);
});

test('an edit reads the lines that changed; a line that comes in renames no other', async () => {
  const host = createMemoryHost({ [archive]: lines(ships, trade, { text: 'No id, 7 ships.' }, port) });
  const engine = await open(host, createMemoryStorage());
  const before = new Map(engine.corpus.sources.map(source => [source.key, source]));
  const edited = { ...trade, body: 'Exports fell by 13 per cent in 2020.' };
  host.write(archive, lines({ text: 'New, 3 ships.' }, port, ships, edited, { text: 'No id, 7 ships.' }));
  await engine.filesChanged([{ uri: host.uriOf(archive), kind: 'changed' }]);
  const same = engine.corpus.sources.filter(source => before.get(source.key) === source).map(({ key }) => key);
  assert.deepEqual(same.toSorted(), ['id-7-ships', 'port', 'ships-1']);
  assert.equal(engine.corpus.sources.length, 5);
  assert.deepEqual(statusesOf(engine, 'Exports fell by 13 per cent [@trade-news-exports-fall].'), ['found']);
  assert.deepEqual(engine.corpus.findSource(`${host.uriOf(archive)}#17`)?.text.includes('12 per cent'), false);
});

test('a run that broke off in the middle of an archive is gone on with, whatever the archive has become', async () => {
  const [first, second] = [lines(ships, trade, port), lines({ ...ships, text: 'None of 40 ships was lost.' }, trade)];
  for (const last of [first, second]) {
    const host = createMemoryHost({ [archive]: first });
    const storage = createMemoryStorage();
    const engine = await open(host, storage);
    host.write(archive, second);
    let yields = 0;
    host.onYield = () => {
      // In the middle of the second archive the first is there again.
      if (++yields !== 2) return;
      host.onYield = null;
      host.write(archive, last);
      void engine.rebuild();
    };
    await engine.filesChanged([{ uri: host.uriOf(archive), kind: 'changed' }]);
    await engine.openDraft(draft(''));
    const afresh = await open(createMemoryHost({ [archive]: last }));
    const again = await open(host, storage);
    const texts = (corpus: Engine) => corpus.corpus.sources.map(({ uri, text }) => [uri, text]);
    assert.deepEqual(texts(engine), texts(afresh));
    assert.deepEqual(texts(again), texts(afresh));
  }
});

test('what lies beside an archive describes none of its documents', async () => {
  const engine = await open(
    createMemoryHost({ [archive]: lines(port), 'sources/news.json': '{"title": "All the news"}' }),
  );
  assert.equal(engine.corpus.sources[0]?.metadata.title, undefined);
});
