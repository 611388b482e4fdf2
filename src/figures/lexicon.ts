import { type CurrencyWord, currencyWords, nationWords } from './currencies.ts';
import type { DurationUnit } from './figure.ts';
import { hedgeWords } from './hedgeTree.ts';
import { durationWords, type Unit, unitsByWord } from './units.ts';
import {
  askedFor,
  changeWords,
  determiners,
  plurals,
  referenceWords,
  seriesWords,
  stopWords,
  timePrepositions,
} from './wordLists.ts';

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
  words
    .trim()
    .split(/\s+/)
    .forEach((word, index) => {
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

define(stopWords, word => {
  word.stop = true;
});
entry('times').stop = false;
define(referenceWords, word => {
  word.reference = true;
});
define(seriesWords, word => {
  word.series = true;
});
define(timePrepositions, word => {
  word.timePreposition = true;
});
for (const [plural, singular] of Object.entries(plurals)) entry(plural).plural = singular;
define(changeWords, word => {
  word.change = true;
});
define(determiners, word => {
  word.determiner = true;
});
for (const word of hedgeWords) entry(word);
define(askedFor, () => {});

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
