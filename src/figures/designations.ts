import { findCountedNoun } from './nouns.ts';
import { isSerial } from './ordinals.ts';
import { GLUED, SPACE, type Tokens } from './tokens.ts';
import { endOfRun } from './traps.ts';

/*
 * Numbers by which a thing is known: a model, a place in a law, a compound, a house, a screen. Each `skip…` looks at a
 * numeral and gives the token behind the designation that it opens, or 0 where it may be a figure.
 */

const POINT = 46;
const OPENS = 40;
const CLOSES = 41;
const SECTION = 0xa7;

/** "Case No. 21-476", "number 16/204,512", "account number 4412 0098 7731". */
function skipSerial(tokens: Tokens, at: number): number {
  const word = tokens.isSign(at - 1, POINT) ? at - 2 : at - 1;
  const isNumbered = tokens.is(word, 'no') || tokens.is(word, 'nos') || tokens.is(word, 'number');
  if (!isNumbered || !isSerial(tokens, at)) return 0;
  let to = endOfRun(tokens, at);
  for (;;) {
    if (tokens.isSign(to, 47) && tokens.gap(to) === GLUED && tokens.gap(to + 1) === GLUED)
      to = endOfRun(tokens, to + 1);
    else if (tokens.isNumeral(to) && tokens.gap(to) === SPACE && tokens.end(to) - tokens.start(to) > 2)
      to = endOfRun(tokens, to);
    else return to;
  }
}

/** The first of them that knows the numeral. */
export function skipDesignation(tokens: Tokens, at: number): number {
  if (tokens.value(at) < 0) return skipLocants(tokens, at);
  return (
    skipSerial(tokens, at) ||
    skipAircraft(tokens, at) ||
    skipSubstituent(tokens, at) ||
    skipEnumerator(tokens, at) ||
    skipScreen(tokens, at) ||
    skipEmergency(tokens, at) ||
    skipTelephone(tokens, at) ||
    skipLawCitation(tokens, at) ||
    skipAddress(tokens, at)
  );
}

/** "737-800", "777-300ER", "747-8": Boeing's airliners, 707 to 787, with their series. */
function skipAircraft(tokens: Tokens, at: number): number {
  const model = tokens.value(at);
  if (model < 707 || model > 787 || model % 10 !== 7 || !isGluedDash(tokens, at + 1)) return 0;
  const series = tokens.value(at + 2);
  if (!tokens.isNumeral(at + 2) || series < 1) return 0;
  return series <= 10 || (series % 100 === 0 && series < 1000) ? endOfRun(tokens, at) : 0;
}

function isGluedDash(tokens: Tokens, at: number): boolean {
  return tokens.isDash(at) && tokens.gap(at) === GLUED && tokens.gap(at + 1) === GLUED;
}

/** "1,2-dichloroethane", "2,4-D": where atoms stand in a molecule. */
function skipLocants(tokens: Tokens, at: number): number {
  if (!isGluedDash(tokens, at + 1) || !tokens.isWord(at + 2)) return 0;
  const length = tokens.end(at + 2) - tokens.start(at + 2);
  const isNamed = tokens.isCapital(at + 2) ? length === 1 : length >= 5;
  return isNamed && /^\d{1,2}(?:,\d{1,2})+$/.test(tokens.slice(at)) ? endOfRun(tokens, at) : 0;
}

const substituents =
  /^(?:acet|amin|benz|brom|but[yo]|carb[oa]|chlor|deox|dihydr|dimeth|eth[yo]|fluor|hydrox|iod[oi]|ket[oy]|meth[yo]|nitr|oxo|pent[yo]|phen[yo]|prop[yo]|pyr[ri]|tert)/;

/** "4-nitrophenol". */
function skipSubstituent(tokens: Tokens, at: number): number {
  if (tokens.value(at) > 30 || !isGluedDash(tokens, at + 1) || !tokens.isWord(at + 2)) return 0;
  if (tokens.end(at + 2) - tokens.start(at + 2) < 6) return 0;
  return substituents.test(tokens.slice(at + 2).toLowerCase()) ? endOfRun(tokens, at) : 0;
}

// How far back an opening bracket is looked for; the bound keeps reading linear.
const bracketReach = 40;

/** "1) shorten the cycle, while 2) delivering": a bracket that nothing opened. */
function skipEnumerator(tokens: Tokens, at: number): number {
  if (tokens.value(at) > 30 || tokens.gap(at) === GLUED) return 0;
  if (!tokens.isSign(at + 1, CLOSES) || tokens.gap(at + 1) !== GLUED || tokens.gap(at + 2) === GLUED) return 0;
  for (let place = at - 1; place > at - bracketReach && place > 0; place--) {
    if (tokens.isSign(place, OPENS)) return 0;
    if (tokens.isSign(place, CLOSES)) break;
  }
  return at + 2;
}

const resolutions = new Set([240, 360, 480, 576, 720]);
const sureResolutions = new Set([1080, 1440, 2160, 4320]);
const screens = new Set(
  'video videos resolution display displays screen screens monitor monitors tv tvs television panel camera cameras footage webcam hd hdr uhd ultra oled lcd streaming stream gaming content at'.split(
    ' ',
  ),
);

