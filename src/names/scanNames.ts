import { kindOf, space } from '../text/characters.ts';
import { isReportingVerb } from '../text/reportingVerbs.ts';
import type { Span } from '../text/span.ts';
import {
  describeAfter,
  describeApposed,
  describeBefore,
  describeOfficeBefore,
  findOwnerStart,
} from './descriptions.ts';
import { describeGloss } from './glosses.ts';
import type { Description, NameCandidate, NameScan } from './name.ts';
import { toNameKey } from './nameKey.ts';
import {
  calendarWords,
  currencyLetters,
  functionWords,
  genericWords,
  isHeadWord,
  measureWords,
  plainAcronyms,
  stateAbbreviations,
  titleHeads,
} from './nameWords.ts';
import { findOpening } from './openings.ts';
import { findPlace } from './places.ts';
import { findRunEnd, isCapital } from './runs.ts';
import { standsForGovernment } from './standsForGovernment.ts';
import { describeOffice, describeTitle, findOfficeEnd, findTitleHead, isTitleWord } from './titles.ts';
import { findTokens, type Token } from './tokens.ts';

/**
 * Finds what looks like a name in one text: runs of capitalised words with their particles, without titles, articles
 * and possessives. Knows nothing of other texts; {@link resolveEntities} decides where there is doubt. Linear.
 */
export function scanNames(text: string, sentences: readonly Span[]): NameScan {
  const candidates: NameCandidate[] = [];
  const lowercaseWords = new Set<string>();
  for (const sentence of sentences) scanSentence(text, findTokens(text, sentence), candidates, lowercaseWords);
  return { candidates, lowercaseWords: [...lowercaseWords] };
}

function scanSentence(text: string, tokens: readonly Token[], candidates: NameCandidate[], lowercase: Set<string>) {
  const style = styleOf(tokens);
  if (style === 'sentence') for (const token of tokens) if (token.shape === 'small') lowercase.add(token.text);
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at];
    if (!token || !isCapital(token) || isNoise(text, token, tokens[at - 1], tokens[at + 1], style)) {
      at++;
      continue;
    }
    const end = findRunEnd(tokens, at);
    splitRun(text, tokens, at, end, style, candidates);
    at = end;
  }
}

type Style = 'sentence' | 'title' | 'capitals';

// What headlines in title case leave small.
const titleCaseSmall = new Set(
  'a an the of in on at by to for from with and or but nor as vs via over into'.split(' '),
);

// A word in capitals that is longer is no acronym, and where it stands alone a headline.
const longestAcronym = 6;
const rowNumbers = 3;

/** Whether a capital tells a name at all: not where the line is in capitals or in title case. */
function styleOf(tokens: readonly Token[]): Style {
  let capitals = 0;
  let capital = 0;
  let small = 0;
  let numbers = 0;
  let longest = 0;
  for (const { shape, low, text } of tokens) {
    if (shape === 'capitals') longest = Math.max(longest, text.length);
    if (shape === 'capitals') capitals++;
    else if (shape === 'number') numbers++;
    else if (shape === 'capital' || shape === 'mixed') capital++;
    else if (shape === 'small' && !titleCaseSmall.has(low)) small++;
  }
  const isShort = capital + small === 0 && (capitals > 1 || longest > longestAcronym);
  if (isShort || (capitals > 2 && capitals > 3 * (capital + small))) return 'capitals';
  // A row of a table: its words are labels.
  if (numbers >= rowNumbers && numbers >= capitals + capital + small) return 'title';
  return capital > 1 && small === 0 ? 'title' : 'sentence';
}

/** A capitalised word that opens no name. */
function isNoise(
  text: string,
  token: Token,
  previous: Token | undefined,
  next: Token | undefined,
  style: Style,
): boolean {
  if (previous && isAmount(previous) && measureWords.has(token.low)) return true;
  if (previous && isStateBehind(text, previous, token)) return true;
  if (currencyLetters.has(token.low) || /^\p{Lu}-\p{Ll}+$/u.test(token.text) || isTicker(text, token)) return true;
  if (token.low === 'western' && !isAdjective(token, next)) return true;
  // "APIs", "FAQs"
  if (/^\p{Lu}{2,}s$/u.test(token.text) && plainAcronyms.has(token.low.slice(0, -1))) return true;
  // "April-September"
  if (token.low.includes('-') && token.low.split('-').every(part => calendarWords.has(part))) return true;
  if (calendarWords.has(token.low)) return !isGivenName(token, next);
  if (token.shape === 'capitals' && style !== 'capitals') {
    // "US$4.2 billion": a part of the currency sign.
    return plainAcronyms.has(token.low) || /[$€£¥]/.test(text.charAt(token.end));
  }
  return functionWords.has(token.low);
}

