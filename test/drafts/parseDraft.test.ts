import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { OPAQUE } from '../../src/markdown/markdownDocument.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** Each claim in one line: `Trade grew. <- a, b`. */
function claimsOf(text: string): string[] {
  return parseDraft(text).claims.map(({ span, citations }) => {
    const keys = citations.flatMap(({ items }) => items.map(({ key }) => key));
    return [sliceSpan(text, span).replace(/\s+/g, ' '), ...(keys.length > 0 ? [keys.join(', ')] : [])].join(' <- ');
  });
}

function testClaims(cases: readonly (readonly [name: string, text: string, claims: readonly string[]])[]): void {
  for (const [name, text, claims] of cases) test(name, () => assert.deepEqual(claimsOf(text), claims));
}

describe('claims', () => {
  testClaims([
    ['sentences, over line ends', 'Trade\ngrew. It\nfell.', ['Trade grew.', 'It fell.']],
    ['a block ends a sentence', '# Trade\n\nIt grew\n\n- and fell\n- again', ['Trade', 'It grew', 'and fell', 'again']],
    ['rows', '| a | b |\n|---|---|\n| 1 | 2 |', ['| a | b |', '| 1 | 2 |']],
    ['nothing is claimed by marks', '---\n\n* * *\n\n- \n\n> \n\n![](a.png)', []],
    ['an inline note stands apart', 'It grew.^[Much. So.] It fell.', ['It grew.', 'Much.', 'So.', 'It fell.']],
  ]);
});

describe('coverage in running text', () => {
  testClaims([
    [
      'within the sentence',
      'Trade grew [@a]. It fell, says @b. Done.',
      ['Trade grew [@a]. <- a', 'It fell, says @b. <- b', 'Done.'],
    ],
    [
      'alone behind the full stop',
      'Trade grew. [@a] The surplus rose. [@b]',
      ['Trade grew. <- a', 'The surplus rose. <- b'],
    ],
    ['behind a closing mark', '“Trade grew.” [@a] It fell.', ['“Trade grew.” <- a', 'It fell.']],
    ['before what it covers', '[@a] Trade grew. [@b] It fell.', ['Trade grew. <- a', 'It fell. <- b']],
    [
      'a figure begins the next sentence',
      'Trade grew. [@a] 15 talks followed. [@b]',
      ['Trade grew. <- a', '15 talks followed. <- b'],
    ],
    [
      'behind an abbreviation',
      'As shown by Doe et al. [@a] 15 talks followed.',
      ['As shown by Doe et al. [@a] 15 talks followed. <- a'],
    ],
    ['a key begins the sentence', 'Trade grew. @a says it fell.', ['Trade grew.', '@a says it fell. <- a']],
    ['several at once', 'Trade grew [@a; @b]. [@c][@d] It fell.', ['Trade grew [@a; @b]. <- a, b, c, d', 'It fell.']],
    ['without a full stop', '- Trade grew [@a]\n- It fell', ['Trade grew <- a', 'It fell']],
    [
      'a paragraph of its own',
      'It rose. Trade grew.\n\n[@a]\n\nIt fell.',
      ['It rose.', 'Trade grew. <- a', 'It fell.'],
    ],
    ['a paragraph of its own in a list', '- Trade grew.\n\n  [@a]\n- It fell.', ['Trade grew. <- a', 'It fell.']],
    ['a heading covers itself', '# Trade [@a]\n\nIt grew.', ['Trade <- a', 'It grew.']],
    [
      'a lead-in',
      'The figures [@a]:\n\n- one\n- two\n\nAnd so on.',
      ['The figures [@a]: <- a', 'one <- a', 'two <- a', 'And so on.'],
    ],
    [
      'a lead-in to what cites itself',
      'The figures [@a]:\n\n- one [@b]\n- two',
      ['The figures [@a]: <- a', 'one <- b', 'two'],
    ],
  ]);
});

