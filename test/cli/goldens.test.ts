import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { checkGolden, runCli } from './support.ts';

const seeds = readdirSync('seeds').map(name => `seeds/${name}`);

test('inspect on the seeds, as text', async () => {
  const { code, stdout } = await runCli(['inspect', ...seeds]);
  assert.equal(code, 0);
  checkGolden('inspect.txt', stdout);
});

test('inspect on the seeds, as data', async () => {
  const { stdout } = await runCli(['inspect', ...seeds, '--format', 'json']);
  const { files, entities } = JSON.parse(stdout);
  assert.deepEqual(
    files.map(({ path }: { path: string }) => path),
    seeds,
  );
  const ids = new Set(entities.map(({ id }: { id: string }) => id));
  for (const { mentions, figures, sentences } of files) {
    assert.ok(mentions.length > 0 && figures.length > 0 && sentences.length > 0);
    for (const { entity } of mentions) assert.ok(ids.has(entity), entity);
  }
});

for (const name of ['Lukashenko', 'Wang Yi', 'China', 'Tikhanovsky', 'BelTA']) {
  test(`the card of ${name}`, async () => {
    const { code, stdout } = await runCli(['card', name, '--sources', 'seeds']);
    assert.equal(code, 0);
    checkGolden(`card-${name.toLowerCase().replaceAll(' ', '-')}.md`, stdout);
  });
}

test('the card of nobody', async () => {
  const { code, stdout, stderr } = await runCli(['card', 'Nobody Atall', '--sources', 'seeds']);
  assert.equal(code, 1);
  assert.equal(stdout, '');
  assert.match(stderr, /^No source names Nobody Atall\./);
});

test('search on the seeds', async () => {
  const { stdout } = await runCli([
    'search',
    'China’s surplus grew by 47.6 per cent',
    '--sources',
    'seeds',
    '--format',
    'json',
  ]);
  const [best] = JSON.parse(stdout);
  assert.match(best.text, /surplus in trade with Belarus increased by 47\.6%/);
});

test('index of the seeds', async () => {
  const { stdout } = await runCli(['index', 'seeds', '--format', 'json']);
  const index = JSON.parse(stdout);
  assert.equal(index.sources, seeds.length);
  assert.equal(index.unread, 0);
  assert.ok(index.bytes > 10_000 && index.figures > 20 && index.passages > 80);
});
