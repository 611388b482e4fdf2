import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(draft: string, sources: string): string[] {
  const { verdicts } = runFixture(`${sources}\n  --- draft.md\n  ${draft}`);
  return verdicts
    .filter(({ status }) => status !== 'found')
    .map(({ figure, status, note }) => `${figure.text}: ${status}${note === null ? '' : ` (${note})`}`);
}

const library = `
  --- sources/library.md
  The catalogue lists 23,037 journals of all subjects.

  Of the periodicals that the reading room keeps, 4,598 have ceased to appear.

  In the annex there are 3,410 boxes with 13,115,639 slips.
`;

test('a difference of figures of the sentences before, which cite the same', () => {
  assert.deepEqual(
    judge(
      'The library lists 23,037 journals [@library]. Of these 4,598 have ceased [@library]. That leaves 18,439 that still appear [@library].',
      library,
    ),
    ['18,439: derived (23,037 − 4,598)'],
  );
  // Another paragraph, or none of the operands: nothing tells where it comes from.
  assert.deepEqual(
    judge(
      'The library lists 23,037 journals; 4,598 have ceased [@library].\n\n  That leaves 18,439 that still appear [@library].',
      library,
    ),
    ['18,439: absent'],
  );
  assert.deepEqual(
    judge('The library lists 23,037 journals; 4,598 have ceased [@library]. That leaves 18,349 [@library].', library),
    ['18,349: absent'],
  );
});

test('so many of one a piece, where the draft says so', () => {
  assert.deepEqual(
    judge('The annex has 13.1 million slips in 3,410 boxes, about 3,850 slips a box [@library].', library),
    ['13.1 million: rounded (rounded from 13,115,639)', '3,850: derived (13.1 million ÷ 3,410)'],
  );
  assert.deepEqual(
    judge('The annex has 13,115,639 slips in 3,410 boxes, some 5,850 slips a box [@library].', library),
    ['5,850: absent'],
  );
});

const bank = `
  --- sources/bank.md
  The bank sold 54 million dollars in oil loans to a fund.

  It said about half of the loans sold came from a subsidiary.
`;

test('a share that the draft names of an amount that it gave before', () => {
  const before = 'The bank sold $54 million of oil loans to a fund [@bank].';
  assert.deepEqual(judge(`${before} Half of the loans sold, some $27 million, came from a subsidiary [@bank].`, bank), [
    '$27 million: derived (Half of $54 million)',
  ]);
  assert.deepEqual(judge(`${before} Half of the loans sold, some $37 million, came from a subsidiary [@bank].`, bank), [
    '$37 million: different',
  ]);
});

const survey = `
  --- sources/survey.md
  43% feared that the language becomes too complex, a 5pp increase from 2022. Of all who answered, 68% wanted fewer
  errors, 18.2% more speed and 9% both.
`;

test('a share before its change, in percentage points', () => {
  assert.deepEqual(judge('43% feared that it becomes too complex; in 2022 it was 38% [@survey].', survey), [
    '38%: derived (43% − 5pp)',
  ]);
  assert.deepEqual(judge('43% feared that it becomes too complex; in 2022 it was 48% [@survey].', survey), [
    '48%: absent',
  ]);
});

test('points beside a share are percentage points', () => {
  assert.deepEqual(judge('More speed was wanted by 18.2%, 9.2 points more than wanted both [@survey].', survey), [
    '9.2: derived (18.2% − 9%)',
  ]);
});

test('a total of all that a sentence of the draft lists, where it says so', () => {
  const source = `
  --- sources/shares.md
  Twitter had 799 shares. Facebook had 612 shares. LinkedIn had 423 shares.
`;
  const list = 'Readers made 799 shares on Twitter, 612 shares on Facebook and 423 shares on LinkedIn';
  assert.deepEqual(judge(`${list}, 1,834 in all [@shares].`, source), ['1,834: derived (799 + 612 + 423)']);
  assert.deepEqual(judge(`${list}, 1,843 in all [@shares].`, source), ['1,843: absent']);
});

const court = `
  --- sources/court.md
  ---
  issued: 1987-04-13
  ---
  A jury ruled against the oil company in November 1985. The instalment due in March 1987 was deferred for two years.
`;

