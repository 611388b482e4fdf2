import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toPersonName } from '../../src/sources/personName.ts';

for (const [name, given, family] of [
  ['Ryan Woo', 'Ryan', 'Woo'],
  ['Mary Ann Smith', 'Mary Ann', 'Smith'],
  ['J. K. Rowling', 'J. K.', 'Rowling'],
  ['J.R. Doe', 'J.R.', 'Doe'],
  ['John F. Kennedy', 'John F.', 'Kennedy'],
  ['Jean-Luc Picard', 'Jean-Luc', 'Picard'],
  ['Conan O’Brien', 'Conan', 'O’Brien'],
  ['Ronald McDonald', 'Ronald', 'McDonald'],
  ['Zoë Müller-Weiß', 'Zoë', 'Müller-Weiß'],
  ['Anna van der Berg', 'Anna', 'van der Berg'],
  ['Anna Van Houten', 'Anna', 'Van Houten'],
  ['Ursula von der Leyen', 'Ursula', 'von der Leyen'],
  ['Mohammed bin Salman', 'Mohammed', 'bin Salman'],
  ['Yew Lun Tian', 'Yew Lun', 'Tian'],
] as const) {
  test(`a person has a given and a family name: ${name}`, () =>
    assert.deepEqual(toPersonName(` ${name.replace(' ', '  ')}`), { family, given }));
}

for (const name of [
  'Feng Yujun',
  'Kim Jong Un',
  'Lee Child',
  'Nguyen Van Thieu',
  'Gabriel García Márquez',
  'Madonna',
  'Reuters',
  'BBC News',
  'BBC Monitoring',
  'Al Jazeera',
  'Ministry of Finance',
  'Acme Corp',
  'World Bank',
  'Reuters Staff',
  'The Economist',
  'Coast and Harbour',
  'Goldman Sachs Group',
  'Martin Luther King Jr.',
  'Dr. Jane Doe',
  'Hong Kong',
  'jane doe',
  'Jane D.',
  'JANE DOE',
  '冯玉军',
  'van der Berg',
  'Jane Mary Ann Louise Doe',
  'ministry Of finance',
  '',
]) {
  test(`what does not show a person’s two names stays as it stands: ${name}`, () =>
    assert.deepEqual(toPersonName(name), { literal: name }));
}
