import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findCitations } from '../../src/drafts/citations.ts';
import { parseMarkdown } from '../../src/markdown/parseMarkdown.ts';
import { runPandoc, withoutPandoc } from '../support/pandoc.ts';

/** The manual's sentences on citations first; what is malformed is read more kindly than Pandoc does and stands in citations.test.ts. */
const sentences = `
Blah blah [@doe99; @smith2000; @smith2004].
In @Foo_bar.baz., the key is Foo_bar.baz
In @{Foo_bar.baz.}, the key is Foo_bar.baz.
In @Foo_bar--baz, the key is Foo_bar
The curly braces are recommended: [@{https://example.com/bib?name=foobar&date=2000}, p. 33].
Blah blah [see @doe99, pp. 33-35 and *passim*; @smith04, chap. 1].
[@smith{ii, A, D-Z}, with a suffix]
[@smith, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]
[@smith{}, 99 years later]
Smith says blah [-@smith04].
@smith04 says blah.
@smith04 [p. 33] says blah.
@smith04 [-@doe99, p. 3; see @b] x
@a [p. 3; see @b, p. 4; @c] and @d [@e]
@a [p. 3](http://x.y) and @b [p. 3][ref]
[see also @a, 3; cf. -@b, sec. 4.2, for this]
[*emph* see **x** @a, *ibid.*, p. 3]
[@a [sic] p. 3] and [[@b]]
[@a, {section "Results"}; @b, {00:12:30}; @c, { p. 9 } x]
@a:b/c?d=e&f=g x @a_b_c @a__b @a*b*
@1234 and @_x, @doi:10.1000/182 and @http://a.b/c
@ünïcode and @ключ3 and @键
@a's book (@b) and "@c" and —@d
@a, @b; @c. @d @e a-@f Hello[@g].
@{a}b @{c}.d [@{e{f}g}] @a/b/ @a/b. @a..b @a? @a! @a#b @a+b @a~b @a%20b @a%b
me@example.com and <me@b.com> and x@a
\\@a and [\\@b] and \\[@c]
\`@a\` and $@b$ and <!-- @c --> and [text](http://a.b/@d)
[@] [@ a] [- @a] @{a b} [@a.b.c.] [@a: 3]
# On @a [@b, p. 3]
- one [@a]
> quoted @a [p. 3]
| [@a, 3] is | a line block
Term : not, [@a]
x^[see [@a, p. 3] and @b]
`
  .trim()
  .split('\n');

const documents = [
  '@doe99. This is an example, says\n\n@doe99 too, and @b.\n',
  'x[^1]\n\n[^1]: see [@a] and @b [p. 3]\n',
  '| a | b |\n|---|---|\n| [@a, p. 3] | @b |\n',
  '---\nauthor: "@a"\n---\n\n@b\n',
  '```\n[@a]\n```\n\n    [@b]\n\n@c\n',
  '1. one\n\n   [@a,\n   p. 3]\n2. @b\n',
  '(@good) An example.\n(@bad) Another.\n\nAs @good shows, [@a] and @b.\n',
  '_see @a_ and **[@b]** ~~@c~~\n',
];

test('reads what Pandoc reads', { skip: withoutPandoc }, () => {
  for (const text of [...sentences.map(line => `${line}\n\n[ref]: http://x.y\n`), ...documents]) compare(text);
});

test('reads what Pandoc reads in citations of every make', { skip: withoutPandoc }, () => {
  for (const line of new Set(fc.sample(generated, { numRuns: 40, seed: 1 }))) compare(`${line}\n`);
});

test('reads what Pandoc reads in a long document of them', { skip: withoutPandoc }, () => {
  // `@key.` opening a line makes an example of every such key; sentences on that stand above.
  const lines = fc.sample(generated, { numRuns: 500, seed: 2 }).filter(line => !/^@[\w-]+[.)]/.test(line));
  const text = `${lines.join('\n\n')}\n`;
  assert.ok(findCitations(text, parseMarkdown(text)).length > 400);
  compare(text);
});

