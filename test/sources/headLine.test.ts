import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CslItem } from '../../src/references/cslItem.ts';
import { readSource } from '../../src/sources/readSource.ts';

const title = 'Trade between the towns rises';
const body =
  'Trade between the two towns rose in May 2019, the harbour office of Lowmouth said.\nShips waited for days.';

function read(text: string) {
  return readSource({ uri: 'memory:///a.txt', path: 'a.txt', bytes: new TextEncoder().encode(text) }, { key: null });
}

function describe({ publisher, issued }: CslItem): string {
  return `${publisher ?? '–'}, ${issued?.['date-parts'][0]?.join('-') ?? '–'}`;
}

for (const [line, expected] of [
  ['Reuters, 1987-03-04', 'Reuters, 1987-3-4'],
  ['Reuters, 4 March 1987', 'Reuters, 1987-3-4'],
  ['LONDON, March 4, 1987 (Reuters)', 'Reuters, 1987-3-4'],
  ['LONDON, March 4 (Reuters)', 'Reuters, –'],
  ['Lowmouth, March 4, 1987 (Coast Wire) -', 'Coast Wire, 1987-3-4'],
  ['BBC News, 4 March 2020', 'BBC News, 2020-3-4'],
  ['4 March 2020 | The Guardian', 'The Guardian, 2020-3-4'],
  ['The Guardian · Wed 4 Mar 2020 10.05 GMT', 'The Guardian, 2020-3-4'],
  ['South China Morning Post, March 2020', 'South China Morning Post, 2020-3'],
  ['The Economist, March 4th 2020', 'The Economist, 2020-3-4'],
  ['Ministry of Finance, 4 March 2020', 'Ministry of Finance, 2020-3-4'],
  ['Nikkei Asia, 2020-03-04', 'Nikkei Asia, 2020-3-4'],
  ['By Jane Doe | The Harbour Gazette | 4 March 2020', 'The Harbour Gazette, 2020-3-4'],
  ['Published 4 March 2020, The Harbour Gazette', 'The Harbour Gazette, 2020-3-4'],
  // A place or a person is no publisher.
  ['Lowmouth, 4 March 2020', '–, 2020-3-4'],
  ['Berlin, 2020-03-04', '–, 2020-3-4'],
  ['Annual Report, 31 December 2019', '–, 2019-12-31'],
] as const) {
  test(`a line of the head says publisher and date: ${line}`, () => {
    const { metadata, passages } = read(`${title}\n${line}\n\n${body}`);
    assert.equal(describe(metadata), expected);
    assert.equal(metadata.title, title);
    assert.equal(passages[1]?.furniture, true);
  });
}

for (const text of [
  // Titles.
  `Monetary Policy Statement, 12 March 2020\n${body}`,
  `Minutes of the Market Committee, January 28, 2020\n${body}`,
  // Running text, and what reports rather than dates.
  `${title}\nReuters reported the rise on 4 March 2020\n${body}`,
  `${title}\nThe Guardian said so on 4 March 2020.\n${body}`,
  `${title}\nExports, March 2020: 4,310 tonnes\n${body}`,
  `${title}\nReuters Budget 2020\n${body}`,
  // Within the text.
  `${title}\n${body}\nReuters, 4 March 2020\n${body} More.`,
]) {
  test(`what only speaks of a date or a paper says nothing of the document: ${text.slice(0, 90)}`, () =>
    assert.equal(describe(read(text).metadata), '–, –'));
}

test('a document’s title may stand over a line of its making and a short first line of text', () => {
  const { metadata } = read('HARBOUR INC 1ST QTR NET\nReuters, 1987-03-04\n\nShr 24 cts vs 1.20 dlrs\nNet 5.8 mln');
  assert.equal(metadata.title, 'HARBOUR INC 1ST QTR NET');
  assert.equal(metadata.type, 'article-newspaper');
});

test('who made a document may stand in the same line', () => {
  const { metadata } = read(`${title}\nBy Jane Doe, The Harbour Gazette, 4 March 2020\n${body}`);
  assert.deepEqual(metadata.author, [{ family: 'Doe', given: 'Jane' }]);
  assert.equal(read(`${title}\nMinistry of Finance, 4 March 2020\n${body}`).metadata.type, 'document');
});

for (const [head, expected, made] of [
  ['Will trade between the towns rise?', 'Will trade between the towns rise?', 'Reuters, 1987-6-1'],
  ['“Trade must rise!”', '“Trade must rise!”', 'Reuters, 1987-6-1'],
  ['Trade rises in the U.S.', undefined, 'Reuters, 1987-6-1'],
] as const)
  test(`“${head}” over a line of its making is a title, though it ends as a sentence does`, () => {
    const { metadata } = read(`${head}\n\nReuters, 1 June 1987\n\n${body}`);
    assert.deepEqual([metadata.title, describe(metadata)], [expected, made]);
  });

test('a date under a sentence heads a part of the text, and a question in the text is no title', () => {
  assert.equal(read(`Trade fell again this year.\n\n1 June 1987\n\n${body}`).metadata.issued, undefined);
  const later = read(`${title}\n\n${body}\n\nWhy did it rise?\n\nReuters, 1 June 1987\n\n${body}`).metadata;
  assert.equal(describe(later), '–, –');
});