test('months that went by, and a date put off', () => {
  assert.deepEqual(judge('A jury had ruled against the oil company seventeen months earlier [@court].', court), [
    'seventeen months: derived (the date of the source − November 1985)',
  ]);
  assert.deepEqual(judge('A jury had ruled against the oil company nineteen months earlier [@court].', court), [
    'nineteen months: absent',
  ]);
  assert.deepEqual(judge('The instalment is now due in March 1989 [@court].', court), [
    'March 1989: derived (March 1987 + two years)',
  ]);
  assert.deepEqual(judge('The instalment is now due in March 1988 [@court].', court), ['March 1988: different']);
});

test('what a figure is held against, and what it began at, is of another time than it', () => {
  const source = `
  --- sources/english.md
  We saw more respondents taking the survey in English, 80% in 2023 and 77% in 2022. The bank's bad loans came to 897.1
  million dollars in 1986, up from 563.1 million dollars in 1985.
`;
  assert.deepEqual(judge('Eighty percent took the survey in English, more than in 2022 [@english].', source), []);
  assert.deepEqual(judge('In English 80% took the survey in 2022 [@english].', source), ['80%: different']);
  assert.deepEqual(judge('Bad loans grew in 1986 from $563.1 million to $897.1 million [@english].', source), []);
});

test('how much more or less, with the unit of the figure before', () => {
  const source = `
  --- sources/oil.md
  For the east it put production at 297,000 tonnes after 312,000 tonnes a year earlier, for the west at 2.75 million
  tonnes compared with just over 3.0 million tonnes.
`;
  assert.deepEqual(judge('The east gives 297,000 tonnes, 15,000 fewer than before [@oil].', source), [
    '15,000: derived (312,000 tonnes − 297,000 tonnes)',
  ]);
  assert.deepEqual(judge('The east gives 297,000 tonnes, 16,000 fewer than before [@oil].', source), [
    '16,000: absent',
  ]);
});

const ferry = `
  --- sources/ferry.md
  Passengers on the northern route fell to 4.2 million from about 5.6 million last year. The southern route carried
  612,000 tonnes of freight, against 655,000 a year earlier.

  Fares on the night boat fell by 20 percent to 48.60 euros. About half of the company's debt of 30 million euros is
  owed to the state.

  The line began the year with 14 ships, and closed 2019 with eleven.
`;

test('of figures of which the source says the unit once', () => {
  assert.deepEqual(judge('The south lost 43,000 tonnes, or 6.6 percent [@ferry].', ferry), [
    '43,000 tonnes: derived (655,000 − 612,000 tonnes)',
    '6.6 percent: derived (1 − 612,000 tonnes ÷ 655,000)',
  ]);
  assert.deepEqual(judge('The south lost 34,000 tonnes [@ferry].', ferry), ['34,000 tonnes: absent']);
});

test('what an amount was before it changed by so many per cent', () => {
  assert.deepEqual(judge('A night on the boat had been 60.75 euros before [@ferry].', ferry), [
    '60.75 euros: derived (48.60 euros ÷ (1 − 20 percent))',
  ]);
  // As if it had risen.
  assert.deepEqual(judge('A night on the boat had been 40.50 euros before [@ferry].', ferry), ['40.50 euros: absent']);
});

test('a share of an amount that stands beside it', () => {
  assert.deepEqual(judge('Of the company’s debt some 15 million euros is owed to the state [@ferry].', ferry), [
    '15 million euros: derived (half of 30 million euros)',
  ]);
  assert.deepEqual(judge('Of the company’s debt some 19 million euros is owed to the state [@ferry].', ferry), [
    '19 million euros: different',
  ]);
});

test('January and December, of which the source says that the year began or closed', () => {
  assert.deepEqual(judge('In January the line had 14 ships [@ferry].', ferry), ['January: derived (“began the year”)']);
  assert.deepEqual(judge('In December 2019 the line had eleven ships [@ferry].', ferry), [
    'December 2019: derived (“closed 2019”)',
  ]);
  assert.deepEqual(judge('In December 2018 the line had eleven ships [@ferry].', ferry).slice(0, 1), [
    'December 2018: absent',
  ]);
});

