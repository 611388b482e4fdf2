import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { type FetchedText, indexTexts } from '../../src/engine/indexTexts.ts';
import { nodeDeflate } from '../../src/host/nodeDeflate.ts';
import { createNodeIndexer, findThreadCount } from '../../src/host/nodeIndexer.ts';

function toText(name: string, text: string): FetchedText {
  const bytes = new TextEncoder().encode(text);
  const file = { uri: `file:///${name}`, path: name, size: bytes.length, mtime: 1, hash: name };
  return { file, bytes, sidecar: null };
}

/** A script in place of the indexer's: it does with texts what the first one's name says. */
function makeScript(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-indexer-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const script = path.join(folder, 'indexer.cjs');
  writeFileSync(
    script,
    `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ([{ file, bytes }]) => {
      if (file.path === 'die') process.exit(3);
      if (file.path === 'throw') throw new Error('broken');
      setTimeout(() => parentPort.postMessage(bytes), 20);
    });`,
  );
  return script;
}

test('a thread writes the segment that is written here', async () => {
  const script = process.env.SOURCEBOOK_INDEXER;
  assert.ok(script, 'SOURCEBOOK_INDEXER names no bundle; run the tests by npm run test:unit');
  const sidecar = { bytes: new TextEncoder().encode('{"title": "Trade"}'), extension: 'json' } as const;
  const batches = [
    [toText('b.md', '# Trade\n\nExports *rose* by 4.2 per cent, Anna Berg said.\n'), toText('a.txt', 'Nothing.')],
    [{ ...toText('c.txt', 'In 2021 imports fell.'), sidecar }],
    [toText('d.csv', 'Year,Trade\n2021,5\n')],
  ];
  const indexer = createNodeIndexer(script, 2);
  assert.deepEqual(
    await Promise.all(batches.map(texts => indexer?.index(texts))),
    batches.map(texts => indexTexts(texts, nodeDeflate)),
  );
});

test('a thread that dies takes its own texts along only', async context => {
  const indexer = createNodeIndexer(makeScript(context), 2);
  const names = ['one', 'die', 'two', 'throw', 'three', 'die', 'die', 'four'];
  const answers = await Promise.allSettled(names.map(name => indexer?.index([toText(name, name)])));
  assert.deepEqual(
    answers.map(answer =>
      answer.status === 'fulfilled' ? new TextDecoder().decode(answer.value) : String(answer.reason.message),
    ),
    names.map(name => {
      if (name === 'die') return 'The thread ended without an answer.';
      return name === 'throw' ? 'broken' : name;
    }),
  );
});

test('one processor is left to the rest where there are more than two', () => {
  assert.deepEqual([1, 2, 3, 4, 8, 64].map(findThreadCount), [undefined, 2, 2, 3, 4, 4]);
});
