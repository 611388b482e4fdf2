import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findCitations } from '../../src/drafts/citations.ts';
import type { Citation, CitationItem } from '../../src/drafts/draft.ts';
import { parseMarkdown } from '../../src/markdown/parseMarkdown.ts';
import { sliceSpan } from '../../src/text/span.ts';

function citationsIn(text: string): Citation[] {
  return findCitations(text, parseMarkdown(text));
}

/** An item in one line: `see | -key | p. 3 | suffix`, empty parts left out from the end. */
function describeItem({ key, prefix, locator, suffix, suppressAuthor }: CitationItem): string {
  return [prefix, `${suppressAuthor ? '-' : ''}${key}`, locator, suffix].join(' | ').replace(/[ |]+$/, '');
}

/** Each citation as written, with its items. */
function describeCitations(text: string): Record<string, string[]> {
  return Object.fromEntries(
    citationsIn(text).map(({ span, form, items }) => [
      form === 'bracketed' ? sliceSpan(text, span) : `${form} ${sliceSpan(text, span)}`,
      items.map(describeItem),
    ]),
  );
}

function testAll(cases: readonly (readonly [text: string, citations: Record<string, string[]>])[]): void {
  for (const [text, citations] of cases) test(text, () => assert.deepEqual(describeCitations(text), citations));
}

describe("the sentences of Pandoc's manual", () => {
  testAll([
    [
      'Blah blah [@doe99; @smith2000; @smith2004].',
      { '[@doe99; @smith2000; @smith2004]': [' | doe99', ' | smith2000', ' | smith2004'] },
    ],
    ['In @Foo_bar.baz., the final period is not internal', { 'in-text @Foo_bar.baz': [' | Foo_bar.baz'] }],
    ['In @{Foo_bar.baz.}, the key ends in a period', { 'in-text @{Foo_bar.baz.}': [' | Foo_bar.baz.'] }],
    ['In @Foo_bar--baz, two marks end it', { 'in-text @Foo_bar': [' | Foo_bar'] }],
    [
      '[@{https://example.com/bib?name=foobar&date=2000}, p. 33].',
      {
        '[@{https://example.com/bib?name=foobar&date=2000}, p. 33]': [
          ' | https://example.com/bib?name=foobar&date=2000 | p. 33',
        ],
      },
    ],
    [
      'Blah blah [see @doe99, pp. 33-35 and *passim*; @smith04, chap. 1].',
      {
        '[see @doe99, pp. 33-35 and *passim*; @smith04, chap. 1]': [
          'see | doe99 | pp. 33-35 | and *passim*',
          ' | smith04 | chap. 1',
        ],
      },
    ],
    [
      '[@smith{ii, A, D-Z}, with a suffix]',
      { '[@smith{ii, A, D-Z}, with a suffix]': [' | smith | ii, A, D-Z | with a suffix'] },
    ],
    [
      '[@smith, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]',
      {
        '[@smith, {pp. iv, vi-xi, (xv)-(xvii)} with suffix here]': [
          ' | smith | pp. iv, vi-xi, (xv)-(xvii) | with suffix here',
        ],
      },
    ],
    ['[@smith{}, 99 years later]', { '[@smith{}, 99 years later]': [' | smith |  | 99 years later'] }],
    ['Smith says blah [-@smith04].', { '[-@smith04]': [' | -smith04'] }],
    ['@smith04 says blah.', { 'in-text @smith04': [' | smith04'] }],
    ['@smith04 [p. 33] says blah.', { 'in-text @smith04 [p. 33]': [' | smith04 | p. 33'] }],
  ]);
});

