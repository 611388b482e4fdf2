import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSource } from '../../src/sources/readSource.ts';
import { sourceExtensions } from '../../src/sources/sourceReaders.ts';

const read = (path: string, content: string | Uint8Array, key: string | null = null) =>
  readSource(
    {
      uri: `memory:///${path}`,
      path,
      bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
    },
    { key },
  );

test('what cannot be read says what, why, and what to do', () => {
  const cases = {
    unsupported: read('a/Report.pages', 'text'),
    binary: read('a.txt', Uint8Array.of(80, 75, 3, 4, 0, 0)),
    empty: read('a.md', ''),
  };
  for (const [code, source] of Object.entries(cases)) {
    assert.deepEqual(
      source.problems.map(problem => [problem.code, problem.fatal]),
      [[code, true]],
    );
    assert.deepEqual([source.text, source.passages, source.figures], ['', [], []]);
  }
  assert.match(cases.unsupported.problems[0]?.message ?? '', /“Report\.pages”.*\.txt, \.text, \.md, \.markdown/);
  assert.ok(['README', 'a.', '.txt/a', ''].every(path => read(path, 'x').problems[0]?.code === 'unsupported'));
  assert.equal(read('A.TXT', 'Trade rose.').problems.length, 0);
  assert.deepEqual(sourceExtensions.slice(0, 4), ['txt', 'text', 'md', 'markdown']);
});

test('a key is given from outside, or by the front matter, or left to be made', () => {
  const withId = '---\ncitation-key: doe99\n---\nTrade rose.';
  assert.equal(read('a.md', withId).givenKey, 'doe99');
  assert.equal(read('a.md', withId, 's').key, 's');
  assert.equal(read('a.md', withId, 's').metadata.id, 's');
  assert.equal(read('a.md', '---\nid: no key at all\n---\nTrade rose.').key, '');
  assert.equal(read('a.docx', '', 's').key, 's');
});

test('front matter describes the source', () => {
  const { metadata, problems } = read(
    'a.md',
    `---
title: |
  Two
  lines
authors: [Jane Doe and John Roe, {family: Berg, given: Anna}, 7, null]
published: 2021-13-40
Container_Title: Lowmouth Gazette
url: not an address
type: report
---
Trade rose.`,
  );
  assert.deepEqual(problems, []);
  assert.deepEqual(metadata, {
    id: '',
    type: 'report',
    title: 'Two lines',
    author: [
      { family: 'Doe', given: 'Jane' },
      { family: 'Roe', given: 'John' },
      { family: 'Berg', given: 'Anna' },
    ],
    publisher: 'Lowmouth Gazette',
    'container-title': 'Lowmouth Gazette',
    issued: { 'date-parts': [[2021]] },
  });
  const csl = read('a.md', '---\nissued:\n  date-parts: [[2020, 5]]\n---\nTrade rose.');
  assert.deepEqual(csl.metadata.issued, { 'date-parts': [[2020, 5]] });
});

test('broken or hostile front matter is a problem, and the text is read all the same', () => {
  const bomb = `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefgh'
    .split('')
    .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`)}]`)
    .join('\n')}`;
  for (const yaml of ['title: [', 'a: b: c', bomb, '['.repeat(5000), `x: ${'y'.repeat(70_000)}`]) {
    const source = read('a.md', `---\n${yaml}\n---\nTrade rose.`);
    assert.deepEqual(
      source.problems.map(({ code, fatal }) => [code, fatal]),
      [['front-matter', false]],
      yaml.slice(0, 20),
    );
    assert.equal(source.passages.length, 1);
  }
});

test('reference markers are no figures, and no part of what a sentence says', () => {
  const { prose, text, figures } = read('a.txt', 'Trade rose [1] to $4 [2, 3] million [4–6], as in [1998].');
  assert.equal(prose, 'Trade rose     to $4        million      , as in [1998].');
  assert.equal(prose.length, text.length);
  assert.ok(figures.every(figure => !['1', '2', '3', '6'].includes(figure.text)));
});