describe('coverage in tables', () => {
  testClaims([
    ['a row', '| a |\n|---|\n| 1 [@r] |\n| 2 |', ['| a |', '| 1 [@r] | <- r', '| 2 |']],
    ['the header', '| a [@h] |\n|---|\n| 1 [@r] |\n| 2 |', ['| a [@h] | <- h', '| 1 [@r] | <- h, r', '| 2 | <- h']],
    [
      'the line below',
      '| a |\n|---|\n| 1 |\nSource: [@c]\n\nEnd.',
      ['| a | <- c', '| 1 | <- c', 'Source: <- c', 'End.'],
    ],
    ['a caption below', '| a |\n|---|\n| 1 |\n\n: Trade [@c]', ['| a | <- c', '| 1 | <- c', ': Trade <- c']],
    ['a caption above', 'Table: Trade [@c]\n\n| a |\n|---|', ['Table: Trade <- c', '| a | <- c']],
    ['a citation alone below', '| a |\n|---|\n| 1 |\n\n[@c]', ['| a | <- c', '| 1 | <- c']],
    [
      'two tables',
      '| a [@x] |\n|---|\n\n| b |\n|---|\n\nSource: [@y]',
      ['| a [@x] | <- x', '| b | <- y', 'Source: <- y'],
    ],
  ]);
});

describe('coverage in quotations and notes', () => {
  testClaims([
    ['the end of a quotation', '> Trade grew. It fell. [@a]', ['Trade grew. <- a', 'It fell. <- a']],
    ['who said it', '> Trade grew.\n>\n> — Xi [@a]', ['Trade grew. <- a', '— Xi <- a']],
    ['below a quotation', '> Trade grew. It fell.\n\n[@a]', ['Trade grew. <- a', 'It fell. <- a']],
    ['before a quotation', 'As Xi said [@a]:\n\n> Trade grew.', ['As Xi said [@a]: <- a', 'Trade grew. <- a']],
    [
      'a footnote',
      'It grew.[^1] It fell.\n\n[^1]: See @a and [@b].',
      ['It grew. <- a, b', 'It fell.', 'See @a and [@b]. <- a, b'],
    ],
    ['a footnote within', 'It[^X] grew. It fell.\n\n[^x]: So. [@a]', ['It[^X] grew. <- a', 'It fell.', 'So. <- a']],
    ['a footnote in a table', '| 1[^1] |\n|---|\n\n[^1]: [@a]', ['| 1[^1] | <- a']],
    ['a note in the line', 'It grew.^[See @a.] It fell.', ['It grew. <- a', 'See @a. <- a', 'It fell.']],
    ['a note that is a citation', 'It grew^[[@a, p. 3]] much.', ['It grew^[[@a, p. 3]] much. <- a']],
  ]);
});

describe('prose', () => {
  const cases: readonly (readonly [text: string, prose: string])[] = [
    ['a [@b, p. 5] @c [p. 6] -@d', 'a ¤ ¤ ¤'],
    ['a [1] [2, 3] [4–6] [2013] [5 %]', 'a ¤ ¤ ¤ [2013] [5 %]'],
    ['a [@, p. 5] b [@', 'a ¤ b ¤'],
    ['a [@c, p. 5', 'a ¤'],
    ['1. a\n2. b', '   a\n   b'],
    ['a [@b,\np. 5]', 'a ¤\n¤'],
  ];
  for (const [text, prose] of cases) {
    test(text, () => assert.equal(parseDraft(text).prose.replace(new RegExp(`${OPAQUE}+`, 'g'), '¤'), prose));
  }
});

test('figures belong to the claim that they stand in, those of a note to the note', () => {
  const text = 'Trade grew by 5 %.^[Or by 7 %.] It fell by 6 % [@a, p. 8].';
  const { claims, figures } = parseDraft(text);
  assert.deepEqual(
    claims.map(({ figures: own }) => own.map(index => figures[index]?.text)),
    [['5 %'], ['7 %'], ['6 %']],
  );
});

test('claims know where they stand', () => {
  const { claims } = parseDraft('# A\n\nB.\n\n> C.\n\n| D |\n|---|');
  assert.deepEqual(
    claims.map(({ kind, inQuote }) => [kind, inQuote]),
    [
      ['heading', false],
      ['sentence', false],
      ['sentence', true],
      ['table-row', false],
    ],
  );
});

test('the number of a heading is no figure', () => {
  const figuresOf = (text: string) => parseDraft(text).figures.map(({ text: written }) => written);
  assert.deepEqual(figuresOf('### 3.2 Trade deals since 1994\n\n3.2 Trade ran on.'), ['1994', '3.2']);
  assert.deepEqual(figuresOf('### 3.2 million left\n\n### 4.1. *Imports* in 2020'), ['3.2 million', '2020']);
});
