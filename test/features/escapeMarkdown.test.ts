import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { escapeMarkdown, toPlainLine } from '../../src/features/escapeMarkdown.ts';
import { toMarkdownExcerpt } from '../../src/features/excerpt.ts';

const parser = unified().use(remarkParse).use(remarkGfm);

function flatten(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(flatten) : [])];
}

/** The kinds of nodes that a Markdown text has beside a paragraph with text. */
function marksIn(markdown: string): string[] {
  const plain = new Set(['root', 'paragraph', 'text']);
  return flatten(parser.parse(markdown)).flatMap(node => (plain.has(node.type) ? [] : [node.type]));
}

function shownText(markdown: string): string {
  return flatten(parser.parse(markdown))
    .map(node => (node.type === 'text' ? node.value : ''))
    .join('')
    .replaceAll('\u2060', '');
}

const hostile = [
  '[click](command:workbench.action.terminal.new)',
  '![x](https://evil.example/pixel.png)',
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '&lt;b&gt; &amp; &#36;(x)',
  '<https://evil.example>',
  'https://evil.example/a_b_c and www.evil.example and mail@evil.example and ftp://evil.example',
  '**bold** _it_ *it* ~~gone~~ `code`',
  '# heading',
  '- item',
  '+ item',
  '1. item',
  '2) item',
  '> quote',
  '---',
  '***',
  '===',
  '| a | b |',
  '[ref]: https://evil.example',
  '[^1]: note',
  'a[^1] b',
  '- [ ] task',
  '\\[not escaped](command:x)',
  '\\',
  '```\ncode\n```',
  '~~~',
  '    indented code',
  'two  \nlines',
  'a\n\nb\n\n# c',
  ':::note',
];

test('hostile text shows as text', () => {
  for (const text of hostile) {
    const escaped = escapeMarkdown(text);
    assert.deepEqual(marksIn(escaped), [], text);
    assert.equal(shownText(escaped).trim(), toPlainLine(text), text);
  }
});

test('icons stay text even where a renderer replaces them behind Markdown', () => {
  for (const text of ['a $(zap) b $(sync~spin)', '$\u200B(zap)', '\\$(zap)']) {
    assert.doesNotMatch(escapeMarkdown(text), /\$\([a-z]/);
  }
});

test('plain prose is left as it is', () => {
  for (const text of [
    'Trade rose by 47.6% to $4.77bn (from US$3.23bn), he said.',
    '2020-21 was “a good year” – the best since 1994; see p. 3.',
    'Prices: 3 km/h, 5°C, C#, R&D'.replace('&', '+'),
  ]) {
    assert.equal(escapeMarkdown(text), text);
  }
});

test('control characters, turned directions and invisible marks are gone', () => {
  assert.equal(toPlainLine('a\u0000b\u001B[31mc\u009B'), 'ab[31mc');
  assert.equal(toPlainLine('safe\u202Egnp.exe\u202C \u2066x\u2069'), 'safegnp.exe x');
  assert.equal(toPlainLine('zero\u200Bwidth\uFEFF soft\u00ADhyphen \uFFFC tag\u{E0041}'), 'zerowidth softhyphen tag');
  assert.equal(toPlainLine('a\r\nb\u2028c\td'), 'a b c d');
  assert.equal(toPlainLine('lone \uD800 half'), 'lone \uFFFD half');
  assert.equal(toPlainLine(`z${'\u0300'.repeat(50)}algo`), `z${'\u0300'.repeat(4)}algo`);
});

test('what was blanked leaves no gap before a point', () => {
  assert.equal(toPlainLine('rose by 5     . Then   \uFFFC  , fell'), 'rose by 5. Then, fell');
  assert.equal(toPlainLine('Nord\uFFFC28 % : 5'), 'Nord 28 % : 5');
});

test('long text is cut at a word, never inside a pair', () => {
  assert.equal(toPlainLine('one two three', 9), 'one two…');
  assert.equal(toPlainLine('😀'.repeat(10), 6), '😀😀…');
  assert.ok(escapeMarkdown('[x](y) '.repeat(100_000)).length < 2_000);
});

test('any text is one line of text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), text => {
      const escaped = escapeMarkdown(text);
      assert.deepEqual(marksIn(escaped), []);
      assert.doesNotMatch(escaped, /[\r\n]/);
    }),
  );
  const marks = fc.array(fc.constantFrom(...'*_`[]()<>!#-+.:@/\\&$|~ =w1a\n'), { maxLength: 24 });
  fc.assert(
    fc.property(marks, parts => assert.deepEqual(marksIn(escapeMarkdown(parts.join(''))), [], parts.join(''))),
    { numRuns: 2_000 },
  );
});

test('an excerpt marks its figure in bold, whatever stands beside it', () => {
  for (const [before, figure, after] of [
    ['rose to ', '$4.77bn', ', he said'],
    ['US', '$4.77bn', ' and'],
    ['by ', '5%', 'to'],
    ['(', '€3m', ')'],
    ['x', '(5)', 'y'],
    ['**', '5', '**'],
    ['', '5%', ''],
  ] as const) {
    const text = before + figure + after;
    const mark = { start: before.length, end: before.length + figure.length };
    const markdown = toMarkdownExcerpt(text, { start: 0, end: text.length }, [mark]);
    const strong = flatten(parser.parse(markdown)).filter(node => node.type === 'strong');
    assert.deepEqual(marksIn(markdown), ['strong'], markdown);
    assert.equal(
      strong
        .flatMap(flatten)
        .map(node => (node.type === 'text' ? node.value : ''))
        .join(''),
      figure,
    );
  }
});

test('a long passage is cut around what is marked', () => {
  const text = `${'before '.repeat(100)}$5 million${' after'.repeat(100)}`;
  const start = text.indexOf('$');
  const markdown = toMarkdownExcerpt(text, { start: 0, end: text.length }, [{ start, end: start + 10 }], 100);
  assert.match(markdown, /^… before before .*\*\*\$5 million\*\* after .* …$/);
  assert.ok(markdown.length < 120);
});

test('a mark around nothing does not part what must be escaped as one', () => {
  assert.deepEqual(marksIn(toMarkdownExcerpt('1)', { start: 0, end: 2 }, [{ start: 1, end: 1 }])), []);
});

test('an excerpt of any text has no mark but the bold one', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'ab1%$*_[]()<>`~ .!\\'), maxLength: 30 }),
      fc.nat(30),
      fc.nat(10),
      (text, from, length) => {
        const start = Math.min(from, text.length);
        const mark = { start, end: Math.min(start + length, text.length) };
        const markdown = toMarkdownExcerpt(text, { start: 0, end: text.length }, [mark]);
        assert.deepEqual(
          marksIn(markdown).filter(kind => kind !== 'strong'),
          [],
          markdown,
        );
      },
    ),
    { numRuns: 1_000 },
  );
});
