import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isWithin, schemeOf, toCanonicalUri } from '../../src/server/uris.ts';

test('one file has one spelling, however a client encodes it', () => {
  assert.equal(toCanonicalUri('file:///a/b (1)/@x.md'), toCanonicalUri('file:///a/b%20%281%29/%40x.md'));
  assert.equal(toCanonicalUri('file:///C:/a.md'), toCanonicalUri('file:///c%3A/a.md'));
  assert.equal(toCanonicalUri('not a uri'), 'not a uri');
});

test('a folder holds what lies under it and not what begins like it', () => {
  assert.ok(isWithin('file:///a', 'file:///a/b.md'));
  assert.ok(isWithin('file:///', 'file:///b.md'));
  assert.ok(!isWithin('file:///a', 'file:///ab/c.md'));
  assert.equal(schemeOf('untitled:Untitled-1'), 'untitled');
});
