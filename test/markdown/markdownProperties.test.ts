import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { layOutChunks } from '../../src/markdown/layOutChunk.ts';
import { OPAQUE } from '../../src/markdown/markdownDocument.ts';
import { createMarkdownParser, parseMarkdown } from '../../src/markdown/parseMarkdown.ts';
import { parseTree } from '../../src/markdown/remarkTree.ts';
import { splitChunks } from '../../src/markdown/splitChunks.ts';

const pieces = [
  ...[
    '\n',
    '\n\n',
    '\r\n',
    ' ',
    '  ',
    '    ',
    '\t',
    '- ',
    '1. ',
    '> ',
    '# ',
    '===',
    '---',
    '* ',
    '|',
    '|-|-|\n',
    '```',
    '~~~',
  ],
  ...[
    '`',
    '*',
    '**',
    '_',
    '~~',
    '[',
    ']',
    '](',
    '(',
    ')',
    '![',
    '[^1]',
    '[^1]: ',
    '^[',
    '[@a]',
    '@a',
    '@{',
    '}',
    '[a]: ',
    '[a]',
  ],
  ...[
    '<!--',
    '-->',
    '<div>',
    '</div>',
    '<pre>',
    '</pre>',
    '<?',
    '?>',
    '<b>',
    '$',
    '$$',
    '\\',
    '&amp;',
    '&#5;',
    ':::',
    '{.a}',
  ],
  ...[
    'word',
    'a b',
    '5 %',
    '$5bn',
    'http://a.b/c',
    'x@y.zz',
    '.',
    '. ',
    'é',
    '漢',
    '🙂',
    '\uD800',
    '\u0000',
    OPAQUE,
    '"',
  ],
];
const markdown = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map(parts => parts.join(''));
const lines = fc
  .array(fc.array(fc.constantFrom(...pieces), { maxLength: 6 }), { maxLength: 14 })
  .map(rows => rows.map(row => row.join('')).join('\n'));
const anyText = fc.oneof(markdown, lines, fc.string({ unit: 'binary', maxLength: 200 }));

describe('any text', () => {
  test('prose is as long as the text, shows nothing else than the text, and keeps its line ends', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { prose } = parseMarkdown(text);
        assert.equal(prose.length, text.length);
        const hasReferences = text.includes('&');
        for (let i = 0; i < text.length; i++) {
          const [shown, written] = [prose.charAt(i), text.charAt(i)];
          assert.equal(/[\r\n]/.test(shown), /[\r\n]/.test(written));
          assert.ok(shown === written || shown === ' ' || shown === OPAQUE || hasReferences, `at ${i}: ${shown}`);
        }
      }),
      { numRuns: 400 },
    );
  });

  test('blocks lie within the text, in order, and do not overlap', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const { span } of parseMarkdown(text).blocks) {
          assert.ok(end <= span.start && span.start <= span.end && span.end <= text.length);
          end = span.end;
        }
      }),
      { numRuns: 400 },
    );
  });

  test('what a reader sees between the blocks is nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        const { prose, blocks } = parseMarkdown(text);
        let rest = prose;
        for (const { span } of blocks) {
          rest = rest.slice(0, span.start) + ' '.repeat(span.end - span.start) + rest.slice(span.end);
        }
        assert.match(rest, /^[\s\uFFFC]*$/);
      }),
      { numRuns: 400 },
    );
  });
});

describe('parsing by chunks', () => {
  // Definitions reach over the borders of chunks; that has its own test.
  const withoutDefinitions = fc.oneof(lines, markdown).filter(text => !text.includes(']:'));

  test('gives what parsing the whole gives', () => {
    fc.assert(
      fc.property(withoutDefinitions, text => {
        if (parseTree(text) === null) return;
        const body = parseMarkdown(text);
        if (body.frontMatter) return;
        const [whole] = layOutChunks(text, [{ start: 0, end: text.length }], '');
        assert.equal(body.prose, whole?.prose ?? '');
        assert.deepEqual(body.tables, whole?.tables ?? []);
        assert.deepEqual(body.comments, whole?.comments ?? []);
      }),
      { numRuns: 1500 },
    );
  });

  test('an edited text is read as if it were new', () => {
    fc.assert(
      fc.property(withoutDefinitions, lines, fc.nat(), (text, insertion, at) => {
        const parse = createMarkdownParser();
        parse(text);
        const offset = at % (text.length + 1);
        const edited = text.slice(0, offset) + insertion + text.slice(offset);
        if (edited.includes(']:')) return;
        assert.deepEqual(parse(edited), parseMarkdown(edited));
        assert.deepEqual(parse(text), parseMarkdown(text));
      }),
      { numRuns: 300 },
    );
  });

  test('covers the text without gaps', () => {
    fc.assert(
      fc.property(anyText, text => {
        let end = 0;
        for (const chunk of splitChunks(text)) {
          assert.equal(chunk.start, end);
          assert.ok(chunk.end > chunk.start);
          end = chunk.end;
        }
        assert.equal(end, text.length);
      }),
    );
  });

  test('a list with empty lines between its items is read whole', () => {
    const { blocks } = parseMarkdown('- a\n\n- b\n\n  c\n\n1. d\n\n2. e\n');
    assert.deepEqual(
      blocks.map(({ span, inList }) => [span.start, inList]),
      [2, 7, 12, 18, 24].map(start => [start, true]),
    );
  });

  test('a definition is found wherever it stands', () => {
    const { prose, links } = parseMarkdown('See [the\nreport][r 1].\n\n# X\n\n[R  1]: http://a.b "t"\n');
    assert.deepEqual(links, [{ start: 5, end: 15 }]);
    assert.ok(prose.startsWith('See  the\nreport\uFFFC'));
  });

  test('what only looks like a definition defines nothing', () => {
    for (const text of ['[a] b\n\n[a]: is a mark', '[@a] b\n\n[@a]: http://c.d', '[^a] b\n\n[^a]: c']) {
      assert.deepEqual(parseMarkdown(text).links, []);
    }
  });
});

test('what is nested or marked beyond bounds is plain text', () => {
  for (const text of [
    '>'.repeat(3000),
    '- '.repeat(3000),
    '['.repeat(9000),
    `${'*'.repeat(500)}a`,
    '[a]('.repeat(2000),
    '1. '.repeat(3000),
    '*a '.repeat(9000),
  ]) {
    assert.equal(parseTree(text), null);
    assert.equal(parseMarkdown(`${text} 5 %`).prose.length, text.length + 4);
    assert.equal(parseMarkdown(`${text} 5 %`).blocks.length, 1);
  }
  assert.notEqual(parseTree('*'.repeat(200)), null);
  assert.notEqual(parseTree('-'.repeat(200)), null);
});
