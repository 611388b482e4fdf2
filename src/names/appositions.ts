import type { Description } from './name.ts';
import { functionWords, genericWords, looksPlain } from './nameWords.ts';
import { isPast } from './openings.ts';
import { findPlace } from './places.ts';
import { isCapital } from './runs.ts';
import type { Token } from './tokens.ts';

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}

const determiners = words('the a an his her its their our my former');
const links = words('of for at in with from to on behind between');
/** What a main clause goes on with behind a phrase in commas: no list does. */
const goesOn = words(`
  is was has had have will would can could may might must did does said says told adds added
  who which whose where when while because since as after before during until in at on to for by with from if
`);
/** What opens a part of a sentence in which no name is the subject: "According to Lee, the plan …". */
const fronting = words(`
  in at on by to from of off for with without within into upon over under above below between among amid against about
  across after before behind beside beyond during since until through throughout toward towards via per despite except
  unlike like near around along inside outside concerning including according following given than as if because although
  though while whereas unless once when where whether
`);
/** Heads that say nothing of what something is: times, and what anything may be called. */
const emptyHeads = words(`
  day week month year quarter morning evening night afternoon time moment decade century season hour minute second
  way thing fact result case issue matter idea question answer reason point kind sort type part rest number total
  average majority minority lot pair couple one other latter same man woman person body company firm group country
  majority percentage share sum amount following more less better worse best worst
`);

// A noun phrase before its complement, and with it, in words.
const longestPhrase = 6;
const longest = 14;

/**
 * "Ann Lee, | the harbour master, | said": what stands in commas behind a name and says by its form that it is the same
 * thing: an article or an owner, a noun phrase without a verb, and behind the comma what no list goes on with.
 */
export function findApposition(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): { readonly end: number; readonly of: Description['of'] } | null {
  const [last, first] = [tokens[end - 1], tokens[end]];
  if (!last || !first || last.possessive || !isComma(text, last, first) || isFronted(text, tokens, start)) return null;
  if (findPlace(last.low) || isLocation(tokens, start)) return null;
  const head = findHead(tokens, end);
  if (head < 0) return null;
  const to = findPhraseEnd(tokens, head + 1, end);
  const next = tokens[to];
  if (to < 0 || !closes(text, tokens, to)) return null;
  return { end: to, of: next?.low === 'who' ? 'person' : null };
}

/** "The harbour master, | Ann Lee, | said": where such a phrase begins before a name, and where its noun stands. */
export function findAppositionBefore(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
): { readonly start: number; readonly head: number } | null {
  const [noun, name, last] = [tokens[start - 1], tokens[start], tokens[end - 1]];
  if (!noun || !name || !last || last.possessive || !isComma(text, noun, name) || !isHead(noun)) return null;
  if (end < tokens.length && !isComma(text, last, tokens[end])) return null;
  if (!closes(text, tokens, end)) return null;
  let from = findPhraseStart(tokens, start - 1);
  let head = start - 1;
  const link = tokens[from - 1];
  if (from > 0 && link && tokens[from]?.before === 'space') {
    if (/^(?:out|up|off|down|over|into|about|against|versus)$/.test(link.low)) return null;
    if (links.has(link.low)) {
      // "The head of the harbour board, Ann Lee": the head; "in the harbour, Ann Lee" says nothing of her.
      head = from - 2;
      if (link.low !== 'of' || !isHead(tokens[head])) return null;
      from = findPhraseStart(tokens, head);
    }
  }
  return from < 0 || isFronted(text, tokens, from) ? null : { start: from, head };
}

/** "A price in New York, …", "Acme Life of Dallas, …": what comes is not said of the place. */
function isLocation(tokens: readonly Token[], start: number): boolean {
  const [owner, link] = [tokens[start - 2], tokens[start - 1]];
  if (!link || tokens[start]?.before !== 'space') return false;
  return /^(?:in|at|from|near)$/.test(link.low) || (link.low === 'of' && owner !== undefined && isCapital(owner));
}

