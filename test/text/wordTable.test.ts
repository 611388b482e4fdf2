import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { createWordTable } from '../../src/text/wordTable.ts';

test('gives what would be made of the word itself, whatever was asked before', () => {
  const table = createWordTable(word => word.toUpperCase());
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 45 })), words => {
      const text = words.join('');
      let at = 0;
      for (const word of words) {
        assert.equal(table(text, at, at + word.length), word.toUpperCase());
        at += word.length;
      }
    }),
  );
});

test('makes each word once, as long as there are not too many', () => {
  let made = 0;
  const table = createWordTable(() => ++made);
  const words = Array.from({ length: 20_000 }, (_, i) => `word${i}`);
  const first = words.map(word => table(word, 0, word.length));
  assert.deepEqual(
    words.map(word => table(`a ${word} b`, 2, 2 + word.length)),
    first,
  );
});

test('begins anew where its memory is full', () => {
  const table = createWordTable(word => word.length);
  for (let i = 0; i < 140_000; i++) {
    const word = i.toString(36);
    assert.equal(table(word, 0, word.length), word.length);
  }
});
