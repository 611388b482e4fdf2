import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

function judge(source: string, draft: string): string[] {
  const { verdicts } = runFixture(`--- sources/paper.md\n${source}\n--- draft.md\n${draft}`);
  return verdicts.map(({ figure, status, difference }) => `${figure.text}: ${difference ?? status}`);
}

test('a figure that the source gives to another name', () => {
  const source = 'Ingrid Olsen won the mayoral race with 57.3% of the vote, beating Marek Nowak, who had 31.8%.';
  assert.deepEqual(judge(source, 'Marek Nowak took 57.3% [@paper].'), ['57.3%: entity']);
  assert.deepEqual(judge(source, 'Ingrid Olsen took 31.8% [@paper].'), ['31.8%: entity']);
  assert.deepEqual(judge(source, 'Ingrid Olsen took 57.3% [@paper].'), ['57.3%: found']);
  assert.deepEqual(judge(source, 'Ingrid Olsen beat Marek Nowak with 57.3% [@paper].'), ['57.3%: found']);
  assert.deepEqual(judge(source, 'The winner took 57.3% of the vote [@paper].'), ['57.3%: found']);
});

test('names behind a preposition own nothing', () => {
  const source = 'The bank lent $41 million to Kenya and $27 million to Ghana.';
  assert.deepEqual(judge(source, 'Kenya borrowed $41 million from the bank [@paper].'), ['$41 million: found']);
  assert.deepEqual(judge(source, 'Ghana borrowed $27 million from the bank [@paper].'), ['$27 million: found']);
});

test('a figure that the source gives for another measure', () => {
  assert.deepEqual(
    judge('Exports of timber rose to $3.4 billion.', 'Imports of timber rose to $3.4 billion [@paper].'),
    ['$3.4 billion: measure'],
  );
  assert.deepEqual(judge('The trade surplus grew by 12.6%.', 'Trade grew by 12.6% [@paper].'), ['12.6%: measure']);
  assert.deepEqual(judge('Exports beat imports by $3.4 billion.', 'Exports beat imports by $3.4 billion [@paper].'), [
    '$3.4 billion: found',
  ]);
  assert.deepEqual(
    judge('The firm sold timber for $3.4 billion.', 'Exports of timber came to $3.4 billion [@paper].'),
    ['$3.4 billion: found'],
  );
});

test('what a body or an office is called is no measure', () => {
  const growers = 'Rosa Lindt, president of the Bergen timber export association, put stocks at 18.4 million logs.';
  const found = ['18.4 million: found'];
  assert.deepEqual(
    judge(growers, 'Lindt, of the timber trade association, put stocks at 18.4 million [@paper].'),
    found,
  );
  assert.deepEqual(judge(growers, 'Stocks are 18.4 million logs, the Bergen Trade Office says [@paper].'), found);
  assert.deepEqual(judge(growers, 'Stocks are 18.4 million, the ministry of foreign trade says [@paper].'), found);
  assert.deepEqual(
    judge('Timber exports were 18.4 million logs, the trade ministry said.', 'Timber trade was 18.4 million [@paper].'),
    ['18.4 million: measure'],
  );
  // A body that stands near a measure does not make it a name.
  assert.deepEqual(judge('The bank had losses of $41 million.', 'The bank had profits of $41 million [@paper].'), [
    '$41 million: measure',
  ]);
});

test('a measure of another clause, which has a figure of its own, is not the figure’s', () => {
  const source = 'Birch Logistics made a profit of $88.4 million. The harbour was cleaned for £2.6 million.';
  const found = ['$88.4 million: found', '£2.6 million: found'];
  assert.deepEqual(judge(source, 'Birch made $88.4 million, and it cost £2.6 million to clean it [@paper].'), found);
  assert.deepEqual(judge(source, 'Birch made $88.4 million [@paper], and it cost £2.6 million [@paper].'), found);
  assert.deepEqual(judge(source, 'Birch made $88.4 million and it cost £2.6 million to clean it [@paper].'), found);
  assert.deepEqual(
    judge(source, 'It cost £2.6 million to clean the harbour, while Birch Logistics made $88.4 million [@paper].'),
    ['£2.6 million: found', '$88.4 million: found'],
  );
  assert.deepEqual(judge(source, 'Birch made $88.4 million, and that was the cost [@paper].'), [
    '$88.4 million: measure',
  ]);
  const [, , amount] = judge('Profit was $88.4 million, up 5%.', 'Costs rose 5% in 2019, to $88.4 million [@paper].');
  assert.equal(amount, '$88.4 million: measure');
});

