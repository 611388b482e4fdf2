import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { withBibliographies } from '../../src/corpus/withBibliographies.ts';
import { parseDraft } from '../../src/drafts/parseDraft.ts';
import { completeAt } from '../../src/features/complete.ts';
import { definitionAt } from '../../src/features/definition.ts';
import { hoverAt } from '../../src/features/hover.ts';
import { readBibliography } from '../../src/references/readBibliography.ts';
import { readSource } from '../../src/sources/readSource.ts';

const bib = `@article{doe99, author = {Doe, Jane}, title = {Frogs & <b>Flies</b>}, year = 1999}
@book{roe01, author = {Roe, R.}, title = {Bees}, year = 2001}
@book{poe45, author = {Poe, E.}, title = {Ravens}, year = 1945}
`;

function corpusOf(text: string) {
  const bibliography = { uri: 'memory:/refs.bib', path: 'refs.bib', text, ...readBibliography('refs.bib', text) };
  const file = {
    uri: 'memory:/one.md',
    path: 'one.md',
    bytes: new TextEncoder().encode('Exports rose by 4.5 % in 2020.'),
  };
  const options = { aliases: {}, merges: [], splits: [], ignoredNames: [], revision: 1 };
  return withBibliographies(createCorpus([readSource(file, { key: 'one' })], options), [bibliography]);
}

/** The keys offered at the caret. */
function offer(text: string, corpus = corpusOf(bib)): string[] {
  const offset = text.indexOf('|');
  return completeAt(parseDraft(text.replace('|', '')), corpus, offset).map(({ key }) => key);
}

test('what supports the sentence, then what the draft cites, then the rest', () => {
  assert.deepEqual(offer('Bees are many [@roe01].\n\nExports rose in 2020 [@|].'), ['one', 'roe01', 'doe99', 'poe45']);
});

test('of many entries those that match author, title or year', () => {
  const many = Array.from(
    { length: 400 },
    (_, i) => `@book{k${i}, author={Moe, M}, title={Volume ${i}}, year={1800}}\n`,
  );
  const corpus = corpusOf(many.join('') + bib);
  assert.deepEqual(offer('It is so [@doe|].', corpus), ['doe99']);
  assert.deepEqual(offer('It is so [@ravens|].', corpus), ['poe45']);
  assert.deepEqual(offer('It is so [@2001|].', corpus), ['roe01']);
});

test('an entry without text shows what it is, escaped, and leads to its place', () => {
  const draft = parseDraft('It is so [@doe99].');
  const corpus = corpusOf(bib);
  const markdown = hoverAt(draft, () => ({ verdicts: [], quotations: [] }), corpus, 13)?.markdown ?? '';
  assert.match(markdown, /Frogs/);
  assert.match(markdown, /no text of it here/);
  assert.equal(markdown.includes('<b>'), false);
  const [place] = definitionAt(draft, corpus, 13);
  assert.equal(place?.text.slice(place.target.start, place.target.start + 14), '@article{doe99');
});
