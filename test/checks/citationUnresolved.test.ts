import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFix, checkFixture } from '../support/check.ts';

test('an unknown key, with the one that was meant', () => {
  const checked = checkFixture(`
    --- sources/minutes2021.md
    The council met.
    --- draft.md
    The council met [@minuets2021].
                      ^^^^^^^^^^^ citation-unresolved: No source has the key minuets2021, so what it covers could not be checked. Did you mean minutes2021?
  `);
  assert.equal(applyFix(checked, 'minutes2021'), 'The council met [@minutes2021].');
});

test('a key like no other has nothing offered', () => {
  const { findings } = checkFixture(`
    --- sources/minutes2021.md
    The council met.
    --- draft.md
    The council met [@smith99, p. 4].
                      ^^^^^^^ citation-unresolved: Correct the key or add the source.
  `);
  assert.equal(findings[0]?.fixes.length, 1);
});

test('cross-references are no citations', () => {
  checkFixture(`
    --- sources/minutes.md
    The council met.
    --- draft.md
    As @fig:map and @tbl-votes show, the council met [@minutes].
  `);
});

test('without any source nothing is reported', () => {
  checkFixture(`
    --- draft.md
    The council met [@minutes].
  `);
});
