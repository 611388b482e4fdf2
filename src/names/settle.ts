import type { Span } from '../text/span.ts';
import type { NameCandidate } from './name.ts';
import { toNameKey } from './nameKey.ts';
import { isHeadWord, legalForms, looksPlain, openingWords, wordAcronyms, wordNames } from './nameWords.ts';
import { findPlace, isPlaceWord } from './places.ts';

/** A name of a text, once the corpus has been heard. */
export interface Piece {
  readonly span: Span;
  readonly text: string;
  readonly key: string;
  readonly candidate: NameCandidate;
}

/** What the corpus knows of words and names, as keys. */
export interface Evidence {
  /** How often the name is written where a capital means a name. */
  countOfName(key: string): number;
  /** Whether it is written so at all. */
  isNamed(key: string): boolean;
  /** Whether the word is written small too often to be a name by itself: in half as many texts as it is one, or more. */
  isCommon(word: string): boolean;
  /** Whether the word is written small so often that no table of places makes it a name. */
  isWord(word: string): boolean;
  /** Whether any text writes the word small. */
  isSmall(word: string): boolean;
  /** Whether the word is written small, and in no fewer texts than it stands in names. */
  isMostlySmall(word: string): boolean;
  /** Whether the word stands in a name where a capital means a name. */
  isInNames(word: string): boolean;
  /** Whether it often stands alone at the start of a sentence, with a verb behind it that a name may have. */
  opensOften(key: string): boolean;
  /** Whether this text has a full name with the word at its end or beginning. */
  isNear(word: string): boolean;
}

// A name of so many words at most is looked for within a line; keeps the search linear.
const longestName = 6;

/**
 * Decides what names a candidate holds. Where the capital of its first word (or of all) may come from its place in
 * the sentence, only what the corpus says elsewhere, or the country table, makes it a name.
 */
export function settle(candidate: NameCandidate, key: string, evidence: Evidence): Piece[] {
  const whole = { span: candidate.span, text: candidate.text, key, candidate };
  switch (candidate.doubt) {
    case 'none':
      return key.includes(' ') ? settleBeside(whole, evidence) : settleSingle(whole, evidence);
    case 'first-word':
      return key.includes(' ') ? settleOpening(whole, evidence) : settleOpeningSingle(whole, evidence);
    case 'all-words':
      return settleLine(whole, evidence);
  }
}

/** A single word with a capital within a sentence: a name, but where the corpus mostly writes it small. */
function settleSingle(whole: Piece, evidence: Evidence): Piece[] {
  const { key, candidate } = whole;
  const proved =
    candidate.title || candidate.apposition || candidate.acronym || findPlace(key) || isPartNear(key, evidence);
  const isAcronym = wordAcronyms.has(key) && whole.text === whole.text.toUpperCase();
  return proved || isAcronym || !evidence.isCommon(key) ? [whole] : [];
}

/** "told Xi Belarus was …", "West German Bundesbank": two names side by side, where each is mostly seen alone. */
function settleBeside(whole: Piece, evidence: Evidence): Piece[] {
  const { key, text } = whole;
  const and = text.indexOf(' and ');
  if (and > 0 && isTwoFirms(text, and, evidence)) return [part(whole, 0, and), part(whole, and + 5, text.length)];
  if (findPlace(key) || text.length !== whole.span.end - whole.span.start) return [whole];
  if (isOwnedWord(text, evidence)) return [part(whole, 0, text.indexOf(' '))];
  const isAlone = (other: string, times: number) =>
    !findPlace(other) &&
    !isHeadWord(other) &&
    evidence.countOfName(other) >= times * Math.max(evidence.countOfName(key), 1);
  for (let cut = text.indexOf(' '); cut > 0; cut = text.indexOf(' ', cut + 1)) {
    const left = toNameKey(text.slice(0, cut));
    const right = toNameKey(text.slice(cut + 1));
    const [before, behind] = [findPlace(left)?.form, findPlace(right)?.form];
    // "The British Open": no name by itself.
    if (before === 'demonym' && evidence.isWord(right)) continue;
    const splits =
      (before === 'country' && isAlone(right, 2)) ||
      (before === 'demonym' && isAlone(right, 5)) ||
      (behind === 'country' && isAlone(left, 2));
    if (splits) return [part(whole, 0, cut), part(whole, cut + 1, text.length)];
  }
  return [whole];
}

/** "Ford and Chrysler Corp", where "Chrysler Corp" is named alone; but "Cable and Wireless Plc", "Merrill Lynch and Co Inc". */
function isTwoFirms(text: string, and: number, evidence: Evidence): boolean {
  const right = toNameKey(text.slice(and + 5));
  const [first = '', ...others] = right.split(' ');
  if (others.length === 0 || legalForms.has(first) || !legalForms.has(others.at(-1) ?? '')) return false;
  return !text.slice(0, and).includes(' of ') && evidence.isNamed(right);
}

/**
 * The names of which {@link settleBeside} may ask how often they are written: of a candidate that begins with a country
 * or nationality, or ends with a country, itself and what stands beside.
 */
export function findBesideNames(text: string, key: string): readonly string[] {
  const names: string[] = [];
  for (let cut = text.indexOf(' '); cut > 0; cut = text.indexOf(' ', cut + 1)) {
    const left = toNameKey(text.slice(0, cut));
    const right = toNameKey(text.slice(cut + 1));
    const before = findPlace(left)?.form;
    if (before === 'country' || before === 'demonym') names.push(right);
    if (findPlace(right)?.form === 'country') names.push(left);
  }
  return names.length > 0 ? [...names, key] : names;
}

