import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findPassages } from '../../src/sources/passages.ts';
import { joinLines } from '../../src/sources/prose.ts';
import { readPlainText } from '../../src/sources/readPlainText.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** The passages of a plain text, one a line; furniture with its kind before it. */
function show(text: string): string[] {
  const { blocks } = readPlainText(text);
  const prose = joinLines(text, blocks);
  return findPassages(prose, blocks).map(({ span, furniture }) => {
    const words = sliceSpan(prose, span).replace(/\s+/g, ' ');
    return furniture ? `${furniture}: ${words}` : words;
  });
}

test('a line is a paragraph, a sentence a passage', () => {
  assert.deepEqual(show('A headline\nTrade rose. It fell later.\r\n\r\n  Then it rose.'), [
    'A headline',
    'Trade rose.',
    'It fell later.',
    'Then it rose.',
  ]);
});

test('a text wrapped to a width is joined again', () => {
  const wrapped = `The harbour board of a small town said on Monday that it would
rebuild the eastern pier, which a storm had broken in the year
before. The cost was put at 4
million crowns, of which the county pays a half, and the
fishing fleet, whose boats moor there in the winter, the rest.

A second paragraph stands here, and it goes on for as long as
the first did, so that its lines are full.`;
  assert.deepEqual(
    show(wrapped).map(passage => passage.slice(0, 34)),
    ['The harbour board of a small town ', 'The cost was put at 4 million crow', 'A second paragraph stands here, an'],
  );
});

test('lines that are not full stay apart', () => {
  const list = `The first of the headlines stands here and is fairly long
A short one
Another of the headlines that stands here and is longer than that
One more`;
  assert.equal(show(list).length, 4);
});

test('furniture by sentence, by line, by repetition', () => {
  assert.deepEqual(
    show(`MINSK (AP) — Trade rose. (Reporting by Jane Doe; Editing by John Roe)
A caption of a picture
A caption of a picture
Related posts`),
    [
      'dateline: MINSK (AP) —',
      'Trade rose.',
      'credit: (Reporting by Jane Doe; Editing by John Roe)',
      'A caption of a picture',
      'repeated: A caption of a picture',
      'navigation: Related posts',
    ],
  );
});

test('a date by itself is a dateline at the edge and in a row of them, and a heading elsewhere', () => {
  const lines = ['Trade', '3 May 2021', ...Array.from('abcdefghij', letter => `Trade ${letter} rose.`), 'June 2012'];
  const text = [
    ...lines,
    'Trade fell.',
    'Archive',
    'May 2010',
    'June 2010',
    ...lines.slice(2, 12).map(line => `In all ${line}`),
  ];
  const dated = show(text.join('\n')).filter(line => /20\d\d/.test(line));
  assert.deepEqual(dated, ['dateline: 3 May 2021', 'June 2012', 'dateline: May 2010', 'dateline: June 2010']);
});

test('a list of references reaches as far as its entries', () => {
  assert.deepEqual(
    show('Trade rose.\nReferences\n[1] Doe: Trade in 2021.\n[2] Roe: 40 years.\nA last word came in 2022.'),
    [
      'Trade rose.',
      'references: References',
      'references: [1] Doe: Trade in 2021.',
      'references: [2] Roe: 40 years.',
      'A last word came in 2022.',
    ],
  );
});

test('any text: passages are in order, apart, and hold every word', () => {
  const part = fc.constantFrom(
    'A word',
    'trade rose. ',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    'By Jane',
    '[1]',
    ' ',
    '(AP) - ',
    '12.5',
    'MINSK',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.array(part).map(parts => parts.join('')),
      ),
      text => {
        const { prose, blocks } = readPlainText(text);
        let end = 0;
        let held = '';
        for (const { span } of findPassages(prose, blocks)) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
          held += sliceSpan(text, span);
          end = span.end;
        }
        assert.equal(held.replace(/[\s\uFFFC]/g, ''), text.replace(/[\s\uFFFC]/g, ''));
      },
    ),
  );
});

test('a heading that ends as a newspaper’s name does is text between paragraphs, and a credit around them', () => {
  assert.deepEqual(show('Daily Post\nTrade rose.\nHard Times\nTrade fell.\nEvening Post'), [
    'credit: Daily Post',
    'Trade rose.',
    'Hard Times',
    'Trade fell.',
    'credit: Evening Post',
  ]);
});
