// Writes src/names/countries.generated.ts, the slice of the country table that names are known by, from the
// development dependency world-countries. `--check` changes nothing and fails where the file on disk is stale.
import { readFileSync, writeFileSync } from 'node:fs';

const target = new URL('../src/names/countries.generated.ts', import.meta.url);
const root = new URL('../node_modules/world-countries/', import.meta.url);
const countries = JSON.parse(readFileSync(new URL('countries.json', root), 'utf8'));
const { version } = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'));

const isIndependent = country => country.independent === true || country.unMember === true;
const demonymsOf = country => [
  ...new Set(
    Object.values(country.demonyms.eng ?? {})
      .flatMap(demonym => demonym.split(','))
      .map(demonym => demonym.trim())
      .filter(Boolean),
  ),
];

// A demonym of several countries belongs to the one that is independent; of several such, to none.
const owners = new Map();
for (const country of countries)
  for (const demonym of demonymsOf(country)) owners.set(demonym, [...(owners.get(demonym) ?? []), country]);
const ownerOf = demonym => {
  const all = owners.get(demonym);
  const independent = all.filter(isIndependent);
  return all.length === 1 ? all[0] : independent.length === 1 ? independent[0] : undefined;
};

const rows = countries
  .map(country => [
    country.cca2,
    country.name.common,
    country.name.official === country.name.common ? '' : country.name.official,
    // Capitals of dependent territories are mostly the names of people and of larger places ("Hamilton", "Stanley").
    isIndependent(country) ? country.capital.filter(Boolean) : [],
    demonymsOf(country).filter(demonym => ownerOf(demonym) === country),
    // Short forms of three and more capitals ("UAE", "DPRK"); shorter ones are words too ("IN", "IT").
    country.altSpellings.filter(spelling => /^[A-Z]{3,5}$/.test(spelling)),
  ])
  .sort((a, b) => (a[0] < b[0] ? -1 : 1));

const text = `/*!
 * Made by scripts/generateCountries.mjs; do not edit.
 *
 * Contains information from the "World countries" database (https://github.com/mledoze/countries, npm package
 * world-countries ${version}), which is made available under the Open Database License (ODbL) 1.0,
 * https://opendatacommons.org/licenses/odbl/1-0/. This table is a part of that database (common and official English
 * names, capitals, English demonyms, short forms) and stays under the same licence.
 */

/** Code (ISO 3166-1 alpha-2), common name, official name ('' where the same), capitals, demonyms, short forms. */
export type CountryRow = readonly [
  code: string,
  name: string,
  official: string,
  capitals: readonly string[],
  demonyms: readonly string[],
  shortForms: readonly string[],
];

export const countryRows: readonly CountryRow[] = [
${rows.map(row => `  ${JSON.stringify(row)},`).join('\n')}
];
`;

if (process.argv.includes('--check')) {
  let current = '';
  try {
    current = readFileSync(target, 'utf8').replaceAll('\r\n', '\n');
  } catch {}
  if (current !== text) {
    console.error('src/names/countries.generated.ts is stale: run `node scripts/generateCountries.mjs`.');
    process.exitCode = 1;
  }
} else {
  writeFileSync(target, text);
}
