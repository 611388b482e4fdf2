import { memo } from '../memo.ts';
import type { Grid } from './grid.ts';
import type { Sentence, Token } from './sentence.ts';
import { headingWords } from './statistics.ts';
import { headingsOf, type Line, type TableIndex } from './tableIndex.ts';

/** A name in a claim: what rows or columns bear it. None, where the sources' tables do not know it. */
export interface NameRun {
  /** Index of the first word, and behind the last. */
  readonly from: number;
  readonly to: number;
  readonly lines: readonly Line[];
  /** Whether several names of the tables are meant as likely. */
  readonly isAmbiguous: boolean;
}

const small = new Set(
  `the a an in on at with but and or as of for by to from however while he she it they his her their its this that these
  those when after before since although though if then also both each despite during meanwhile next last no not one
  there where who what which we i our my you it's he's i'm in over under against between off only now still just`.split(
    /\s+/,
  ),
);
const suffixes = new Set(['jr', 'sr', 'ii', 'iii', 'iv', 'inc', 'ltd', 'plc', 'corp', 'co', 'llc', 'ag', 'sa', 'nv']);
const calendar = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december`.split(/\s+/),
);

/** The names in a sentence, in order: runs of capitalised words. */
export function findNames({ tokens }: Sentence, index: TableIndex): NameRun[] {
  const runs: NameRun[] = [];
  let at = 0;
  while (at < tokens.length) {
    if (!opensName(tokens[at], index)) {
      at++;
      continue;
    }
    let to = at + 1;
    while (to < tokens.length && continuesName(tokens[to - 1], tokens[to])) to++;
    const isOpening = at === 0 && to === 1;
    const found = matchRun(tokens, at, to, index);
    // The first word of a sentence is written with a capital whatever it is.
    const [first] = found;
    if (first && !(isOpening && first.lines.length === 0)) runs.push(...found);
    at = to;
  }
  return runs;
}

// "sort.go", "boost_pt": no word of any sentence.
const coined = /^\p{Ll}+[._]\p{Ll}/u;

/** Whether a word is by itself the heading of a row beside others that are coined: "fastread" beside "slow_read". */
function isAmongCoined({ term, written }: Token, index: TableIndex): boolean {
  if (!/^\p{Ll}{4,}$/u.test(written)) return false;
  return (index.byTerm.get(term) ?? []).some(
    ({ grid, axis, heading }) =>
      axis === 'row' &&
      heading.text === written &&
      memo(hasCoined, grid, () => grid.rows.some(row => coined.test(row.text))),
  );
}

const hasCoined = new WeakMap<Grid, boolean>();

function opensName(token: Token | undefined, index: TableIndex): boolean {
  return (
    token !== undefined &&
    (token.isCapital || coined.test(token.written) || isAmongCoined(token, index)) &&
    (token.figure < 0 || /\p{L}/u.test(token.term)) &&
    token.phraseLength === 0 &&
    !small.has(token.term) &&
    !calendar.has(token.term) &&
    !(/^[A-Z\d]{1,4}$/.test(token.written) && headingWords.has(token.term))
  );
}

function continuesName(before: Token | undefined, token: Token | undefined): boolean {
  if (!before || !token || before.isPossessive) return false;
  if (suffixes.has(token.term)) return /^[ ,.]*$/.test(token.gap);
  return (
    token.isCapital && /^(?:[ \n]|\.? |-|&| & )+$/.test(token.gap) && !calendar.has(token.term) && token.figure < 0
  );
}

/** What a run names: all of it, or, where it is no name of a table, the fullest name of a table at its end. */
function matchRun(tokens: readonly Token[], from: number, to: number, index: TableIndex): NameRun[] {
  const whole = lookUp(tokens, from, to, index, false);
  if (whole.lines.length > 0 || whole.isAmbiguous) return [whole];
  for (let start = from + 1; start < to; start++) {
    const tail = lookUp(tokens, start, to, index, true);
    if (tail.lines.length > 0) return [tail];
  }
  for (let end = to - 1; end > from; end--) {
    const head = lookUp(tokens, from, end, index, true);
    if (head.lines.length > 0) return [head];
  }
  return [whole];
}

/** Lines whose heading is the name, or ends with it ("Curry"), or begins with it ("Golden State"), in this order. */
function lookUp(tokens: readonly Token[], from: number, to: number, index: TableIndex, wholeOnly: boolean): NameRun {
  const words = withoutSuffixes(tokens.slice(from, to).map(token => token.term));
  const first = words[0];
  const lines = first === undefined ? [] : (index.byTerm.get(first) ?? []);
  const ranks: Line[][] = [[], [], []];
  if (!wholeOnly) ranks[0]?.push(...findAbbreviated(words, index));
  for (const line of lines) {
    const terms = withoutSuffixes(line.heading.terms);
    if (words.length > terms.length) continue;
    const isEnd = words.every((word, i) => terms[terms.length - words.length + i] === word);
    const isStart = words.every((word, i) => terms[i] === word);
    if (isEnd && isStart && terms.length === words.length) ranks[0]?.push(line);
    else if (wholeOnly) continue;
    else if (isEnd) ranks[1]?.push(line);
    else if (isStart) ranks[2]?.push(line);
  }
  const best = ranks.find(rank => rank.length > 0) ?? [];
  const isAmbiguous = new Set(best.map(({ heading }) => heading.terms.join(' '))).size > 1;
  return { from, to, lines: isAmbiguous ? [] : best, isAmbiguous };
}

/** "Los Angeles Clippers" for "LA Clippers": the heading's first word is the initials of the name's. */
function findAbbreviated(words: readonly string[], index: TableIndex): Line[] {
  if (words.length < 3) return [];
  const initials = words
    .slice(0, -1)
    .map(word => word.charAt(0))
    .join('');
  const lines = index.byTerm.get(initials) ?? [];
  return lines.filter(
    ({ heading: { terms } }) => terms.length === 2 && terms[0] === initials && terms[1] === words.at(-1),
  );
}

function withoutSuffixes(terms: readonly string[]): readonly string[] {
  let end = terms.length;
  while (end > 1 && suffixes.has(terms[end - 1] ?? '')) end--;
  return terms.slice(0, end);
}

const prepositions = new Set('of for over against in at to from near into under than versus vs past on off'.split(' '));
const people = new Set('he she him his her'.split(' '));
// Behind an object of these a figure is the object's: "held the Lakers to 38 percent".
const instrument = new Set(['with', 'in', 'on', 'by']);

/** Whose figure stands at a word of the sentence; of a name that no table has without lines. */
export type Subject = { readonly lines: readonly Line[]; readonly run: NameRun } | 'several' | null;

export function isStranger(subject: Subject): boolean {
  return subject !== null && subject !== 'several' && subject.lines.length === 0;
}

/**
 * The name that the figure before word `at` is said of: the last name before it, but not one that only stands behind a
 * preposition ("led the way for Houston with"), nor an object ("led the Nets with"), nor what no pronoun in between
 * can mean ("led the Nets in scoring, as he").
 */
export function findSubject(sentence: Sentence, names: readonly NameRun[], at: number): Subject {
  const { tokens } = sentence;
  const before = names.filter(name => name.to <= at);
  const referred = resolveFormer(tokens, before, at);
  if (referred) return toSubject(referred);
  const free = before.filter(name => !isAside(tokens, name));
  let candidates = free.length > 0 ? free : before;
  let last = candidates.at(-1);
  if (!last) return null;
  const between = tokens.slice(last.to, at);
  if (between.some(token => people.has(token.term))) {
    const persons = candidates.filter(name => tokens[name.from - 1]?.term !== 'the');
    if (persons.length > 0) candidates = persons;
  } else if (candidates.length > 1 && isObject(tokens, last)) candidates = candidates.slice(0, -1);
  last = candidates.at(-1) ?? last;
  if (isJoined(tokens, before.slice(0, before.indexOf(last) + 1))) return 'several';
  const restrained = tokens
    .slice(last.to, at)
    .some(({ term }, i, all) => term === 'them' && restraints.has(all[i - 1]?.stem ?? ''));
  if (restrained && !restraints.has(tokens[last.from - 2]?.stem ?? '')) return toOpponent(last);
  return toSubject(last);
}

function toSubject(run: NameRun): Subject {
  if (run.isAmbiguous) return 'several';
  return { lines: run.lines, run };
}

// "Holding them to 38 percent": of the other side.
const restraints = new Set(['limit', 'hold', 'held', 'forc', 'restrict', 'keep', 'kept']);

/** In a table of two the other one. */
function toOpponent(run: NameRun): Subject {
  const others = run.lines.flatMap(line => {
    const headings = headingsOf(line.grid, line.axis);
    const heading = headings[1 - line.index];
    return headings.length === 2 && heading ? [{ ...line, index: 1 - line.index, heading }] : [];
  });
  return others.length > 0 ? { lines: others, run } : 'several';
}

/**
 * Whether a name only tells more of something else: behind a preposition, articles and words of origin between them
 * left out, or in "the only other Laker", "a fellow Texan". "…, who" makes any name a subject.
 */
function isAside(tokens: readonly Token[], name: NameRun): boolean {
  if (tokens[name.to]?.term === 'who') return false;
  let at = name.from - 1;
  if (/^(?:other|only|fellow|another|every|former)$/.test(tokens[at]?.term ?? '')) return true;
  while (at >= 0 && /^(?:the|a|an|host|hosting|visiting|home|rival)$/.test(tokens[at]?.term ?? '')) at--;
  const token = tokens[at];
  if (!token || /[,;:.()]/.test(tokens[at + 1]?.gap ?? '')) return false;
  return prepositions.has(token.term) && !(tokens[name.to - 1]?.isPossessive ?? false);
}

function isObject(tokens: readonly Token[], name: NameRun): boolean {
  const next = tokens[name.to];
  if (!next || /[,;:.(]/.test(next.gap) || (tokens[name.to - 1]?.isPossessive ?? false)) return false;
  return (
    instrument.has(next.term) &&
    tokens[name.from - 1]?.term === 'the' &&
    !/^(?:and|while|but|with)$/.test(tokens[name.from - 2]?.term ?? '')
  );
}

/** Whether the last two of some names are joined by "and": a figure behind them is of both, or of neither one alone. */
export function isJoined(tokens: readonly Token[], names: readonly NameRun[]): boolean {
  const last = names.at(-1);
  const previous = names.at(-2);
  if (!last || !previous) return false;
  const between = tokens.slice(previous.to, last.from);
  return (
    between.length <= 2 &&
    between.every(token => token.figure < 0 && /^(?:and|the|or|duo)$/.test(token.term)) &&
    between.some(token => token.term === 'and' || token.term === 'or')
  );
}

// A longer list is no list of names that a number could be of.
const mostJoined = 6;

/** The names of a list joined by "and" that the figure before word `at` is said of; empty where there is none. */
export function findJoined({ tokens }: Sentence, names: readonly NameRun[], at: number): readonly NameRun[] {
  const before = names.filter(name => name.to <= at && !isAside(tokens, name));
  if (!isJoined(tokens, before)) return [];
  let first = before.length - 2;
  while (first > 0 && before[first - 1]?.to === before[first]?.from && isBehindComma(tokens, before[first])) first--;
  const list = before.slice(first);
  return list.length <= mostJoined && list.every(name => name.lines.length > 0) ? list : [];
}

function isBehindComma(tokens: readonly Token[], name: NameRun | undefined): boolean {
  return tokens[name?.from ?? -1]?.gap.trim() === ',';
}

function resolveFormer(tokens: readonly Token[], names: readonly NameRun[], at: number): NameRun | null {
  const word = tokens
    .slice(names.at(-1)?.to ?? 0, at)
    .findLast(({ term }, i, all) => /^(?:former|latter)$/.test(term) && all[i - 1]?.term === 'the');
  if (!word || !isJoined(tokens, names)) return null;
  return (word.term === 'former' ? names.at(-2) : names.at(-1)) ?? null;
}
