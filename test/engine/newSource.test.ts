import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import { createMemoryHost } from '../support/memoryHost.ts';

async function plan(text: string, files: Readonly<Record<string, string>> = {}, title: string | null = null) {
  const host = createMemoryHost(files);
  const engine = createEngine(host);
  await engine.rebuild();
  const planned = engine.planSource({ text, title, accessed: '2026-03-04' });
  return { host, engine, planned };
}

test('a copied text becomes a source with title, address and day', async () => {
  const { host, engine, planned } = await plan(
    '  https://example.org/ports?a=1\r\n# Ships wait, “for days”\r\n\r\nThey waited for 12 days.\r\n',
    { 'sources/one.txt': 'One.' },
  );
  assert.ok(planned);
  assert.equal(planned.path, 'sources/ships-wait-for-days.md');
  assert.equal(
    planned.text,
    '---\ntitle: "Ships wait, “for days”"\nurl: "https://example.org/ports?a=1"\naccessed: 2026-03-04\n---\n\n# Ships wait, “for days”\r\n\r\nThey waited for 12 days.\n',
  );
  host.write(planned.path, planned.text);
  await engine.filesChanged([{ uri: host.uriOf(planned.path), kind: 'created' }]);
  const source = engine.corpus.findSource(host.uriOf(planned.path));
  assert.equal(source?.key, 'ships-wait-for-days');
  assert.equal(source?.metadata.title, 'Ships wait, “for days”');
  assert.equal(source?.metadata.URL, 'https://example.org/ports?a=1');
});

test('no file is ever in its way, whatever the case of its name', async () => {
  const files = { 'sources/Rain.md': 'A', 'sources/rain-2.md': 'B' };
  assert.equal((await plan('It rained.', files, 'Rain')).planned?.path, 'sources/rain-3.md');
});

test('a long title makes a short name, of whole words', async () => {
  const title = 'Growers in Peru sold four thousand tonnes of apricots in March alone, and more in April';
  const path = 'sources/growers-in-peru-sold-four-thousand-tonnes-of-apricots-in.md';
  assert.equal((await plan('It rained.', {}, title)).planned?.path, path);
  assert.equal((await plan('It rained.', {}, 'x'.repeat(100))).planned?.path, `sources/${'x'.repeat(30)}.md`);
});

test('it lies where most sources lie, else where one would', async () => {
  const where = async (files: Readonly<Record<string, string>>) => (await plan('It rained.', files)).planned?.path;
  assert.equal(await where({}), 'sources/it-rained.md');
  const several = { 'a/references/x.txt': 'X', 'b/sources/y.txt': 'Y', 'b/sources/z.txt': 'Z' };
  assert.equal(await where(several), 'b/sources/it-rained.md');
  assert.equal(await where({ '.sourcebook.json': '{"sources": ["material/press"]}' }), 'material/press/it-rained.md');
  assert.equal(await where({ '.sourcebook.json': '{"sources": ["texts/**"]}' }), 'texts/it-rained.md');
  assert.equal(await where({ '.sourcebook.json': '{"sources": ["texts/*.txt"]}' }), undefined, 'none takes Markdown');
});

test('a hostile title makes no path and no YAML of its own', async () => {
  const { planned } = await plan('It rained.', {}, '../../etc/"passwd"\nid: x');
  assert.equal(planned?.path, 'sources/etc-passwd-id-x.md');
  assert.match(planned?.text ?? '', /^---\ntitle: "\.\.\/\.\.\/etc\/\\"passwd\\" id: x"\naccessed/);
});

test('nothing is made from an address alone, or from nothing', async () => {
  assert.equal((await plan('https://example.org/')).planned, null);
  assert.equal((await plan(' \n')).planned, null);
});
