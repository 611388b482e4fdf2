import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPreferences, toSettingName } from '../../src/server/settings.ts';

const codes = ['figure-not-in-sources', 'sources-disagree'];

test('settings choose severities by the checks’ names in camel case', () => {
  const settings = { checks: { [toSettingName('figure-not-in-sources')]: 'error', sourcesDisagree: 'off' } };
  assert.deepEqual(readPreferences(settings, codes).severities, {
    'figure-not-in-sources': 'error',
    'sources-disagree': 'off',
  });
});

test('what is no settings section, no check or no severity changes nothing', () => {
  for (const settings of [null, undefined, 7, 'off', [], { checks: null }, { checks: { other: 'off' } }]) {
    assert.deepEqual(readPreferences(settings, codes).severities, {});
  }
  const odd = { checks: { figureNotInSources: 'loud', sourcesDisagree: { toString: () => 'off' } } };
  assert.deepEqual(readPreferences(odd, codes).severities, {});
});

test('a citation goes where the settings say, if they say anything', () => {
  assert.equal(readPreferences({ citations: { insertAs: 'footnote' } }, codes).insertAs, 'footnote');
  for (const insertAs of ['endnote', 1, null])
    assert.equal(readPreferences({ citations: { insertAs } }, codes).insertAs, undefined);
});
