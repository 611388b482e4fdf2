import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { OPAQUE } from '../../src/markdown/markdownDocument.ts';
import { readCsv } from '../../src/sources/readCsv.ts';
import { readSource } from '../../src/sources/readSource.ts';
import { sliceSpan } from '../../src/text/span.ts';

const rowsOf = (text: string) =>
  readCsv(text).tables.map(({ rows }) => rows.map(row => row.map(cell => sliceSpan(text, cell))));

test('cells with delimiters, quotation marks and lines in them', () => {
  assert.deepEqual(rowsOf('town,"boats, all","said"\r\nLowmouth,37,"so ""few""\nnow"\n\nHighford,,x\n'), [
    [
      ['town', 'boats, all', 'said'],
      ['Lowmouth', '37', 'so ""few""\nnow'],
      ['Highford', '', 'x'],
    ],
  ]);
});

test('the delimiter is the one that makes a table', () => {
  assert.deepEqual(rowsOf('town;boats, all;m\na;1,5;2\nb;2,5;3')[0]?.[1], ['a', '1,5', '2']);
  assert.deepEqual(rowsOf('town\tboats, all\na, b\t1')[0]?.[1], ['a, b', '1']);
  assert.deepEqual(rowsOf('sep=|\na|b, c, d\n1|2, 3, 4')[0], [
    ['a', 'b, c, d'],
    ['1', '2, 3, 4'],
  ]);
  assert.deepEqual(rowsOf('one column\n1\n2'), []);
});

test('a quotation mark that nothing closes, or that stands within a cell, is a sign', () => {
  assert.deepEqual(rowsOf('day\tnote\nMon\t"dear", she said\n')[0], [
    ['day', 'note'],
    ['Mon', '"dear", she said'],
  ]);
  assert.deepEqual(rowsOf('a,"b\n1,2" disc\n"x, 3')[0], [
    ['a', '"b\n1,2" disc'],
    ['"x', '3'],
  ]);
  assert.deepEqual(rowsOf('size,n\n5" disc,2')[0]?.[1], ['5" disc', '2']);
});

test('titles above the headings are captions, notes under the rows are notes, rows know their lines', () => {
  const { blocks } = readCsv('Boats by town\n\ntown,n\na,1\nb,2\nSource: the harbour office,\n');
  assert.deepEqual(
    blocks.map(({ kind, locator }) => [kind, locator?.value]),
    [
      ['caption', '1'],
      ['table-row', '3'],
      ['table-row', '4'],
      ['table-row', '5'],
      ['paragraph', '6'],
    ],
  );
});

test('nothing runs across a delimiter', () => {
  const source = readSource(
    { uri: 'memory:///a.csv', path: 'a.csv', bytes: new TextEncoder().encode('town,boats,tonnes\nLowmouth,37,500\n') },
    { key: null },
  );
  assert.deepEqual(
    source.figures.map(({ text }) => text),
    ['37', '500'],
  );
  assert.equal(source.prose.split(OPAQUE).length, 5);
});

test('any text: all that is not blank is in a cell or between cells, in order', () => {
  const sign = fc.constantFrom('"', ',', ';', '\t', '\n', '\r', ' ', 'a', '1', '""', '",', '\n"');
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 60 }).map(parts => parts.join('')),
      text => {
        const { prose, tables, blocks } = readCsv(text);
        assert.equal(prose.length, text.length);
        let end = 0;
        for (const cell of tables.flatMap(({ rows }) => rows.flat())) {
          assert.ok(end <= cell.start && cell.start <= cell.end && cell.end <= text.length);
          end = cell.end;
        }
        let last = 0;
        for (const { span } of blocks) {
          assert.ok(last <= span.start && span.start <= span.end);
          last = span.end;
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('rows beyond what is read leave the table partly unread: what is not found may stand there', () => {
  const { problems, tables } = readCsv(`town,boats\n${'Lowmouth,37\n'.repeat(100_000)}Highford,4711\n`);
  assert.equal(tables[0]?.rows.length, 100_000);
  assert.deepEqual(
    problems.map(({ code, fatal, partial }) => ({ code, fatal, partial })),
    [{ code: 'too-large', fatal: false, partial: true }],
  );
});
