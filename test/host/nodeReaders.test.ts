import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type TestContext, test } from 'node:test';
import { createNodeExtractor } from '../../src/host/nodeReaders.ts';
import { createTestExtractor } from '../support/readers.ts';

const report = () => new Uint8Array(readFileSync('test/readers/files/report.pdf'));

/** A script in place of the readers': it does with a file what the file's text says. */
function makeScript(context: TestContext): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'sourcebook-readers-'));
  context.after(() => rmSync(folder, { recursive: true, force: true }));
  const script = path.join(folder, 'readers.cjs');
  writeFileSync(
    script,
    `const { parentPort } = require('node:worker_threads');
    parentPort.on('message', ({ id, bytes }) => {
      const order = new TextDecoder().decode(bytes);
      if (order === 'hang') for (;;);
      if (order === 'die') process.exit(3);
      if (order === 'throw') throw new Error('broken');
      if (order === 'grow') for (const all = [];;) all.push(new Array(1e6).fill(0.5));
      // A library's own message, and one that comes late, are no answers.
      parentPort.postMessage({ action: 'ready' });
      parentPort.postMessage({ id: id - 1, content: { text: 'late' } });
      const content = { text: order, prose: order, blocks: [], tables: [], metadata: {}, problems: [] };
      parentPort.postMessage({ id, content });
    });`,
  );
  return script;
}

test('a reader that hangs or dies is ended, and only that file is lost', { timeout: 60_000 }, async context => {
  const extract = createNodeExtractor(makeScript(context), 1_000);
  const ask = (text: string) => extract('pdf', new TextEncoder().encode(text));
  // Asked at once: each waits for the one before.
  const asked = ['one', 'hang', 'two', 'die', 'three', 'throw', 'four'].map(ask);
  const answers = await Promise.allSettled(asked);
  assert.deepEqual(
    answers.map(answer => (answer.status === 'fulfilled' ? answer.value.text : String(answer.reason.message))),
    [
      'one',
      'it took longer than 1 seconds',
      'two',
      'its reader broke off: it ended without an answer',
      'three',
      'its reader broke off: broken',
      'four',
    ],
  );
});

test('a reader that takes all memory is ended', { timeout: 60_000 }, async context => {
  const extract = createNodeExtractor(makeScript(context), 50_000);
  await assert.rejects(extract('pdf', new TextEncoder().encode('grow')), /broke off: .*memory/i);
  assert.equal((await extract('pdf', new TextEncoder().encode('next'))).text, 'next');
});

test('the thread takes the bytes over, but not those that others share', async () => {
  const extract = createTestExtractor();
  const own = report();
  const pool = new Uint8Array(own.length + 1);
  pool.set(own, 1);
  const fromPool = await extract('pdf', pool.subarray(1));
  const fromOwn = await extract('pdf', own);
  assert.deepEqual(fromPool, fromOwn);
  assert.match(fromOwn.text, /9\.3 per cent/);
  assert.equal(own.length, 0);
  assert.notEqual(pool.length, 0);
});