const wharf = `
  --- sources/wharf.md
  ---
  date: 2011-05-16
  ---
  The harbour office will move in three months.

  The lease of the old wharf, of 29 June 2010, was signed by the mayor.

  An order of June 11 closed the wharf to cars.

  The sheds brought in 1.31 million pounds.

  Income from the cranes was 460,000 pounds.

  The wharf sold 512 permits to anglers, and 301 to divers.

  In winter it sold 187 to swimmers.
`;

test('days between two dates of which one says no year, and a month so many after the source', () => {
  assert.deepEqual(
    judge('The lease is of 29 June 2010, eighteen days later than the order of June 11 [@wharf].', wharf),
    ['eighteen days: derived (29 June 2010 − June 11)'],
  );
  assert.deepEqual(judge('The office moves in August [@wharf].', wharf), [
    'August: derived (the date of the source + three months)',
  ]);
  assert.deepEqual(judge('The office moves in September [@wharf].', wharf), ['September: absent']);
});

test('a step on a step, where the draft tells it as one and it comes out as written', () => {
  const sold = 'It sold 512 permits to anglers, 301 to divers and 187 to swimmers, 1,000 in all [@wharf].';
  assert.deepEqual(judge(`${sold} Anglers had 51% of them [@wharf].`, wharf), [
    '1,000: derived (512 + 301 + 187)',
    '51%: derived (512 ÷ 1,000)',
  ]);
  assert.deepEqual(judge(`${sold} Anglers had about 55% of them [@wharf].`, wharf).slice(1), ['55%: absent']);
});

const wine = `
  --- sources/wine.md
  Net income from continuing operations was $1.31 per share in 2003, compared with $1.10 in 2002.

  Income from discontinued operations, including the wine shops it no longer owns, was 42 cents per share.
`;

test('a sum of a figure of the claim and the one that the source seems to give instead', () => {
  const draft = (sum: string) =>
    `Without the wine shops it earned $1.31 a share, with the shops it no longer owns ${sum} [@wine].`;
  assert.deepEqual(judge(draft('$1.73'), wine), ['$1.73: derived ($1.31 + 42 cents)']);
  assert.deepEqual(judge(draft('$1.37'), wine), ['$1.37: different']);
});

const farms = `
  --- sources/farms.md
  Costs of vaccines fell 4 pct in 2015 to 57.6 mln kroner.

  Shipments of roe should drop by 15 pct to 340 tonnes next season.

  Guarding the pens costs 1.2 mln kroner a week.

  Lice treatments cost farmers 90 mln kroner, a third of it for wrasse.
`;

test('what an amount was before its change, where the draft says so', () => {
  assert.deepEqual(
    judge(
      'Vaccines cost 57.6 million kroner in 2015, four percent less than the 60 million of the year before [@farms].',
      farms,
    ),
    ['60 million: derived (57.6 million kroner ÷ (1 − four percent))'],
  );
  assert.deepEqual(
    judge(
      'Roe shipments should fall 15 percent to 340 tonnes, which means they were about 400 tonnes [@farms].',
      farms,
    ),
    ['400 tonnes: derived (340 tonnes ÷ (1 − 15 percent))'],
  );
  assert.deepEqual(
    judge(
      'Roe shipments should fall 15 percent to 340 tonnes, which means they were about 430 tonnes [@farms].',
      farms,
    ),
    ['430 tonnes: absent'],
  );
});

test('an amount for a longer time', () => {
  assert.deepEqual(judge('Guarding pens costs 1.2 million kroner a week, or 62 million a year [@farms].', farms), [
    '62 million: derived (1.2 million kroner × 52)',
  ]);
  assert.deepEqual(judge('Guarding pens costs 1.2 million kroner a week, or 82 million a year [@farms].', farms), [
    '82 million: absent',
  ]);
});

test('the other two thirds, and how much they are', () => {
  assert.deepEqual(
    judge('Lice treatments cost 90 million kroner; the other two thirds, 60 million, are for soap [@farms].', farms),
    ['two thirds: derived (100 % − a third)', '60 million: derived (two thirds of 90 million kroner)'],
  );
  assert.deepEqual(
    judge('Lice treatments cost 90 million kroner; the other three quarters are for soap [@farms].', farms),
    ['three quarters: absent'],
  );
});
