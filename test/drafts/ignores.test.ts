import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** What is silenced, in one line: `codes (reason): lines`. */
function ignoresOf(text: string): string[] {
  return parseDraft(text).ignores.map(({ span, codes, reason }) => {
    return `${codes.join(' ') || 'all'}${reason && ` (${reason})`}: ${sliceSpan(text, span).replace(/\n/g, '/')}`;
  });
}

describe('ignore comments', () => {
  const cases: readonly (readonly [name: string, text: string, ignores: readonly string[]])[] = [
    ['next line', '<!-- sourcebook-disable-next-line -->\nA 5.\nB 6.', ['all: A 5.']],
    ['next line with text', 'x\n\n<!-- sourcebook-disable-next-line a -->\n\nA 5.\nB 6.', ['a: A 5.']],
    [
      'line',
      'A 5. <!-- sourcebook-disable-line a b -- my own count -->\nB 6.',
      ['a b (my own count): A 5. <!-- sourcebook-disable-line a b -- my own count -->'],
    ],
    [
      'file',
      'A\n\n<!-- sourcebook-disable-file a -- x -- y -->',
      ['a (x -- y): A//<!-- sourcebook-disable-file a -- x -- y -->'],
    ],
    ['to the end', 'A\n\n<!-- sourcebook-disable a -->\nB', ['a: <!-- sourcebook-disable a -->/B']],
    [
      'until enabled',
      '<!-- sourcebook-disable -->\nA\n\n<!-- sourcebook-enable -->\nB',
      ['all: <!-- sourcebook-disable -->/A//<!-- sourcebook-enable -->'],
    ],
    [
      'one of two enabled',
      '<!--sourcebook-disable a,b-->\nA\n<!-- sourcebook-enable b -->\nB',
      [
        'b: <!--sourcebook-disable a,b-->/A/<!-- sourcebook-enable b -->',
        'a: <!--sourcebook-disable a,b-->/A/<!-- sourcebook-enable b -->/B',
      ],
    ],
    [
      'one enabled of all',
      '<!-- sourcebook-disable -->\n\n<!-- sourcebook-enable b -->',
      ['all: <!-- sourcebook-disable -->//<!-- sourcebook-enable b -->'],
    ],
    ['nothing after', '<!-- sourcebook-disable-next-line a -->', ['a: ']],
    [
      'without codes, with a reason',
      '<!-- sourcebook-disable-line -- why -->',
      ['all (why): <!-- sourcebook-disable-line -- why -->'],
    ],
    ['others', '<!-- sourcebook-disabled --> <!-- markdownlint-disable --> <!-- sourcebook-disable', []],
    ['in code', '`<!-- sourcebook-disable-file -->`\n\n    <!-- sourcebook-disable-file -->', []],
  ];
  for (const [name, text, ignores] of cases) test(name, () => assert.deepEqual(ignoresOf(text), ignores));
});

test('lines end where Windows ends them', () => {
  const text = 'A\r\n<!-- sourcebook-disable-next-line a -->\r\nB 5.\r\nC';
  assert.deepEqual(parseDraft(text).ignores[0]?.span, { start: 44, end: 48 });
});
