import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parsePages } from '../../src/judging/citedPages.ts';

test('a locator names pages, one by one and in ranges', () => {
  assert.deepEqual(parsePages('100'), [100]);
  assert.deepEqual(parsePages('p. 100'), [100]);
  assert.deepEqual(parsePages('pp. 33–35, 41 & 43'), [33, 34, 35, 41, 43]);
  assert.deepEqual(parsePages('pp. 133-35'), [133, 134, 135]);
});

test('what may be other pages than it says is none', () => {
  for (const locator of ['', 'chap. 3', 'p. xii', 'pp. 33ff', 'pp. 35-33', 'p. 3.2', 'A-5', 'pp. 1-99999', '99999999'])
    assert.equal(parsePages(locator), null, locator);
});
