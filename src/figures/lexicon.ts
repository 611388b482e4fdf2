import { type CurrencyWord, currencyWords, nationWords } from './currencies.ts';
import type { DurationUnit, Hedge } from './figure.ts';
import { durationWords, type Unit, unitsByWord } from './units.ts';

/** Everything the grammar knows of one word. Roles that a word has not are 0, -1 for the cardinal, or null. */
export interface WordEntry {
  readonly word: string;
  /** 0 to 19, or a ten up to 90; -1 for none. */
  readonly cardinal: number;
  /** Power of ten that multiplies what stands before it: 2 for "hundred", 6 for "million", "mln". */
  readonly scale: number;
  readonly ordinal: number;
  /** 3 for "third(s)". */
  readonly denominator: number;
  readonly month: number;
  readonly multiplier: number;
  readonly duration: readonly [DurationUnit, number] | null;
  readonly unit: Unit | null;
  readonly currency: CurrencyWord | null;
  readonly nation: boolean;
  /** Ends the noun phrase behind a number. */
  readonly stop: boolean;
  /** Comes before a number that only names a part of a work or a thing: "Section 3", "page 12". */
  readonly reference: boolean;
  /** Comes before the number of one thing in a series: "Tier 1", "week two". */
  readonly series: boolean;
  /** Comes before a year or a month: "in", "since", "early". */
  readonly timePreposition: boolean;
  /** A plural that does not end in s. */
  readonly plural: string | null;
  /** A verb or noun of change, after which "5 to 7" need not be a range: "rose", "up". */
  readonly change: boolean;
  readonly determiner: boolean;
  /** May begin a figure. */
  readonly starts: boolean;
}

type Roles = { -readonly [K in keyof WordEntry]: WordEntry[K] };

const entriesByWord = new Map<string, Roles>();
/** By index; 0 is the entry of every unknown word. */
export const entries: WordEntry[] = [createEntry('')];

function createEntry(word: string): Roles {
  return {
    word,
    cardinal: -1,
    scale: 0,
    ordinal: 0,
    denominator: 0,
    month: 0,
    multiplier: 0,
    duration: null,
    unit: null,
    currency: null,
    nation: false,
    stop: false,
    reference: false,
    series: false,
    timePreposition: false,
    plural: null,
    change: false,
    determiner: false,
    starts: false,
  };
}

function entry(word: string): Roles {
  let found = entriesByWord.get(word);
  if (!found) {
    found = createEntry(word);
    entriesByWord.set(word, found);
    entries.push(found);
  }
  return found;
}

function define(words: string, role: (entry: Roles, index: number) => void): void {
  words.split(/\s+/).forEach((word, index) => {
    role(entry(word), index);
  });
}

function defineTable(table: Readonly<Record<string, number>>, role: (entry: Roles, value: number) => void): void {
  for (const [words, value] of Object.entries(table)) define(words, item => role(item, value));
}

