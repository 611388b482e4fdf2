import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readRecord } from '../../src/sources/readRecord.ts';
import { layOutRecord } from '../../src/sources/recordContent.ts';
import { SourceError } from '../../src/sources/sourceReader.ts';

const read = (record: unknown, fields = {}) => readRecord(JSON.stringify(record), fields);

test('a record is read by the usual names of its fields, whatever their case and joints', () => {
  const expected = {
    title: 'Exports fall',
    author: [{ family: 'Doe', given: 'Jane' }, { literal: 'Li Wei' }],
    publisher: 'Reuters',
    issued: { 'date-parts': [[2021, 3, 4]] },
    URL: 'https://example.org/a',
    language: 'en',
  };
  const records = [
    {
      headline: 'Exports fall',
      byline: 'By Jane Doe and Li Wei',
      source: { id: null, name: 'Reuters' },
      publishedAt: '2021-03-04T10:00:00Z',
      link: 'https://example.org/a',
      lang: 'en',
      articleBody: 'Exports fell by 12 per cent.',
    },
    {
      Title: 'Exports  fall',
      authors: ['Jane Doe', { name: 'Li Wei' }],
      PUBLISHER: 'Reuters',
      pub_date: 1614852000,
      permalink: 'https://example.org/a',
      language_code: 'en',
      'full-text': 'Exports fell by 12 per cent.',
    },
  ];
  for (const record of records) {
    const { body, metadata } = read(record);
    assert.equal(body, 'Exports fell by 12 per cent.');
    assert.deepEqual(metadata, expected);
  }
});

test('a date is read in many writings; of one that could be two dates, the year', () => {
  const dates: readonly [unknown, readonly number[] | undefined][] = [
    ['2008', [2008]],
    ['2008-12-03 10:00', [2008, 12, 3]],
    ['20081203', [2008, 12, 3]],
    ['Wed, 03 Dec 2008 10:00:00 GMT', [2008, 12, 3]],
    ['3-DEC-2008 15:01:01.79', [2008, 12, 3]],
    [1228298400, [2008, 12, 3]],
    [1228298400000, [2008, 12, 3]],
    [{ $date: '2008-12-03T10:00:00Z' }, [2008, 12, 3]],
    ['12/03/2008', [2008]],
    ['last week', undefined],
    [true, undefined],
  ];
  for (const [date, expected] of dates)
    assert.deepEqual(read({ text: 'x', date }).metadata.issued?.['date-parts'][0], expected, String(date));
});

test('a text may be a list of paragraphs, or of objects that hold one each', () => {
  assert.equal(read({ paragraphs: ['One.', 'Two.'] }).body, 'One.\n\nTwo.');
  assert.equal(read({ contents: [{ type: 'p', content: 'One.' }, { type: 'image' }, null] }).body, 'One.');
  assert.equal(read({ article: { title: 'T', body: 'One.' } }).body, 'One.');
});

test('a project may name the fields, and those within fields', () => {
  const record = { data: { words: 'Exports fell.' }, text: 'OCR', 'a.b': 'Trade', when: '2020' };
  const { body, title, metadata } = read(record, { text: ['none', 'data.words'], title: ['a.b'], date: ['when'] });
  assert.deepEqual([body, title, metadata.issued], ['Exports fell.', 'Trade', { 'date-parts': [[2020]] }]);
  assert.equal(read(record, { text: ['data.none', '__proto__.x', 'constructor.name'] }).body, 'OCR');
});

test('a readable id is the key; a number, a hash or an address only tells records apart', () => {
  const keyOf = (record: object) => {
    const { identity, metadata } = read({ text: 'x', ...record });
    return [identity, metadata.id];
  };
  assert.deepEqual(keyOf({ id: 'reuters-1' }), ['reuters-1', 'reuters-1']);
  assert.deepEqual(keyOf({ id: 4711 }), ['4711', undefined]);
  assert.deepEqual(keyOf({ id: '550e8400-e29b-41d4-a716-446655440000' }), [
    '550e8400-e29b-41d4-a716-446655440000',
    undefined,
  ]);
  assert.deepEqual(keyOf({ id: 12, citekey: 'Doe99' }), ['Doe99', 'Doe99']);
  assert.deepEqual(keyOf({ url: 'https://example.org/a b' }), ['https://example.org/a b', undefined]);
  assert.deepEqual(keyOf({ id: '@misc{x}, hack' }), ['@misc{x}, hack', undefined]);
  assert.deepEqual(keyOf({}), [null, undefined]);
});

