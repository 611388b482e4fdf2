import assert from 'node:assert/strict';
import { test } from 'node:test';
import { utils, write } from '@e965/xlsx';
import { createTestExtractor } from '../support/readers.ts';

const extract = createTestExtractor();

test('a time that falls short of its minute by the fraction that stands for it is that minute', async () => {
  const sheet = utils.aoa_to_sheet([['Counted'], [0], [0], [0]]);
  // 23 March 2016: 9:50 as a fraction of a day, cut at eight places; half past noon; a midnight that falls short.
  for (const [i, v] of [42_452.409_722_22, 42_452.520_833_333, 42_451.999_999_99].entries())
    Object.assign(sheet[`A${i + 2}`], { t: 'n', v, z: 'yyyy-mm-dd hh:mm' });
  const book = utils.book_new(sheet, 'Ships');
  const { text } = await extract('spreadsheet', new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
  assert.deepEqual(text.match(/2016.*/g), ['2016-03-23 09:50', '2016-03-23 12:30', '2016-03-23']);
});

test('of a workbook that unpacks to a shelf of text ten million characters are read, and it says up to where', async () => {
  // Packed it is a few kilobytes.
  const rows = Array.from({ length: 700 }, (_, i) => [`berth ${i}`, 'x'.repeat(20_000)]);
  const book = utils.book_new(utils.aoa_to_sheet(rows), 'Ships');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx', compression: true }));
  const { text, prose, blocks, tables, problems } = await extract('spreadsheet', bytes);
  assert.ok(text.length > 9_900_000 && text.length <= 10_000_000);
  assert.equal(prose.length, text.length);
  const last = tables[0]?.rows.at(-1)?.[0];
  assert.ok(last);
  assert.equal(text.slice(last.start, last.end), 'berth 498');
  assert.deepEqual(blocks.at(-1)?.locator, { term: 'table', value: 'Ships, row 499' });
  assert.deepEqual([problems.length, problems[0]?.code, problems[0]?.partial], [1, 'too-large', true]);
  assert.match(
    problems[0]?.message ?? '',
    /^Read in part: .* 10 million characters, which were read, up to Ships, row 499\./,
  );
});
