import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNocite } from '../../src/drafts/nocite.ts';
import { parseDraft } from '../../src/drafts/parseDraft.ts';

function read(frontMatter: string): string {
  const text = `---\ntitle: "@not"\n${frontMatter}\nauthor: x\n---\n\nText [@cited].\n`;
  const { items, isAll } = readNocite(parseDraft(text));
  const keys = items.map(({ key, keySpan, span }) => {
    assert.equal(text.slice(keySpan.start, keySpan.end), key);
    assert.ok(span.start <= keySpan.start && keySpan.end <= span.end);
    return key;
  });
  return [...keys, ...(isAll ? ['*'] : [])].join(' ');
}

for (const [yaml, keys] of [
  ['nocite: "@a, @b"', 'a b'],
  ["nocite: ['@a', '[@b; @{c d.}]']", 'a b'],
  ['nocite: |\n    @a\n    [see @b, p. 3]', 'a b'],
  ['nocite: >-\n  @a,\n  -@b', 'a b'],
  ['nocite:\n  - "@a"\n  - more: "@b"', 'a b'],
  ['nocite: "@*"', '*'],
  ["nocite: '@a [@*]'", 'a *'],
  ['nocite: "a@b c@*"', ''],
  ['nocite: [', ''],
  ['nocite: @a', ''],
  ['nocite:', ''],
  ['no: "@a"', ''],
] as const) {
  test(JSON.stringify(yaml), () => assert.equal(read(yaml), keys));
}

test('a draft without front matter lists nothing', () => {
  assert.deepEqual(readNocite(parseDraft('nocite: "@a"\n')), { items: [], isAll: false });
});
