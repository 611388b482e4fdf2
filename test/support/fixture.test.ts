import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseFixture, printFixture, printMarks } from './fixture.ts';

const text = `
  --- sources/report.md
  Sales rose to $4 million.

  Costs did not.
  --- draft.md
  Sales rose to $5 million<|> [@report].
                ^^^^^^^^^^ figure-not-in-sources: nearest
  - Second line: 7%.
                 ^^ other-code
`;

test('a fixture is files, a draft, marks and a caret', () => {
  const fixture = parseFixture(text);
  assert.deepEqual(fixture.files, [{ path: 'sources/report.md', text: 'Sales rose to $4 million.\n\nCosts did not.' }]);
  assert.equal(fixture.draft, 'Sales rose to $5 million [@report].\n- Second line: 7%.');
  assert.equal(fixture.caret, 24);
  assert.deepEqual(
    fixture.marks.map(mark => [fixture.draft.slice(mark.start, mark.end), mark.code, mark.message]),
    [
      ['$5 million', 'figure-not-in-sources', 'nearest'],
      ['7%', 'other-code', ''],
    ],
  );
});

test('a fixture prints as it was written', () => {
  const fixture = parseFixture(text);
  const printed = printFixture(fixture, fixture.marks);
  assert.equal(printed, text.trim().replace(/^ {2}/gm, ''));
  assert.deepEqual(parseFixture(printed), fixture);
});

test('a mark that runs over a line end is drawn to the end of its first line', () => {
  const marks = [{ start: 6, end: 16, code: 'some-code', message: '' }];
  assert.equal(printMarks('about $4\nmillion spent', marks), 'about $4\n      ^^ some-code\nmillion spent');
});
