import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createLocatorFinder, type LocatorChoice } from '../../src/features/locators.ts';
import { readPlace } from './support.ts';

const sources = `
  --- sources/article.md
  # Rain

  It rained for a week in the north.

  ## Harvest

  Farmers brought in the wheat early.
  --- sources/plain.txt
  Ships waited for days outside the ports.

  Exports of wheat to Egypt fell in March.
  --- sources/wire.txt
  World News

  Dam of the upper valley stands almost dry
  Reuters, 1987-03-04
  By Jane Doe

  Engineers opened the last gate of the dam in spring. Nobody had done so before.

  Villagers carried their water from the old wells.
  --- sources/talk.srt
  1
  00:00:01,000 --> 00:00:04,000
  Good evening and welcome.

  2
  00:12:30,000 --> 00:12:34,000
  The reservoir behind the dam is nearly empty.
  --- sources/trade.csv
  product,tonnes
  wheat,4310
  barley straw,77
`;

function locate(draft: string, key: string, choice?: LocatorChoice): string {
  const place = readPlace(`${sources}  --- draft.md\n  ${draft}\n`);
  return createLocatorFinder(place.draft, place.corpus, place.offset, choice)(key);
}

for (const [what, draft, key, locator] of [
  ['the heading above', 'Farmers brought the wheat in early<|>.', 'article', '{sec. Harvest}'],
  ['a paragraph', 'Exports of wheat fell in March<|>.', 'plain', 'para. 2'],
  ['the title and the lines below it are not counted', 'Villagers carried water from old wells<|>.', 'wire', 'para. 2'],
  ['every sentence of a paragraph is of it', 'Engineers opened the last gate in spring<|>.', 'wire', 'para. 1'],
  ['a title has no paragraph', 'The dam of the upper valley stands almost dry<|>.', 'wire', ''],
  ['a time, which Pandoc takes for a suffix', 'The dam’s reservoir is empty<|>.', 'talk', 'at 00:12:30'],
  ['a line of a table', 'Of barley straw there was little<|>.', 'trade', 'l. 3'],
  ['nothing where one word is shared', 'Wheat is a kind of grass<|>.', 'plain', ''],
  [
    'nothing where most of it is not there',
    'In March the minister of wheat met the king and his three sons<|>.',
    'plain',
    '',
  ],
  ['nothing of an unknown key', 'Exports of wheat fell in March<|>.', 'nobody', ''],
] as const) {
  test(`the place of what a sentence says: ${what}`, () => assert.equal(locate(draft, key), locator));
}

test('the writer may want pages only, or none', () => {
  assert.equal(locate('Exports of wheat fell in March<|>.', 'plain', 'pages'), '');
  assert.equal(locate('Exports of wheat fell in March<|>.', 'plain', 'none'), '');
});