test('a figure that moves the other way', () => {
  const source = 'Ticket prices rose by 8.5 percent after the merger.';
  assert.deepEqual(judge(source, 'Ticket prices fell by 8.5 percent [@paper].'), ['8.5 percent: direction']);
  assert.deepEqual(judge(source, 'Ticket prices are 8.5 percent higher [@paper].'), ['8.5 percent: found']);
  assert.deepEqual(judge(source, 'Ticket prices changed by 8.5 percent [@paper].'), ['8.5 percent: found']);
});

test('the clause of a figure tells where it goes, whatever the sentence says of others', () => {
  const source =
    'Cargo fell 2.1 per cent, while passengers rose 9 per cent. Ferry trips shrank by 3.3 per cent and bus trips rose by 4.4 per cent; there was a fall of nearly 6.6 per cent in parcels, but letters climbed 7.7 per cent. Tolls went up 8.8 per cent, with fuel sliding by 10.1 per cent.';
  const wrong = [
    'Cargo rose 2.1 percent',
    'Cargo was up 2.1 percent, while passengers rose',
    'Passengers fell 9 percent',
    'Ferry trips rose 3.3 percent',
    'Bus trips fell by 4.4 percent',
    'Parcels rose by 6.6 percent',
    'Letters dropped 7.7 percent',
    'Tolls fell 8.8 percent',
    'Fuel rose by almost 10.1 percent',
  ];
  for (const sentence of wrong) assert.match(judge(source, `${sentence} [@paper].`).join(), /direction/, sentence);
  const right = [
    'Cargo fell 2.1 percent, while passengers rose 9 percent',
    'Passengers, which had been falling, rose 9 percent',
    'Bus trips rose 4.4 percent, when ferry trips fell 3.3 percent',
    'Parcels were 6.6 percent down while letters were 7.7 percent up',
    'Bus trips did not fall by 4.4 percent',
  ];
  for (const sentence of right)
    assert.doesNotMatch(judge(source, `${sentence} [@paper].`).join(), /direction/, sentence);
});

test('a change that is named behind its amount', () => {
  const source = 'Ticket sales rose 8.5 percent in spring. Ferry journeys fell by 4.2 percent.';
  const of = (draft: string) => judge(source, `${draft} [@paper].`).at(0);
  assert.equal(of('The buses saw an 8.5 percent year-on-year fall in ticket sales'), '8.5 percent: direction');
  assert.equal(of('The buses saw an 8.5 percent seasonal rise in ticket sales'), '8.5 percent: found');
  assert.equal(of('The 4.2 percent increase in ferry journeys was missed'), '4.2 percent: direction');
  assert.equal(of('There was no 4.2 percent increase in ferry journeys'), '4.2 percent: found');
});

test('more against fewer, and against a fall', () => {
  const source = 'The port handled 23 percent more cattle wagons in May. The toll dropped by 40 cents to $2.10.';
  assert.deepEqual(judge(source, 'In May the port handled 23 percent fewer cattle wagons [@paper].'), [
    'May: found',
    '23 percent: direction',
  ]);
  assert.deepEqual(judge(source, 'The toll is 40 cents more than it was [@paper].'), ['40 cents: direction']);
  assert.deepEqual(judge(source, 'The toll is 40 cents less than it was [@paper].'), ['40 cents: found']);
  // Of what there is more in the one there may be less of another thing in the other.
  assert.deepEqual(judge('The pump is 30 percent more efficient.', 'The pump uses 30 percent less power [@paper].'), [
    '30 percent: found',
  ]);
});

