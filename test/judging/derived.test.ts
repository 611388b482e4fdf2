import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

const club = `
  --- sources/club.md
  The club's attendance rose from 12,400 in 2009 to 31,000 in 2019. In the vote of members, 2,150 of 3,440 ballots
  backed the new stadium.
`;

function judge(draft: string, sources = club): string[] {
  const { verdicts } = runFixture(`${sources}\n  --- draft.md\n  ${draft}`);
  return verdicts.map(({ figure, status, note }) => `${figure.text}: ${status}${note === null ? '' : ` (${note})`}`);
}

test('one step on the figures of one sentence is derived, with its working', () => {
  assert.deepEqual(judge('The club’s attendance grew by 150 percent [@club].'), [
    '150 percent: derived (31,000 ÷ 12,400 − 1)',
  ]);
  assert.deepEqual(judge('Attendance at the club took 10 years to grow so far [@club].'), [
    '10 years: derived (2019 − 2009)',
  ]);
  assert.deepEqual(judge('In the vote of members 62.5% backed the stadium [@club].'), [
    '62.5%: derived (2,150 ÷ 3,440)',
  ]);
  assert.deepEqual(judge('In the vote of members 1,290 ballots did not back the stadium [@club].'), [
    '1,290: derived (3,440 − 2,150)',
  ]);
});

test('what is left of a whole is derived where the draft says that it is the rest', () => {
  const source = `
  --- sources/survey.md
  Of the nurses asked, 52 percent wanted longer shifts.
`;
  assert.deepEqual(judge('The other 48% of the nurses asked did not want longer shifts [@survey].', source), [
    '48%: derived (100 % − 52 percent)',
  ]);
  assert.deepEqual(judge('Of the nurses asked the remaining 48 percent wanted none [@survey].', source), [
    '48 percent: derived (100 % − 52 percent)',
  ]);
  assert.deepEqual(judge('Of the nurses asked 48% wanted longer shifts [@survey].', source), ['48%: different']);
  assert.deepEqual(judge('The other 47% of the nurses asked did not want them [@survey].', source), ['47%: absent']);
});

test('the year, month or day of a source that names none', () => {
  const source = `
  --- sources/plant.md
  ---
  issued: 1987-03-19
  ---
  Workers at the Livonia plant voted on a contract.
`;
  const note = 'derived (1987-03-19 is the date of the source)';
  assert.deepEqual(judge('In 1987 the workers of the Livonia plant voted [@plant].', source), [`1987: ${note}`]);
  assert.deepEqual(judge('In March 1987 the workers of the Livonia plant voted [@plant].', source), [
    `March 1987: ${note}`,
  ]);
  assert.deepEqual(judge('The workers at Livonia were to vote, it was said on 19 March 1987.', source), [
    `19 March 1987: ${note}`,
  ]);
  assert.deepEqual(judge('In 1988 the workers of the Livonia plant voted [@plant].', source), ['1988: absent']);
  assert.deepEqual(judge('In May 1987 the workers of the Livonia plant voted [@plant].', source), ['May 1987: absent']);
});

test('a part of a whole, by its share', () => {
  const source = `
  --- sources/mine.md
  Sixty pct of the mine's 51 mln issued shares will be offered to its owners.
`;
  assert.deepEqual(judge('The owners of the mine are offered 30.6 million shares [@mine].', source), [
    '30.6 million: derived (Sixty pct of 51 mln)',
  ]);
  assert.deepEqual(judge('The owners of the mine are offered 30.8 million shares [@mine].', source), [
    '30.8 million: different',
  ]);
  assert.deepEqual(judge('The owners of the mine are offered $30.6 million [@mine].', source), [
    '$30.6 million: absent',
  ]);
});

test('figures of two sentences are not put together', () => {
  assert.deepEqual(judge('The members of the club cast 33,150 ballots [@club].'), ['33,150: different']);
});

const bridge = `
  --- sources/bridge.md
  The old bridge closed on 14 May. A day after that, the mayor ordered a survey of the piers. The new bridge is 620 metres long.
`;

test('the day after a date, and another unit', () => {
  assert.deepEqual(judge('The mayor ordered a survey on 15 May [@bridge].', bridge), [
    '15 May: derived (the day after 14 May)',
  ]);
  assert.deepEqual(judge('The mayor ordered a survey on 17 May [@bridge].', bridge), ['17 May: absent']);
  assert.deepEqual(judge('The new bridge is about 2,030 feet long [@bridge].', bridge), [
    '2,030 feet: derived (converted from 620 metres)',
  ]);
});

test('the writer’s own step from figures that the sources have', () => {
  assert.deepEqual(
    judge('Attendance at the club rose from 12,400 to 31,000, or by 18,600 [@club].').at(-1),
    '18,600: derived (31,000 − 12,400)',
  );
});

const ferry = `
  --- sources/ferry.md
  ---
  issued: 2024-03-15
  ---
  The ferry company cancelled the Ardrossan crossing on Wednesday. It will run the Ardrossan crossing again next Tuesday.

  Last month the company's dry dock flooded.

  Officials inspected the pier at Brodick yesterday.
`;

