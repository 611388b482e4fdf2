import type { Description } from './name.ts';
import { isHeadWord, organisationHeads, roleNouns, titleHeads, titleModifiers } from './nameWords.ts';
import { findPlace } from './places.ts';
import type { Token } from './tokens.ts';

export function isTitleWord(token: Token | undefined): boolean {
  return token !== undefined && (titleModifiers.has(token.low) || (titleHeads.has(token.low) && !token.possessive));
}

// Titles that name their office behind "of".
const officeHeads = new Set(['chief', 'secretary', 'minister', 'chancellor', 'undersecretary', 'commissioner']);

// An office and its fields take so many words.
const longestOffice = 8;

/** Where "State" ends in "Secretary of State | George Shultz"; `start` where no title stands before an "of" or "for". */
export function findOfficeEnd(tokens: readonly Token[], start: number, end: number): number {
  if (!isOfficeBefore(tokens, start)) return start;
  let at = start;
  while (at < end && isOfficeWord(tokens[at])) at++;
  // "Secretary of State for | Trade".
  if (tokens[at]?.low === 'for' && isOfficeWord(tokens[at + 1])) {
    at++;
    while (at < end && isOfficeWord(tokens[at])) at++;
  }
  return at;
}

/** "Secretary of | State", "Secretary of State for Trade and | Industry". */
function isOfficeBefore(tokens: readonly Token[], start: number): boolean {
  let isJoined = false;
  for (let at = start - 1; at >= 0 && start - at < longestOffice; at--) {
    const low = tokens[at]?.low ?? '';
    if (officeHeads.has(low)) return isJoined;
    if (low === 'of' || low === 'for') isJoined = true;
    else if (at === start - 1 ? low !== 'the' && low !== 'and' : !isOfficeWord(tokens[at])) return false;
  }
  return false;
}

function isOfficeWord(token: Token | undefined): boolean {
  return token !== undefined && (titleModifiers.has(token.low) || token.low === 'exchequer' || token.low === 'staff');
}

export function describeOffice(text: string, tokens: readonly Token[], start: number, end: number): Description | null {
  let from = start - 1;
  while (from > 0 && !officeHeads.has(tokens[from]?.low ?? '')) from--;
  return describeTitle(text, tokens, from, end);
}

export function describeTitle(text: string, tokens: readonly Token[], start: number, end: number): Description | null {
  const first = tokens[start];
  const last = tokens[end - 1];
  if (!first || !last) return null;
  const span = { start: first.start, end: last.end };
  return { span, text: text.slice(span.start, span.end).replace(/\s+/g, ' '), of: 'person' };
}

const courts = new Set(['chief', 'associate', 'lord', 'lady', 'mr', 'court']);

/** The last word of the run's title, or -1: "Foreign Minister | Wang Yi", but not "President Hotel". */
export function findTitleHead(tokens: readonly Token[], start: number, end: number): number {
  let head = -1;
  for (let at = start; at < end; at++) {
    const token = tokens[at];
    if (token && titleHeads.has(token.low) && !token.possessive) {
      // "Michigan General said": no officer, but "Attorney General".
      if (token.low === 'general' && (at === start || (at + 1 === end && !isTitleWord(tokens[at - 1])))) continue;
      // "County Justice Information System": of no judge.
      if (token.low === 'justice' && at > start && !courts.has(tokens[at - 1]?.low ?? '')) continue;
      // "Col du Galibier": a pass.
      if (token.text === 'Col' && /^(?:du|de|des|della)$/.test(tokens[at + 1]?.low ?? '')) continue;
      head = at;
    } else if (token?.low === 'chief' && head === at - 1 && at > start) head = at;
  }
  const first = tokens[start];
  // "Striker Tomasz Wolny": a role that opens the sentence.
  if (
    head < 0 &&
    first?.before === 'open' &&
    end - start > 1 &&
    roleNouns.has(first.low) &&
    first.low !== 'general' &&
    !first.possessive
  )
    head = start;
  if (head < 0) return -1;
  const last = tokens[end - 1]?.low ?? '';
  if (head + 1 < end && isHeadWord(last) && !findPlace(last)) return -1;
  // "Queen Mary University of London".
  for (let at = head + 2; at + 1 < end; at++)
    if (organisationHeads.has(tokens[at]?.low ?? '') && tokens[at + 1]?.low === 'of') return -1;
  return head;
}