test('an amount of any kind that came to this the other way', () => {
  const source = 'Container traffic fell to 212,400 TEU from 231,900 TEU a year earlier.';
  assert.deepEqual(judge(source, 'Container traffic rose to 212,400 TEU [@paper].'), ['212,400 TEU: direction']);
  assert.deepEqual(judge(source, 'Container traffic had shrunk to 212,400 TEU [@paper].'), ['212,400 TEU: found']);
  assert.deepEqual(judge(source, 'Container traffic came to 212,400 TEU, up from the year before [@paper].'), [
    '212,400 TEU: direction',
  ]);
  assert.deepEqual(
    judge('The wait slipped to 14 weeks, the board said.', 'The wait had grown to about 14 weeks [@paper].'),
    ['14 weeks: direction'],
  );
});

test('a bound, a denial, what slows, and what compares with another time, tell no direction', () => {
  const source = 'The hall seats up to 1,377 people.';
  assert.deepEqual(judge(source, 'The hall’s seats were cut down to 1,377 people [@paper].'), ['1,377: found']);
  assert.deepEqual(judge('Growth slowed to 1,377 visitors.', 'It fell to 1,377 visitors [@paper].'), ['1,377: found']);
  assert.deepEqual(
    judge('Visits did not rise to 1,377 a day.', 'Visits fell to 1,377 a day [@paper].').map(status =>
      status.replace(/.*: /, ''),
    ),
    ['found'],
  );
  assert.deepEqual(
    judge(
      'Visits fell to 1,377 from 1,590 a year earlier; in May there had been 1,204 visits.',
      'Visits rose to 1,377 from 1,204 in May [@paper].',
    ).filter(answer => answer.startsWith('1,377')),
    ['1,377: found'],
  );
});

test('a rival named in the same sentence of the draft owns nothing of the winner', () => {
  const source = 'Ingrid Olsen won with 57.3% of the vote, beating Marek Nowak, who had 31.8%.';
  const draft = 'She won the race with 57.3% of the vote, well ahead of Marek Nowak, who took 31.8% [@paper].';
  assert.deepEqual(judge(source, draft), ['57.3%: found', '31.8%: found']);
});

test('what runs into the next caption lends its figure to nobody there', () => {
  const source =
    'Opposition leader Marek Nowak jailed for 14 years Ingrid Olsen, who has led the party since 1997, spoke.';
  const people = 'President Ingrid Olsen met the mayor. Ingrid Olsen left. Marek Nowak was in court.';
  assert.deepEqual(judge(`${people}\n\n${source}`, 'Ingrid Olsen was jailed for 14 years [@paper].'), [
    '14 years: entity',
  ]);
  assert.deepEqual(judge(`${people}\n\n${source}`, 'Marek Nowak was jailed for 14 years [@paper].'), [
    '14 years: found',
  ]);
  assert.deepEqual(judge(`${people}\n\n${source}`, 'Marek Nowak has led the party since 1997 [@paper].'), [
    '1997: entity',
  ]);
});

test('the length of something is no age', () => {
  const source = 'The 26-year-old turned a 17-year hobby into a museum.';
  assert.deepEqual(judge(source, 'The 17-year-old has a museum for her hobby [@paper].'), ['17-year-old: measure']);
  assert.deepEqual(judge(source, 'Her hobby of 17 years became a museum [@paper].'), ['17 years: found']);
  assert.deepEqual(judge('The 17 year old founder has a museum.', 'The 17-year-old founder has a museum [@paper].'), [
    '17-year-old: found',
  ]);
});

test('another unit of time behind a bare number', () => {
  const source = 'The court let the police hold the brothers for 30 more days.';
  assert.deepEqual(judge(source, 'The court let the police hold the brothers for another 30 years [@paper].'), [
    '30 years: unit',
  ]);
  assert.deepEqual(judge(source, 'The court let the police hold the brothers for another 30 days [@paper].'), [
    '30 days: found',
  ]);
});

