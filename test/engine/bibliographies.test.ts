import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { createMemoryHost, type MemoryHost } from '../support/memoryHost.ts';

const article = (fields: string) => `---\n${fields}\n---\nExports rose by 4.5 % in 2020.\n`;
const entry = (key: string, fields: string) => `@article{${key},\n  ${fields}\n}\n`;

async function open(
  files: Readonly<Record<string, string | Uint8Array>>,
): Promise<{ host: MemoryHost; engine: Engine }> {
  const host = createMemoryHost(files);
  const engine = createEngine(host);
  await engine.rebuild();
  host.takeWork();
  return { host, engine };
}

/** The file that a key names; `-` for an entry without text. */
function whatIs(engine: Engine, ...keys: readonly string[]): string[] {
  return keys.map(key =>
    engine.corpus
      .findSources(key)
      .map(source => (engine.corpus.textless.includes(source) ? '-' : source.path))
      .join(' '),
  );
}

function document(host: MemoryHost, text: string, version = 1) {
  return { uri: host.uriOf('texts/draft.md'), version, text };
}

describe('a source and its entry are one', () => {
  for (const [way, source, fields] of [
    ['the file field', 'title: A', 'file = {Text:sources/one.md:text}'],
    ['a file field with an absolute path', 'title: A', 'file = {/workspace/sources/one.md}'],
    ['the DOI', 'doi: https://doi.org/10.1000/ABC', 'doi = {10.1000/abc}'],
    ['the URL', 'url: https://www.example.org/a/', 'url = {http://example.org/a#top}'],
    ['the title', 'title: “Trade” of China, 2020', 'title = {{Trade} of {China}: 2020}'],
  ] as const) {
    test(`by ${way}`, async () => {
      const files = {
        'sources/one.md': article(source),
        'sources/two.md': article('title: Another thing'),
        'references.bib': entry('doe', fields),
      };
      const { engine } = await open(files);
      assert.deepEqual(whatIs(engine, 'doe', 'one', 'two'), ['sources/one.md', 'sources/one.md', 'sources/two.md']);
      assert.equal(engine.corpus.findSources('one')[0]?.key, 'doe');
      assert.deepEqual(engine.corpus.textless, []);
    });
  }

  test('not by a title that many share, nor by one DOI on two entries', async () => {
    const bib = entry('a', 'title = {Report}, doi = {10.1000/x}') + entry('b', 'doi = {10.1000/x}');
    const { engine } = await open({
      'sources/one.md': article('title: Report\ndoi: 10.1000/x'),
      'references.bib': bib,
    });
    assert.deepEqual(whatIs(engine, 'one', 'a', 'b'), ['sources/one.md', '-', '-']);
  });

  test('by its key', async () => {
    const { engine } = await open({
      'sources/doe99.md': article('title: T'),
      'references.bib': entry('doe99', 'year = 1999'),
    });
    assert.deepEqual(whatIs(engine, 'doe99'), ['sources/doe99.md']);
    assert.equal(engine.corpus.findSources('doe99')[0]?.metadata.issued?.['date-parts'][0]?.[0], 1999);
  });
});

