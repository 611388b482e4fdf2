import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { readBibtex } from '../../src/references/readBibtex.ts';
import { sliceSpan } from '../../src/text/span.ts';

/** The keys that can be cited, and the lines (from 1) at which something is said. */
function outline(text: string): { keys: string[]; lines: number[] } {
  const { entries, problems } = readBibtex(text);
  return {
    keys: entries.map(({ key }) => key),
    lines: problems.map(({ span }) => text.slice(0, span.start).split('\n').length),
  };
}

const doe = '@article{doe,\n  author = {Doe, Jane},\n  title = {A Title},\n  year = 1999\n}\n';
const roe = '@book{roe,\n  title = "Another",\n  year = {2001},\n}\n';

describe('entries', () => {
  test('as the field writes them', () => {
    const text = `@string{jpe = "Journal of " # {Political Economy}}
@Article{müller:99,
  Author  = {M{\\"u}ller, J{\\'e}r{\\^o}me and {World Bank} and van der Berg, Jan},
  title   = {{NASA} \\& the \\emph{Moon}: 50\\,\\% of {\\ss}},
  journal = jpe, volume = 12, number = {3}, pages = {33--35},
  date    = {1999-05-03/1999-06}, doi = {https://doi.org/10.1000/ABC.1},
  file    = {Full Text:files/12/paper.pdf:application/pdf;:notes.md:},
  url     = {https://example.org/a_b?c=1}
}`;
    const [entry] = readBibtex(text).entries;
    assert.equal(entry?.key, 'müller:99');
    assert.equal(entry && sliceSpan(text, entry.span).startsWith('@Article'), true);
    assert.deepEqual(entry?.brief, {
      title: 'NASA & the Moon: 50 % of ß',
      makers: 'Müller, Jérôme; World Bank; van der Berg, Jan',
      firstFamily: 'Müller',
      year: '1999',
      doi: '10.1000/abc.1',
      url: 'https://example.org/a_b?c=1',
      files: ['files/12/paper.pdf', 'notes.md'],
    });
    const { item } = entry;
    assert.equal(item.type, 'article-journal');
    assert.equal(item['container-title'], 'Journal of Political Economy');
    assert.deepEqual(item.author, [
      { given: 'Jérôme', family: 'Müller' },
      { family: 'World Bank' },
      { given: 'Jan', family: 'Berg', 'non-dropping-particle': 'van der' },
    ]);
    assert.deepEqual(item.issued?.['date-parts'], [
      [1999, 5, 3],
      [1999, 6],
    ]);
  });

  test('inherit by crossref, in rings too', () => {
    const text = `@inbook{a, title={Part}, crossref={b}}\n@book{b, title={Whole}, publisher={P}, year=2000, crossref={a}}`;
    const [part] = readBibtex(text).entries;
    assert.equal(part?.item['container-title'], 'Whole');
    assert.equal(part.item.publisher, 'P');
  });

  test('comments, preambles and what stands between', () => {
    const text = `Exported by x@y.org\n@comment{jabref-meta: {a}}\n@preamble{"\\x" # {y}}\n% @book{no,}\n${doe}`;
    assert.deepEqual(outline(text), { keys: ['no', 'doe'], lines: [] });
    assert.deepEqual(outline('@book(round, title = {A (b) c})'), { keys: ['round'], lines: [] });
  });
});

describe('what is broken costs itself alone', () => {
  for (const [name, text, keys, lines] of [
    ['a comma missing between fields', `${doe.replace('{Doe, Jane},', '{Doe, Jane}')}${roe}`, ['doe', 'roe'], [3]],
    ['a comma missing behind the key', `${doe.replace('doe,', 'doe')}${roe}`, ['doe', 'roe'], [2]],
    ['a brace that is not closed', `${doe.replace('A Title}', 'A Title')}${roe}`, ['roe'], [1]],
    ['a quotation mark that is not closed', `${roe.replace('er"', 'er')}${doe}`, ['doe'], [2]],
    ['an entry that is not closed', `${doe.replace('1999\n}', '1999\n')}${roe}`, ['roe'], [1]],
    ['a brace too many', `${doe.replace('A Title}', 'A Title}}')}${roe}`, ['doe', 'roe'], [3]],
    ['a key twice', `${doe}${doe}${roe}`, ['doe', 'roe'], [6]],
    ['no key', `@book{,\n title = {A}}\n${roe}`, ['roe'], [1]],
    ['no value', `@book{a,\n title = ,\n}\n${roe}`, ['roe'], [2]],
    ['cut off', `${roe}@book{a,\n title = {A`, ['roe'], [6]],
  ] as const) {
    test(name, () => assert.deepEqual(outline(text), { keys: [...keys], lines: [...lines] }));
  }

  test('LaTeX that cannot be read is text', () => {
    const text =
      '@book{a, author={A $ and B}, title={\\begin{x} so $ it}, year={19\\}, date={soon}}\n@book{b, title={B}}';
    for (const { item } of readBibtex(text).entries) assert.equal(typeof item.title, 'string');
  });
});

test('no input throws, and every entry has an item', () => {
  const pieces = fc.constantFrom(
    '@book{',
    'a',
    ',',
    '{',
    '}',
    '"',
    '=',
    'title',
    '\\',
    '$',
    '#',
    '\n@x{y,',
    '\n',
    'and',
    ' ',
    '%',
    '1',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), parts => {
      for (const { item, key } of readBibtex(parts.join('')).entries) assert.equal(item.id, key);
    }),
  );
});

test('a slip costs the entry that it stands in at most, and is named', () => {
  const entry = (key: string) => `@book{${key}, title = {Title of ${key}}, author = {Roe, R.}, year = 2001}\n`;
  for (const [slip, found, message] of [
    ['@book{b, title = {B}\n  year = 1999}', 'a b (B, 1999) c', 'A comma is missing behind the field title of b.'],
    ['@book{b title = {B}, year = 1999}', 'a b (B, 1999) c', 'A comma is missing behind the key b.'],
    ['@book{b, title = {B {x}, year = 1999}', 'a c', 'b is never closed, so it is left out. Close its brace.'],
    [
      '@book{b, title = {B }} brace}, year = 1999}',
      'a b (B, ) c',
      'This brace ends b too early: what follows up to the next entry is not read. Delete it.',
    ],
    [
      '@book{b, title = {B}}, year = 1999}',
      'a b (B, ) c',
      'This brace ends b too early: what follows up to the next entry is not read. Delete it.',
    ],
    [
      entry('a'),
      'a c',
      'The key a stands on an earlier entry too, and that one is used. Give this one a key of its own, or delete it.',
    ],
  ] as const) {
    const { entries, problems } = readBibtex(`${entry('a')}${slip}\n${entry('c')}`);
    const shown = entries.map(({ key, brief }) => (key === 'b' ? `b (${brief.title}, ${brief.year})` : key));
    assert.equal(shown.join(' '), found, slip);
    assert.deepEqual(
      problems.map(problem => problem.message),
      [message],
    );
    assert.deepEqual(
      entries.filter(({ key }) => key !== 'b').map(({ brief }) => brief.year),
      ['2001', '2001'],
    );
  }
});
