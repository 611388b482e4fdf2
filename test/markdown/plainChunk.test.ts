import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { layOutChunks } from '../../src/markdown/layOutChunk.ts';
import { findPlainBlocks } from '../../src/markdown/plainChunk.ts';
import { splitChunks } from '../../src/markdown/splitChunks.ts';

const marks = ['- ', '* ', '+ ', '1. ', '# ', '### ', '', '', '', '', '', '#', '-', '=', ':-', '    '];
const words = ['word', 'é', '5', ' ', ' ', '. ', ', ', ': ', ' (', ') ', ' “', '’', '-', ' *', '* ', ' **', '** ', '_'];
const others = ['***', '&amp;', '$5', '$$', '#', '!', 'a@b.cc', 'www.a.b', '{.c}', '^[', '🙂', '\u00A0', '\u2028', '+'];
const line = fc
  .tuple(
    fc.constantFrom(...marks),
    fc.array(fc.constantFrom(...words, ...words, ...words, ...others), { maxLength: 6 }),
  )
  .map(([mark, parts]) => mark + parts.join(''));
const text = fc
  .array(fc.tuple(line, fc.constantFrom('\n', '\n\n', '\n\n', '\r\n')), { maxLength: 5 })
  .map(lines => lines.flat().join(''));

describe('a chunk that needs no parser', () => {
  test('is laid out as the parser would', () => {
    let plain = 0;
    fc.assert(
      fc.property(text, whole => {
        for (const { start, end } of splitChunks(whole)) {
          const chunk = whole.slice(start, end);
          if (!findPlainBlocks(chunk)) continue;
          plain++;
          // With what is not plain in one chunk, it is parsed.
          const parsed = `${chunk}\n\n\`code\``;
          const [own] = layOutChunks(chunk, [{ start: 0, end: chunk.length }], '');
          const [other] = layOutChunks(parsed, [{ start: 0, end: parsed.length }], '');
          assert.equal(own?.prose, other?.prose.slice(0, chunk.length));
          assert.deepEqual(own?.blocks, other?.blocks.slice(0, -1));
          assert.equal(own?.heading, other?.heading);
        }
      }),
      { numRuns: 3000 },
    );
    assert.ok(plain > 100, `${plain} were plain`);
  });

  test('has no markup but headings, items of single lines, and emphasis that is clear', () => {
    for (const chunk of [
      'Trade grew.\nBy 5 %.\n\n',
      '# Trade\nIt *grew* by **5 %**.',
      '- _Trade_\n- Aid\n\n\n',
      '2. Aid',
    ])
      assert.notEqual(findPlainBlocks(chunk), null, chunk);
    for (const chunk of [
      'a [b]',
      'a `b`',
      'a\n---',
      'a  \nb',
      '- a\nb',
      '- a\n\n  b',
      'a * b',
      'a_b',
      '**a*',
      '***a***',
    ])
      assert.equal(findPlainBlocks(chunk), null, chunk);
  });
});