describe('found', () => {
  const source = { 'sources/one.md': article('title: A') };
  test('by the names at the root, and by the configuration', async () => {
    const { engine } = await open({
      ...source,
      '.sourcebook.json': '{"bibliography": ["lib/mine.json"]}',
      'lib/mine.json': '[{"id": "a"}]',
      'bibliography.yaml': 'references:\n- id: b\n',
      'other.bib': entry('c', ''),
      'lib/references.bib': entry('d', ''),
    });
    assert.deepEqual(whatIs(engine, 'a', 'b', 'c', 'd'), ['-', '-', '', '']);
  });

  test('by the front matter of a draft, beside it or from the root, and nothing outside', async () => {
    const { host, engine } = await open({
      ...source,
      'texts/a.bib': entry('a', ''),
      'lib/b.bib': entry('b', ''),
      'c.bib': entry('c', ''),
      'd.bib': entry('d', ''),
    });
    const yaml = 'bibliography: [a.bib, lib/b.bib, ../c.bib, ../../d.bib, /etc/e.bib]';
    await engine.openDraft(document(host, `---\n${yaml}\n---\n[@a; @b]`));
    assert.deepEqual(whatIs(engine, 'a', 'b', 'c', 'd'), ['-', '-', '-', '']);
    assert.deepEqual(host.takeWork().reads, ['texts/a.bib', 'lib/b.bib', 'c.bib']);
    await engine.openDraft(document(host, '---\nbibliography: c.bib\n---\n', 2));
    assert.deepEqual(whatIs(engine, 'a', 'c'), ['', '-']);
    assert.deepEqual(host.takeWork().reads, []);
  });

  test('in the front matter itself, which goes before all others', async () => {
    const { host, engine } = await open({ ...source, 'references.bib': entry('a', 'title = {Theirs}') });
    const yaml = 'references:\n- id: a\n  title: Mine\n- id: b\n  title: Own\n';
    const found = engine.check(document(host, `---\n${yaml}---\n[@a; @b; @c]`)).findings;
    assert.deepEqual(
      found.map(({ code, message }) => [code, message.includes('key c')]),
      [['citation-unresolved', true]],
    );
    const hover = engine.hover(document(host, `---\n${yaml}---\n[@a; @b; @c]`), `---\n${yaml}---\n[@a`.length);
    assert.match(hover?.markdown ?? '', /Mine/);
  });
});

test('what is wrong costs one entry, and is said at its place', async () => {
  const { engine } = await open({
    'sources/one.md': article('title: A'),
    'references.bib': Buffer.from(
      `${entry('a', 'title = {M\xfcller}')}@book{b,\n title = {x\n}\n${entry('a', '')}${entry('c', '')}`,
      'latin1',
    ),
  });
  assert.deepEqual(whatIs(engine, 'a', 'b', 'c'), ['-', '', '-']);
  assert.equal(engine.corpus.findSources('a')[0]?.metadata.title, 'Müller');
  assert.deepEqual(
    engine.problems.map(({ code, span, text }) => [code, text.slice(0, span.start).split('\n').length]),
    [
      ['bibliography-unreadable', 1],
      ['bibliography-malformed', 4],
      ['bibliography-duplicate-key', 7],
    ],
  );
});

test('changes are live, and read that file only', async () => {
  const { host, engine } = await open({
    'sources/one.md': article('title: Exports of the year'),
    'references.bib': entry('old', 'title = {Exports of the year}'),
  });
  const before = engine.corpus.findSources('old')[0];
  assert.equal(before?.path, 'sources/one.md');
  host.write('references.bib', entry('new', 'title = {Exports of the year}') + entry('more', ''));
  await engine.filesChanged([{ uri: host.uriOf('references.bib'), kind: 'changed' }]);
  assert.deepEqual(host.takeWork().reads, ['references.bib']);
  assert.deepEqual(whatIs(engine, 'old', 'new', 'more'), ['', 'sources/one.md', '-']);
  host.remove('references.bib');
  await engine.filesChanged([{ uri: host.uriOf('references.bib'), kind: 'deleted' }]);
  assert.deepEqual(whatIs(engine, 'new', 'one'), ['', 'sources/one.md']);
});

test('what is cited to an entry without text is unchecked', async () => {
  const { host, engine } = await open({ 'sources/one.md': article('title: A'), 'references.bib': entry('doe', '') });
  const { verdicts, findings } = engine.check(document(host, 'Imports rose by 7.9 % [@doe].'));
  assert.deepEqual([verdicts.map(({ status }) => status), findings], [['unchecked'], []]);
});

test('a bibliography in a folder of sources is none of them', async () => {
  const { engine } = await open({
    '.sourcebook.json': '{"bibliography": ["sources/my.bib"]}',
    'sources/one.md': article('title: A'),
    'sources/my.bib': entry('doe', ''),
  });
  assert.deepEqual(
    engine.corpus.sources.map(({ path }) => path),
    ['sources/one.md'],
  );
  assert.deepEqual(whatIs(engine, 'doe'), ['-']);
});