const key = fc.oneof(
  fc.constantFrom('doe99', 'Foo_bar.baz', 'a:b/c', '_x', '9y', 'ключ', 'x-y', 'a+b', 'ö'),
  fc.constantFrom('{odd key.}', '{https://e.org/a?b=c&d}').map(braced => braced.replace(' ', '-')),
);
const item = fc
  .tuple(
    fc.constantFrom('', '', 'see ', 'see also ', 'cf. ', '*emph* '),
    fc.constantFrom('', '', '-'),
    key,
    fc.constantFrom(
      '',
      '',
      ', p. 3',
      ', pp. 33-35',
      ' p. 3',
      ', chap. 1',
      ', 12, 14',
      ', §§ 3',
      ' {p. iv}',
      ', vol. 2',
    ),
    fc.constantFrom('', '', ' and *passim*', ', with a suffix', ' [sic] x', ' x'),
  )
  .map(([prefix, sign, name, locator, suffix]) => `${prefix}${sign}@${name}${locator}${suffix}`);
const bracketed = fc.array(item, { minLength: 1, maxLength: 3 }).map(items => `[${items.join('; ')}]`);
const inText = fc
  .tuple(key, fc.constantFrom('', ' [p. 33]', ' [chap. 2, x]', ' [see @b, 3]', '\n[p. 4; @c]', " 's"))
  .map(([name, rest]) => `@${name}${rest}`);
const generated = fc
  .tuple(
    fc.constantFrom('', 'Trade rose ', '# Heading ', '- item ', '> quoted ', '1. one ', 'x^[note '),
    fc.oneof(bracketed, inText),
    fc.constantFrom('', '.', ', she said.', ' **bold** and `[@code]`.', ' (me@example.com)'),
  )
  // A heading is one line; Pandoc alone looks for its locator on the next.
  .filter(([before, citation]) => !before.startsWith('#') || !citation.includes('\n'))
  .map(([before, citation, behind]) => `${before}${citation}${behind}${before.startsWith('x^[') ? ']' : ''}`);

function compare(text: string): void {
  const { output } = runPandoc(['-f', 'markdown-smart', '-t', 'json'], text);
  const expected = citationsOf(JSON.parse(output).blocks).map(items => items.map(normalize));
  const found = findCitations(text, parseMarkdown(text)).map(({ form, items }) =>
    items.map((item, i) => {
      const mode = item.suppressAuthor
        ? 'SuppressAuthor'
        : form === 'in-text' && i === 0
          ? 'AuthorInText'
          : 'NormalCitation';
      return normalize(`${mode} ${item.prefix} | ${item.key} | ${item.locator} ${item.suffix}`);
    }),
  );
  assert.deepEqual(found, expected, text.length < 500 ? text : undefined);
}

/** Commas, braces and marks of emphasis are read, not kept, on one side or the other. */
function normalize(item: string): string {
  const [head = '', key = '', tail = ''] = item.split(' | ');
  const clean = (text: string) =>
    text
      .replace(/[{},*_`\\]/g, ' ')
      .replace(/\s+([.)])/g, '$1')
      .replace(/\s+/g, ' ')
      .trim();
  return [clean(head), key, clean(tail)].join('|');
}

/** The citations in Pandoc's syntax tree, each with `mode prefix | key | suffix` of its items. */
function citationsOf(node: unknown): string[][] {
  if (Array.isArray(node)) return node.flatMap(citationsOf);
  if (!isNode(node)) return [];
  if (node.t !== 'Cite') return Object.values(node).flatMap(citationsOf);
  const [items] = Array.isArray(node.c) ? node.c : [];
  return [
    (Array.isArray(items) ? items : []).map(
      item =>
        `${item.citationMode.t} ${textOf(item.citationPrefix)} | ${item.citationId} | ${textOf(item.citationSuffix)}`,
    ),
  ];
}

/** The words of inlines. */
function textOf(node: unknown): string {
  if (typeof node === 'string') return node;
  if (Array.isArray(node)) return node.map(textOf).join('');
  if (!isNode(node)) return '';
  if (node.t === 'Space' || node.t === 'SoftBreak') return ' ';
  if (node.t === 'Quoted' && Array.isArray(node.c)) return `"${textOf(node.c[1])}"`;
  return node.t === 'Str' || Array.isArray(node.c) ? textOf(node.c) : '';
}

function isNode(value: unknown): value is { readonly t?: unknown; readonly c?: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