define(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  (word, index) => {
    word.cardinal = index;
    word.starts = true;
  },
);
define('twenty thirty forty fifty sixty seventy eighty ninety', (word, index) => {
  word.cardinal = (index + 2) * 10;
  word.starts = true;
});
defineTable(
  {
    'hundred hundreds': 2,
    'thousand thousands k': 3,
    'lakh lakhs': 5,
    'million millions mln mlns mn mio mill millionen': 6,
    'crore crores': 7,
    'billion billions bln blns bn milliarde milliarden mrd': 9,
    'trillion trillions trln trn tn': 12,
    'quadrillion quadrillions': 15,
  },
  (word, value) => {
    word.scale = value;
  },
);
define(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
  (word, index) => {
    word.ordinal = index + 1;
    word.starts = true;
  },
);
defineTable(
  {
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
    thousandth: 1000,
  },
  (word, value) => {
    word.ordinal = value;
    word.starts = true;
  },
);
defineTable(
  {
    'half halves': 2,
    'third thirds': 3,
    'quarter quarters fourth fourths': 4,
    'fifth fifths': 5,
    'sixth sixths': 6,
    'seventh sevenths': 7,
    'eighth eighths': 8,
    'ninth ninths': 9,
    'tenth tenths': 10,
    'sixteenth sixteenths': 16,
    'hundredth hundredths': 100,
    'thousandth thousandths': 1000,
  },
  (word, value) => {
    word.denominator = value;
  },
);
define('half a an number no decade century twice thrice double triple q h', word => {
  word.starts = true;
});
[
  'january jan',
  'february feb',
  'march mar',
  'april apr',
  'may',
  'june jun',
  'july jul',
  'august aug',
  'september sept sep',
  'october oct',
  'november nov',
  'december dec',
].forEach((words, index) => {
  define(words, word => {
    word.month = index + 1;
    word.starts = true;
  });
});
defineTable(
  {
    'doubled doubling doubles': 2,
    'tripled tripling triples trebled trebling': 3,
    'quadrupled quadrupling quadruples': 4,
    'quintupled quintupling': 5,
    'halved halving': 0.5,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    elevenfold: 11,
    twelvefold: 12,
    fifteenfold: 15,
    twentyfold: 20,
    thirtyfold: 30,
    fortyfold: 40,
    fiftyfold: 50,
    hundredfold: 100,
    thousandfold: 1000,
  },
  (word, value) => {
    word.multiplier = value;
    word.starts = true;
  },
);
for (const [word, duration] of durationWords) entry(word).duration = duration;
for (const [word, unit] of unitsByWord) entry(word).unit = unit;
for (const [word, currency] of currencyWords) entry(word).currency = currency;
for (const word of nationWords) entry(word).nation = true;

// Closed-class words and the commonest verbs: no counted noun stands behind them.
define(
  `and or but nor of in on at by to from for with without as than that which who whom whose when where while if because since until till
  after before during over under above below between among against into onto through across about around near per via versus vs
  is are was were be been being has have had do does did will would can could may might shall should must not no
  the a an this these his her its their our your my he she it we they i you there here who's what how why
  said says say told added made makes made up down out off back so then thus now today yesterday tomorrow also only just more less fewer each every both all
  rose fell gained lost won beat increased decreased declined dropped came went became remains remained ago later earlier apiece respectively vs
  who including such like plus minus times monday tuesday wednesday thursday friday saturday sunday yet still again too`,
  word => {
    word.stop = true;
  },
);
entry('times').stop = false;
define(
  'section sections chapter chapters figure figures fig figs table tables page pages p pp article articles clause paragraph para appendix annex note footnote question equation lemma theorem listing slide volume vol issue version v ver exhibit item step line lines versions gate platform runway deck ward terminal berth pier reference ref isbn issn doi tel telephone fax phone ext room flight route highway channel flat apt suite box sku zip postcode',
  word => {
    word.reference = true;
  },
);
define(
  'tier phase category level group day week game grade stage round class type division district season series episode match set lap act scene verse seed seat lane round',
  word => {
    word.series = true;
  },
);
define(
  'in since until till by of from through during before after around early late mid year years fiscal for between and to circa season summer winter spring autumn fall christmas calendar ending ended begin end beginning start throughout about last next this past previous',
  word => {
    word.timePreposition = true;
  },
);
for (const [plural, singular] of Object.entries({
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  police: 'police',
  staff: 'staff',
  troops: 'troop',
  personnel: 'personnel',
  cattle: 'cattle',
  sheep: 'sheep',
  fish: 'fish',
  aircraft: 'aircraft',
  spacecraft: 'spacecraft',
  species: 'species',
  series: 'series',
  crew: 'crew',
  dead: 'dead',
  wounded: 'wounded',
  media: 'medium',
  criteria: 'criterion',
  phenomena: 'phenomenon',
  wives: 'wife',
  lives: 'life',
  businessmen: 'businessman',
  policemen: 'policeman',
  firemen: 'fireman',
  servicemen: 'serviceman',
  fishermen: 'fisherman',
  gunmen: 'gunman',
  crewmen: 'crewman',
  congressmen: 'congressman',
  spokesmen: 'spokesman',
  schoolchildren: 'schoolchild',
  grandchildren: 'grandchild',
  mice: 'mouse',
  loaves: 'loaf',
  wolves: 'wolf',
  calves: 'calf',
  knives: 'knife',
  shelves: 'shelf',
  thieves: 'thief',
  leaves: 'leaf',
  teeth: 'tooth',
  geese: 'goose',
  headquarters: 'headquarters',
})) {
  entry(plural).plural = singular;
}
define(
  'rose fell gained climbed dropped jumped slipped slid surged soared plunged eased increased decreased declined grew shrank up down rise fall gain drop raised cut lowered lost added higher lower rising falling',
  word => {
    word.change = true;
  },
);
define('the a an his her its their our my your this that these those another every each s', word => {
  word.determiner = true;
});
// Words the grammar asks for by name (Tokens.is).
define(
  `percent per cent pct percentage point points pc pp pps basis bps bp old oldest biggest largest smallest highest lowest best worst ever fold time times
  as much many half quarter dozen dozens degree degrees square sq cubic cu day hour second minute barrel barrels b d sterling o clock am pm gmt est edt utc cet bst pst ist
  x pts prozent strong odd olds other split rank ranked st nd rd th s u p m q h fy q1 q2 q3 q4 no nos number few couple several nearly almost exactly lady name instance place glance sight aid all least most or so
  decade decades century months quarters years age ages aged nine six three people once again one half fiftieth first second nautical metric light every minus local fy for gmt http https www ftp com org net gov edu int`,
  () => {},
);