/** "U.S. Officials": agencies write any word big behind the point; it is no part of a name. */
function isOwnedWord(text: string, evidence: Evidence): boolean {
  const cut = text.indexOf(' ');
  if (cut < 1 || text[cut - 1] !== '.' || !findPlace(toNameKey(text.slice(0, cut)))) return false;
  const word = toNameKey(text.slice(cut + 1));
  return !word.includes(' ') && !isHeadWord(word) && evidence.isCommon(word);
}

/** Part of a full name of its text: what proves "Brown", but not "Social" beside "Social Security". */
function isPartNear(key: string, evidence: Evidence): boolean {
  return evidence.isNear(key) && !evidence.isWord(key);
}

function settleOpeningSingle(whole: Piece, evidence: Evidence): Piece[] {
  const { key, candidate } = whole;
  if (findPlace(key)) return evidence.isWord(key) ? [] : [whole];
  if (candidate.acronym || candidate.apposition || isPartNear(key, evidence)) return [whole];
  // "Progressive cuts": a word that is also written small opens a sentence as any other, unless it does what names do.
  if (evidence.isNamed(key))
    return evidence.isCommon(key) || (evidence.isSmall(key) && !candidate.opensAs) ? [] : [whole];
  // Nowhere but at the start of sentences, and nowhere written small.
  const isUnknown = !evidence.isSmall(key) && !openingWords.has(key);
  return isUnknown && (candidate.opensAs === 'name' || evidence.opensOften(key)) ? [whole] : [];
}

function settleOpening(whole: Piece, evidence: Evidence): Piece[] {
  const { key, text } = whole;
  const cut = text.indexOf(' ');
  const first = toNameKey(text.slice(0, cut));
  const left = toNameKey(text.slice(cut + 1));
  // "New England Journal of Medicine"
  const isNewPlace = first === 'new' && findPlace(left.split(' ', 1)[0] ?? '') !== undefined;
  if (isNewPlace || evidence.isNamed(key) || findPlace(key) || findPlace(first)) return settleBeside(whole, evidence);
  const isPlainWord = evidence.isSmall(first)
    ? evidence.isMostlySmall(first)
    : !evidence.isInNames(first) && looksPlain(first) && evidence.isNamed(left);
  // "Bill Webster"
  const isPerson = wordNames.has(first) && !left.includes(' ') && !isHeadWord(left) && !evidence.isSmall(left);
  if (!isPlainWord || isPerson) return settleBeside(whole, evidence);
  const second = whole.candidate.words?.[1];
  if (!second || (!left.includes(' ') && (isHeadWord(left) || evidence.isCommon(left)))) return [];
  return [{ ...whole, span: { start: second.start, end: whole.span.end }, text: text.slice(cut + 1), key: left }];
}

/** A line in capitals or title case: the longest known names in it, else the whole where no word of it is common. */
function settleLine(whole: Piece, evidence: Evidence): Piece[] {
  const words = whole.candidate.words ?? [];
  const written = whole.text.split(' ');
  const keys = written.map(toNameKey);
  const isKnown = (key: string) =>
    findPlace(key) !== undefined ||
    (evidence.isNamed(key) && (key.includes(' ') || !evidence.isCommon(key))) ||
    isPartNear(key, evidence);
  const mayGoOn = (key: string) => key.split(' ').every(word => evidence.isInNames(word)) || isPlaceWord(key);
  const pieces: Piece[] = [];
  for (let at = 0; at < keys.length; ) {
    let to = at + 1;
    // A name is known only where each of its words stands in a name; the table's may be in none.
    while (to < keys.length && to < at + longestName && mayGoOn(keys[to] ?? '')) to++;
    while (
      to > at &&
      (!isKnown(keys.slice(at, to).join(' ')) || isOwnedWord(written.slice(at, to).join(' '), evidence))
    )
      to--;
    const [first, last] = [words[at], words[to - 1]];
    if (to > at && first && last) {
      const text = written.slice(at, to).join(' ');
      pieces.push({ ...whole, span: { start: first.start, end: last.end }, text, key: toNameKey(text) });
      at = to;
    } else {
      pieces.push(...findPair(whole, written[at], words[at]));
      at++;
    }
  }
  const isUnknown = keys.length > 1 && keys.length < longestName && keys.every(key => !evidence.isSmall(key));
  // "South China Morning Post": a head at the end makes it one name, unless a known name ends there.
  const isHeaded = isHeadWord(keys.at(-1) ?? '') && pieces.at(-1)?.span.end !== whole.span.end;
  if (isUnknown && isHeaded) return [whole];
  // "Yazmin Garcia Trejo": no name of the one word in it that is known.
  const isOneWord = pieces.length === 1 && pieces.every(({ key }) => !key.includes(' ') && !findPlace(key));
  if (isUnknown && isOneWord && keys.length === 3 && !keys.some(looksPlain)) return [whole];
  if (pieces.length > 0) return pieces;
  return isUnknown && !keys.some(looksPlain) ? [whole] : [];
}

/** "China-Belarus": two places joined. */
function findPair(whole: Piece, word: string | undefined, span: Span | undefined): Piece[] {
  const cut = word?.indexOf('-') ?? -1;
  if (!word || !span || cut < 0) return [];
  const [left, right] = [word.slice(0, cut), word.slice(cut + 1)];
  if (!findPlace(toNameKey(left)) || !findPlace(toNameKey(right))) return [];
  const middle = span.start + cut;
  return [
    { ...whole, span: { start: span.start, end: middle }, text: left, key: toNameKey(left) },
    { ...whole, span: { start: middle + 1, end: middle + 1 + right.length }, text: right, key: toNameKey(right) },
  ];
}

function part(whole: Piece, from: number, to: number): Piece {
  const text = whole.text.slice(from, to);
  const start = whole.span.start + from;
  return { ...whole, span: { start, end: start + text.length }, text, key: toNameKey(text) };
}
