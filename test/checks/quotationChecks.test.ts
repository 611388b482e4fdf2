import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { applyFix, checkFixture } from '../support/check.ts';

const sources = `
      --- sources/yard.txt
      “We will not close the yard before 2031, and 400 people keep their jobs,” said President Anna Berg. Minister Tom Reed called the plan a gift.
      --- sources/ferry.txt
      The ferry of President Anna Berg sails again. “The ferry is safe for another year,” Minister Tom Reed told reporters.`;

describe('quotation-altered', () => {
  test('shows the words and restores them', () => {
    const checked = checkFixture(`${sources}
      --- draft.md
      She said: “We will not close the yard before 2031, and 400 workers keep jobs” [@yard].
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-altered: the source has “people”, not “workers”; “their” is missing. There: ““We will not close
    `);
    assert.equal(
      applyFix(checked, 'Restore'),
      'She said: “We will not close the yard before 2031, and 400 people keep their jobs” [@yard].',
    );
  });

  test('a word added is taken out', () => {
    const checked = checkFixture(`${sources}
      --- draft.md
      He said: “The ferry is perfectly safe for another year” [@ferry].
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-altered: the source has no “perfectly”
    `);
    assert.equal(applyFix(checked, 'Restore'), 'He said: “The ferry is safe for another year” [@ferry].');
  });

  test('a figure among the changed words gets this warning only, one behind them its own', () => {
    checkFixture(`${sources}
      --- draft.md
      She said: “We will not close the yard before 2031, and 700 people keep their jobs” in a yard worth $950 million [@yard].
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-altered: the source has “400”, not “700”
                                                                                                         ^^^^^^^^^^^^ figure-not-in-sources
    `);
  });

  test('marks of Markdown are not broken', () => {
    const checked = checkFixture(`${sources}
      --- draft.md
      He said: “The ferry is **very safe** for another year” [@ferry].
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-altered
    `);
    assert.equal(applyFix(checked, 'Restore'), 'He said: “The ferry is **safe** for another year” [@ferry].');
  });

  test('the writer’s own brackets, omissions and typography are no change', () => {
    checkFixture(`${sources}
      --- draft.md
      "we will not close [it] before 2031 ... 400 people keep their jobs", said Anna Berg [@yard].
    `);
  });
});

describe('quotations elsewhere and nowhere', () => {
  test('another source has it', () => {
    const checked = checkFixture(`${sources}
      --- draft.md
      He said: “The ferry is safe for another year” [@yard].
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-not-in-cited-source: is not in yard, but in ferry
    `);
    assert.equal(applyFix(checked, 'instead'), 'He said: “The ferry is safe for another year” [@ferry].');
  });

  test('no source has it', () => {
    checkFixture(`${sources}
      --- draft.md
      He said: “Nobody asked us about the harbour” [@yard].
                ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-not-in-sources: is not in yard, nor in any other source
    `);
  });

  test('turns of phrase, titles and notes are not somebody’s words', () => {
    checkFixture(`${sources}
      --- draft.md
      The “too big to fail” yards, the “safe” ones, and “The Wealth of Nations” are known.

      > Note: this part is to be written in the spring.
    `);
  });
});

test('quotation-omits-negation: an ellipsis that turns the sense', () => {
  checkFixture(`${sources}
      --- draft.md
      She said: “We will … close the yard before 2031” [@yard].
                 ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ quotation-omits-negation: leaves out “not”, which denies
    `);
});

describe('quotation-speaker-differs', () => {
  test('names the source’s speaker', () => {
    const checked = checkFixture(`${sources}
      --- draft.md
      “The ferry is safe for another year,” said Anna Berg [@ferry].
                                                 ^^^^^^^^^ quotation-speaker-differs: ferry gives “The ferry is safe for another year,” to Tom Reed, not to Anna Berg
    `);
    assert.equal(applyFix(checked, 'Name'), '“The ferry is safe for another year,” said Tom Reed [@ferry].');
  });

  test('a name written as people’s are is enough beside one that is shown to be a person', () => {
    checkFixture(`
      --- sources/port.txt
      “We turned ships away for eleven days,” said harbour master Ruth Ablett. “Rates will rise,” said Northern Rail.
      --- sources/union.txt
      The dockers’ leader is Secretary Paul Dray.
      --- draft.md
      “We turned ships away for eleven days,” said Paul Dray [@port].
                                                   ^^^^^^^^^ quotation-speaker-differs: port gives “We turned ships away for eleven days,” to Ruth Ablett, not to Paul Dray
      “Rates will rise,” said Ruth Ablett [@port].
    `);
  });

  test('the same person by another name, a pronoun and a paper are nobody else', () => {
    checkFixture(`${sources}
      --- draft.md
      “The ferry is safe for another year,” Reed told reporters [@ferry]. As she put it: “We will not close the yard” [@yard].
      According to the Harbour Times, “the ferry is safe for another year” [@ferry].
    `);
  });
});
