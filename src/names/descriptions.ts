import { findApposition, findAppositionBefore, isFronted } from './appositions.ts';
import type { Description } from './name.ts';
import {
  calendarWords,
  functionWords,
  organisationNouns,
  placeNouns,
  roleModifiers,
  roleNouns,
  titleHeads,
  titleModifiers,
} from './nameWords.ts';
import { isPast } from './openings.ts';
import { findPlace } from './places.ts';
import { isCapital } from './runs.ts';
import type { Token } from './tokens.ts';

// An apposition goes on for at most so many words; what is longer is a clause.
const longestApposition = 14;
// The noun that says what it is stands within so many words: "China's state affiliated news agency".
const longestLead = 6;

const speechVerbs = new Set('said says say told added noted stated reported'.split(' '));

/** The words in lower case before a name that say what it is: "Belarus' autocratic leader | …", "news agency | …". */
export function describeBefore(
  text: string,
  tokens: readonly Token[],
  start: number,
  of: 'person' | 'organisation',
): Description | null {
  const first = tokens[start];
  const noun = tokens[start - 1];
  if (!first || !noun || first.before !== 'space' || noun.shape !== 'small' || noun.possessive) return null;
  if (!(of === 'person' ? roleNouns : organisationNouns).has(noun.low)) return null;
  // "The daily SDR price", "average daily Treasuries": no newspaper.
  if (noun.low === 'daily' && !isWhose(tokens[start - 2])) return null;
  // "A federal agency Facebook page"
  if (of === 'organisation' && hasIndefinite(tokens, start - 1)) return null;
  // "Bank FRNs", "union MPs": several of them.
  if (/^\p{Lu}{2,}s$/u.test(first.text)) return null;
  // "lead manager Credit Lyonnais": of a loan, and a bank.
  if (noun.low === 'manager' && /^(?:lead|sole|joint|co|co-lead)$/.test(tokens[start - 2]?.low ?? '')) return null;
  let from = start - 1;
  while (from > 0 && start - from < longestLead && tokens[from]?.before === 'space') {
    const word = tokens[from - 1];
    if (!word) break;
    if (isCapital(word) && findPlace(word.low)) {
      from--;
      break;
    }
    if (!roleModifiers.has(word.low) && !(of === 'organisation' && word.low === 'news')) break;
    from--;
  }
  if (isCompound(tokens, from)) from--;
  return toDescription(text, tokens, findOwnerStart(tokens, from), start, of);
}

/** Whether "a" or "an" opens the phrase that ends here. */
function hasIndefinite(tokens: readonly Token[], last: number): boolean {
  for (let at = last; at >= 0 && last - at < longestLead; at--) {
    if (/^an?$/.test(tokens[at - 1]?.low ?? '')) return tokens[at]?.before === 'space';
    if (tokens[at]?.before !== 'space' || functionWords.has(tokens[at]?.low ?? '')) return false;
  }
  return false;
}

/** "The French | daily", "the business | daily" */
function isWhose(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (isCapital(token) ||
      /^(?:business|financial|sports|evening|morning|government|party|independent|newspaper)$/.test(token.low))
  );
}

/** "The | oil analyst", "EC | farm commissioner": a noun before the role, behind what opens the phrase. */
function isCompound(tokens: readonly Token[], from: number): boolean {
  const [opener, word, role] = [tokens[from - 2], tokens[from - 1], tokens[from]];
  if (!opener || word?.before !== 'space' || word.shape !== 'small' || role?.before !== 'space') return false;
  if (functionWords.has(word.low) || isPast(word) || word.possessive || /[^s]s$|ly$/.test(word.low)) return false;
  return isCapital(opener) || /^(?:the|an?|its|his|her|their)$/.test(opener.low);
}

/** A body is named in so many words before the office that somebody has there. */
const longestOwner = 5;