/** What the words before a figure say of it, read from its last word backwards: `than` after `more` is 'above'. */
export interface HedgeNode {
  hedge: Hedge | null;
  readonly before: Map<string, HedgeNode>;
}

const hedgeTable: Readonly<Record<Hedge, string>> = {
  about: `about; around; roughly; approximately; approx; some; circa; ca; estimated; close to; in the region of; in the order of; somewhere around; nearer; or so; give or take; approaching roughly; perhaps`,
  below: `nearly; almost; just under; under; below; less than; fewer than; lower than; smaller than; just below; shy of; just shy of; short of; just short of; south of; approaching; not quite; slightly under; younger than; shorter than; under the age of`,
  above: `more than; over; above; just over; exceeding; exceeded; exceeds; exceed; surpassing; surpassed; surpasses; surpass; topping; topped; upwards of; upward of; in excess of; north of; greater than; higher than; larger than; bigger than; better than; older than; longer than; beyond; well over; over the age of`,
  'at-least': `at least; no less than; not less than; no fewer than; not fewer than; a minimum of; minimum of; minimum; as little as; as few as; at the least`,
  'at-most': `up to; as much as; as many as; at most; no more than; not more than; a maximum of; maximum of; maximum; not exceeding; as high as; as long as; at the most; capped at; no greater than`,
};

export const hedgeTree: HedgeNode = { hedge: null, before: new Map() };
for (const [hedge, phrases] of Object.entries(hedgeTable) as [Hedge, string][]) {
  for (const phrase of phrases.split(';')) {
    let node = hedgeTree;
    for (const word of phrase.trim().split(/\s+/).reverse()) {
      entry(word);
      let next = node.before.get(word);
      if (!next) {
        next = { hedge: null, before: new Map() };
        node.before.set(word, next);
      }
      node = next;
    }
    node.hedge = hedge;
  }
}

/** Where a word is looked up: by the hash of its letters, then letter by letter, so that no string is made. */
const slots = new Int32Array(8192);

/** One step of the hash, over ASCII letters without case. Others never meet an entry. */
export function hashLetter(hash: number, code: number): number {
  return (Math.imul(hash, 31) + (code | 32)) | 0;
}

function slotOf(hash: number): number {
  return (hash ^ (hash >>> 13)) & (slots.length - 1);
}

entries.forEach(({ word }, index) => {
  if (index === 0) return;
  let hash = 0;
  for (let i = 0; i < word.length; i++) hash = hashLetter(hash, word.charCodeAt(i));
  let slot = slotOf(hash);
  while (slots[slot]) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = index;
});

/** The index in {@link entries} of the word in `text` from `start` to `end` whose hash is given; 0 for unknown words. */
export function findEntry(text: string, start: number, end: number, hash: number): number {
  let slot = slotOf(hash);
  for (;;) {
    const index = slots[slot] ?? 0;
    if (index === 0 || matches(text, start, end, entries[index]?.word ?? '')) return index;
    slot = (slot + 1) & (slots.length - 1);
  }
}

function matches(text: string, start: number, end: number, word: string): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if ((text.charCodeAt(start + i) | 32) !== word.charCodeAt(i)) return false;
  return true;
}