/** "Western leaders", but no firm that is called so: "Western said", "Western's". */
function isAdjective({ possessive }: Token, next: Token | undefined): boolean {
  if (possessive || next?.before !== 'space') return false;
  return isCapital(next) || !(functionWords.has(next.low) || (/(?:ed|s)$/.test(next.low) && isReportingVerb(next.low)));
}

/** "Richmond, | Va.,": a state, in the short form that newspapers put behind a town. */
function isStateBehind(text: string, town: Token, { start, end, low, shape, before }: Token): boolean {
  return (
    before === 'break' &&
    stateAbbreviations.has(low) &&
    shape === 'capital' &&
    isCapital(town) &&
    text.slice(town.end, start).trim() === ',' &&
    /[.,]/.test(text.charAt(end))
  );
}

/** "Jan van Eyck", "August von Hayek": no month. */
function isGivenName({ low }: Token, next: Token | undefined): boolean {
  return /^(?:jan|august|april|june|may)$/.test(low) && next?.before === 'space' && familyParticles.has(next.low);
}

const familyParticles = new Set(['van', 'von', 'der', 'de', 'ter', 'den']);

/** "<VOWG.F>": the sign of a share. */
function isTicker(text: string, { start, end, shape }: Token): boolean {
  if (shape !== 'capitals') return false;
  const before = text.charAt(start - 1);
  const isClosed = text.charAt(end) === '>';
  if (before === '.') return isClosed;
  return before === '<' && (isClosed || /^\.\p{Lu}{1,2}>/u.test(text.slice(end, end + 4)));
}

function isAmount({ shape, low }: Token): boolean {
  return shape === 'number' || /^(?:thousand|million|billion|mln|bln|bn)$/.test(low);
}

/** Cuts a run at its title and hands out what is left on both sides. */
function splitRun(
  text: string,
  tokens: readonly Token[],
  start: number,
  end: number,
  style: Style,
  candidates: NameCandidate[],
): void {
  const head = style === 'capitals' ? -1 : findTitleHead(tokens, start, end);
  if (head < 0) {
    const office = style === 'capitals' ? start : findOfficeEnd(tokens, start, end);
    if (office < end)
      emit(
        text,
        tokens,
        office,
        end,
        style,
        office > start ? describeOffice(text, tokens, start, office) : null,
        candidates,
      );
    return;
  }
  let from = head;
  while (from > start && isTitleWord(tokens[from - 1])) from--;
  // "The Training Director": an office, and nobody's name.
  const isOffice = head + 1 >= end && from === start + 1 && isDetermined(tokens, start);
  if (from > start && !isOffice) emit(text, tokens, start, from, style, null, candidates);
  if (head + 1 >= end) return;
  // "Belarusian Foreign Minister", "China's Foreign Minister": whose it is belongs to the title.
  let titleStart = from;
  const owner = tokens[from - 1];
  if (owner && tokens[from]?.before === 'space') titleStart = findOwnerStart(tokens, from);
  emit(text, tokens, head + 1, end, style, describeTitle(text, tokens, titleStart, head + 1), candidates);
}

/** Whether the word behind "the", "a" or "its" is no name of whom an office belongs to. */
function isDetermined(tokens: readonly Token[], at: number): boolean {
  const [determiner, word] = [tokens[at - 1], tokens[at]];
  if (!determiner || word?.before !== 'space' || word.shape !== 'capital' || findPlace(word.low)) return false;
  return /^(?:the|an?|its|his|her|their|our|as)$/.test(determiner.low);
}