test('the title is a headline, the date the document’s own, and what is not stated stays unknown', () => {
  const body = 'Trade between the two towns rose in May 2019, the harbour office of Lowmouth said.';
  const metadataOf = (text: string) => read('1.txt', text).metadata;
  assert.deepEqual(metadataOf(body), { id: '', type: 'document' });
  assert.equal(metadataOf(`Trade rises\n${body}`).title, 'Trade rises');
  assert.equal(metadataOf(`World News\nTrade rises at last\n${body}`).title, 'Trade rises at last');
  assert.equal(metadataOf(`Trade rises.\n${body}`).title, undefined);
  assert.equal(metadataOf(`12 May 2019\n${body}`).issued?.['date-parts'][0]?.[0], 2019);
  assert.deepEqual(metadataOf(`Updated 1 June 2019\nPosted on 12 May 2019\n${body}`).issued, {
    'date-parts': [[2019, 5, 12]],
  });
  assert.equal(metadataOf(`${body}\nJune 2012\n${body} More.`).issued, undefined);
  assert.equal(metadataOf(`${body}\n(source: Coast News)`).publisher, 'Coast News');
  assert.equal(metadataOf(`MINSK (AP) — ${body}`).publisher, 'AP');
  assert.deepEqual(metadataOf(`Trade rises\nBy Jane van Doe, Rui Li and Coast\n${body}`).author, [
    { family: 'van Doe', given: 'Jane' },
    { family: 'Li', given: 'Rui' },
  ]);
  assert.deepEqual(metadataOf(`${body} (Reporting by Jane Doe and Rui Li in Beijing; Editing by John Roe)`).author, [
    { family: 'Doe', given: 'Jane' },
    { family: 'Li', given: 'Rui' },
  ]);
});

test('a text of very many short lines is read', () => {
  const lines = 40_000;
  const repeated = read('a.txt', 'word\n'.repeat(lines));
  assert.equal(repeated.passages.length, lines);
  assert.equal(repeated.passages.filter(({ furniture }) => !furniture).length, 1);
});

const piece = fc.constantFrom(
  '# ',
  '---\n',
  '| a | 1 |\n',
  '|-|-|\n',
  '$4bn ',
  '[1]',
  '\n',
  '\r',
  '\uFEFF',
  '\u0000',
  '*',
  'By Jane Doe\n',
  'References\n',
  '“',
  '\uD800',
);
const hostile = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary' })), { maxLength: 60 })
    .map(parts => new TextEncoder().encode(parts.join(''))),
);

test('any bytes: nothing is thrown, and every span lies within the text and in order', () => {
  fc.assert(
    fc.property(hostile, fc.constantFrom('a.txt', 'a.md', 'a.bin', ''), (bytes, path) => {
      const source = readSource({ uri: 'memory:///a', path, bytes }, { key: null });
      assert.equal(source.prose.length, source.text.length);
      assert.equal(
        source.text === '',
        source.problems.some(({ fatal }) => fatal),
      );
      let end = 0;
      for (const { span, figures } of source.passages) {
        assert.ok(end <= span.start && span.start < span.end && span.end <= source.text.length);
        for (const index of figures) {
          const figure = source.figures[index];
          assert.ok(figure && figure.span.start >= span.start && figure.span.start < span.end);
        }
        end = span.end;
      }
    }),
    { numRuns: 300 },
  );
});

test('a credit in the line above a sentence leaves the sentence text', () => {
  const passagesOf = (text: string) =>
    read('a.md', text).passages.map(({ span, furniture }) => [text.slice(span.start, span.end), furniture]);
  assert.deepEqual(passagesOf('Photo: Jane Doe/AFP\nExports rose by 5% in 2020'), [
    ['Photo: Jane Doe/AFP', true],
    ['Exports rose by 5% in 2020', false],
  ]);
  assert.deepEqual(passagesOf('Exports rose\nby 5% in 2020.'), [['Exports rose\nby 5% in 2020.', false]]);
});

test('the number of a heading is no figure', () => {
  const figuresOf = (text: string) => read('a.md', text).figures.map(({ text: written }) => written);
  assert.deepEqual(figuresOf('## 3.2 Trade since 1994\n\nIt rose to 4.5 tonnes.'), ['1994', '4.5 tonnes']);
  assert.deepEqual(figuresOf('## 3.2 million left\n\n## 3.2 Million Left\n\n## 3.2 per cent'), [
    '3.2 million',
    '3.2 Million',
    '3.2 per cent',
  ]);
});