/** The index of the phrase's noun, or -1. */
function findHead(tokens: readonly Token[], start: number): number {
  const first = tokens[start];
  if (!first) return -1;
  const isIndefinite = first.low === 'a' || first.low === 'an';
  let at = start;
  if (determiners.has(first.low)) at++;
  else {
    // "Norway's harbour master"
    while (at < start + 4 && tokens[at] && isCapital(first) && !tokens[at]?.possessive) at++;
    if (!tokens[at]?.possessive || !isCapital(first)) return -1;
    at++;
  }
  let head = -1;
  for (; at < tokens.length && at - start <= longestPhrase; at++) {
    const token = tokens[at];
    if (!token || (token.before !== 'space' && token.before !== 'hyphen') || links.has(token.low)) break;
    if (functionWords.has(token.low) || token.shape === 'number' || isVerb(token)) return -1;
    head = at;
  }
  const noun = tokens[head];
  if (!noun || at - start > longestPhrase) return -1;
  return isHead(noun) || (isIndefinite && noun.shape === 'capital') ? head : -1;
}

function isHead(token: Token | undefined): boolean {
  if (token?.shape !== 'small' || token.possessive) return false;
  const { low } = token;
  const isPlural = low.endsWith('s') && !/(?:ss|us|is)$/.test(low);
  return !isPlural && !isPast(token) && !isEmpty(low) && !functionWords.has(low);
}

function isEmpty(low: string): boolean {
  return emptyHeads.has(low) || genericWords.has(low) || looksPlain(low) || low.length < 3;
}

const verbs = words('said says say told tells added adds noted stated reported announced warned which who that');

function isVerb({ low }: Token): boolean {
  return verbs.has(low);
}

/** Where the complement ends: "of Z", "at the port of Z". -1 where it is no phrase. */
function findPhraseEnd(tokens: readonly Token[], from: number, start: number): number {
  let to = from;
  for (; to < tokens.length; to++) {
    const token = tokens[to];
    if (!token || (token.before !== 'space' && token.before !== 'hyphen')) return to;
    if (isVerb(token)) return token.low === 'who' || token.low === 'which' ? to : -1;
    if (to - start >= longest || (functionWords.has(token.low) && !links.has(token.low) && !determiners.has(token.low)))
      return -1;
  }
  return to;
}

/** The determiner before a noun, or -1. */
function findPhraseStart(tokens: readonly Token[], head: number): number {
  for (let at = head - 1; at >= 0 && head - at <= longestPhrase; at--) {
    const [token, next] = [tokens[at], tokens[at + 1]];
    if (!token || (next?.before !== 'space' && next?.before !== 'hyphen')) return -1;
    if (determiners.has(token.low) && token.shape !== 'capitals') return token.low === 'former' && at > 0 ? at - 1 : at;
    if (token.possessive && isCapital(token)) return findNameStart(tokens, at);
    if (functionWords.has(token.low) || token.shape === 'number' || isVerb(token) || isCapital(token)) return -1;
  }
  return -1;
}

/** "Media General Inc's": where the owner's name begins. */
function findNameStart(tokens: readonly Token[], last: number): number {
  let at = last;
  for (; at > 0 && last - at < longestPhrase && tokens[at]?.before === 'space'; at--) {
    const name = tokens[at - 1];
    if (!name || !isCapital(name) || name.possessive || functionWords.has(name.low)) break;
  }
  return at;
}

/** Whether what begins here shows that the phrase before it was in commas: a verb, "who", the sentence's end. */
function closes(text: string, tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  if (!last) return false;
  if (!next) return /^[\s)”"’']*[.!?]/.test(text.slice(last.end, last.end + 4));
  if (next.low === 'who' || next.low === 'which') return true;
  return (
    isComma(text, last, next) &&
    next.shape === 'small' &&
    (goesOn.has(next.low) || (isPast(next) && !next.low.includes('-')))
  );
}

/** Whether the part of the sentence that a name stands in begins with what leads to another subject. */
export function isFronted(text: string, tokens: readonly Token[], start: number): boolean {
  let at = start;
  while (at > 0 && tokens[at]?.before !== 'open' && !isBreak(text, tokens, at)) at--;
  const first = tokens[at];
  if (!first || at === start) return false;
  return fronting.has(first.low) || /(?:ing|ed)$/.test(first.low);
}

function isBreak(text: string, tokens: readonly Token[], at: number): boolean {
  const [last, next] = [tokens[at - 1], tokens[at]];
  return next?.before === 'break' && last !== undefined && /[,–—]/.test(text.slice(last.end, next.start));
}

function isComma(text: string, last: Token, next: Token | undefined): boolean {
  return next?.before === 'break' && /^\s?,\s+$/.test(text.slice(last.end, next.start));
}
