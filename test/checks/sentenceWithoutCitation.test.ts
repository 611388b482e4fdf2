import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { sentenceWithoutCitation } from '../../src/checks/sentenceWithoutCitation.ts';
import { checkFixture, runFixture } from '../support/check.ts';

/** What is marked, each with the message's first sentence. */
function reported(draft: string): string[] {
  const text = `--- sources/mill.md\nThe mill sold flour.\n--- draft.md\n${draft}`;
  const checked = runFixture(text, [sentenceWithoutCitation]);
  return checked.findings.map(
    ({ span, message }) => `${checked.draft.text.slice(span.start, span.end)} | ${message.split('. Cite the')[0]}`,
  );
}

test('figures and quotations that nothing is cited for', () => {
  checkFixture(
    `
    --- sources/mill.md
    The mill sold flour.
    --- draft.md
    The mill sold 1,240 tonnes of flour. Berg said “we stay where we are”.
                                  ^^^^^^ sentence-without-citation: Nothing is cited for 1,240 tonnes. Cite the source in this sentence or at the end of its paragraph; Cite This Sentence looks for it.
                                                                     ^^^^^ sentence-without-citation: Nothing is cited for the quotation. Cite the source in this sentence or at the end of its paragraph; Cite This Sentence looks for it.
  `,
    [sentenceWithoutCitation],
  );
});

test('a citation covers what stands before it in its paragraph', () => {
  assert.deepEqual(reported('It sold 1,240 tonnes. It earned $4.2 million [@mill].'), []);
  assert.deepEqual(reported('It sold 1,240 tonnes. It earned $4.2 million. [@mill]'), []);
  assert.deepEqual(reported('It sold 1,240 tonnes [@mill]. It earned $4.2 million.'), [
    'million. | Nothing is cited for $4.2 million',
  ]);
  assert.deepEqual(reported('It sold 1,240 tonnes.\n\nIt earned $4.2 million [@mill].').length, 1);
});

test('one with its author in the text covers what follows in the paragraph, too', () => {
  assert.deepEqual(reported('As @mill says, trade was slow. It earned $4.2 million.'), []);
  assert.equal(reported('As @mill says, trade was slow.\n\nIt earned $4.2 million.').length, 1);
});

test('notes and links are citations', () => {
  assert.deepEqual(reported('It earned $4.2 million.[^1]\n\n[^1]: Smith, *Mills*, 1999, p. 33, 14 tables.'), []);
  assert.deepEqual(reported('It earned $4.2 million^[Smith, *Mills*, 33 pages].'), []);
  assert.deepEqual(reported('It [earned](https://example.org/a) $4.2 million.'), []);
  assert.equal(reported('It [grew](https://example.org/a). It earned $4.2 million.').length, 1);
});

test('lists: by their lead, and item by item', () => {
  assert.deepEqual(reported('The year in figures [@mill]:\n\n- 1,240 tonnes sold\n- $4.2 million earned\n'), []);
  assert.deepEqual(reported('It sold 1,240 tonnes, in parts:\n\n- $4.2 million at home [@mill]\n'), []);
  assert.deepEqual(reported('- 1,240 tonnes sold [@mill]\n- $4.2 million earned\n'), [
    'earned | Nothing is cited for $4.2 million',
  ]);
});

test('a table is reported once', () => {
  const table = '| Year | Tonnes |\n|---|---|\n| 2020 | 1,240 |\n| 2021 | 1,310 |\n';
  assert.deepEqual(reported(table), ['2020 | Nothing is cited for the figures of this table']);
  assert.deepEqual(reported(`${table}\n: Flour sold [@mill]\n`), []);
  assert.deepEqual(reported(table.replace('1,310', '1,310 [@mill]')), []);
});

test('block quotations are reported once, and may be cited beside or say whose words they are', () => {
  const quote = '> We stay where we are.\n>\n> We will sell 1,240 tonnes.\n';
  assert.deepEqual(reported(`${quote}`), ['tonnes. | Nothing is cited for this quotation']);
  assert.deepEqual(reported(`Berg put it plainly [@mill].\n\n${quote}`), []);
  assert.deepEqual(reported(`${quote}\nSo Berg in her speech [@mill].\n`), []);
  assert.deepEqual(reported(`${quote}>\n> — Anna Berg\n`), []);
  assert.deepEqual(reported('> We stay where we are.\n> — Anna Berg\n'), []);
});

test('what says little by itself, and what is cited elsewhere in the draft', () => {
  assert.deepEqual(reported('In 2021 two leaders met for the second time, on 3 May 2021, after 2015–2018.'), []);
  assert.deepEqual(reported('It earned $4.2 million.\n\nIn the year it earned 4.2 million dollars [@mill].'), []);
  assert.deepEqual(reported('“We stay where we are.”\n\nBerg said: “We stay where we are.” [@mill]'), []);
  assert.equal(reported('# It earned $4.2 million\n\nIt earned $4.2 million.').length, 1);
  assert.deepEqual(reported('# 4.2 million dollars\n\n## References\n\nSmith. *Mills.* 33 plates, 120 pages.'), []);
  assert.deepEqual(reported('![It earned $4.2 million](a.png)\n\n`$4.2 million` and `12 per cent`'), []);
});

test('what is meant, in words', () => {
  assert.match(reported('It sold 1,240 tonnes in 12 towns.')[0] ?? '', /for 1,240 tonnes and 12$/);
  assert.match(reported('It sold 1,240 tonnes in 12 towns for $4m.')[0] ?? '', /for 1,240 tonnes and 2 more figures$/);
  assert.match(reported('“We stay where we are,” she said of 12 per cent.')[0] ?? '', /the quotation and 12 per cent$/);
});

test('nothing is reported without sources', () => {
  const { findings } = runFixture('--- draft.md\nIt earned $4.2 million.\n', [sentenceWithoutCitation]);
  assert.deepEqual(findings, []);
});

test('whatever precedes it, a claim of a cited paragraph is never reported', () => {
  const sentence = fc.constantFrom('It earned $4.2 million.', 'It sold 1,240 tonnes.', '“We stay where we are.”');
  const property = fc.property(fc.array(sentence, { maxLength: 6 }), before =>
    assert.deepEqual(reported(`${[...before, 'So it says'].join(' ')} [@mill].`), []),
  );
  fc.assert(property, { numRuns: 50 });
});
