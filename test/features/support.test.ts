import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findSupport, findSupportingSources } from '../../src/features/support.ts';
import { createFixtureCorpus } from '../support/check.ts';
import { parseFixture } from '../support/fixture.ts';

const corpus = createFixtureCorpus(
  parseFixture(`
    --- sources/debt.md
    Gaviria, the finance minister, said that lower coffee prices could mean a loss of revenue this year.
    --- sources/blast.md
    The minister spoke of coffee on Monday.

    Gaviria hopes to earn about 1,500 mln dlrs.

    That would be 1,400 mln dlrs less than before.
    --- sources/other.md
    Wheat for 1.5 billion dollars was sold in a year.
  `).files,
);
const sentence = 'The finance minister expected to earn $1.5 billion from coffee this year, a loss of $1.4 billion.';

test('figures tell a source however they are written', () => {
  assert.deepEqual(
    findSupportingSources(corpus, sentence, 10).map(({ source }) => source.key),
    ['blast', 'debt'],
  );
});

test('the passage that has the figure stands before one that has the words', () => {
  const source = corpus.findSources('blast');
  const [first] = findSupport(corpus, sentence, { limit: 1, sources: source });
  assert.equal(
    first && source[0]?.prose.slice(first.passage.span.start, first.passage.span.end),
    'Gaviria hopes to earn about 1,500 mln dlrs.',
  );
});

test('years and fractions tell nothing, and what stands everywhere neither', () => {
  const years = 'In 2021 a third of the wheat was sold for coffee, Gaviria said.';
  assert.equal(
    findSupportingSources(corpus, years, 10)[0]?.source.key,
    findSupportingSources(corpus, 'the wheat was sold for coffee, Gaviria said', 10)[0]?.source.key,
  );
});
