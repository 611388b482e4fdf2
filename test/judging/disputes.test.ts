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

const day = (date: string, text: string) => `---\ndate: ${date}\n---\n${text}`;

test('what changes from day to day is compared only of one day', () => {
  const about = 'Harbour Bank lends to builders.';
  const rows: readonly (readonly [string, string, string])[] = [
    ['The price of Harbour Bank was $4.20', 'Harbour Bank had a price of $5.10', '$4.20'],
    ['The toll of the fire at Harbour Bank is 34 so far', 'At Harbour Bank the toll is 41 so far', '34'],
  ];
  for (const [first, second, figure] of rows) {
    const pair = (one: string, other: string) =>
      statusOf(day(one, `${about} ${first}.`), day(other, `${about} ${second}.`), `${first} [@first].`);
    assert.ok(!pair('2021-03-01', '2021-03-02').includes('disputed'), first);
    assert.ok(
      !statusOf(`${about} ${first}.`, `${about} ${second}.`, `${first} [@first].`).includes('disputed'),
      figure,
    );
  }
});

test('a rise or fall without a time is of each text’s own days', () => {
  const first = `${town} The output of Alder Creek rose to 4,210 tonnes.`;
  const second = 'Alder Creek is old. The output of Alder Creek fell to 3,900 tonnes.';
  assert.equal(
    statusOf(first, second, 'The output of Alder Creek rose to 4,210 tonnes [@first].'),
    '4,210 tonnes: found',
  );
});

test('a headline, a label and a stretch of time are no statement of a figure', () => {
  const same = (first: string, second: string) =>
    assert.ok(
      !statusOf(
        `${town}\n\n${first}`,
        `Alder Creek is old.\n\n${second}`,
        `${first.replace(/\.$/, '')} [@first].`,
      ).includes('disputed'),
      first,
    );
  same('Alder Creek population 4,210', 'Alder Creek population 5,730');
  same('ALDER CREEK HAS A POPULATION OF 4,210.', 'ALDER CREEK HAS A POPULATION OF 5,730.');
  same(
    'The output of Alder Creek grew in the first four months.',
    'The output of Alder Creek grew in the first eight months.',
  );
});

test('one measure of another part, or of who reports it, is another thing', () => {
  const parts = [
    ['Bond turnover at Birch Exchange was $81 million.', 'Equity turnover at Birch Exchange was $31 million.'],
    ['Exports of cocoa from Norway stood at $12 million.', 'Exports of coffee from Norway stood at $3 million.'],
    ['Birch Motors said sales in Norway were 28,698.', 'Oak Motors said sales in Norway were 3,567.'],
  ] as const;
  for (const [first, second] of parts) {
    const about = 'Norway and Birch Exchange and Birch Motors and Oak Motors are known.';
    const status = statusOf(`${about} ${first}`, `${about} ${second}`, `${first.replace('.', '')} [@first].`);
    assert.ok(!status.includes('disputed'), `${first} ${status}`);
  }
});

test('a narrower range and a wider one do not gainsay each other', () => {
  const first = `${town} Alder Creek had losses of between 25 and 30 million dollars.`;
  const second = 'Alder Creek is old. Alder Creek had losses of between 10 and 100 million dollars.';
  assert.ok(
    !statusOf(first, second, 'Alder Creek had losses of between 25 and 30 million dollars [@first].').includes(
      'disputed',
    ),
  );
});

test('two reports of one day on what few others write of need no known measure', () => {
  const first = 'Harbour Press was sold. Oak Holdings sold Harbour Press to Birch Media for $230 million.';
  const second = 'Harbour Press goes on. For $210 million Oak Holdings sold Harbour Press to Birch Media.';
  const claim = 'Oak Holdings sold Harbour Press to Birch Media for $230 million [@first].';
  assert.equal(statusOf(day('2021-03-01', first), day('2021-03-02', second), claim), '$230 million: disputed');
  assert.equal(statusOf(day('2021-03-01', first), day('2021-09-02', second), claim), '$230 million: found');
  assert.equal(statusOf(first, second, claim), '$230 million: found');
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
  assert.deepEqual(
    followed.ignored.map(({ code, by, reason }) => [code, by, reason]),
    [['sources-disagree', 'ruling', 'this project follows first: it is the later count']],
  );
  const against = check('second', '5,730');
  assert.match(
    against.findings[0]?.message ?? '',
    /This project follows second: it is the later count\.$|follows second/,
  );
  assert.equal(check('second', '99').verdicts[0]?.status, 'disputed');
});
