import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameNotInSources } from '../../src/checks/nameNotInSources.ts';
import { createCorpus } from '../../src/corpus/createCorpus.ts';
import { applyFix, checkFixture, runFixture } from '../support/check.ts';

const source = `
    --- sources/visit.txt
    Then opposition leader Svetlana Tikhanovskaya met Sergei Rumas of the Union State of Russia and Belarus in Minsk.
`;

test('a misspelled name, with the one that was meant', () => {
  const checked = checkFixture(`${source}
    --- draft.md
    The crowd cheered Svetlana Tikhanovskya and left.
                      ^^^^^^^^^^^^^^^^^^^^^ name-not-in-sources: No source has the name “Svetlana Tikhanovskya”. Did you mean Svetlana Tikhanovskaya?
  `);
  assert.equal(applyFix(checked, 'Change the name'), 'The crowd cheered Svetlana Tikhanovskaya and left.');
});

test('a full name that no source has, once', () => {
  checkFixture(`${source}
    --- draft.md
    The crowd cheered Walter Hollis that day. Nobody but Walter Hollis cheered back.
                      ^^^^^^^^^^^^^ name-not-in-sources: No source has the name “Walter Hollis”. Check its spelling
  `);
});

test('a single name only where the sources have one much like it', () => {
  checkFixture(`${source}
    --- draft.md
    The crowd cheered Tikhanovskya and Hollis and Ruma.
                      ^^^^^^^^^^^^ name-not-in-sources: Did you mean Tikhanovskaya?
  `);
});

test('what everyone knows, parts of known names and what the sources have otherwise', () => {
  checkFixture(`${source}
    --- draft.md
    On Monday the United Nations and the French Foreign Ministry wrote to New Zealand about the Union State. The
    crowd cheered Sergei Petrovich Rumas and the Tikhanovskaya Foundation, and a Hong Kong firm left.
  `);
});

test('names that the draft explains by itself, unless it cites a source for them', () => {
  checkFixture(`${source}
    --- draft.md
    We asked Walter Hollis, a teacher in Minsk, who left. The crowd cheered Walter Hollis.
    The Rowan Fund (a club of savers) paid.
  `);
  checkFixture(`${source}
    --- draft.md
    They asked Walter Hollis, a teacher in Minsk, who left [@visit].
               ^^^^^^^^^^^^^ name-not-in-sources
  `);
});

test('a misspelled name is not introduced by what the draft says of it', () => {
  checkFixture(`${source}
    --- draft.md
    Sergey Rumas, the former prime minister, cheered.
    ^^^^^^^^^^^^ name-not-in-sources: Did you mean Sergei Rumas?
  `);
});

test('ignored names and a corpus without sources', () => {
  const { corpus, draft, verdicts } = runFixture(`${source}
    --- draft.md
    The crowd cheered Walter Hollis.
  `);
  const options = { aliases: {}, ignoredNames: ['Walter Hollis'], revision: 1 };
  const context = { draft, corpus: createCorpus(corpus.sources, options), verdicts, quotations: [] };
  assert.deepEqual([...nameNotInSources.run(context)], []);
  checkFixture(`
    --- draft.md
    The crowd cheered Walter Hollis.
  `);
});

test('a full name that opens a sentence, and a misspelled one that grammar proves a name', () => {
  checkFixture(`${source}
    --- draft.md
    Walter Hollis wrote the foreword.
    ^^^^^^^^^^^^^ name-not-in-sources: No source has the name “Walter Hollis”. Check its spelling

    Tikhanovskya has won, and then Sergey Rumas lost.
    ^^^^^^^^^^^^ name-not-in-sources: Did you mean Tikhanovskaya?
                                   ^^^^^^^^^^^^ name-not-in-sources: Did you mean Sergei Rumas?

    Yesterday Minsk slept. Analysts Hollis agreed.
  `);
});

test('an author who is cited, where somebody who is introduced works, and products of what everyone knows', () => {
  checkFixture(`${source}
    --- draft.md
    See the work of Timothy Snyder [@snyder2010]. He met Jane Hollis, a lecturer at the Leeds Trade Institute, at noon.
                                     ^^^^^^^^^^ citation-unresolved: No source has the key snyder2010
    The notes are in Google Docs and in Microsoft Word. Then Marta Kowalczyk, who runs a bakery, came.
  `);
});