/** Where the name begins of whom or what a role is: "Monier | chairman", "White House | spokesman". */
export function findOwnerStart(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > 0 && from - at < longestOwner && isJoined(tokens, at)) at--;
  const first = tokens[at];
  // "Veteran analyst", "Then chairman", "Using President": at the start of a sentence any word is written big.
  const isWord =
    first?.before === 'open' && (isModifier(first) || functionWords.has(first.low) || /(?:ing|ed|ly)$/.test(first.low));
  return at === from - 1 && isWord ? from : at;
}

function isJoined(tokens: readonly Token[], at: number): boolean {
  const [name, next] = [tokens[at - 1], tokens[at]];
  if (!name || !isCapital(name) || (next?.before !== 'space' && next?.before !== 'amp')) return false;
  return !calendarWords.has(name.low) && !functionWords.has(name.low) && !titleHeads.has(name.low);
}

// The place or body of an office is named in so many words.
const longestOffice = 5;

/** An office and a comma before a name: "Ambassador to China, | Yuri Senko", "minister for Trade, | …". */
export function describeOfficeBefore(text: string, tokens: readonly Token[], start: number): Description | null {
  const [first, last] = [tokens[start], tokens[start - 1]];
  if (!first || !last || first.before !== 'break' || last.possessive || !isCapital(last)) return null;
  if (findPlace(first.low) || !/^,\s+$/.test(text.slice(last.end, first.start))) return null;
  let at = start - 1;
  while (at > 0 && start - at < longestOffice && tokens[at]?.before === 'space' && !isLink(tokens[at])) at--;
  if (!isLink(tokens[at]) || tokens[at]?.before !== 'space') return null;
  const head = tokens[at - 1];
  if (!head || head.possessive || !(titleHeads.has(head.low) || roleNouns.has(head.low))) return null;
  let from = at - 1;
  while (from > 0 && tokens[from]?.before === 'space' && isModifier(tokens[from - 1])) from--;
  return toDescription(text, tokens, from, start, 'person');
}

function isLink(token: Token | undefined): boolean {
  return token?.low === 'to' || token?.low === 'of' || token?.low === 'for' || token?.low === 'in';
}

function isModifier(token: Token | undefined): boolean {
  return token !== undefined && (titleModifiers.has(token.low) || roleModifiers.has(token.low));
}

/** What stands in commas beside a name and says by its form alone what it is: "the harbour master, Ann Lee, said". */
export function describeApposed(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): Description | null {
  const before = findAppositionBefore(text, tokens, start, end);
  if (!before) return null;
  const of = kindOfNoun(tokens, before.head) ?? null;
  const isPlace = findPlace(tokens[end - 1]?.low ?? '') !== undefined;
  return isPlace && of !== 'place' ? null : toDescription(text, tokens, before.start, start, of);
}

/** What follows a name and says what it is: "… news agency", "…, director of the Centre for …". */
export function describeAfter(text: string, tokens: readonly Token[], start: number, end: number): Description | null {
  const listed = describeByNoun(text, tokens, start, end);
  if (listed) return listed;
  const found = findApposition(text, tokens, start, end);
  return found && toDescription(text, tokens, end, found.end, found.of);
}

function describeByNoun(text: string, tokens: readonly Token[], start: number, end: number): Description | null {
  const last = tokens[end - 1];
  const next = tokens[end];
  if (!last || !next || last.possessive) return null;
  if (next.before === 'space') {
    // "the Iraqi news agency": not Iraq.
    if (findPlace(last.low)) return null;
    if (next.low === 'news' && tokens[end + 1]?.low === 'agency')
      return toDescription(text, tokens, end, end + 2, 'organisation');
    if (next.low === 'newspaper' || next.low === 'magazine')
      return toDescription(text, tokens, end, end + 1, 'organisation');
    return null;
  }
  if (next.before !== 'break' || !/^,\s+$/.test(text.slice(last.end, next.start))) return null;
  const noun = findNoun(tokens, end);
  if (noun < 0) return null;
  // "A Portland, Oregon-based company"; "in line with the Strategy, the website …".
  if (tokens[end + 1]?.low === 'based' || isFronted(text, tokens, start)) return null;
  const of = kindOfNoun(tokens, noun) ?? 'person';
  // "…, the company": nothing said.
  if (of !== 'person' && noun - end < 2 && !/^(?:of|in|on|at|for|near)$/.test(tokens[noun + 1]?.low ?? '')) return null;
  const to = findAppositionEnd(text, tokens, noun + 1, end);
  // "…, a company spokesman said": the next clause's subject.
  const after = tokens[to];
  if (after?.before === 'space' && speechVerbs.has(after.low)) return null;
  const place = findPlace(last.low)?.form;
  if (place && (of !== 'place' || tokens[end]?.possessive || isCapital(next))) return null;
  return toDescription(text, tokens, end, to, of);
}