test('a day that the source tells by its own date is derived', () => {
  assert.deepEqual(judge('The company cancelled the Ardrossan crossing on 13 March 2024 [@ferry].', ferry), [
    '13 March 2024: derived (“Wednesday”, in a source of 2024-03-15)',
  ]);
  assert.deepEqual(judge('The Ardrossan crossing will run again on 19 March [@ferry].', ferry), [
    '19 March: derived (“next Tuesday”, in a source of 2024-03-15)',
  ]);
  assert.deepEqual(judge('The company’s dry dock flooded in February 2024 [@ferry].', ferry), [
    'February 2024: derived (“Last month”, in a source of 2024-03-15)',
  ]);
  assert.deepEqual(judge('Officials inspected the pier at Brodick on March 14 [@ferry].', ferry), [
    'March 14: derived (“yesterday”, in a source of 2024-03-15)',
  ]);
});

test('another day than the source tells is not', () => {
  assert.deepEqual(judge('The company cancelled the Ardrossan crossing on 14 March 2024 [@ferry].', ferry), [
    '14 March 2024: absent',
  ]);
  // The Wednesday before, and the one to come, of which the source does not speak.
  assert.deepEqual(judge('The company cancelled the Ardrossan crossing on 6 March 2024 [@ferry].', ferry), [
    '6 March 2024: absent',
  ]);
  assert.deepEqual(judge('The company’s dry dock flooded in January 2024 [@ferry].', ferry), ['January 2024: absent']);
});

test('points of what is measured', () => {
  const source = `
  --- sources/trial.md
  In the group with the pill the patients' temperature fell from 146 °F to 127 °F.
`;
  assert.deepEqual(judge('The temperature of the patients in the group fell by 19 points [@trial].', source), [
    '19: derived (146 °F − 127 °F)',
  ]);
});

test('how far an amount went follows from the amount that the claim gives, and is no other amount', () => {
  const source = `
  --- sources/offer.md
  Halden Paper offered 31 crowns a share for its rival in May.

  The rival’s board refused. Halden Paper has raised its offer for the rival to 34.50 crowns a share.
`;
  assert.deepEqual(judge('Halden Paper raised its offer by 3.50 crowns to 34.50 crowns a share [@offer].', source), [
    '3.50 crowns: derived (34.50 crowns − 31 crowns)',
    '34.50 crowns: found',
  ]);
  assert.deepEqual(judge('Halden Paper raised its offer by 4.50 crowns to 34.50 crowns a share [@offer].', source), [
    '4.50 crowns: absent',
    '34.50 crowns: found',
  ]);
});

test('two equal parts make a sum', () => {
  const source = `
  --- sources/plan.md
  The ferry company will sell 150 million crowns of bonds and 150 million crowns of preference shares.
`;
  assert.deepEqual(judge('The ferry company raises 300 million crowns from bonds and shares [@plan].', source), [
    '300 million crowns: derived (150 million crowns + 150 million crowns)',
  ]);
});

test('a figure that a line has for itself belongs to the text under it', () => {
  const source = `
  --- sources/facts.md
  **€46.2 million**

  The value of the tiles that came from Portugal, out of all tiles imported (€61.6 million).
`;
  assert.deepEqual(judge('Three quarters of the tiles imported came from Portugal [@facts].', source), [
    'Three quarters: derived (€46.2 million ÷ €61.6 million)',
  ]);
});

test('"all but" leaves the rest of a whole', () => {
  const source = `
  --- sources/survey.md
  Of the boats inspected, 97% had a life raft.
`;
  assert.deepEqual(judge('All but 3 percent of the boats inspected had a life raft [@survey].', source), [
    '3 percent: derived (100 % − 97%)',
  ]);
});

test('a comparison in words that no source makes is not called absent', () => {
  const source = `
  --- sources/harbour.md
  The harbour handled 2.1 million tonnes in 2012. It was far more in 2019, when the new pier stood: 4.4 million tonnes.
`;
  assert.deepEqual(judge('Traffic in the harbour had nearly quadrupled since then [@harbour].', source), [
    'quadrupled: unchecked (a comparison in words is often the writer’s own; the sources do not state it)',
  ]);
});

test('a bare number takes the unit of the amount before it', () => {
  const source = `
  --- sources/wind.md
  The turbines gave 918 MWh in 2020, up from 805 MWh in 2019.
`;
  assert.deepEqual(judge('In 2020 the turbines gave 918 MWh in all, 113 more than in 2019 [@wind].', source), [
    '2020: found',
    '918 MWh: found',
    '113: derived (918 MWh − 805 MWh)',
    '2019: found',
  ]);
});

test('a number is of the unit that its sentence says beside a like one', () => {
  const source = `
  --- sources/oil.md
  Storage sites hold 34 mln, down from about 41 mln litres of feed oil in the spring.
`;
  assert.deepEqual(judge('Storage of feed oil fell by seven million litres, or 17 percent [@oil].', source), [
    'seven million litres: derived (41 mln litres − 34 mln)',
    '17 percent: derived (1 − 34 mln ÷ 41 mln litres)',
  ]);
  assert.deepEqual(judge('Storage of feed oil fell by nine million litres [@oil].', source), [
    'nine million litres: absent',
  ]);
});
