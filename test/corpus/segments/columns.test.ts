import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type FigureEntry, packFigures, unpackFigures } from '../../../src/corpus/segments/figureTable.ts';
import {
  packAscending,
  packNumbers,
  toStarts,
  unpackAscending,
  unpackNumbers,
} from '../../../src/corpus/segments/numberColumn.ts';
import { createSummaryReader, packSummaries, type SourceSummary } from '../../../src/corpus/segments/summaries.ts';
import { packTexts, readTextColumn } from '../../../src/corpus/segments/textColumn.ts';

const whole = fc.oneof(fc.nat(300), fc.nat(0xffff_ffff));

test('numbers come back from their columns', () => {
  fc.assert(
    fc.property(fc.array(whole), numbers => {
      assert.deepEqual([...unpackNumbers(packNumbers(numbers))], numbers);
      const ascending = numbers.toSorted((a, b) => a - b);
      assert.deepEqual([...unpackAscending(packAscending(ascending))], ascending);
    }),
  );
  assert.deepEqual([...toStarts(Uint32Array.of(3, 0, 2))], [0, 3, 3, 5]);
});

test('texts come back from their column, whatever they share', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '/', 'é', '𝒜', '𝒞', '\ufeff'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(text), texts => {
      const column = readTextColumn(packTexts(texts));
      assert.equal(column.length, texts.length);
      assert.deepEqual(
        texts.map((_, i) => column.at(i)),
        texts,
      );
    }),
  );
});

test('figures come back in the order of their numbers, then of the text', () => {
  const value = fc.oneof(fc.constantFrom(0, -4.5, 2019, Number.MAX_VALUE), fc.double({ noNaN: true }));
  const entry: fc.Arbitrary<FigureEntry> = fc.record({ value, passage: whole, number: whole });
  fc.assert(
    fc.property(fc.array(entry), entries => {
      const { values, passages, numbers } = unpackFigures(packFigures([...entries]));
      const rows = Array.from(values, (own, i) => [own, passages[i], numbers[i]]);
      // 0 and −0 are one number.
      const expected = entries.map(own => [own.value + 0, own.passage, own.number]);
      const sorted = expected.toSorted(([a = 0, b = 0, c = 0], [x = 0, y = 0, z = 0]) => a - x || b - y || c - z);
      assert.deepEqual(
        rows.map(([own = 0, ...rest]) => [own + 0, ...rest]),
        sorted,
      );
    }),
  );
});

test('summaries come back one by one, in any order', () => {
  const summaries = Array.from(
    { length: 2_000 },
    (_, i): SourceSummary => ({
      metadata: { id: i % 3 === 0 ? `key${i}` : '', type: i % 5 === 0 ? 'article' : 'document', title: `Text ${i}` },
      problems: i % 7 === 0 ? [{ code: 'language', message: 'In part.', fatal: false, partial: true }] : [],
      figures: i,
      tables: i % 2,
      bytes: 3 * i,
    }),
  );
  const summaryOf = createSummaryReader(packSummaries(summaries));
  for (let i = 0; i < summaries.length; i++) {
    const at = (i * 777) % summaries.length;
    assert.deepEqual(summaryOf(at), summaries[at]);
  }
});
