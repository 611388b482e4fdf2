import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Source } from '../../sources/source.ts';
import { findClauses } from '../../text/clauses.ts';
import { contains, type Span } from '../../text/span.ts';
import { findWords, toTerm, type Word } from '../../text/words.ts';
import { directionOf, directionWords } from '../conflicts/direction.ts';
import { passageIndex, toStem } from '../passageProfiles.ts';
import { sameDimension } from '../sameDimension.ts';
import { stopWords } from '../stopWords.ts';
import { findRespective } from './respective.ts';

/** A thing that a sentence or a list gives figures of one unit, beside others: "tablets" in "tablets 14 %, phones 7 %". */
export interface Sibling {
  /** The words of its own phrase, in text order; those that only carry a figure ("rose", "reached") are left out. */
  readonly words: readonly Word[];
  /** These, and what else stands on its side where marks leave open where its phrase begins. */
  readonly wide: readonly Word[];
  /** These, and what stands on the other side of its figures. */
  readonly around: readonly Word[];
  /** Its figures in text order: "37.9 million from 27.0 million" are two of one thing. */
  readonly figures: readonly Figure[];
}

// A longer list is a table in disguise, and its phrases are looked up for each of its figures.
const mostFigures = 40;

/**
 * The things that a sentence gives figures of the same unit as `figure`, in text order; none where it is not clear that
 * there are at least two. A figure has the words before it, back to the figure before or to where marks or conjunctions
 * let a new thing begin; where there are none, those of the preposition behind it; else it is one more of the thing
 * before.
 */
export function findSiblings(
  text: string,
  within: Span,
  figure: Figure,
  figures: readonly Figure[],
): readonly Sibling[] {
  const alike = figures.filter(
    other => other.span.start === figure.span.start || (contains(within, other.span) && isAlike(other, figure)),
  );
  if (alike.length < 2 || alike.length > mostFigures) return [];
  return findAllRespective(text, within, figure, figures) ?? joinPhrases(findPhrases(text, within, alike));
}

/** The same of a list whose items each stand by themselves: "Germany – 126.4", "Wheat: 3.1 million tonnes". */
export function findListed({ source, passage, figure }: FigureHit): readonly Sibling[] {
  const at = passageIndex(source, passage);
  const items: Sibling[] = [];
  for (const step of [-1, 1])
    for (let index = step < 0 ? at : at + 1; items.length < mostFigures; index += step) {
      const item = findItem(source, index, figure);
      if (!item) break;
      if (step < 0) items.unshift(item);
      else items.push(item);
    }
  return items.length > 2 ? items : [];
}

// UTF-16 units of a list's item: a name and its figure.
const longestItem = 80;

