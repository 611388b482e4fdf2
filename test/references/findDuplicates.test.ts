import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDuplicates } from '../../src/references/findDuplicates.ts';
import { readBibliography } from '../../src/references/readBibliography.ts';

/** Each set as what is shared and the keys, from the texts of bibliographies by their names. */
function duplicatesOf(texts: Readonly<Record<string, string>>): string[] {
  const bibliographies = Object.entries(texts).map(([path, text]) => {
    return { uri: `memory:/${path}`, path, text, ...readBibliography(path, text) };
  });
  return findDuplicates(bibliographies).map(
    ({ shared, entries }) => `${shared}: ${entries.map(({ entry }) => entry.key).join(' ')}`,
  );
}

const bib = (...entries: readonly string[]) => ({ 'a.bib': entries.join('\n') });

test('the same key, in one bibliography or two', () => {
  assert.deepEqual(duplicatesOf(bib('@book{a, title={One}}', '@book{a, title={Two}}')), ['key: a a']);
  assert.deepEqual(duplicatesOf({ 'a.bib': '@book{a, title={One}}', 'b.json': '[{"id": "a", "title": "Two"}]' }), [
    'key: a a',
  ]);
});

test('the same DOI or page, however it is written', () => {
  assert.deepEqual(
    duplicatesOf(bib('@article{a, doi={10.1000/AB}}', '@article{b, doi={https://doi.org/10.1000/ab}}')),
    ['doi: a b'],
  );
  assert.deepEqual(
    duplicatesOf(bib('@online{a, url={http://www.example.org/x/}}', '@online{b, url={https://example.org/x}}')),
    ['url: a b'],
  );
  assert.deepEqual(
    duplicatesOf(bib('@online{a, url={https://example.org/}}', '@online{b, url={https://example.org}}')),
    [],
  );
});

test('the same title, year and first author, over formats', () => {
  const a = '@article{a, author={M{\\"u}ller, Eva and Doe, Jane}, title={The {Mills} of the East}, year={1999}}';
  const json =
    '[{"id": "b", "author": [{"family": "Müller", "given": "E."}], "title": "The mills of the East", "issued": {"date-parts": [[1999, 5]]}}]';
  const ris = 'TY  - JOUR\nAU  - Müller, E.\nTI  - The Mills of the East\nPY  - 1999\nID  - c\nER  - \n';
  assert.deepEqual(duplicatesOf({ 'a.bib': a, 'b.json': json, 'c.ris': ris }), ['title: a b c']);
  assert.deepEqual(duplicatesOf({ 'a.bib': a, 'b.json': json.replace('1999', '2001') }), []);
  assert.deepEqual(duplicatesOf({ 'a.bib': a, 'b.json': json.replace('Müller', 'Doe') }), []);
});

test('works with DOIs of their own are different ones, and what says nothing shares nothing', () => {
  const entry = (key: string, doi: string) =>
    `@article{${key}, author={Doe, J}, title={Introduction}, year=1999, doi={${doi}}}`;
  assert.deepEqual(duplicatesOf(bib(entry('a', '10.1000/1'), entry('b', '10.1000/2'))), []);
  assert.deepEqual(duplicatesOf(bib('@misc{a}', '@misc{b}', '@misc{c, title={X}}', '@misc{d, title={X}}')), []);
});

test('a set is told once, by its surest sign', () => {
  const entry = (key: string) =>
    `@article{${key}, author={Doe, J}, title={Mills}, year=1999, doi={10.1000/1}, url={https://example.org/x}}`;
  assert.deepEqual(duplicatesOf(bib(entry('a'), entry('b'))), ['doi: a b']);
});
