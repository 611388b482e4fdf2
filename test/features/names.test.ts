import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listSources } from '../../src/features/listSources.ts';
import { findMentions, findNamed, listNames } from '../../src/features/names.ts';
import { runFixture } from '../support/check.ts';

const sources =
  '--- sources/a.txt\nMinister Anna Berg met Lars Holm in Oslo. Anna Berg smiled.\n--- sources/b.txt\nIt rained 12 mm in Oslo, Anna Berg said.\n';

test('names come the most mentioned first, a page at a time, filtered by parts in any order', () => {
  const { corpus } = runFixture(`${sources}--- draft.md\n`);
  const all = listNames(corpus, '', 0, 10);
  assert.deepEqual(
    all.items.map(({ name, mentions, what }) => [name, mentions, what]),
    [
      ['Anna Berg', 3, 'Minister'],
      ['Oslo', 2, 'capital of Norway'],
      ['Lars Holm', 1, ''],
    ],
  );
  assert.deepEqual(listNames(corpus, '', 1, 1), { total: 3, items: all.items.slice(1, 2) });
  assert.deepEqual(
    listNames(corpus, 'berg an', 0, 10).items.map(({ name }) => name),
    ['Anna Berg'],
  );
  assert.deepEqual(listNames(corpus, 'nobody', 0, 10), { total: 0, items: [] });
});

test('a name is found again by its name when its id is another’s now', () => {
  const { corpus } = runFixture(`${sources}--- draft.md\n`);
  assert.equal(findNamed(corpus, 'oslo', 'Anna Berg')?.name, 'Anna Berg');
  assert.equal(findNamed(corpus, 'gone', 'Oslo')?.name, 'Oslo');
  assert.equal(findNamed(corpus, 'gone', 'Nobody'), undefined);
});

test('mentions are in the order of the sources, each with its sentence', () => {
  const { corpus } = runFixture(`${sources}--- draft.md\n`);
  const oslo = findNamed(corpus, 'oslo', 'Oslo');
  assert.ok(oslo);
  assert.deepEqual(
    findMentions(oslo, corpus).map(({ hit, excerpt }) => [hit.source.key, excerpt]),
    [
      ['a', 'Minister Anna Berg met Lars Holm in Oslo.'],
      ['b', 'It rained 12 mm in Oslo, Anna Berg said.'],
    ],
  );
});

test('sources say what they hold and whether the draft cites them', () => {
  const { corpus, draft } = runFixture(`${sources}--- draft.md\nIt rained [@b].\n`);
  assert.deepEqual(
    listSources(corpus, draft, 0, 10).items.map(({ key, figures, names, cited }) => [key, figures, names, cited]),
    [
      ['a', 0, 3, false],
      ['b', 1, 2, true],
    ],
  );
  assert.deepEqual(
    listSources(corpus, null, 1, 1).items.map(({ key, cited }) => [key, cited]),
    [['b', false]],
  );
});