function findNoun(tokens: readonly Token[], start: number): number {
  for (let at = start; at < tokens.length && at - start < longestLead; at++) {
    const token = tokens[at];
    if (!token || (at > start && token.before !== 'space' && token.before !== 'hyphen')) return -1;
    const after = tokens[at + 1];
    const more = after?.before === 'space' && (after.shape === 'small' || isCapital(after)) ? after : undefined;
    if (kindOfNoun(tokens, at)) {
      // "leader Sergei …" is the next name's role, "agency director" goes on.
      if (!more || functionWords.has(more.low)) return at;
      if (isCapital(more)) return -1;
      continue;
    }
    // "Join the team": what comes before an article is a verb.
    if (at > start && /^(?:the|an?)$/.test(token.low)) return -1;
    if (token.low === 'the' || token.low === 'a' || token.low === 'an' || token.low === 'former') continue;
    if (/^(?:its|his|her|their|our)$/.test(token.low)) continue;
    if (functionWords.has(token.low) && !isCapital(token)) return -1;
    if (token.shape === 'small' && /(?:ing|ed)$/.test(token.low) && at === start) return -1;
  }
  return -1;
}

function kindOfNoun(tokens: readonly Token[], at: number): 'person' | 'organisation' | 'place' | undefined {
  const token = tokens[at];
  if (!token || token.possessive || token.shape === 'number') return undefined;
  if (token.shape === 'capital')
    return titleHeads.has(token.low) && !titleModifiers.has(token.low) ? 'person' : undefined;
  if (roleNouns.has(token.low)) return 'person';
  if (organisationNouns.has(token.low)) return 'organisation';
  return placeNouns.has(token.low) && tokens[at + 1]?.low !== 'media' ? 'place' : undefined;
}

function findAppositionEnd(text: string, tokens: readonly Token[], from: number, start: number): number {
  let to = from;
  while (to < tokens.length && to - start < longestApposition) {
    const token = tokens[to];
    if (!token || (token.before !== 'space' && token.before !== 'hyphen')) break;
    if (isLabel(text, tokens[to - 1], token)) break;
    if (
      /^(?:who|which|that|whose|where|when|while|said|says|say|told|added|noted|stated|reported|has|have|had|is|was|will|would)$/.test(
        token.low,
      )
    )
      break;
    to++;
  }
  return to;
}

/** "From: Ann Lee, Director of Finance / | Subject: Budget": a label opens its line. */
function isLabel(text: string, last: Token | undefined, token: Token): boolean {
  return text.charAt(token.end) === ':' && text.slice(last?.end ?? 0, token.start).includes('\n');
}

function toDescription(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  of: Description['of'],
): Description | null {
  // "Its chairman": whose, the words do not say.
  const isOwned = /^(?:its|his|her|their|our|my)$/.test(tokens[start]?.low ?? '') && end - start > 1;
  const first = tokens[isOwned ? start + 1 : start];
  // "A subsidiary of <…>"
  const isCut = /^(?:of|for|at|in|with|by)$/.test(tokens[end - 1]?.low ?? '') && end - start > 1;
  const last = tokens[isCut ? end - 2 : end - 1];
  // "A record of 3-1/2 years": what is cut off would say something else.
  if (!first || !last || text.charAt(last.end) === '/' || last.shape === 'number') return null;
  const span = { start: first.start, end: last.end };
  return { span, text: text.slice(span.start, span.end).replace(/\s+/g, ' '), of };
}
