import { toNameKey } from './nameKey.ts';
import {
  businessHeads,
  businessWords,
  calendarWords,
  collectivePossessives,
  eventHeads,
  fieldWords,
  firmSuffixes,
  functionWords,
  legalForms,
  organisationHeads,
  ownedHeads,
  particles,
  placeHeads,
  plainAcronyms,
  pressHeads,
} from './nameWords.ts';
import { findPlace, isDemonym } from './places.ts';
import type { Token } from './tokens.ts';

// Runs longer than this are lists and headings; the bound keeps looking ahead linear.
const longest = 16;

export function isCapital(token: Token): boolean {
  return token.shape === 'capital' || token.shape === 'capitals' || token.shape === 'mixed';
}

/** Where the run of capitalised words that starts at `start` ends (exclusive). */
export function findRunEnd(tokens: readonly Token[], start: number): number {
  let end = start + 1;
  while (end < tokens.length && end - start < longest) {
    const next = extend(tokens, start, end);
    if (next === end) break;
    end = next;
  }
  return end;
}

/** The end of the run with one more capitalised word, or `end` where it goes no further. */
function extend(tokens: readonly Token[], start: number, end: number): number {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last || !next) return end;
  if (last.possessive && !ownsOn(last, next) && !isSaint(tokens[end - 2]) && !ownsHead(tokens, end)) return end;
  if (next.before === 'amp') return isCapital(next) ? end + 1 : end;
  // "Goldman, Sachs and Co"
  if (next.before === 'break' && isCapital(next) && isAndCo(tokens, end + 1)) return end + 3;
  if (next.before !== 'space') return end;
  if (isCapital(next)) return continues(tokens, start, end) ? end + 1 : end;
  // "Verrall Group plc"
  if (/^(?:plc|ltd|llc|inc|gmbh)$/.test(next.low)) return end + 1;
  // "Centre for European studies": the noun that the adjectives hang on.
  if (subjectNouns.has(next.low) && isDemonym(last.low) && hasComplement(tokens, start, end)) return end + 1;
  const after = tokens[end + 1];
  if (after?.before !== 'space') return end;
  if (next.low === 'and') return joinsByAnd(tokens, start, end) ? end + 2 : end;
  if (next.low === 'of' || next.low === 'for') {
    if (!takesComplement(last)) return end;
    if (isCapital(after) && !calendarWords.has(after.low)) return end + 2;
    const behind = tokens[end + 2];
    return after.low === 'the' && behind?.before === 'space' && isCapital(behind) ? end + 3 : end;
  }
  // "General Agreement on Tariffs and Trade", "Convention on Refugees"
  if (next.low === 'on' && treaties.has(last.low) && end - start > 1 && isCapital(after)) return end + 2;
  if (particles.has(next.low)) {
    if (isCapital(after)) return end + 2;
    const behind = tokens[end + 2];
    return particles.has(after.low) && behind?.before === 'space' && isCapital(behind) ? end + 3 : end;
  }
  return end;
}

function isAndCo(tokens: readonly Token[], at: number): boolean {
  const [and, co] = [tokens[at], tokens[at + 1]];
  return and?.low === 'and' && and.before === 'space' && co?.low === 'co' && co.before === 'space';
}

const treaties = new Set(['agreement', 'convention', 'treaty', 'protocol', 'declaration', 'conference', 'council']);

const subjectNouns = new Set(['studies', 'affairs', 'relations', 'research', 'languages', 'history']);

function hasComplement(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (tokens[at]?.low === 'of' || tokens[at]?.low === 'for') return true;
  return false;
}

/** "St Aidan's Hospital" */
function isSaint(token: Token | undefined): boolean {
  return token?.low === 'st' || token?.low === 'st.' || token?.low === 'saint';
}

/** "People's Republic", "McDonald's Corp": a possessive inside a name. */
function ownsOn(owner: Token, next: Token): boolean {
  return (
    firmSuffixes.has(next.low) ||
    collectivePossessives.has(`${owner.low}'s`) ||
    collectivePossessives.has(`${owner.low}'`)
  );
}

/** "Hadrian's Wall": a single head behind a name that is no country's. */
function ownsHead(tokens: readonly Token[], end: number): boolean {
  const [owner, head, after] = [tokens[end - 1], tokens[end], tokens[end + 1]];
  if (!owner || !head || head.shape !== 'capital' || !ownedHeads.has(head.low) || findPlace(owner.low)) return false;
  return !(after?.before === 'space' && isCapital(after));
}

