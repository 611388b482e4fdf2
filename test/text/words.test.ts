import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { fold } from '../../src/text/fold.ts';
import { createLineMap } from '../../src/text/lineMap.ts';
import { findWords, toTerm } from '../../src/text/words.ts';

test('words keep points and apostrophes between letters only', () => {
  const text = "Belarus’s $4.77bn, the U.S. and 1,234 'friends'.";
  assert.deepEqual(
    findWords(text).map(({ span }) => text.slice(span.start, span.end)),
    ['Belarus’s', '4.77bn', 'the', 'U.S', 'and', '1,234', 'friends'],
  );
  assert.deepEqual(
    findWords(text, { start: 19, end: 22 }).map(({ span }) => span),
    [{ start: 19, end: 22 }],
  );
});

test('terms', () => {
  const terms: Record<string, string> = {
    Exports: 'export',
    countries: 'country',
    Belarus: 'belarus',
    'Belarus’s': 'belarus',
    "Minsk's": 'minsk',
    "states'": 'state',
    business: 'business',
    gas: 'gas',
    prices: 'price',
    series: 'sery',
    '1990s': '1990s',
    ﬁgures: 'figure',
    ties: 'tie',
    Straße: 'straße',
  };
  for (const [word, term] of Object.entries(terms)) assert.equal(toTerm(word), term, word);
});

test('a folded text is one that folds to itself', () => {
  assert.equal(fold('“Xi’s”\u00A0﻿ — ok'), '"xi\'s" - ok');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), text => {
      // Case folding may leave what another normalisation would still change (dotted capital I), so twice.
      const folded = fold(fold(text));
      assert.equal(fold(folded), folded);
    }),
  );
});

test('the cheap path for plain text is the same function', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme-ascii' }), text => {
      const slow = fold(`${text}\u00DF`).slice(0, -1);
      assert.equal(fold(text), slow);
    }),
  );
});

test('words of any text are in order and hold no space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      let at = 0;
      for (const { span } of findWords(text)) {
        assert.ok(at <= span.start && span.start < span.end);
        assert.doesNotMatch(text.slice(span.start, span.end), /\s/);
        at = span.end;
      }
    }),
  );
});

test('lines and columns', () => {
  const map = createLineMap('ab\r\nc\rd\n');
  const positions = [0, 2, 4, 5, 6, 7, 8, 99, -1].map(offset => map.positionAt(offset));
  assert.deepEqual(
    positions.map(({ line, character }) => `${line}:${character}`),
    ['0:0', '0:2', '1:0', '1:1', '2:0', '2:1', '3:0', '3:0', '0:0'],
  );
});