function emit(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
  style: Style,
  title: Description | null,
  candidates: NameCandidate[],
): void {
  let start = from;
  let end = to;
  // Function words, months and numbers at the edges are not part of the name: "The New York Times", "Last May".
  while (start < end && isEdge(tokens[start])) start++;
  while (start < end && isEdge(tokens[end - 1]) && !(tokens[end - 1]?.text === 'I' && end - start > 2)) end--;
  const first = tokens[start];
  const last = tokens[end - 1];
  if (start >= end || !first || !last) return;
  if (end - start === 1) {
    if (emitPair(tokens, start, candidates)) return;
    if (isGeneric(first) && !title) return;
    if (first.text.length === 1) return;
  }
  const opens = first.before === 'open' && first.shape === 'capital' && !title && !isBracketed(text, first);
  const doubt = style !== 'sentence' ? 'all-words' : opens ? 'first-word' : 'none';
  const span = { start: first.start, end: last.end };
  const name = text.slice(span.start, span.end);
  const after = describeAfter(text, tokens, start, end);
  // A role in small letters before a country is the next name's: "chief U.S. economist".
  const isBare = style === 'sentence' && !title && !(end - start === 1 && findPlace(first.low));
  candidates.push({
    span,
    text: name.replace(/\s+/g, ' '),
    title:
      title ??
      (isBare ? describeBefore(text, tokens, start, 'person') : null) ??
      (isBare && end - start > 1 ? describeOfficeBefore(text, tokens, start) : null),
    apposition:
      (end - start === 1 ? describeGloss(text, tokens, start) : null) ??
      after ??
      (isBare ? describeBefore(text, tokens, start, 'organisation') : null) ??
      (style === 'sentence' ? describeApposed(text, tokens, start, end) : null),
    acronym: findAcronym(text, tokens, end),
    doubt,
    words: doubt === 'none' ? null : findParts(name, first.start),
    ...(doubt === 'first-word' && end - start === 1 && findOpening(text, tokens, start)),
    ...(isCapitalCity(name) && standsForGovernment(tokens, start, end) && { standsFor: 'government' as const }),
  });
}

function isCapitalCity(name: string): boolean {
  return findPlace(toNameKey(name))?.form === 'capital';
}

/** A capital behind a bracket within a sentence, with a number in the bracket: "(Smith and Oduya, 2016)". */
function isBracketed(text: string, { start }: Token): boolean {
  return (
    text.charAt(start - 1) === '(' &&
    /[^.!?…\s]\s$/.test(text.slice(Math.max(0, start - 3), start - 1)) &&
    /^[^()]*\d/.test(text.slice(start, start + 60))
  );
}

/** "China-Belarus" standing alone is two names. */
function emitPair(tokens: readonly Token[], at: number, candidates: NameCandidate[]): boolean {
  const token = tokens[at];
  const cut = token?.text.indexOf('-') ?? -1;
  if (!token || cut < 1) return false;
  const left = token.text.slice(0, cut);
  const right = token.text.slice(cut + 1);
  if (!findPlace(left.toLowerCase()) || !findPlace(right.toLowerCase()) || findPlace(token.low)) return false;
  const plain = { title: null, apposition: null, acronym: null, doubt: 'none', words: null } as const;
  candidates.push({ span: { start: token.start, end: token.start + cut }, text: left, ...plain });
  candidates.push({ span: { start: token.start + cut + 1, end: token.end }, text: right, ...plain });
  return true;
}

/** The spans of what white space separates. */
function findParts(name: string, offset: number): Span[] {
  const parts: Span[] = [];
  let start = -1;
  for (let at = 0; at <= name.length; at++) {
    const isGap = at === name.length || kindOf(name.charCodeAt(at)) === space;
    if (!isGap && start < 0) start = at;
    if (!isGap || start < 0) continue;
    parts.push({ start: offset + start, end: offset + at });
    start = -1;
  }
  return parts;
}

function isEdge(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.shape === 'capitals') return false;
  if (/^(?:dlrs?|stg|mln|bln|pct|cts)$/.test(token.low)) return true;
  return functionWords.has(token.low);
}

/** Of the heads of names those that are one by themselves. */
const namedHeads = new Set(['congress', 'senate', 'olympics']);

/** A word that alone names no one, though written with a capital. */
function isGeneric(token: Token): boolean {
  return (
    genericWords.has(token.low) ||
    // "NOTE:"
    (token.text.length > 3 && functionWords.has(token.low)) ||
    titleHeads.has(token.low) ||
    (isHeadWord(token.low) && token.shape === 'capital' && !namedHeads.has(token.low))
  );
}

/** The bracketed capitals behind the name: "[EU]", "(BRI)". */
function findAcronym(text: string, tokens: readonly Token[], end: number): string | null {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || (next.shape !== 'capitals' && next.shape !== 'mixed')) return null;
  const close = text.charAt(next.end);
  if (close !== ')' && close !== ']') return null;
  return /^(?:['’]s)?\s*[[(]["“'‘]?$/.test(text.slice(last.end, next.start)) ? next.text : null;
}