function continues(tokens: readonly Token[], start: number, end: number): boolean {
  const next = tokens[end];
  if (!next) return false;
  if (next.shape === 'capitals') return !plainAcronyms.has(next.low) || /^[ivx]+$/.test(next.low);
  if (functionWords.has(next.low) && next.text.length > 1) return false;
  if (!calendarWords.has(next.low)) return !(calendarWords.has(tokens[end - 1]?.low ?? '') && end - start === 1);
  // "Theresa May", but not "Monday", nor "May 3".
  const after = tokens[end + 1];
  return /^(?:may|june|april|august|jan)$/.test(next.low) && !(after?.before === 'space' && after.shape === 'number');
}

/** "Bank of England", "Republic of China", "Centre for European Studies". */
function takesComplement(last: Token): boolean {
  if (legalForms.has(last.low) || pressHeads.has(last.low)) return false;
  return organisationHeads.has(last.low) || placeHeads.has(last.low) || eventHeads.has(last.low);
}

/**
 * "Belt and Road Initiative", "Food and Drug Administration": one name where the words on both sides hang on one head
 * at the end, and nothing shows that the first side is a name of its own ("the EU and World Bank").
 */
function joinsByAnd(tokens: readonly Token[], start: number, end: number): boolean {
  const last = tokens[end - 1];
  const after = tokens[end + 1];
  // "Office of Policy and GSA"
  if (!last || !after || !isCapital(after) || last.shape !== 'capital' || after.shape === 'capitals') return false;
  // "Arthur Andersen and Co".
  if (/^(?:co|sons|bros|brothers)$/.test(after.low)) return true;
  // "Johnson and Johnson"
  if (after.low === last.low && end - start === 1) return true;
  if (joinsFirms(tokens, start, end)) return true;
  const isField = end - start < 3 && fieldWords.has(last.low) && isBodyOfField(tokens, start, end);
  if (isField && isHeaded(tokens, end + 1)) return true;
  // "National Oceanic and Atmospheric Administration": adjectives of one head.
  if (isAdjective(last.low) && isAdjective(after.low) && isHeaded(tokens, end + 1)) return true;
  // "International Minerals and Chemical Corp": of one firm.
  if (businessWords.has(last.low) && businessWords.has(after.low) && firmSuffixes.has(tokens[end + 2]?.low ?? ''))
    return true;
  const of = tokens.slice(start, end).findIndex(({ low }) => low === 'of' || low === 'for' || low === 'on');
  const complement = of > 0;
  if (complement && tokens[start + of]?.low === 'on') return !findPlace(last.low) && !findPlace(after.low);
  if (complement && businessHeads.has(tokens[start + of - 1]?.low ?? '') && !findPlace(last.low))
    return !findPlace(after.low);
  // "Centre for Russian and Central Asian …": adjectives joined.
  if (complement && isDemonym(last.low)) return true;
  if (findPlace(last.low) || (takesComplement(last) && end - start > 1))
    return complement && !findPlace(last.low) && isHeaded(tokens, end + 1);
  const left = tokens[start - 1];
  const first = tokens[start];
  const determined =
    (left && first?.before === 'space' && (left.low === 'the' || left.possessive || left.low === 'its')) ||
    (first && end - start > 1 && isDemonym(first.low));
  return Boolean(determined) && isHeaded(tokens, end + 1);
}

const longestFirm = 4;

/**
 * "Cable and Wireless Plc", "Harper and Row Publishers Inc": what the suffix closes may be one firm or the second of
 * two, which `settle` tells by whether that is named alone.
 */
function joinsFirms(tokens: readonly Token[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token?.shape !== 'capital' || firmSuffixes.has(token.low) || findPlace(token.low)) return false;
  }
  if (end - start > 2) return false;
  for (let at = end + 1; at < tokens.length && at <= end + longestFirm; at++) {
    const token = tokens[at];
    if (!token || !isCapital(token) || token.before !== 'space') return false;
    if (firmSuffixes.has(token.low)) return at > end + 1;
    if (at === end + 1 && (token.shape !== 'capital' || findPlace(token.low))) return false;
  }
  return false;
}

function isAdjective(word: string): boolean {
  return /(?:ic|al|ive|ary|ous)$/.test(word) && !findPlace(word);
}

/** "Securities and …", "U.S. Securities and …": nothing before the field but whose body it is. */
function isBodyOfField(tokens: readonly Token[], start: number, end: number): boolean {
  return end - start === 1 || findPlace(toNameKey(tokens[start]?.text ?? '')) !== undefined;
}

/** Whether two or more capitalised words from `from` end in the head of an organisation or an agreement. */
function isHeaded(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at + 1 < tokens.length && at - from < 6) {
    const next = tokens[at + 1];
    if (next?.before !== 'space' || !isCapital(next)) break;
    at++;
  }
  const head = tokens[at]?.low ?? '';
  return at > from && (organisationHeads.has(head) || eventHeads.has(head));
}
