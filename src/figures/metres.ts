import type { Big } from 'big.js';
import { findCountedNoun } from './nouns.ts';
import { GLUED, LINE, type Tokens } from './tokens.ts';

/*
 * `1.4m` is 1.4 million or 1.4 metres. Newspapers write both; only what stands around it tells.
 */

// Behind it: what is measured in metres, or how.
const measured = new Set(
  `high long deep tall wide thick above below away apart down up across square sprint sprints dash hurdle hurdles medley
  relay freestyle backstroke breaststroke butterfly steeplechase race races final finals runner runners swimmer swimmers
  champion championship record run swim event events heat heats title platform springboard rifle pistol individual
  wall walls fence tower towers statue mast pole wave waves tsunami swell pool bridge span tunnel trench shaft hole
  crater pit pipe pipeline cable rope cliff slope drop fall dive jump leap throw putt putts radius distance depth height
  altitude elevation level yacht boat vessel ship ferry tree trees telescope antenna column stretch strip corridor track
  oak barrier embankment skyscraper building ceiling peak summit mountain hill buffer exclusion gap`.split(/\s+/),
);
// Before it: a dimension, or a movement over a distance.
const dimensions = new Set(
  `length height depth width distance altitude elevation diameter radius thickness high long deep tall wide thick
  metres meters measuring measures measured jumped leapt leaped cleared threw thrown swam ran dived dove fell
  plunged walked climbed deeper higher taller wider longer waist snow rain water under men's women's`.split(/\s+/),
);
// Counted by the million as well: "533m records", "3m trees".
const manyCounted = new Set('record event title tree vessel ship boat yacht building level runner swimmer'.split(' '));
const raceDistances = new Set([50, 60, 100, 110, 200, 400, 800]);
const directions = new Set(['from', 'north', 'south', 'east', 'west', 'of', 'off', 'by', 'x']);
const SLASH = 47;
const OPENS = 40;
const PERCENT = 37;
// How many words before and behind may tell; the bound keeps reading linear.
const reach = 6;

/** The number before the letter. */
interface Numeral {
  /** Its token. */
  readonly from: number;
  readonly number: Big;
  /** Its value where it is written in digits only, else -1. */
  readonly plain: number;
}

/** Whether an `m` that touches the amount before token `at` means metres; else it means millions. */
export function meansMetres(tokens: Tokens, amount: Numeral, at: number): boolean {
  // "8848m", "1,500m": nobody writes thousands of millions so.
  if (amount.number.gte(1000)) return true;
  if (tokens.isSign(at + 1, SLASH) && tokens.gap(at + 1) === GLUED) return true;
  if (isRace(tokens, amount, at)) return true;
  for (let step = 1; step <= 3; step++) {
    if (!tokens.isWord(at + step) || tokens.gap(at + step) > LINE) break;
    const word = tokens.slice(at + step).toLowerCase();
    if (step === 1 && word.endsWith('s') && manyCounted.has(word.slice(0, -1))) return false;
    if (measured.has(word)) return true;
    if (step === 1 && directions.has(word) && isPlaceAhead(tokens, at + step, word)) return true;
  }
  // "12m-wide"
  if (tokens.isDash(at + 1) && tokens.isWord(at + 2) && measured.has(tokens.slice(at + 2).toLowerCase())) return true;
  // "3m people"
  const noun = findCountedNoun(tokens, at + 1);
  if (noun !== null) return measured.has(noun) && !manyCounted.has(noun);
  // "3.8% (2.6m)"
  if (tokens.isSign(amount.from - 1, OPENS) && tokens.isSign(amount.from - 2, PERCENT)) return false;
  for (let step = 1; step <= reach; step++) {
    const before = amount.from - step;
    if (tokens.isWord(before) && dimensions.has(tokens.slice(before).toLowerCase())) return true;
    if (isMetric(tokens, before) || isMetric(tokens, at + step)) return true;
    // "4 x 100m", "the men's 100m"
    if (step === 1 && tokens.isWord(before) && /^(?:stands|stood)$/.test(tokens.slice(before))) return true;
    if (step === 1 && (tokens.is(before, 'x') || tokens.isSign(before, 0xd7))) return true;
  }
  return false;
}

/** "won the 200m and 400m": a distance that is run or swum, with an article and without anything counted. */
function isRace(tokens: Tokens, { from, plain }: Numeral, at: number): boolean {
  const isSecond =
    tokens.is(from - 1, 'and') &&
    raceDistances.has(tokens.value(from - 3)) &&
    tokens.end(from - 2) - tokens.start(from - 2) === 1;
  return (
    raceDistances.has(plain) &&
    tokens.word(isSecond ? from - 4 : from - 1).determiner &&
    !tokens.is(at + 1, 'of') &&
    (tokens.word(at + 1).stop || !tokens.isWord(at + 1))
  );
}

/** "300m from the shore", "40m north of it", "12m by 6m". */
function isPlaceAhead(tokens: Tokens, at: number, word: string): boolean {
  if (word === 'from') return tokens.word(at + 1).determiner;
  if (word === 'by' || word === 'x') return tokens.isNumeral(at + 1);
  return word === 'off' || (word !== 'of' && tokens.is(at + 1, 'of'));
}

/** Another metric length, written out or behind a number: "5km", "30cm". */
function isMetric(tokens: Tokens, at: number): boolean {
  const { unit } = tokens.word(at);
  if (unit === null || (unit.dimension !== 'length' && unit.dimension !== 'area')) return false;
  return tokens.end(at) - tokens.start(at) > 2 || tokens.isNumeral(at - 1);
}
