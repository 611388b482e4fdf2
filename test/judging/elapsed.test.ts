import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runFixture } from '../support/check.ts';

const salmon = `
  --- sources/salmon.md
  ---
  issued: 2016-05-12
  ---
  The licence of the Brenna site was suspended on February 3 and given back on April 21.

  The ban on nets ends in eight months, when sites reopen.
`;

function judge(draft: string): string[] {
  const { verdicts } = runFixture(`${salmon}\n  --- draft.md\n  ${draft}`);
  return verdicts
    .filter(({ status }) => status !== 'found')
    .map(({ figure, status, note }) => `${figure.text}: ${status}${note === null ? '' : ` (${note})`}`);
}

test('the time between two dates without a year is reckoned in the year of their source', () => {
  assert.deepEqual(
    judge('The licence of Brenna was given back on April 21, 78 days after it was suspended [@salmon].'),
    ['78 days: derived (April 21 − February 3)'],
  );
  assert.deepEqual(judge('The licence of Brenna was given back eleven weeks after it was suspended [@salmon].'), [
    'eleven weeks: derived (April 21 − February 3)',
  ]);
  assert.deepEqual(judge('The licence of Brenna was given back 87 days after it was suspended [@salmon].'), [
    '87 days: absent',
  ]);
});

test('a month that a source tells by a time from its own date', () => {
  assert.deepEqual(judge('The ban on nets ends in January 2017, and sites reopen [@salmon].'), [
    'January 2017: derived (the date of the source + eight months)',
  ]);
  assert.deepEqual(judge('The ban on nets ends in January, and sites reopen [@salmon].'), [
    'January: derived (the date of the source + eight months)',
  ]);
  assert.deepEqual(judge('The ban on nets ends in March, and sites reopen [@salmon].'), ['March: absent']);
});