test('HTML is told from text that speaks of a tag', () => {
  const html = ['<p>One.</p>', 'One.<br>Two.<br/>Three.', '<!DOCTYPE html><title>x</title>', 'A <p>one</p><p>two</p>'];
  const plain = ['The tag <p> opens a paragraph.', 'a < b and c > d', '<SRD> rose', 'One <br> only', '<p stands here'];
  for (const text of html) assert.ok(read({ text }).isHtml, text);
  for (const text of plain) assert.ok(!read({ text }).isHtml, text);
});

test('a text stands under its title, once', () => {
  const shown = (record: object) => {
    const { text, blocks } = layOutRecord(read(record), []);
    return [text, blocks.map(({ kind }) => kind)];
  };
  assert.deepEqual(shown({ title: 'Trade', text: 'One.\nTwo.' }), [
    'Trade\n\nOne.\nTwo.',
    ['heading', 'paragraph', 'paragraph'],
  ]);
  assert.deepEqual(shown({ title: 'Trade', text: 'Trade\n\nOne.' }), ['Trade\n\nOne.', ['paragraph', 'paragraph']]);
});

test('what is no record says so, and which fields it has', () => {
  const problemOf = (line: string) => {
    try {
      readRecord(line, {});
      return null;
    } catch (error) {
      return error instanceof SourceError ? [error.code, error.message] : error;
    }
  };
  assert.deepEqual(problemOf('{"size": 3, "colour": "red"}'), [
    'no-text',
    'Not read: no field of it is known to hold its text. It has “size”, “colour”. Say which one does under "recordFields" in .sourcebook.json.',
  ]);
  for (const line of [
    '{"text": "x"',
    '[1]',
    '"text"',
    'null',
    '{"text": "  "}',
    '{"text": 3}',
    '{"text": [[[[["x"]]]]]}',
  ])
    assert.ok(Array.isArray(problemOf(line)), line);
  assert.ok(Array.isArray(problemOf(`{"text": ${'['.repeat(200_000)}${']'.repeat(200_000)}}`)));
});

test('no record throws but a SourceError', () => {
  const field = fc.constantFrom('text', 'title', 'date', 'author', 'source', 'id', 'url', 'lang', '__proto__', 'doi');
  fc.assert(
    fc.property(fc.dictionary(field, fc.jsonValue()), record => {
      try {
        layOutRecord(read(record), []);
      } catch (error) {
        assert.ok(error instanceof SourceError, String(error));
      }
    }),
  );
});

for (const [name, written, expected] of [
  ['a department of a city', 'Finance Department, City of Oslo', ['Finance Department, City of Oslo']],
  ['an institute and its place', 'Max Planck Institute, Bonn', ['Max Planck Institute, Bonn']],
  [
    'a department of two fields',
    'Department of Health and Human Services',
    ['Department of Health and Human Services'],
  ],
  [
    'two makers of one line each',
    'Centers for Disease Control and Prevention; Doe, Jane',
    ['Centers for Disease Control and Prevention', 'Jane|Doe'],
  ],
  ['a person beside an office', 'Jane Doe and Office of the Mayor', ['Jane|Doe', 'Office of the Mayor']],
  ['people with the names of bodies', 'Church, Alonzo and House, Jane', ['Alonzo|Church', 'Jane|House']],
  ['a particle behind the comma', 'Berg, Anna van der', ['Anna van der|Berg']],
] as const) {
  test(`the makers of a source: ${name}`, () => {
    const { metadata } = read({ title: 'A title', author: written, text: 'Exports fell by 12 per cent.' });
    const names = metadata.author?.map(({ literal, given, family }) => literal ?? `${given}|${family}`);
    assert.deepEqual(names, expected);
  });
}