test('a figure that the source gives for another time', () => {
  const source = 'Exports of timber came to $5.2 billion in 2022. They rose to $6.1 billion in 2023.';
  assert.deepEqual(judge(source, 'Exports of timber came to $5.2 billion in 2023 [@paper].'), [
    '$5.2 billion: period',
    '2023: found',
  ]);
  assert.deepEqual(judge(source, 'Exports of timber came to $5.2 billion in 2022 [@paper].'), [
    '$5.2 billion: found',
    '2022: found',
  ]);
  assert.deepEqual(judge(source, 'Exports of timber came to $5.2 billion [@paper].'), ['$5.2 billion: found']);
  assert.deepEqual(
    judge(source, 'Exports of timber rose from $5.2 billion to $6.1 billion between 2022 and 2023 [@paper].'),
    ['$5.2 billion: found', '$6.1 billion: found', '2022: found', '2023: found'],
  );
});

test('“last year” counts from the date of the source', () => {
  const source =
    '---\ndate: 2024-03-05\n---\nExports of timber came to $5.2 billion last year. The mill opened in 2021.';
  assert.deepEqual(
    judge(source, 'Exports of timber came to $5.2 billion in 2021 [@paper].')[0],
    '$5.2 billion: period',
  );
  assert.deepEqual(judge(source, 'Exports of timber came to $5.2 billion in 2023 [@paper].')[0], '$5.2 billion: found');
  const undated = 'Exports of timber came to $5.2 billion last year. The mill opened in 2021.';
  assert.deepEqual(
    judge(undated, 'Exports of timber came to $5.2 billion in 2021 [@paper].')[0],
    '$5.2 billion: found',
  );
});

test('a year right behind each number tells whose it is', () => {
  const source = 'The canal carried 2,310 tonnes in 2016, up from 1,870 tonnes in 2015.';
  assert.deepEqual(judge(source, 'In 2016 the canal carried 1,870 tonnes [@paper].'), [
    '2016: found',
    '1,870 tonnes: period',
  ]);
  assert.deepEqual(judge(source, 'In 2015 the canal carried 1,870 tonnes [@paper].'), [
    '2015: found',
    '1,870 tonnes: found',
  ]);
  assert.deepEqual(judge(source, 'In 2016 the canal carried more than the 1,870 tonnes of 2015 [@paper].'), [
    '2016: found',
    '1,870 tonnes: found',
    '2015: found',
  ]);
  assert.deepEqual(judge(source, 'From 1,870 tonnes the canal came to 2,310 tonnes in 2016 [@paper].'), [
    '1,870 tonnes: found',
    '2,310 tonnes: found',
    '2016: found',
  ]);
});

test('a rank that tells which is meant has no warning beside that of what is said of it', () => {
  const source = `The first pamphlet, a sheet of prints, was ready in the autumn of 2013.

After the second edition of the guide came out in August 2014 it sold far better.

A reprint followed in May 2015.`;
  assert.deepEqual(judge(source, 'The first edition of the guide came out in May 2015 [@paper].'), [
    'first: unchecked',
    'May 2015: value',
  ]);
});

test('what is on sale is not what was sold, and a verb with a number of its own is no measure of the one before', () => {
  const source =
    'The new loom, which weaves 15-20 percent faster than the old one, goes on sale in May. It costs $2,899.';
  assert.deepEqual(judge(source, 'The new loom is 15 to 20 percent faster and costs $2,899 [@paper].'), [
    '15 to 20 percent: found',
    '$2,899: found',
  ]);
  // For sale or sold, a cost is no revenue.
  const sold = 'The loom works had sales of $4.6 million.';
  assert.deepEqual(judge(sold, 'The loom works had costs of $4.6 million [@paper].'), ['$4.6 million: measure']);
});
