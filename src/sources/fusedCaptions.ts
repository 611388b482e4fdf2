import { functionWords, organisationNouns, roleNouns } from '../names/nameWords.ts';
import { isReportingVerb } from '../text/reportingVerbs.ts';
import type { Span } from '../text/span.ts';
import {
  articles,
  auxiliaries,
  isHeadlineVerb,
  labels,
  openers,
  openersBeforeNames,
  plainSubjects,
  prepositions,
  shares,
  sureOpeners,
} from './captionWords.ts';
import { findFurnitureKind } from './furniture.ts';

// A caption or a headline has so many words.
const shortest = 3;
const longest = 20;
// What follows a caption is a sentence of so many words at least.
const shortestRest = 4;
// So many captions are looked for in front of one sentence.
const mostCaptions = 4;
// A quotation that opens the sentence behind a caption ends within so many UTF-16 units.
const longestQuotation = 400;
// The name that opens it has so many words.
const longestName = 4;

const longestWord = 80;

// A capital behind a word with no mark between.
const capitalInside = /[^\s,;:.!?–—&/-] ["“‘]?\p{Lu}/u;

interface Token extends Span {
  readonly raw: string;
  /** Without the marks around it. */
  readonly word: string;
}

/**
 * Cuts a sentence where a caption, a headline or a credit runs into the one that follows, because the page's breaks
 * were lost: "Mayor fined over parking The council …". A sentence that shows no such place stays one. What is cut off
 * is a passage as any other, unless its own words say that it is furniture. Linear.
 */
export function splitFusedCaptions(prose: string, sentence: Span): Span[] {
  const parts: Span[] = [];
  let rest = sentence;
  while (parts.length < mostCaptions) {
    const cut = findCut(prose.slice(rest.start, rest.end));
    if (cut === null) break;
    if (cut.timecode > 0) parts.push({ start: rest.start, end: rest.start + cut.timecode });
    parts.push({ start: rest.start + cut.start, end: rest.start + cut.end });
    rest = { start: rest.start + cut.next, end: rest.end };
  }
  return [...parts, rest];
}

interface Cut extends Span {
  /** The length of the running time in front of the caption; 0 where there is none. */
  readonly timecode: number;
  /** Where what follows the caption begins. */
  readonly next: number;
}

function findCut(text: string): Cut | null {
  const opening = /^\S*/.exec(text)?.[0] ?? '';
  const isTimed = /^\d{1,2}:\d{2}(?::\d{2})?$/.test(opening);
  // No headline opens with a small word; a label of furniture may be one.
  if (functionWords.has(opening.toLowerCase()) && !labels.has(opening)) return null;
  if (!capitalInside.test(text)) return null;
  const all = readTokens(text);
  const tokens = isTimed ? all.slice(1) : all;
  const at = findRepetition(tokens) ?? (endsAsSentence(text) ? findBoundary(text, tokens) : 0);
  const [first, last, next] = [tokens[0], tokens[at - 1], tokens[at]];
  if (!first || !last || !next) return null;
  return { timecode: isTimed ? opening.length : 0, start: first.start, end: last.end, next: next.start };
}

function endsAsSentence(text: string): boolean {
  return /[.!?…]["'”’)\]]*$/.test(text.slice(-4));
}

/** As many words from the front as a caption could have, twice. */
function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const match of text.matchAll(/\S+/g)) {
    const raw = match[0];
    const word = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(raw.slice(0, longestWord))?.[0] ?? '';
    tokens.push({ start: match.index, end: match.index + raw.length, raw, word });
    if (tokens.length > 2 * longest + shortestRest) break;
  }
  return tokens;
}

/** How many words stand there twice, one time behind the other; null where none do. */
function findRepetition(tokens: readonly Token[]): number | null {
  for (let at = shortest; at <= longest && 2 * at <= tokens.length; at++) {
    if (tokens[at]?.raw !== tokens[0]?.raw) continue;
    const words = tokens.slice(0, at);
    // A table's headings repeat themselves, too.
    const isCaption = words.some(({ raw }) => /^\p{Ll}/u.test(raw));
    if (isCaption && words.every(({ raw }, i) => raw === tokens[at + i]?.raw)) return at;
  }
  return null;
}

