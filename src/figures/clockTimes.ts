import { GLUED, SPACE, type Tokens } from './tokens.ts';

const POINT = 46;
const COLON = 58;
const SLASH = 47;
const timeZones = new Set(['gmt', 'est', 'edt', 'utc', 'cet', 'bst', 'pst', 'ist']);

/** `02:13`, `10:30:05 a.m.`, `5 pm`, `0900 GMT`, `11 o'clock`, `24/7`, `9/11`. */
export function skipTime(tokens: Tokens, at: number): number {
  let to = at + 1;
  if (
    tokens.isSign(to, COLON) &&
    tokens.gap(to) === GLUED &&
    tokens.gap(to + 1) === GLUED &&
    tokens.isNumeral(to + 1)
  ) {
    while (tokens.isSign(to, COLON) && tokens.gap(to + 1) === GLUED && tokens.isNumeral(to + 1)) to += 2;
    if (to === at + 3 && isProportion(tokens, at, to)) return 0;
    // "Genesis 1:1-3"
    const isVerses = tokens.isDash(to) && tokens.gap(to) === GLUED && tokens.isNumeral(to + 1);
    if (isVerses && tokens.gap(to + 1) === GLUED && !tokens.isSign(to + 2, COLON)) return to + 2;
    return endOfMeridiem(tokens, to) || to;
  }
  const value = tokens.value(at);
  if (
    tokens.isSign(to, SLASH) &&
    tokens.gap(to) === GLUED &&
    tokens.gap(to + 1) === GLUED &&
    tokens.isNumeral(to + 1)
  ) {
    const below = tokens.value(to + 1);
    // "10/02": a day and a month.
    const hasZero = tokens.text.charCodeAt(tokens.start(to + 1)) === 48 && below > 0;
    return hasZero || (value === 24 && below === 7) || (value === 9 && below === 11) || (value === 50 && below === 50)
      ? to + 2
      : 0;
  }
  const meridiem = endOfMeridiem(tokens, to);
  if (meridiem > 0) return meridiem;
  // "left at 6.05"
  if (value < 0 && tokens.is(at - 1, 'at') && isTravel(tokens, at - 2) && isPointed(tokens, at)) return at + 1;
  // "between 2.15 and 3.40am"
  if (value < 0 && isPointed(tokens, at) && isPointed(tokens, to + 1)) return endOfMeridiem(tokens, to + 2);
  // "6-8 pm", "between 6 and 8 p.m."
  const isJoined = tokens.isDash(to) || tokens.is(to, 'to') || tokens.is(to, 'and') || tokens.is(to, 'or');
  const isHour = value > 0 && value < 13;
  if (isHour && isJoined && tokens.isNumeral(to + 1) && tokens.value(to + 1) < 13 && tokens.gap(to + 1) <= SPACE) {
    const minutes = tokens.isSign(to + 2, COLON) && tokens.gap(to + 2) === GLUED ? to + 4 : to + 2;
    const last = endOfMeridiem(tokens, minutes);
    if (last > 0) return last;
  }
  if (timeZones.has(tokens.word(to).word)) return to + 1;
  // "1515 local time"
  if (tokens.is(to, 'local') && tokens.is(to + 1, 'time') && tokens.end(at) - tokens.start(at) === 4) return to + 2;
  // "at 1430 hours"
  const isClock = tokens.end(at) - tokens.start(at) === 4 && value < 2400 && value % 100 < 60;
  if (isClock && tokens.is(at - 1, 'at') && (tokens.is(to, 'hours') || tokens.is(to, 'hrs'))) return to + 1;
  return tokens.is(to, 'o') && tokens.is(to + 2, 'clock') ? to + 3 : 0;
}

/** "6.05": hours and minutes as British papers write them. */
function isPointed(tokens: Tokens, at: number): boolean {
  return tokens.isNumeral(at) && /^[012]?\d\.[0-5]\d$/.test(tokens.slice(at));
}

function isTravel(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && /^(?:left|leav|arriv|depart|landed|landing)/.test(tokens.slice(at));
}

const proportions = new Set('ratio ratios odds majority scale split mixture mix dilution'.split(' '));

/** "in a 5:1 ratio", "a scale of 1:25,000": two numbers with a colon that are no time. */
function isProportion(tokens: Tokens, at: number, to: number): boolean {
  // "2:1 in favour": minutes have two digits. "Romans 5:8" is a place in a book.
  const isShort = tokens.end(at + 2) - tokens.start(at + 2) === 1 && tokens.value(at) !== 0;
  if (isShort && !tokens.isCapital(at - 1) && tokens.gap(to) !== GLUED) return true;
  const names = (place: number) => tokens.isWord(place) && proportions.has(tokens.slice(place).toLowerCase());
  return names(to) || names(to + 1) || names(at - 1) || (tokens.is(at - 1, 'of') && names(at - 2));
}

/** The token behind "am", "p.m."; 0 where none stands there. */
function endOfMeridiem(tokens: Tokens, at: number): number {
  if (tokens.gap(at) > SPACE) return 0;
  const { word } = tokens.word(at);
  if (word === 'pm' || (word === 'am' && !tokens.isCapital(at)) || (word === 'am' && tokens.slice(at) === 'AM'))
    return at + 1;
  if (word !== 'a' && word !== 'p') return 0;
  return tokens.isSign(at + 1, POINT) &&
    tokens.is(at + 2, 'm') &&
    tokens.gap(at + 1) === GLUED &&
    tokens.gap(at + 2) === GLUED
    ? at + (tokens.isSign(at + 3, POINT) && tokens.gap(at + 3) === GLUED ? 4 : 3)
    : 0;
}
