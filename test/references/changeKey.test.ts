import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changeKey, refuseKey } from '../../src/references/changeKey.ts';
import { readBibliography } from '../../src/references/readBibliography.ts';

/** The bibliography after the entry `doe99` got another key. */
function rename(path: string, text: string, newKey = 'new'): string {
  const entry = readBibliography(path, text).entries.find(({ key }) => key === 'doe99');
  assert.ok(entry, 'the entry is read');
  return changeKey(path, text, entry, newKey).reduceRight(
    (result, { span, newText }) => result.slice(0, span.start) + newText + result.slice(span.end),
    text,
  );
}

for (const [what, path, before, after] of [
  ['BibTeX', 'a.bib', '@article{doe99,\n title = {About doe99}}\n', '@article{new,\n title = {About doe99}}\n'],
  ['a space before the key', 'a.bib', '@book{ doe99 , title = {A}}', '@book{ new , title = {A}}'],
  [
    'a type of its name',
    'a.bib',
    '@doe99{x, a = 1}\n@misc(doe99, title = "A")',
    '@doe99{x, a = 1}\n@misc(new, title = "A")',
  ],
  [
    'entries that inherit from it',
    'a.bib',
    '@book{doe99, title = {A}}\n@inbook{x, crossref = {doe99}}\n@inbook{y, xdata="a, doe99,b", note = {doe99}}',
    '@book{new, title = {A}}\n@inbook{x, crossref = {new}}\n@inbook{y, xdata="a, new,b", note = {doe99}}',
  ],
  ['CSL JSON', 'a.json', '[{"title": "doe99", "id" : "doe99"}]', '[{"title": "doe99", "id" : "new"}]'],
  [
    'a nested id',
    'a.json',
    '[{"custom": {"id": "doe99"}, "id": "doe99"}]',
    '[{"custom": {"id": "doe99"}, "id": "new"}]',
  ],
  ['CSL YAML', 'a.yaml', 'references:\n- title: A\n  id: doe99 # so\n', 'references:\n- title: A\n  id: new # so\n'],
  [
    'YAML in marks',
    'a.yaml',
    "references:\n  - id: 'doe99'\n    title: A\n",
    'references:\n  - id: new\n    title: A\n',
  ],
  ['RIS', 'a.ris', 'TY  - BOOK\nID  - doe99\nTI  - A\nER  - \n', 'TY  - BOOK\nID  - new\nTI  - A\nER  - \n'],
  [
    'RIS without an identifier',
    'a.ris',
    'TY  - BOOK\r\nAU  - Doe, J\r\nPY  - 99\r\nER  - \r\n'.replace('99', '1999').replace('Doe, J', 'doe99'),
    'TY  - BOOK\r\nID  - new\r\nAU  - doe99\r\nPY  - 1999\r\nER  - \r\n',
  ],
] as const) {
  test(`an entry gets another key: ${what}`, () => {
    if (what !== 'RIS without an identifier') assert.equal(rename(path, before), after);
    else {
      const [entry] = readBibliography(path, before).entries;
      assert.ok(entry);
      const [edit] = changeKey(path, before, entry, 'new');
      assert.ok(edit);
      assert.equal(before.slice(0, edit.span.start) + edit.newText + before.slice(edit.span.end), after);
    }
  });
}

test('a key that YAML would read as something else is quoted', () => {
  assert.equal(rename('a.yaml', 'references:\n- id: doe99\n', '1999'), 'references:\n- id: "1999"\n');
  assert.equal(rename('a.yaml', 'references:\n- id: doe99\n', 'no'), 'references:\n- id: "no"\n');
});

test('what BibTeX cannot write is refused for it alone', () => {
  assert.match(refuseKey('a.bib', 'a#b') ?? '', /BibTeX/);
  assert.equal(refuseKey('a.bib', 'a:b'), null);
  assert.equal(refuseKey('a.json', 'a#b'), null);
});