describe("the sentences of Pandoc's tests", () => {
  testAll([
    ['@item1 [p. 30, with suffix] says', { 'in-text @item1 [p. 30, with suffix]': [' | item1 | p. 30 | with suffix'] }],
    [
      '@item1 [-@item2 p. 30; see also @пункт3] says blah.',
      { 'in-text @item1 [-@item2 p. 30; see also @пункт3]': [' | item1', ' | -item2 | p. 30', 'see also | пункт3'] },
    ],
    [
      'A group [see @item1 chap. 3; also @пункт3 p. 34-35].',
      { '[see @item1 chap. 3; also @пункт3 p. 34-35]': ['see | item1 | chap. 3', 'also | пункт3 | p. 34-35'] },
    ],
    [
      '[@item1 pp. 33, 35-37, and nowhere else]',
      { '[@item1 pp. 33, 35-37, and nowhere else]': [' | item1 | pp. 33, 35-37 | and nowhere else'] },
    ],
    ['[@item1 and nowhere else]', { '[@item1 and nowhere else]': [' | item1 |  | and nowhere else'] }],
    ['[*see* @item1 p. **32**]', { '[*see* @item1 p. **32**]': ['*see* | item1 | p. 32'] }],
    ['[@citekey, 89, and suffix]', { '[@citekey, 89, and suffix]': [' | citekey | 89 | and suffix'] }],
    ['[@citekey {abcdefg1234}]', { '[@citekey {abcdefg1234}]': [' | citekey | abcdefg1234'] }],
    ['[@citekey, {p. VI}]', { '[@citekey, {p. VI}]': [' | citekey | p. VI'] }],
    ['[@citekey, { p. 9 }]', { '[@citekey, { p. 9 }]': [' | citekey | p. 9'] }],
    ['[@citekey, suffix]', { '[@citekey, suffix]': [' | citekey |  | suffix'] }],
    ['[Google] [@mapreduce] x\n\n[Google]: http://a.b', { '[@mapreduce]': [' | mapreduce'] }],
  ]);
});

describe('locators', () => {
  testAll([
    ['[@a, p.3]', { '[@a, p.3]': [' | a | p.3'] }],
    ['[@a, §§ 3-4, 7(a)(iv)]', { '[@a, §§ 3-4, 7(a)(iv)]': [' | a | §§ 3-4, 7(a)(iv)'] }],
    ['[@a, s.v. 12]', { '[@a, s.v. 12]': [' | a | s.v. 12'] }],
    ['[@a, section iv]', { '[@a, section iv]': [' | a | section iv'] }],
    ['[@a iv]', { '[@a iv]': [' | a |  | iv'] }],
    ['[@a, Page 3]', { '[@a, Page 3]': [' | a | Page 3'] }],
    ['[@a, pagination 3]', { '[@a, pagination 3]': [' | a |  | pagination 3'] }],
    ['[@a, vol. 2:33–35.]', { '[@a, vol. 2:33–35.]': [' | a | vol. 2:33–35 | .'] }],
    ['[@a, 1.2.3, b]', { '[@a, 1.2.3, b]': [' | a | 1.2.3 | b'] }],
    ['[@a [17]-[18]]', { '[@a [17]-[18]]': [' | a | [17]-[18]'] }],
  ]);
});

describe('keys', () => {
  testAll([
    ['@a:b.c#d$e%f&g-h+i?j<k>l~m/n', { 'in-text @a:b.c#d$e%f&g-h+i?j': [' | a:b.c#d$e%f&g-h+i?j'] }],
    ['@_x and @9y', { 'in-text @_x': [' | _x'], 'in-text @9y': [' | 9y'] }],
    ['[@_a_; @_b_]', { '[@_a_; @_b_]': [' | _a_', ' | _b_'] }],
    [
      '@doi:10.1000/182, @http://a.b',
      { 'in-text @doi:10.1000/182': [' | doi:10.1000/182'], 'in-text @http://a.b': [' | http://a.b'] },
    ],
    ["@smith's view", { 'in-text @smith': [' | smith'] }],
    ['@{a b} @{} @- @.a', {}],
    ['@{a{b}c}', { 'in-text @{a{b}c}': [' | a{b}c'] }],
    ['@ключ—@键', { 'in-text @ключ': [' | ключ'], 'in-text @键': [' | 键'] }],
    ['(@a), “@b” and -@c', { 'in-text @a': [' | a'], 'in-text @b': [' | b'], 'in-text -@c': [' | -c'] }],
  ]);
});

