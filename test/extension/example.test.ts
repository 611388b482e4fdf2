import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import { exampleFiles } from '../../src/extension/exampleFiles.ts';
import { createMemoryHost } from '../support/memoryHost.ts';

test('the example is the seeds, all of them, and a draft', () => {
  const seeds = readdirSync('seeds').map(name => `seeds/${name}`);
  assert.deepEqual(exampleFiles.map(({ to }) => to).sort(), [...seeds, 'draft.md'].sort());
});

test('the draft of the example cites the seeds and has the slips that it is meant to have', async () => {
  const files = exampleFiles.map(({ from, to }) => [to, readFileSync(from)] as const);
  const engine = createEngine(createMemoryHost(Object.fromEntries(files)));
  await engine.rebuild();
  const text = readFileSync('example/draft.md', 'utf8');
  const { findings } = engine.check({ uri: 'memory:/workspace/draft.md', version: 1, text });
  assert.deepEqual(
    findings.map(({ code, span }) => [text.slice(span.start, span.end), code]),
    [
      ['83.7%', 'figure-not-in-sources'],
      ['2015', 'figure-differs-from-source'],
      ['US$4.2 billion', 'sources-disagree'],
      ['$180 million', 'figure-not-in-cited-source'],
      ['$2 billion', 'figure-not-in-cited-source'],
      ['$4.77 million', 'figure-differs-from-source'],
    ],
  );
});