/** How many words are the caption that the text opens with; 0 where it opens with none. */
function findBoundary(text: string, tokens: readonly Token[]): number {
  for (let at = 1; at <= longest && at + shortestRest <= tokens.length; at++) {
    const next = tokens[at];
    if (next && /^["“‘]?\p{Lu}/u.test(next.raw) && isBoundary(text, tokens, at)) return at;
  }
  return 0;
}

function isBoundary(text: string, tokens: readonly Token[], at: number): boolean {
  const head = tokens.slice(0, at);
  const [first, last, next, after] = [head[0], head.at(-1), tokens[at], tokens[at + 1]];
  if (!first || !last || !next || !after || /[,;:.!?–—&/-]$/.test(last.raw)) return false;
  const words = text.slice(first.start, last.end);
  // A title in quotation marks goes on.
  if (/["“(][^"”)]*$/.test(words) && !/["”)]$/.test(last.raw)) return false;
  const isOpener = openers.has(next.raw.replace(/,$/, '')) && (isSmall(after) || openersBeforeNames.has(next.word));
  if (isOpener || last.raw.endsWith(')')) {
    if (findFurnitureKind(words) !== null) return true;
  }
  if (head.length < shortest || [first, last].some(({ word }) => functionWords.has(word.toLowerCase()))) return false;
  if (isOpener && sureOpeners.has(next.word)) return !isReportingVerb(last.word);
  if (!isHeadline(head)) return false;
  if (isOpener || (plainSubjects.has(next.raw) && /^\p{Ll}/u.test(after.raw) && !prepositions.has(after.word)))
    return true;
  if (/^["“]/.test(next.raw)) return isQuotation(text.slice(next.start, next.start + longestQuotation));
  return next.raw === 'The' ? opensWithName(tokens.slice(at + 1)) : endsPhrase(head) && opensWithName(tokens.slice(at));
}

/** No article and no auxiliary, but a verb: "Mayor fined over parking", "Drought cuts harvest by a third". */
function isHeadline(tokens: readonly Token[]): boolean {
  const hasSmallWord = tokens.some(
    ({ word }, i) => auxiliaries.has(word) || (articles.has(word) && !shares.has(tokens[i + 1]?.word ?? '')),
  );
  return (
    !hasSmallWord &&
    tokens.some((token, i) => i > 0 && i < tokens.length - 1 && isHeadlineVerb(token.word, tokens[i + 1]?.word ?? ''))
  );
}

function isSmall(token: Token): boolean {
  return /^["“‘$€£]?[\p{Ll}\p{N}$€£]/u.test(token.raw);
}

/** "“…,” said its director": it is spoken by the one named behind it. */
function isQuotation(text: string): boolean {
  const rest = /^["“][^"”]*[,?!]["”]\s+(.{0,60})/.exec(text)?.[1] ?? '';
  return rest
    .split(/[^\p{L}]+/u)
    .slice(0, 4)
    .some(isReportingVerb);
}

/** Ends in the object of a preposition or in a count: "for 18 years", "in Athens suburb"; not in who somebody is. */
function endsPhrase(head: readonly Token[]): boolean {
  const last = head.at(-1)?.word ?? '';
  const noun = last.replace(/s$/, '');
  if (!/^\p{Ll}/u.test(last) || [last, noun].some(word => roleNouns.has(word) || organisationNouns.has(word)))
    return false;
  return head.slice(-4, -1).some(({ word }) => prepositions.has(word) || /^\d/.test(word));
}

/** "Marcos Vidal, who coached …", "Greece has lost …": a name that is the subject of what follows. */
function opensWithName(tokens: readonly Token[]): boolean {
  let end = 0;
  while (end < longestName && /^\p{Lu}\S*$/u.test(tokens[end]?.raw ?? '') && !tokens[end]?.raw.endsWith(',')) end++;
  const last = tokens[end]?.raw ?? '';
  if (/^\p{Lu}.*,$/u.test(last)) return /^(?:who|which|whose|whom|where)$/.test(tokens[end + 1]?.word ?? '');
  return end > 0 && tokens[0]?.word !== 'I' && (auxiliaries.has(last) || /^(?:said|says|told)$/.test(last));
}