describe('brackets', () => {
  testAll([
    ['[see [the] note @a]', { '[see [the] note @a]': ['see [the] note | a'] }],
    ['[[@a]]', { '[@a]': [' | a'] }],
    ['[[@a] and @b]', { '[[@a] and @b]': ['[@a] and | b'] }],
    ['[see a; b; @c; d]', { '[see a; b; @c; d]': ['see a; b; | c'] }],
    ['[@a and @b]', { '[@a and @b]': [' | a |  | and', ' | b'] }],
    ['@a\n[p. 3] b', { 'in-text @a\n[p. 3]': [' | a | p. 3'] }],
    ['@a [p. 3; @b, 4]', { 'in-text @a [p. 3; @b, 4]': [' | a | p. 3', ' | b | 4'] }],
    ['@a [link](u), @b [^1], @c [x][y]', { 'in-text @a': [' | a'], 'in-text @b': [' | b'], 'in-text @c': [' | c'] }],
    ['[@a][@b]', { '[@a]': [' | a'], '[@b]': [' | b'] }],
    ['[over\ntwo lines @a]', { '[over\ntwo lines @a]': ['over\ntwo lines | a'] }],
  ]);
});

describe('where citations stand', () => {
  testAll([
    ['# Title [@a]', { '[@a]': [' | a'] }],
    ['- one [@a]\n- @b two', { '[@a]': [' | a'], 'in-text @b': [' | b'] }],
    ['> quoted [@a,\n> p. 3]', { '[@a,\n> p. 3]': [' | a | p. 3'] }],
    ['| a [@a | b] |\n|--|--|\n| [@c] | @d |', { '[@a': [' | a'], '[@c]': [' | c'], 'in-text @d': [' | d'] }],
    ['x[^1]\n\n[^1]: see [@a] and @b', { '[@a]': [' | a'], 'in-text @b': [' | b'] }],
    ['x^[see @a, p. 3] y^[[@b]]', { 'in-text @a': [' | a'], '[@b]': [' | b'] }],
    ['**bold [@a]** and *@b*', { '[@a]': [' | a'], 'in-text @b': [' | b'] }],
  ]);
});

describe('no citations', () => {
  for (const text of [
    'write to jane.doe@example.com or x_y@z',
    '<me@example.com> and mailto:me@example.com',
    '`@a` and `[@b]`',
    '```\n[@a]\n```',
    '[@name](http://example.com)',
    '[by @name, 5](http://example.com "@t")',
    'a ![@a](b.png)',
    '---\nauthor: "@a"\n---\n',
    '\\@a and [\\@b]',
    '<a href="@a">x</a> <!-- @b -->',
    '$$\n@a\n$$',
    '[@a]: http://example.com',
    'at @ home @, [@] [-@]',
  ]) {
    test(text, () => assert.deepEqual(citationsIn(text), []));
  }
});

describe('malformed, as far as it reads', () => {
  testAll([
    ['so [@key', { '[@key': [' | key'] }],
    ['so [@key, p. 3 and 5 % more', { '[@key, p. 3': [' | key | p. 3'] }],
    ['so [@a; ]', { '[@a; ]': [' | a'] }],
    ['so [@a; @b, 4; @', { '[@a; @b, 4; @': [' | a', ' | b | 4'] }],
    ['so [see @a', { 'in-text @a': [' | a'] }],
    ['so [@a\n\nb]', { '[@a': [' | a'] }],
    ['so [@a [@b]', { '[@a': [' | a'], '[@b]': [' | b'] }],
    ['so @a [p. 3', { 'in-text @a': [' | a'] }],
    ['so @{abc', {}],
  ]);
});

test('spans name what is written', () => {
  const text = 'So [see -@{a b}; cf. @b2, p. 3 ;@{c/}]  @d [p. 4; x @e].';
  const items = citationsIn(text).flatMap(({ items }) => items);
  assert.deepEqual(
    items.map(({ span, keySpan }) => [sliceSpan(text, keySpan), sliceSpan(text, span)]),
    [
      ['b2', 'see -@{a b}; cf. @b2, p. 3'],
      ['c/', '@{c/}'],
      ['d', '@d [p. 4'],
      ['e', 'x @e'],
    ],
  );
});