function findItem({ prose, passages, figures }: Source, index: number, figure: Figure): Sibling | null {
  const passage = passages[index];
  const [number, ...more] = passage?.figures ?? [];
  const given = number === undefined ? undefined : figures[number];
  if (!passage || !given || more.length > 0 || passage.furniture || !isAlike(given, figure)) return null;
  const { start, end } = passage.span;
  if (end - start > longestItem || /[.!?;]["'”’)]*\s*$/.test(prose.slice(start, end))) return null;
  const words = findContent(findWords(prose, { start, end: given.span.start }));
  return words.length > 0 ? { words, wide: words, around: words, figures: [given] } : null;
}

/** Of one unit, or one of the two bare and of its size: "1,020 yen … and the ceiling at 1,325". */
function isAlike(other: Figure, figure: Figure): boolean {
  if (other.small && !figure.small) return false;
  if (sameDimension(other, figure)) return true;
  const [bare, full] = isBareNumber(other) ? [other, figure] : [figure, other];
  if (!isBareNumber(bare) || (full.kind !== 'money' && full.kind !== 'measurement')) return false;
  if (bare.value.type !== 'number' || full.value.type !== 'number') return false;
  const [small, large] = [bare.value.number.abs(), full.value.number.abs()].sort((a, b) => a.cmp(b));
  return small !== undefined && large?.lte(small.times(mostTimes)) === true;
}

// Prices, sizes and the like of things side by side seldom differ by more.
const mostTimes = 5;

function isBareNumber({ kind, unit, value }: Figure): boolean {
  return kind === 'count' && unit === null && value.type === 'number';
}

/** The things of a list that says "respectively" of this figure; null where none does. */
function findAllRespective(
  text: string,
  within: Span,
  figure: Figure,
  figures: readonly Figure[],
): readonly Sibling[] | null {
  const { listed } = findRespective(text, within, figure, figures) ?? {};
  if (!listed) return null;
  const things = listed.map(each => findRespective(text, within, each, figures)?.own ?? []);
  const last = things.at(-1) ?? [];
  // "The surgery and the drug group": the noun behind the last is that of all.
  const shared = things.every(own => own === last || own.length < last.length) ? last.slice(-1) : [];
  return listed.map((each, i) => {
    const own = things[i] ?? [];
    return { words: findContent(own), wide: own, around: [...own, ...shared], figures: [each] };
  });
}

/** A figure with the words on its side of what separates it from the figures beside it. */
interface Phrase extends Omit<Sibling, 'figures'> {
  readonly figure: Figure;
}

/** One phrase a figure; without words where nothing but the figure before it is near. */
function findPhrases(text: string, within: Span, alike: readonly Figure[]): readonly Phrase[] {
  const sides = alike.map((figure, i) => ({
    figure,
    before: beforeFigure(text, within, alike[i - 1]?.span.end ?? null, figure.span.start),
    behind: behindFigure(text, figure.span.end, alike[i + 1]?.span.start ?? within.end),
  }));
  // Where a later figure has its words behind it, those behind the first are its own too: "5 % in Ohio, 3 % in Iowa".
  const bare = sides.filter(
    ({ before, behind }, i) => i > 0 && before.words.length === 0 && behind.preposition !== null,
  );
  const preposition = bare[0]?.behind.preposition ?? null;
  const isMostlyBehind = 2 * bare.length >= alike.length;
  return sides.map(({ figure, before, behind }, i) => {
    const isLike = preposition !== null && behind.preposition === preposition;
    const isBehind = i === 0 || isMostlyBehind ? isLike : preposition !== null && before.words.length === 0;
    const next = alike[i + 1];
    const isOpen = i === 0 && !isBehind && (before.words.length === 0 || isInBrackets(text, figure));
    const late = isOpen && next && preposition !== null ? findLate(text, figure, next, preposition) : null;
    const { words, wide } = isBehind ? behind : (late ?? before);
    // What stands before a later one with its words behind it is of the one before.
    const around = [...(isBehind && i > 0 ? before.words : before.wide), ...(isBehind ? behind.wide : behind.near)];
    return { words, wide, around, figure };
  });
}

/** "218 complaints (7 %)": what stands before the bracket is of the figure before it. */
function isInBrackets(text: string, { span }: Figure): boolean {
  return /\(\s?$/.test(text.slice(Math.max(0, span.start - 2), span.start));
}

/**
 * The words of the last phrase with a preposition before the next figure, where a first figure has what was counted in
 * between: "218 complaints about parcels came in the north and 305 in the south".
 */
function findLate(
  text: string,
  figure: Figure,
  next: Figure,
  preposition: string,
): Pick<Sibling, 'words' | 'wide'> | null {
  const from = figure.span.end;
  const last = findCuts(text.slice(from, next.span.start)).findLast(([cut]) => /^\p{L}|^[,;]/u.test(cut));
  if (!last) return null;
  const words = findWords(text, { start: from, end: from + last.index });
  const at = words.findLastIndex(({ term }) => term === preposition);
  const wide = words.slice(at + 1);
  return at < 0 ? null : { words: findContent(wide), wide };
}

/** A figure without words of its own is one more of the thing before it. */
function joinPhrases(phrases: readonly Phrase[]): readonly Sibling[] {
  const siblings: Sibling[] = [];
  for (const { figure, words, wide, around } of phrases) {
    const last = siblings.at(-1);
    if (words.length > 0 || !last) siblings.push({ words, wide, around, figures: [figure] });
    else
      siblings[siblings.length - 1] = {
        ...last,
        around: [...last.around, ...around],
        figures: [...last.figures, figure],
      };
  }
  // A total is seldom named again where its parts are: "of the 33, …".
  const named = siblings.filter(({ words }) => words.length > 0);
  return named.length > 1 && named.length >= siblings.length - 1 ? named : [];
}

// Where one thing ends and the next begins.
const separator =
  /[;,:()](?!\s*wh)|\s[-–—]+(?=\s)|—|\b(?:and|but|or|while|whereas|versus|vs|against|compared|followed|than)\b(?!\s+wh)/giu;

/** The words before a figure that are its own, and those that may be; before the first all of its clause. */
function beforeFigure(text: string, within: Span, from: number | null, to: number): Pick<Sibling, 'words' | 'wide'> {
  if (from === null) {
    const clauses = findClauses(text, { start: within.start, end: to });
    const clause = clauses.findLast(({ dependent }) => dependent === null) ?? within;
    const words = withoutVerb(findContent(findPhraseWords(text, { start: clause.start, end: to })));
    return { words, wide: findPhraseWords(text, { start: within.start, end: to }) };
  }
  const zone = text.slice(from, to);
  const cuts = findCuts(zone);
  const behind = (cut: RegExpExecArray | undefined) => (cut ? from + cut.index + cut[0].length : to);
  return {
    words: withoutVerb(findContent(findPhraseWords(text, { start: behind(cuts.at(-1)), end: to }))),
    wide: findPhraseWords(text, { start: behind(cuts[0]), end: to }),
  };
}

// "14 % of sales", "14 % for tablets".
const opening = /^\s*(?:per\s+\p{L}+\s+)?(of|for|in|to|among|at|by|from|with|on)\s/iu;
// "305 (12 %) in the south", "(12 %) in the south".
const aside = /^\s?(?:\([^()\p{L}]{0,20}\)|\))/u;

interface Behind extends Pick<Sibling, 'words' | 'wide'> {
  /** The words up to where another thing may begin. */
  readonly near: readonly Word[];
  /** The word by which they are joined to the figure. */
  readonly preposition: string | null;
}

function behindFigure(text: string, end: number, to: number): Behind {
  const from = end + (aside.exec(text.slice(end, to))?.[0].length ?? 0);
  const [cut] = findCuts(text.slice(from, to));
  const near = { start: from, end: cut ? from + cut.index : to };
  const preposition = opening.exec(text.slice(near.start, near.end + 1))?.[1]?.toLowerCase() ?? null;
  const words = findWords(text, near);
  return { words: findContent(words), wide: findWords(text, { start: from, end: to }), near: words, preposition };
}

/** What opens right before a figure separates nothing: "hydro (17 %)", "Ohio: 5", "; Iowa, 3". */
function findCuts(zone: string): readonly RegExpExecArray[] {
  const cuts = [...zone.matchAll(separator)];
  const last = cuts.at(-1);
  if (!last || /\p{L}/u.test(zone.slice(last.index))) return cuts;
  const before = cuts.at(-2);
  const isAside = last[0] === ',' && before !== undefined && /\p{L}/u.test(zone.slice(before.index, last.index));
  return isAside || /[(:–—-]/.test(last[0]) ? cuts.slice(0, -1) : cuts;
}

/** Without what a thing is only held against: "tablet users averaged more than phone users". */
function findPhraseWords(text: string, zone: Span): readonly Word[] {
  const standards = [...text.slice(zone.start, zone.end).matchAll(/\bthan\b[^,;]*/giu)].map(
    ({ index, 0: { length } }): Span => ({ start: zone.start + index, end: zone.start + index + length }),
  );
  return findWords(text, zone).filter(({ span }) => !standards.some(standard => contains(standard, span)));
}

/** Without a verb right before the figure: "ferries carried". */
function withoutVerb(words: readonly Word[]): readonly Word[] {
  return words.length > 1 && words.at(-1)?.term.endsWith('ed') ? words.slice(0, -1) : words;
}

// Words that carry a figure, and say nothing of what it is.
const carriers = new Set(
  `account accounted accounting amount average averaged bring brought came charged come contributed cost cover covered
  despite drive driven drove earned gave generate generated had has held hold leap leaving list listed made make making
  mean median measured mln named paid pay pct percent post posted produce produced ran reach reached reaching record
  recorded register registered remained report reporting said score scored sell selling sent set sit sold spend spending
  spent stand stood this total totaled totaling totalled totalling various went worth`
    .split(/\s+/)
    .map(toTerm),
);

const carrierStems = new Set([...carriers, ...directionWords].map(toStem));

/** The same for a stem. */
export function isCarrier(stem: string): boolean {
  return carrierStems.has(stem);
}

/** The words that say what a figure is of. */
export function findContent(words: readonly Word[]): readonly Word[] {
  return words.filter(
    ({ term }) => !stopWords.has(term) && !carriers.has(term) && directionOf(term) === null && /^\p{L}/u.test(term),
  );
}
