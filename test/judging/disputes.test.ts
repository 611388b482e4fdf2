import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkDraft } from '../../src/engine/checkDraft.ts';
import { defaultConfig } from '../../src/engine/config.ts';
import { checkFixture, runFixture } from '../support/check.ts';

function statusOf(first: string, second: string, draft: string): string {
  const { verdicts } = runFixture(
    `--- sources/first.md\n${first}\n--- sources/second.md\n${second}\n--- draft.md\n${draft}`,
  );
  return verdicts.map(({ figure, status }) => `${figure.text}: ${status}`).join('; ');
}

const town = 'Alder Creek lies on the river. The town of Alder Creek was once a mill.';

test('two sources, one thing, two numbers: both are shown and none is called wrong', () => {
  const { findings } = checkFixture(`
    --- sources/census.md
    Alder Creek has grown. The population of Alder Creek was 4,210, the census office said.
    --- sources/guide.md
    Alder Creek lies in the hills. With a population of 5,730, Alder Creek is the largest town in the valley.
    --- draft.md
    Alder Creek has a population of 4,210 [@census].
                                    ^^^^^ sources-disagree: census has “4,210”, but guide gives 5,730: “With a population of «5,730», Alder Creek is
  `);
  assert.deepEqual(
    findings[0]?.evidence.map(({ source }) => source.key),
    ['census', 'guide'],
  );
});

test('two dates of what happens once', () => {
  assert.equal(
    statusOf(
      'Ingrid Olsen is a painter. Ingrid Olsen was born in 1948 in Bergen.',
      'Ingrid Olsen lives in Oslo. The painter Ingrid Olsen, born in 1951, studied in Rome.',
      'Ingrid Olsen was born in 1948 [@first].',
    ),
    '1948: disputed',
  );
});

test('a toll that two reports of one event count otherwise', () => {
  assert.equal(
    statusOf(
      `${town} The flood in Alder Creek killed 34 people.`,
      'The flood reached Alder Creek at night. In Alder Creek 41 people were killed.',
      'The flood in Alder Creek killed 34 people [@first].',
    ),
    '34: disputed',
  );
});

test('what looks alike and is no dispute', () => {
  const claim = 'The population of Alder Creek was 4,210 [@first].';
  const first = `${town} The population of Alder Creek was 4,210.`;
  const others = [
    'Alder Creek is old. The population of Alder Creek was 3,100 in 1950.',
    'Alder Creek is old. The population of Alder Creek was about 4,200.',
    'Alder Creek is old. The population of Alder Creek grew by 900.',
    'Alder Creek is old. The population of Alder Creek will reach 6,000.',
    'Birch Hollow is old. The population of Birch Hollow was 5,730.',
    'Alder Creek is old. The rural population of Alder Creek was 1,730.',
    'Alder Creek is old. The area of Alder Creek is 5,730 acres.',
    'Alder Creek is old. The population of Alder Creek fell from 5,730 to 4,210.',
  ];
  for (const other of others) assert.equal(statusOf(first, other, claim), '4,210: found', other);
  const dated = 'Alder Creek is old. The population of Alder Creek was 3,100 in 1950.';
  assert.equal(statusOf(`${town} The population of Alder Creek was 4,210 in 2020.`, dated, claim), '4,210: found');
  assert.equal(
    statusOf(`${town} The population of Alder Creek was 4,210 in 1950.`, dated, claim.replace('was', 'in 1950 was')),
    '1950: found; 4,210: disputed',
  );
});

test('a copy of a text is no second witness', () => {
  const text = (count: string) =>
    `Alder Creek lies on the river below the old mill. The population of Alder Creek was ${count}. Most of its people work in the valley and go home on foot in the evening.`;
  assert.equal(
    statusOf(text('4,210'), text('5,730'), 'The population of Alder Creek was 4,210 [@first].'),
    '4,210: found',
  );
});

test('what two dated texts say of their own days is not compared', () => {
  const at = (date: string, count: string, end: string) =>
    `---\ndate: ${date}\n---\n${end} The workforce of Birch Logistics was ${count}.`;
  const claim = 'The workforce of Birch Logistics was 1,840 [@first].';
  const first = at('2021-03-01', '1,840', 'Birch Logistics ships timber.');
  assert.equal(statusOf(first, at('2023-03-01', '2,410', 'Birch Logistics has a new head.'), claim), '1,840: found');
  assert.equal(statusOf(first, at('2021-03-02', '2,410', 'Birch Logistics has a new head.'), claim), '1,840: disputed');
});

test('a ruling settles a dispute for the source that it follows', () => {
  const draft = 'The population of Alder Creek was 4,210 [@first].';
  const { corpus } = runFixture(
    `--- sources/first.md\n${town} The population of Alder Creek was 4,210.\n--- sources/second.md\nAlder Creek is old. The population of Alder Creek was 5,730.\n--- draft.md\n${draft}`,
  );
  const check = (use: string, figure: string) =>
    checkDraft(draft, corpus, { ...defaultConfig, rulings: [{ use, figure, reason: 'it is the later count' }] });
  const followed = check('first', '4,210');
  assert.deepEqual(
    followed.verdicts.map(({ status, note }) => [status, note]),
    [['found', 'the sources disagree; this project follows first: it is the later count']],
  );
  assert.deepEqual(followed.findings, []);
  const against = check('second', '5,730');
  assert.match(
    against.findings[0]?.message ?? '',
    /This project follows second: it is the later count\.$|follows second/,
  );
  assert.equal(check('second', '99').verdicts[0]?.status, 'disputed');
});
