import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSourceFilter, defaultSourceGlobs } from '../../src/engine/sourceFilter.ts';

function select(globs: readonly string[], paths: readonly string[]) {
  return paths.filter(createSourceFilter(globs));
}

test('without configuration the folders of three names are the corpus, at any depth', () => {
  const paths = ['sources/a.txt', 'Seeds/a.txt', 'book/references/deep/a.md', 'notes/a.txt', 'sources.txt', 'a.md'];
  assert.deepEqual(select(defaultSourceGlobs, paths), ['sources/a.txt', 'Seeds/a.txt', 'book/references/deep/a.md']);
});

test('a folder stands for all in it, a file for itself, and ! leaves out', () => {
  const paths = ['texts/a.txt', 'texts/old/b.txt', 'texts2/c.txt', 'one.md'];
  assert.deepEqual(select(['texts', 'one.md'], paths), ['texts/a.txt', 'texts/old/b.txt', 'one.md']);
  assert.deepEqual(select(['./texts/', '!texts/old'], paths), ['texts/a.txt']);
  assert.deepEqual(select(['.'], paths), paths);
  assert.deepEqual(select(['**/*.txt', '!**/old/**'], paths), ['texts/a.txt', 'texts2/c.txt']);
  assert.deepEqual(select([], paths), []);
});

test('extended globs are plain characters', () => {
  assert.deepEqual(select(['+(a|b).txt'], ['ab.txt', '+(a|b).txt']).includes('ab.txt'), false);
});

test('a citation style is no source, wherever it lies', () => {
  assert.deepEqual(select(['**'], ['sources/apa.csl', 'a.md', 'X.CSL']), ['a.md']);
});
