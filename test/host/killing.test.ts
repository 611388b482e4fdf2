// A program that writes an index is killed at any moment: the next one answers as from a fresh index, of every source.
// `KILLS=500 npm run test:unit -- test/host/killing` does so that many times.
import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { createEngine } from '../../src/engine/createEngine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import type { Storage } from '../../src/engine/storage.ts';
import { createNodeHost } from '../../src/host/nodeHost.ts';
import { createNodeStorage } from '../../src/host/nodeStorage.ts';
import { makeFolder } from '../cli/support.ts';
import { keepWriting } from './killedWriter.ts';

const kills = Number(process.env.KILLS ?? 8);
/** The longest that a program may live, in milliseconds. */
const longestLife = 400;

async function open(folder: string, storage?: Storage): Promise<Engine> {
  const engine = createEngine({ ...createNodeHost(folder), ...(storage && { storage }) });
  await engine.rebuild();
  return engine;
}

function answersOf({ corpus }: Engine): unknown {
  return {
    sources: corpus.sources.map(({ uri, key, text }) => [uri, key, text]),
    passages: corpus
      .searchPassages('Item 7 cost in 1987', { limit: 50 })
      .map(hit => [hit.source.uri, hit.passage.span, hit.score]),
    figures: corpus.findFigures({ from: 0, to: 1e6 }).map(hit => [hit.source.uri, hit.figure]),
  };
}

// The same file is started as the program that is killed.
const writerMark = '--write';
if (process.argv[2] === writerMark) await keepWriting(process.argv.slice(3));

test('killed at any moment: no wrong answer, no lost source', { timeout: 60_000 + 10_000 * kills }, async context => {
  const folder = makeFolder(context, { 'sources/s0.txt': 'Item 0 cost $1.50.' });
  const cache = path.join(folder, '.cache');
  mkdirSync(cache);
  let survivors = 0;
  for (let i = 0; i < kills; i++) {
    const writer = fork(fileURLToPath(import.meta.url), [writerMark, folder, cache, String(i)], { execArgv: [] });
    await new Promise(resolve => writer.once('message', resolve));
    await new Promise(resolve => setTimeout(resolve, (longestLife * ((i * 0.618) % 1)) | 0));
    const ended = new Promise(resolve => writer.once('exit', (_, signal) => resolve(signal)));
    writer.kill('SIGKILL');
    assert.equal(await ended, 'SIGKILL', 'it was killed, and did not fail before');
    if (readdirSync(cache).some(name => name.startsWith('manifest'))) survivors++;
    assert.deepEqual(
      answersOf(await open(folder, createNodeStorage(cache))),
      answersOf(await open(folder)),
      `kill ${i}`,
    );
  }
  assert.ok(kills < 4 || survivors > 0, 'some left an index behind');
});
