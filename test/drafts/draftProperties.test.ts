import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { citationAt } from '../../src/drafts/citationAt.ts';
import { citationContextAt } from '../../src/drafts/citationContext.ts';
import { isSimpleKey } from '../../src/drafts/citationKey.ts';
import { createDraftParser, parseDraft } from '../../src/drafts/parseDraft.ts';

const prose = [
  'Sales in Lyon rose 4.5 % to €1,250 million.',
  'The mill had 1.250,5 tonnes on 3 May 2021',
  ' and Anna Weber, its director, said so.\n',
  '\n\n',
  '\n\n- ',
  '\n\n# ',
  '[@a, p. 3]',
  '| a | 5 |\n|---|---|\n| b | 6 |\n',
  '12',
  ' ',
];

const pieces = [
  ...[
    '@',
    '-@',
    '@{',
    '}',
    '{',
    '[',
    ']',
    '[@',
    '; ',
    ';',
    '@a',
    '@a_b',
    '[@a]',
    '[@b, p. 3]',
    ', p. 3',
    ' pp. ii',
    '^[',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[1]',
    '(',
    ')',
    '](',
    '`',
    '*',
    '_',
    '\\',
    '"',
    '“',
    '”',
    '«',
    '»',
    '> ',
    '- ',
    '# ',
    '|',
    '\n|-|-|\n',
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '. ',
    '.',
    ': ',
    '5 %',
    '$5bn',
    '15 ',
    'Trade grew',
    'fell',
    'Xi',
    'é',
    '🙂',
    '\uD83D',
    ':',
    '/',
  ],
  ...[
    '<!-- sourcebook-disable a -->',
    '<!-- sourcebook-enable -->',
    '<!-- sourcebook-disable-next-line -- x -->',
    '<!--',
    '-->',
  ],
];
const draft = fc.array(fc.constantFrom(...pieces), { maxLength: 50 }).map(parts => parts.join(''));
const anyText = fc.oneof(draft, fc.string({ unit: 'binary', maxLength: 100 }));

describe('any text', () => {
  test('is read: everything named lies within it and in order', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, at) => {
        const read = parseDraft(text);
        assert.equal(read.prose.length, text.length);
        let end = 0;
        for (const { span, items } of read.citations) {
          assert.ok(end <= span.start && span.start < span.end && span.end <= text.length);
          assert.ok(items.length > 0);
          for (const item of items) {
            assert.equal(text.slice(item.keySpan.start, item.keySpan.end), item.key);
            assert.ok(span.start <= item.span.start && item.span.start <= item.keySpan.start);
            assert.ok(item.keySpan.end <= item.span.end && item.span.end <= span.end);
          }
          end = span.end;
        }
        let start = 0;
        for (const { span } of read.claims) {
          assert.ok(start <= span.start && span.start < span.end && span.end <= text.length);
          start = span.start;
        }
        const offset = at % (text.length + 1);
        const context = citationContextAt(read, offset);
        if (context) assert.ok(context.replace.start <= offset && offset <= context.replace.end);
        citationAt(read, offset);
      }),
      { numRuns: 400 },
    );
  });

  test('an edited draft is read as if it were new', () => {
    const paragraphs = fc.array(fc.constantFrom(...prose), { maxLength: 8 }).map(parts => parts.join(''));
    fc.assert(
      fc.property(
        paragraphs,
        fc.array(fc.tuple(fc.constantFrom(...prose), fc.nat()), { maxLength: 5 }),
        (text, edits) => {
          const parse = createDraftParser();
          parse(text);
          let edited = text;
          for (const [insertion, at] of edits) {
            const offset = at % (edited.length + 1);
            edited = edited.slice(0, offset) + insertion + edited.slice(offset);
            assert.deepEqual(parse(edited), parseDraft(edited));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  test('every figure belongs to one claim, and none stands in a citation', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { figures, claims, citations } = parseDraft(text);
        const assigned = claims.flatMap(claim => claim.figures).sort((a, b) => a - b);
        assert.deepEqual(
          assigned,
          figures.map((_, index) => index),
        );
        for (const { span } of figures) {
          assert.ok(!citations.some(citation => citation.span.start < span.end && span.start < citation.span.end));
        }
      }),
      { numRuns: 400 },
    );
  });
});

test('a simple key is read back wherever it stands', () => {
  // Two dollar signs enclose a formula.
  const key = fc
    .stringMatching(/^[A-Za-z0-9_]([A-Za-z0-9_]|[:.#$%&+?~/-][A-Za-z0-9_]){0,12}$/)
    .filter(written => written.indexOf('$') === written.lastIndexOf('$'));
  fc.assert(
    fc.property(key, written => {
      assert.ok(isSimpleKey(written));
      for (const text of [`So [@${written}, p. 3].`, `So @${written}.`, `So [see -@${written}; @b]!`]) {
        assert.equal(parseDraft(text).citations[0]?.items[0]?.key, written);
      }
    }),
  );
});
