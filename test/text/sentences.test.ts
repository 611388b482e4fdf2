import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findSentences } from '../../src/text/sentences.ts';

/** Sentences of `marked`, where `|` stands for the boundaries expected and nothing else. */
function check(marked: string): void {
  const expected = marked.split('|').map(part => part.trim());
  const text = marked.replaceAll('|', '');
  const found = findSentences(text).map(({ start, end }) => text.slice(start, end));
  assert.deepEqual(found, expected);
}

test('a final mark ends a sentence', () => {
  check('It grew 47.6%. |That was a record! |Was it? |Yes.');
  check('The surplus rose to $4.77bn. |Trade fell.');
  check('Prices rose 3.5 per cent. |15 firms closed.');
  check('Is that so?! |Yes.');
  check('他说好。|我们走。');
});

test('abbreviations, initials and titles end none', () => {
  check('Mr. Makei met Dr. Wang at 5 p.m. on Dec. 3. |They talked.');
  check('The J. P. Morgan report is out. |Read it.');
  check('He was born in St. Petersburg. |She was not.');
  check('The U.S. Treasury said so. |The U.S. imposed sanctions.');
  check('He met officials of the U.S. |The talks failed.');
  check('Sales of No. 2 rose vs. last year. |He said no. |It was late.');
  check('It cost approx. $3 million, i.e. more than planned. |Few minded.');
  check('It opens at 9 a.m. Monday. |It closes at 5 p.m. |Everyone leaves.');
  check('1. The first point stands.');
});

test('quotations and brackets close with their sentence', () => {
  check('“We have friends.” |He smiled.');
  check('“Why now?” he asked. |No one answered.');
  check('(It was late.) |They left.');
  check('The talks ended … no deal came. |Nothing changed.');
  check('He said: “Lukashenko wanted to use China. |On this issue, he has a calculation.”');
});

test('a citation behind the full stop stays with its sentence', () => {
  check('Trade grew. [@s002] |The surplus rose. [@s003]');
  check('Trade hit US$4.2 billion. [1] [2] |It then fell.[^3] |Done.');
  check('It was late. |[Belarus] had won.');
});

test('an empty line and a line of its own end a sentence', () => {
  check('Latest News\n\n|Xi praises Belarus');
  check('China turns to Minsk\n|Belarus President Lukashenko deemed China a partner.\n|02:13');
  check('- one item\n|- another item');
});

test('a wrapped line does not', () => {
  check('Trade between the two\ncountries grew by 9 per\r\ncent in 2021. |It then\nfell.');
  check('He met the President of\nFrance.');
  check(
    [
      'The report that was issued in the spring by Great Britain and',
      'France said that the exports of the Union had been lower than',
      'Germany expected.',
    ].join('\n'),
  );
  check(
    [
      'The report that was issued in the spring by Great Britain and',
      'France said that the exports of the Union had been lower than',
      'Germany expected.',
    ].join('\r\n'),
  );
});

test('only the part asked for is read', () => {
  const text = 'One here. Two here. Three here.';
  assert.deepEqual(findSentences(text, { start: 10, end: 19 }), [{ start: 10, end: 19 }]);
  assert.deepEqual(findSentences(text, { start: 4, end: 14 }), [
    { start: 4, end: 9 },
    { start: 10, end: 13 },
  ]);
});

test('any text: in order, without edges of white space, nothing but white space left out', () => {
  const piece = fc.constantFrom(
    '.',
    '. ',
    ' ',
    '\n',
    '\r\n',
    'Mr',
    'U.S.',
    'a',
    'B',
    '“',
    '”',
    '[@k]',
    '3',
    '…',
    '。',
    '!',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(piece).map(parts => parts.join('')),
      ),
      text => {
        let at = 0;
        for (const { start, end } of findSentences(text)) {
          assert.ok(start < end && at <= start);
          assert.equal(text.slice(at, start).trim(), '');
          assert.equal(text.slice(start, end).trim(), text.slice(start, end));
          at = end;
        }
        assert.equal(text.slice(at).trim(), '');
      },
    ),
  );
});
