import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { createOutput } from '../../src/cli/output.ts';
import { describeProgress } from '../../src/cli/progress.ts';

test('a line says how much is read, how fast, and what is left', () => {
  assert.equal(describeProgress(0, 2000, 1), `Reading sources ${'░'.repeat(24)} 0 of 2,000 · 0/s`);
  assert.equal(
    describeProgress(500, 2000, 10),
    `Reading sources ${'█'.repeat(6)}${'░'.repeat(18)} 500 of 2,000 · 50/s · 30 s left`,
  );
  assert.match(describeProgress(10, 20_000, 1), /· 34 min left$/);
});

test('only a terminal is shown lines that come and go', () => {
  let written = '';
  const stream = new Writable({
    write(chunk, _, done) {
      written += String(chunk);
      done();
    },
  });
  assert.equal(createOutput(stream, {}).showLine, undefined);
  createOutput(Object.assign(stream, { isTTY: true }), {}).showLine?.('half');
  assert.equal(written, '\r\u001b[Khalf');
});
