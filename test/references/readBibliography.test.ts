import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readBibliography } from '../../src/references/readBibliography.ts';
import { readCslYaml } from '../../src/references/readCslYaml.ts';

function outline(path: string, text: string): { entries: string[]; lines: number[] } {
  const { entries, problems } = readBibliography(path, text);
  return {
    entries: entries.map(({ key, item, brief }) => [key, item.type, brief.makers, brief.title, brief.year].join(' | ')),
    lines: problems.map(({ span }) => text.slice(0, span.start).split('\n').length),
  };
}

describe('CSL JSON', () => {
  test('items, with what else they say', () => {
    const text = `[{"id": "a", "type": "book", "title": "T", "author": [{"family": "Doe", "given": "J."}],
      "issued": {"date-parts": [["1999", 5]]}, "volume": 3, "custom": {"x": 1}, "DOI": "10.1000/x"},
      {"id": 7, "issued": {"raw": "about 2004"}, "author": "Staff"}]`;
    assert.deepEqual(outline('a.json', text), {
      entries: ['a | book | J. Doe | T | 1999', '7 | document | Staff |  | 2004'],
      lines: [],
    });
    const [first] = readBibliography('a.json', text).entries;
    assert.equal(JSON.stringify(first?.item).includes('"volume":3'), true);
    assert.equal(first?.brief.doi, '10.1000/x');
  });
  test('a broken item is one problem', () => {
    const text = '[\n{"id": "a"},\n{"id": "b" "title": "T"},\n{"title": "}{"},\n{"id": "a"},\n{"id": "c"}\n]';
    assert.deepEqual(outline('a.json', text), {
      entries: ['a | document |  |  | ', 'c | document |  |  | '],
      lines: [3, 4, 5],
    });
    assert.deepEqual(outline('a.json', '{"a": 1}').lines, [1]);
    assert.deepEqual(outline('a.json', '[{"id": "a').lines, [1]);
  });
  test('values of the wrong type are left out', () => {
    const text = '[{"id":"a","title":{"x":1},"author":[1,{},{"family":2}],"issued":[[]],"type":5,"__proto__":{"y":1}}]';
    assert.deepEqual(readBibliography('a.json', text).entries[0]?.item, { id: 'a', type: 'document' });
  });
});

describe('CSL YAML', () => {
  const text = `---
references:
- id: a
  type: book
  title: "T: S"
  author:
  - family: Doe
    given: J.
  issued:
    year: 1999
- id: b
  title: [unclosed
- type: book
- id: c
  issued: 2004-05-03
title: Draft
...
`;
  test('items, and what is broken alone', () => {
    assert.deepEqual(outline('a.yaml', text), {
      entries: ['a | book | J. Doe | T: S | 1999', 'c | document |  |  | 2004'],
      lines: [11, 13],
    });
  });
  test('within a draft', () => {
    const draft = `${text}\n- id: z\n`;
    const { entries } = readCslYaml(draft, { start: 4, end: draft.indexOf('...') });
    assert.deepEqual(
      entries.map(({ key, span }) => [key, draft.slice(span.start, span.start + 7)]),
      [
        ['a', '- id: a'],
        ['c', '- id: c'],
      ],
    );
    assert.deepEqual(readCslYaml('title: x\n').entries, []);
  });
});

describe('RIS', () => {
  const text = `TY  - JOUR
ID  - doe99
AU  - Doe, Jane
A1  - Roe, R.
TI  - A Title
T2  - Journal
PY  - 1999/05/03/
DO  - 10.1000/x
L1  - files/a.pdf
ER  - 

TY  - BOOK
AU  - Müller, A.
TI  - Book
PY  - 2001
TY  - BOOK
AU  - Müller, A.
PY  - 2001
ER  -
`;
  test('records, with and without an identifier', () => {
    assert.deepEqual(outline('a.ris', text), {
      entries: [
        'doe99 | article-journal | Doe, Jane | A Title | 1999',
        'muller2001 | book | Müller, A. | Book | 2001',
        'muller2001a | book | Müller, A. |  | 2001',
      ],
      lines: [12],
    });
    assert.equal(readBibliography('a.ris', text).entries[0]?.item['container-title'], 'Journal');
  });
});

test('other files hold no entries', () => {
  assert.deepEqual(readBibliography('a.txt', '@book{a, title={B}}'), { entries: [], repeats: [], problems: [] });
});
