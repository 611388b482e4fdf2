import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createEngine } from '../../src/engine/createEngine.ts';
import { createMemoryHost } from '../support/memoryHost.ts';

const entry = (key: string, family: string) =>
  `@book{${key}, author = {${family}, Jo}, title = {On ${key}}, year = 2001}\n`;
const bibliography = entry('ants', 'Abel') + entry('bees', 'Baker') + entry('crabs', 'Cole');

async function open(nocite: string) {
  const text = `---\nnocite: ${nocite}\n---\n\nAnts walk [@ants].\n`;
  const host = createMemoryHost({
    'sources/dogs.md': '---\ntitle: On dogs and other things\n---\nDogs bark.\n',
    'references.bib': bibliography,
    'draft.md': text,
  });
  const engine = createEngine(host);
  await engine.rebuild();
  const document = { uri: host.uriOf('draft.md'), version: 1, text };
  return { engine, document, text };
}

/** The families, titles and keys of the list, in its order. */
const listed = (text: string) => [...text.matchAll(/On (\w+)/g)].map(([, word]) => word).join(' ');

for (const [nocite, all] of [
  ['"@crabs"', 'ants crabs'],
  ['"@*"', 'ants bees crabs dogs'],
] as const) {
  test(`nocite: ${nocite} is in the references, the preview, the exported bibliography`, async () => {
    const { engine, document } = await open(nocite);
    const [edit] = await engine.references(document);
    assert.equal(listed(edit?.newText ?? ''), all);
    const preview = await engine.preview(document);
    assert.equal(listed(preview.references?.html ?? ''), all);
    const items = engine.citedItems(document).map(({ title }) => title);
    assert.equal(listed(items.toSorted().join()), all);
  });
}

test('a source that nocite lists needs no citation', async () => {
  const codes = async (nocite: string) => {
    const { engine, document } = await open(nocite);
    return engine.report(document).remarks.map(({ code }) => code);
  };
  assert.deepEqual(await codes('"@bees"'), ['source-not-cited']);
  assert.deepEqual(await codes('"@dogs"'), []);
  assert.deepEqual(await codes('"@*"'), []);
});

test('a key of nocite that names nothing is said, and no comment offered where it would break the front matter', async () => {
  const { engine, document, text } = await open('"@crab, @zzz"');
  const found = engine
    .check(document)
    .findings.map(({ message, fixes, span }) => [
      text.slice(span.start, span.end),
      message,
      fixes.map(({ title }) => title),
    ]);
  assert.deepEqual(found, [
    [
      'crab',
      'No source has the key crab, so it will not be among the references. Did you mean crabs?',
      ['Change the key to crabs'],
    ],
    [
      'zzz',
      'No source has the key zzz, so it will not be among the references. Correct the key or add the source.',
      [],
    ],
  ]);
});

test('a key is renamed in nocite, too, and from there', async () => {
  const { engine, document, text } = await open('"@bees, @ants"');
  const drafts = { open: [document], signal: new AbortController().signal };
  const renamed = await engine.navigation.renameKey(document, text.indexOf('ants'), 'emmets', drafts);
  assert.ok(renamed && 'files' in renamed);
  const own = renamed.files.find(({ uri }) => uri === document.uri);
  const written = (own?.edits ?? []).map(({ span }) => text.slice(span.start - 1, span.end));
  assert.deepEqual(written, ['@ants', '@ants']);
});