/** "1080p", "4K video", "a 2x4". */
function skipScreen(tokens: Tokens, at: number): number {
  if (!tokens.isWord(at + 1) || tokens.gap(at + 1) !== GLUED || tokens.end(at + 1) - tokens.start(at + 1) > 1) return 0;
  const letter = tokens.slice(at + 1);
  const value = tokens.value(at);
  if (letter === 'x') return tokens.isNumeral(at + 2) && tokens.gap(at + 2) === GLUED ? endOfRun(tokens, at) : 0;
  const isShown = tokens.isWord(at + 2) && screens.has(tokens.slice(at + 2).toLowerCase());
  if (letter === 'K') return isShown && value < 10 ? at + 2 : 0;
  if (letter !== 'p' && letter !== 'i') return 0;
  return sureResolutions.has(value) || (resolutions.has(value) && isShown) ? at + 2 : 0;
}

const emergencies = new Set([911, 999, 988]);
const otherServices = new Set([100, 101, 110, 111, 112, 119, 211, 311, 411, 511, 711, 811]);
const dialling = new Set(
  'call called calls calling dial dialled dialed dials dialling dialing phoned rang ring'.split(' '),
);
const dialled = new Set('call calls caller callers operator operators dispatcher dispatchers hotline'.split(' '));

/** "called 911", "a 999 call", "the 112 operator". */
function skipEmergency(tokens: Tokens, at: number): number {
  const value = tokens.value(at);
  const isEmergency = emergencies.has(value);
  if (!isEmergency && !otherServices.has(value)) return 0;
  const isBehind = (place: number) => tokens.isWord(place) && dialled.has(tokens.slice(place).toLowerCase());
  if (isBehind(at + 1) && (isEmergency || tokens.is(at - 1, 'a') || tokens.is(at - 1, 'the'))) return at + 1;
  // "callers to 911"
  const isCalled = tokens.is(at - 1, 'to') && isBehind(at - 2);
  const isDialled = isCalled || (tokens.isWord(at - 1) && dialling.has(tokens.slice(at - 1).toLowerCase()));
  return isDialled && findCountedNoun(tokens, at + 1) === null ? at + 1 : 0;
}

const contacts = /^(?:call|contact|phon|telephon|tel|ring|text|sms|fax|whatsapp|hotline|helpline)/i;
// How many tokens before a number may say that it is dialled; the bound keeps reading linear.
const contactReach = 8;

/** "(877) 250 2929"; "contact the office on 49619722". */
function skipTelephone(tokens: Tokens, at: number): number {
  const length = tokens.end(at) - tokens.start(at);
  const isArea = length === 3 && tokens.isSign(at - 1, OPENS) && tokens.isSign(at + 1, CLOSES);
  if (isArea && digitsAt(tokens, at + 2) === 3) {
    const dash = tokens.isDash(at + 3) ? at + 4 : at + 3;
    return digitsAt(tokens, dash) === 4 ? dash + 1 : 0;
  }
  if (length < 7 || length > 12) return 0;
  for (let place = at - 1; place > at - contactReach && place > 0; place--)
    if (tokens.isWord(place) && contacts.test(tokens.slice(place))) return at + 1;
  return 0;
}

function digitsAt(tokens: Tokens, at: number): number {
  return tokens.isNumeral(at) && tokens.value(at) >= 0 && tokens.gap(at) <= SPACE
    ? tokens.end(at) - tokens.start(at)
    : 0;
}

const codes = new Set(['CFR', 'USC', 'USCA', 'FR', 'Stat']);

/** "36 CFR 1194.1", "42 U.S.C. § 1983", "347 F.2d 394": volume, collection, page. */
function skipLawCitation(tokens: Tokens, at: number): number {
  let to = at + 1;
  if (!tokens.isCapital(to) || tokens.gap(to) !== SPACE) return 0;
  const isCode = codes.has(tokens.slice(to));
  if (isCode) to++;
  else {
    let letters = 0;
    while (tokens.isCapital(to) && tokens.end(to) - tokens.start(to) === 1 && tokens.isSign(to + 1, POINT)) {
      letters++;
      to += 2;
      if (!tokens.isNumeral(to) || tokens.gap(to) !== GLUED || !tokens.is(to + 1, 'd')) continue;
      letters++;
      to += 2;
    }
    if (letters < 2) return 0;
  }
  while (tokens.isSign(to, SECTION)) to++;
  if (!tokens.isNumeral(to) || tokens.gap(to) > SPACE) return 0;
  to = endOfRun(tokens, to);
  // "30 U.S. 747 jets"
  return !isCode && tokens.isWord(to) && !tokens.word(to).stop && !tokens.isCapital(to) ? 0 : to;
}

const ways = new Set(
  'Street St Avenue Ave Road Rd Boulevard Blvd Lane Drive Terrace Crescent Court Row Parkway Highway Alley Embankment'.split(
    ' ',
  ),
);

/** "1600 Pennsylvania Avenue", "10 Downing Street": a house. "Five Wall Street banks" are counted. */
function skipAddress(tokens: Tokens, at: number): number {
  if (tokens.word(at - 1).timePreposition && tokens.value(at) >= 1700 && tokens.value(at) < 2100) return 0;
  for (let to = at + 1; to < at + 6; to++) {
    // "226 West 46th Street"
    if (to > at + 1 && tokens.isNumeral(to) && tokens.gap(to + 1) === GLUED && tokens.isWord(to + 1)) {
      to++;
      continue;
    }
    if (!tokens.isCapital(to) || tokens.gap(to) !== SPACE) return 0;
    if (to === at + 1 || !ways.has(tokens.slice(to))) continue;
    const behind = to + 1;
    const goesOn = tokens.isWord(behind) && !tokens.word(behind).stop && !tokens.isCapital(behind);
    return goesOn ? 0 : behind;
  }
  return 0;
}
