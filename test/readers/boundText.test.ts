import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { boundText } from '../../src/readers/boundText.ts';
import type { SourceContent } from '../../src/sources/sourceReader.ts';

const page = (value: number) => ({ term: 'page', value: String(value) }) as const;

function contentOf(lengths: readonly number[]): SourceContent {
  let end = 0;
  const blocks = lengths.map((length, i) => {
    const start = end;
    end += length + 1;
    return { span: { start, end: end - 1 }, kind: 'paragraph', heading: null, locator: page(i + 1) } as const;
  });
  const text = lengths.map(length => 'a'.repeat(length)).join('\n');
  const rows = blocks.slice(1).map(({ span }) => [span]);
  const first = rows[0]?.[0];
  const tables = first ? [{ span: { start: first.start, end: text.length }, rows }] : [];
  return { text, prose: text, blocks, tables, metadata: {}, problems: [] };
}

test('a text within the bound stays the same object', () => {
  const content = contentOf([3, 4]);
  assert.equal(boundText(content, 8), content);
});

test('a longer text ends behind its last whole block, and says with which page', () => {
  const { text, prose, blocks, tables, problems } = boundText(contentOf([3, 4, 5, 6]), 16);
  assert.deepEqual([text.length, prose.length, blocks.length], [14, 14, 3]);
  assert.deepEqual(tables, [{ span: { start: 4, end: 14 }, rows: [[{ start: 4, end: 8 }], [{ start: 9, end: 14 }]] }]);
  assert.equal(problems[0]?.partial, true);
  assert.match(problems[0]?.message ?? '', /up to page 3\./);
});

test('one paragraph that is longer is cut inside, with the page that it had reached', () => {
  const content = contentOf([20, 4]);
  const [first, ...rest] = content.blocks;
  assert.ok(first);
  const laterLocators = [
    { start: 5, locator: page(8) },
    { start: 15, locator: page(9) },
  ];
  const cut = boundText({ ...content, blocks: [{ ...first, laterLocators }, ...rest] }, 10);
  assert.deepEqual([cut.text.length, cut.blocks.length, cut.tables.length], [10, 1, 0]);
  assert.deepEqual(cut.blocks[0]?.laterLocators, [{ start: 5, locator: page(8) }]);
  assert.match(cut.problems[0]?.message ?? '', /up to page 8\./);
});

test('whatever the blocks, nothing is beyond the bound or outside the text, and what is cut off is told', () => {
  fc.assert(
    fc.property(
      fc.array(fc.nat(30), { minLength: 1, maxLength: 12 }),
      fc.integer({ min: 1, max: 100 }),
      (lengths, limit) => {
        const content = contentOf(lengths);
        const { text, prose, blocks, tables, problems } = boundText(content, limit);
        assert.ok(text.length <= limit);
        assert.equal(prose.length, text.length);
        const spans = [
          ...blocks.map(({ span }) => span),
          ...tables.flatMap(table => [table.span, ...table.rows.flat()]),
        ];
        for (const { start, end } of spans) assert.ok(start <= end && end <= text.length);
        assert.equal(problems.length, content.text.length > limit ? 1 : 0);
      },
    ),
  );
});
