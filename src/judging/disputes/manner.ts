import type { Figure } from '../../figures/figure.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { findWords, toTerm } from '../../text/words.ts';

/**
 * How long a figure holds: `lasting` as a height or a debt does; `series` where it is told with its rise or fall, one
 * of many in a row; `momentary` where it is another every day (prices, rates, scores, weather) or is still counted.
 */
export type Pace = 'lasting' | 'series' | 'momentary';

/**
 * Whether a passage says something, as against a headline, a caption or a link, which leave out what their figure is
 * of and when. Such are written without a full stop, or in capitals.
 */
export function isStatement(prose: string, span: Span): boolean {
  const text = sliceSpan(prose, span).trimEnd();
  return /[.!?…]["'”’»)\]]*$/u.test(text) && /\p{Ll}{2}/u.test(text);
}

const label = /(?:#|\b(?:no\.?|nos\.?|number|episode|part|chapter|section|article|phase|volume|session|panel)\s*)$/i;
const stretch = /\b(?:first|second|third|fourth|last|past|next|previous|coming|following|final|other|every|same)\s+$/i;
const superlative = /^[\s-]*(?:most\b|least\b|\p{Ll}+est\b)/u;

/** Whether a number tells which one is meant, or which time, and not how much: "Episode 11", "the first four months". */
export function isLabel(prose: string, { span, kind, value, text }: Figure): boolean {
  const before = prose.slice(Math.max(0, span.start - 16), span.start);
  if (kind === 'ordinal' && !superlative.test(prose.slice(span.end, span.end + 16)) && !/-\p{Ll}+est$/u.test(text))
    return true;
  if (kind === 'duration' && (stretch.test(before) || stretch.test(`${text.split(/\s/)[0]} `))) return true;
  return (value.type === 'range' && value.from.type === 'date') || label.test(before);
}

function toTerms(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).map(toTerm));
}

// What is another from one day to the next, and the words of dealing in it.
const dailyWords =
  toTerms(`price prices priced pricing quote quoted quotes rate rates yield yields index fixing fixed fix
  traded trading trade-weighted close closed closing opened premium discount bid bids offer offered posting postings
  posted temperature temperatures rainfall forecast score scores led leads lead poll polls approval odds tender
  tenders auction intervention denominations futures`);
// A count that goes on.
const running =
  /\b(?:so far|to date|as of|until now|by (?:now|noon|midnight)|cumulative|running (?:total|tally)|year[- ]to[- ]date|still (?:counting|missing|rising)|(?:are|were) (?:waiting|loading|queu(?:e)?ing|trading|being (?:held|treated)|running))\b/iu;
const moved =
  /\b(?:rose|risen?|rising|fell|fall(?:s|en|ing)?|grew|grow(?:s|n|ing)?|increas\w*|decreas\w*|declin\w*|gain(?:s|ed|ing)?|climb\w*|drop\w*|jump\w*|slip(?:s|ped|ping)?|surg\w*|plung\w*|soar\w*|shr[aiu]nk\w*|expand\w*|widen\w*|narrow\w*|eas(?:es|ed|ing)|lower(?:s|ed|ing)?|rais(?:es|ed|ing)|cut)\b/iu;

/** How long what a clause says of a figure holds, as far as its words show. */
export function findPace(prose: string, clause: Span, measures: ReadonlySet<string>): Pace {
  const text = sliceSpan(prose, clause);
  // "The unemployment rate" is counted once a month; a rate of no known measure is an exchange's or a bank's.
  const isDaily = measures.size === 0 && findWords(prose, clause).some(({ term }) => dailyWords.has(term));
  return isDaily || running.test(text) ? 'momentary' : moved.test(text) ? 'series' : 'lasting';
}

const timeWords =
  /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|morning|midday|noon|afternoon|evening|night|tonight|today|yesterday|tomorrow|early|late|midsession|weeks?|months?|quarters?|half|season|january|february|march|april|(?<=\b(?:in|of|since|by|last|until|on \d{1,2}) )may|may(?= \d)|june|july|august|september|october|november|december)\b/giu;
// Behind these stands another figure, with a time of its own: "up from 1.2 million a year ago".
const comparing = /\b(?:from|against|vs\.?|versus|compared|than|after|when|while)\b/i;

/** A figure's clause, up to where it goes on to what the figure is compared with. */
export function withoutComparison(prose: string, clause: Span, figure: Span): Span {
  const at = comparing.exec(prose.slice(figure.end, clause.end))?.index;
  return at === undefined ? clause : { start: clause.start, end: figure.end + at };
}

/** The words of a clause for a time shorter than a year, in alphabetical order; empty where it has none. */
export function findTimeWords(prose: string, clause: Span): string {
  const found = sliceSpan(prose, clause).match(timeWords) ?? [];
  return [...new Set(found.map(word => word.toLowerCase().replace(/(week|month|quarter)s$/, '$1')))].sort().join(' ');
}

/** Whether a word tells of standing or moving, and nothing of what does. */
export function isMovement(term: string): boolean {
  return moved.test(term) || standing.has(term);
}
const standing = toTerms(
  'stood stands stand reached reaches totaled totalled amounted amounts came climbed remained remains',
);
