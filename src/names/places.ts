import { countryRows } from './countries.generated.ts';
import { toNameKey, toSlug } from './nameKey.ts';

/** What the table of countries, capitals and regions knows of a written name. */
export interface Place {
  /** Slug of the entity's name. */
  readonly id: string;
  readonly name: string;
  /** A demonym ("Belarusian") is a form of the country's name; a capital is a place of its own. */
  readonly form: 'country' | 'demonym' | 'capital' | 'region';
}

// In use beside what the database has, for its own countries (by code).
const otherNames: Readonly<Record<string, readonly string[]>> = {
  BA: ['Bosnia', 'Bosnia-Herzegovina'],
  CD: ['Democratic Republic of Congo', 'Zaire'],
  CI: ["Côte d'Ivoire", "Cote d'Ivoire"],
  CN: ['PRC', 'Mainland China', "People's Republic of China"],
  CV: ['Cabo Verde'],
  GB: ['UK', 'U.K.', 'Britain', 'Great Britain'],
  HK: ['H.K.'],
  IR: ['Islamic Republic of Iran'],
  KP: ["Democratic People's Republic of Korea"],
  LA: ['Lao PDR'],
  MK: ['Macedonia'],
  MM: ['Burma'],
  NL: ['Holland', 'The Netherlands'],
  NZ: ['N.Z.'],
  RU: ['Russian Federation'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey', 'Republic of Turkey', 'Turkiye'],
  TW: ['Republic of China'],
  US: ['US', 'U.S.', 'U.S.A.', 'America', 'United States of America'],
  VA: ['Vatican', 'Holy See'],
};
const otherDemonyms: Readonly<Record<string, readonly string[]>> = {
  AR: ['Argentinian'],
  AE: ['Emirati'],
  AF: ['Afghani'],
  CI: ['Ivoirian'],
  CN: ['Sino'],
  DE: ['Germano'],
  DK: ['Dane', 'Danes'],
  ES: ['Spaniard', 'Spaniards'],
  FI: ['Finn', 'Finns'],
  FR: ['Franco', 'Frenchman', 'Frenchmen', 'Frenchwoman'],
  GB: ['Anglo', 'Briton', 'Britons'],
  IE: ['Irishman', 'Irishwoman'],
  IN: ['Indo'],
  KZ: ['Kazakh'],
  NL: ['Dutchman', 'Dutchwoman'],
  NZ: ['New Zealander'],
  PH: ['Philippine'],
  PL: ['Pole', 'Poles'],
  RU: ['Russo'],
  SA: ['Saudi'],
  SE: ['Swede', 'Swedes'],
  SI: ['Slovenian'],
  TJ: ['Tajik'],
  TR: ['Turk', 'Turks'],
  UZ: ['Uzbek'],
};

// Parts of the world and states of the past, with their adjectives; no country table has them.
const regions: readonly (readonly [name: string, names: readonly string[], adjectives: readonly string[]])[] = [
  ['Africa', [], ['African']],
  ['Asia', [], ['Asian']],
  ['Australasia', [], []],
  ['Balkans', [], []],
  ['Baltics', [], []],
  ['Caribbean', [], []],
  ['Caucasus', [], []],
  ['Central America', [], ['Central American']],
  ['Central Asia', [], ['Central Asian']],
  ['Central Europe', [], ['Central European']],
  ['East Asia', [], ['East Asian']],
  ['Eastern Europe', [], ['Eastern European', 'East European']],
  ['East Germany', ['German Democratic Republic'], ['East German']],
  ['England', [], []],
  ['Eurasia', [], ['Eurasian']],
  ['Europe', [], ['European']],
  ['Far East', [], []],
  ['Latin America', [], ['Latin American']],
  ['Middle East', [], ['Middle Eastern', 'Mideast']],
  ['North Africa', [], ['North African']],
  ['North America', [], ['North American']],
  ['Northern Ireland', [], []],
  ['Oceania', [], []],
  ['Scandinavia', [], ['Scandinavian']],
  ['Scotland', [], ['Scottish', 'Scots']],
  ['South America', [], ['South American']],
  ['South Asia', [], ['South Asian']],
  ['Southeast Asia', ['South-East Asia'], ['Southeast Asian']],
  ['Southern Europe', [], []],
  ['Soviet Union', ['USSR', 'U.S.S.R.'], ['Soviet', 'Soviets']],
  ['Sub-Saharan Africa', [], []],
  ['Wales', [], ['Welsh']],
  ['West', [], ['Western']],
  ['Western Europe', [], ['Western European', 'West European']],
  ['West Germany', [], ['West German']],
  ['Yugoslavia', [], ['Yugoslav', 'Yugoslavian']],
];

// Parts of federations that their newspapers name without saying where they are. Not those that are a city's or
// a country's name too: Washington, New York, Georgia, Quebec, Victoria. With the short form that newspapers put behind
// a town, where it is no other word.
const states = `
  Alabama,Alaska,Arizona=Ariz,Arkansas,California=Calif,Colorado=Colo,Connecticut=Conn,Delaware,Florida=Fla,Hawaii,Idaho,Illinois,Indiana,Iowa,
  Kansas,Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan=Mich,Minnesota=Minn,Mississippi,Missouri,Montana,Nebraska=Neb,Nevada,
  New Hampshire=N.H.,New Jersey=N.J.,New Mexico=N.M.,North Carolina,North Dakota,Ohio,Oklahoma=Okla,Oregon,Pennsylvania,Rhode Island=R.I.,
  South Carolina,South Dakota,Tennessee=Tenn,Texas,Utah,Vermont,Virginia,West Virginia,Wisconsin=Wis,Wyoming=Wyo,Alberta,
  British Columbia,Manitoba,New Brunswick,Newfoundland,Nova Scotia,Ontario,Saskatchewan,New South Wales,Queensland,
  South Australia,Tasmania,Western Australia
`
  .split(',')
  .map(name => name.trim().split('='));

const places = createTable();
const placeWords = new Set([...places.keys()].flatMap(key => key.split(' ')));

/** Looks a written name up in the table; `undefined` where it has none or the name is ambiguous there. */
export function findPlace(key: string): Place | undefined {
  return places.get(key);
}

/** Whether a word of a name's key stands in a name of the table, with others or alone. */
export function isPlaceWord(word: string): boolean {
  return placeWords.has(word);
}

/** Whether the key is that of a nationality ("belarusian", "sino"). */
export function isDemonym(key: string): boolean {
  return places.get(key)?.form === 'demonym';
}

function createTable(): ReadonlyMap<string, Place> {
  const table = new Map<string, Place>();
  const add = (written: string, place: Place) => {
    const key = toNameKey(written);
    if (!table.has(key)) table.set(key, place);
  };
  for (const [code, name, official, , , shortForms] of countryRows) {
    const place: Place = { id: toSlug(name), name, form: 'country' };
    for (const written of [name, official, ...shortForms, ...(otherNames[code] ?? [])])
      if (written) add(written, place);
  }
  for (const [name, names, adjectives] of regions) {
    const id = toSlug(name);
    for (const written of [name, ...names]) add(written, { id, name, form: 'region' });
    for (const written of adjectives) add(written, { id, name, form: 'demonym' });
  }
  for (const [name = '', ...short] of states)
    for (const written of [name, ...short]) add(written, { id: toSlug(name), name, form: 'region' });
  for (const [code, name, , , demonyms] of countryRows) {
    const place: Place = { id: toSlug(name), name, form: 'demonym' };
    for (const written of [...demonyms, ...(otherDemonyms[code] ?? [])]) {
      add(written, place);
      // The plural of the people: "Belarusians", not "Chineses".
      if (/(?:an|i|ian|er|ek|ak|ni|ot|ali|ite|ech)$/.test(written)) add(`${written}s`, place);
    }
  }
  for (const [, , , capitals] of countryRows)
    for (const capital of capitals) {
      const name = capital.replace(/ D\.C\.$/, '');
      add(name, { id: toSlug(name), name, form: 'capital' });
    }
  table.delete('');
  return table;
}
