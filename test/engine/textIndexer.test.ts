import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import type { Host, TextIndexer } from '../../src/engine/host.ts';
import { indexTexts } from '../../src/engine/indexTexts.ts';
import { createMemoryHost, type MemoryHost } from '../support/memoryHost.ts';
import { createMemoryStorage } from '../support/memoryStorage.ts';

function createFiles(): MemoryHost {
  const host = createMemoryHost({
    'sources/broken.vtt': 'no subtitles',
    'sources/empty.txt': '',
    'sources/report.txt': 'Imports fell by 3 per cent.',
    'sources/report.json': '{"title": "The report"}',
  });
  for (let i = 0; i < 150; i++) {
    const text = `Exports of ${i} Berg Ltd rose by ${i}.5 per cent in ${1900 + i}, Anna Berg said.`;
    host.write(`sources/${i % 7}/text${i}.${i % 3 === 0 ? 'md' : 'txt'}`, text);
  }
  return host;
}

/** Indexes beside the engine as threads do, answering later and in another order than asked. */
function createIndexer(refuses: (batch: number) => boolean = () => false): TextIndexer & { batches: number } {
  const indexer = {
    threads: 2,
    fewestBytes: 1000,
    batches: 0,
    async index(texts: Parameters<TextIndexer['index']>[0]) {
      const batch = indexer.batches++;
      await new Promise(resolve => setTimeout(resolve, batch % 2 === 0 ? 5 : 0));
      if (refuses(batch)) throw new Error('The thread ended without an answer.');
      return indexTexts(texts);
    },
  };
  return indexer;
}

async function answersOf(host: Host): Promise<unknown> {
  const engine = createEngine(host, { sources: ['sources/**'] });
  await engine.rebuild();
  const { corpus, problems } = engine;
  return {
    sources: corpus.sources.map(({ uri, key, metadata, text, passages, figures }) => [
      uri,
      key,
      metadata,
      text.length,
      passages.length,
      figures,
    ]),
    problems,
    hits: corpus
      .searchPassages('Anna Berg said that exports rose', { limit: 200 })
      .map(hit => [hit.source.uri, hit.score]),
    entities: corpus.entities,
    origins: corpus.sources.map(source => corpus.originOf(source).path),
  };
}

test('what threads indexed answers as what was read here', async () => {
  const host = createFiles();
  const indexer = createIndexer();
  assert.deepEqual(await answersOf({ ...host, textIndexer: indexer }), await answersOf(host));
  assert.ok(indexer.batches >= 3, `${indexer.batches} batches`);
});

test('texts whose thread died are read here', async () => {
  const host = createFiles();
  const indexer = createIndexer(batch => batch !== 1);
  assert.deepEqual(await answersOf({ ...host, textIndexer: indexer }), await answersOf(host));
});

test('each source is counted, and the corpus answers before all are there', async () => {
  const host = createFiles();
  const engine = createEngine({ ...host, textIndexer: createIndexer() }, { sources: ['sources/**'] });
  const seen = new Set<number>();
  engine.onChange(() => seen.add(engine.corpus.sources.length));
  await engine.rebuild();
  const { done, total } = engine.status;
  assert.deepEqual([done, total], [153, 153]);
  assert.ok(seen.size > 4 && seen.has(16) && seen.has(153), [...seen].join(' '));
});

test('what has been stored is taken over, and a file that moved is not read again', async () => {
  const host = createFiles();
  const storage = createMemoryStorage();
  const indexer = createIndexer();
  await answersOf({ ...host, storage, textIndexer: indexer });
  const { batches } = indexer;
  host.remove('sources/0/text0.md');
  host.write('sources/0/moved.md', 'Exports of 0 Berg Ltd rose by 0.5 per cent in 1900, Anna Berg said.');
  host.takeWork();
  assert.deepEqual(await answersOf({ ...host, storage, textIndexer: indexer }), await answersOf(host));
  assert.equal(indexer.batches, batches);
});

test('a run that is superseded leaves nothing behind that is wrong', async () => {
  const host = createFiles();
  let left = 40;
  const controller = new AbortController();
  const engine = createEngine(
    { ...host, textIndexer: createIndexer(), yield: async () => void (left-- === 0 && controller.abort()) },
    { sources: ['sources/**'] },
  );
  await engine.rebuild(controller.signal);
  assert.ok(engine.corpus.sources.length < 153);
  await engine.rebuild();
  const fresh = createEngine(host, { sources: ['sources/**'] });
  await fresh.rebuild();
  const uris = (of: typeof engine) => of.corpus.sources.map(({ uri, text }) => [uri, text.length]);
  assert.deepEqual(uris(engine), uris(fresh));
});
