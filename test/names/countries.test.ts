import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';
import { findPlace } from '../../src/names/places.ts';

test('the generated table is what the script makes of the installed database', () => {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/generateCountries.mjs', '--check'], {
    encoding: 'utf8',
  });
  assert.equal(status, 0, stderr);
});

test('countries, demonyms, capitals and regions', () => {
  const table: Record<string, string> = {
    'united kingdom': 'country united-kingdom',
    britain: 'country united-kingdom',
    british: 'demonym united-kingdom',
    us: 'country united-states',
    'united states of america': 'country united-states',
    "people's republic of china": 'country china',
    belarusian: 'demonym belarus',
    belarusians: 'demonym belarus',
    french: 'demonym france',
    turkey: 'country turkiye',
    minsk: 'capital minsk',
    washington: 'capital washington',
    singapore: 'country singapore',
    western: 'demonym west',
    'eastern europe': 'region eastern-europe',
  };
  for (const [key, expected] of Object.entries(table)) {
    const place = findPlace(key);
    assert.equal(`${place?.form} ${place?.id}`, expected, key);
  }
  // Two countries each: the table does not choose.
  for (const key of ['dominican', 'congolese', 'korean', 'constructor']) assert.equal(findPlace(key), undefined, key);
});
