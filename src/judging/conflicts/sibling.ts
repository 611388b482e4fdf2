import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import { findPassageAt } from '../../corpus/findPassageAt.ts';
import type { Figure } from '../../figures/figure.ts';
import type { Mention } from '../../names/name.ts';
import { contains, overlaps, type Span, sliceSpan } from '../../text/span.ts';
import { findWords, type Word } from '../../text/words.ts';
import { isInTable } from '../binding/rival.ts';
import { findContent, findListed, findSiblings, type Sibling } from '../binding/siblings.ts';
import { clipAround } from '../clip.ts';
import { matchFigures } from '../matchFigures.ts';
import { createPassageProfiles, toStem } from '../passageProfiles.ts';
import type { Answer, Question } from '../question.ts';
import type { Conflict } from './conflict.ts';

/**
 * Where the source gives figures to several things side by side, and the draft's to another of them: "$133 for tablets,
 * $116 for phones" against "tablets … $116". The claim must speak of that other thing in the source's words, and have
 * none of the words that set apart the thing whose figure it is.
 */
export function findOtherSibling(question: Question, answer: Answer): Conflict | null {
  const { figure, others, corpus } = question;
  if (figure.small || !isAmount(figure) || isInTable(answer)) return null;
  const { source } = answer;
  const siblings = siblingsOf(answer);
  const own = siblings.find(({ figures }) => figures.includes(answer.figure));
  if (!own) return null;
  const claimed = findClaimed(question);
  const ofAll = findOutside(answer, siblings);
  const { mentions, around } = createPassageProfiles(corpus).profileOf(answer);
  let best: { readonly sibling: Sibling; readonly apart: Apart; readonly share: number } | null = null;
  for (const sibling of siblings) {
    const isGiven = sibling.figures.some(given => others.some(other => matchFigures(other, given) !== null));
    if (sibling === own || isGiven) continue;
    const apart = setApart(source.prose, own, sibling, mentions);
    const share = measureClaim(claimed, { ...apart, own: withoutCommon(apart.own, ofAll) }, around.terms);
    if (share > (best?.share ?? 0)) best = { sibling, apart, share };
  }
  if (!best) return null;
  const { sibling, apart } = best;
  const contrast = {
    source: phraseOf(source.prose, own, apart.own),
    draft: phraseOf(source.prose, sibling, apart.other, claimed.near),
  };
  return { contrast, replacement: findGiven(question, answer, sibling) };
}

/** What there may be so much of: no rank, no date, no range. */
function isAmount({ kind, value }: Figure): boolean {
  return kind !== 'ordinal' && (value.type === 'number' || value.type === 'duration');
}

function siblingsOf(answer: Answer): readonly Sibling[] {
  const { source, passage, figure } = answer;
  const figures = passage.figures.flatMap(index => source.figures[index] ?? []);
  const inSentence = findSiblings(source.prose, clipAround(passage.span, figure.span), figure, figures);
  return inSentence.length > 0 ? inSentence : findListed(answer);
}

/** What the source gives the sibling: of several the one behind the same word as in the draft, "to" or "from". */
function findGiven({ figure, prose }: Question, { source }: Answer, { figures }: Sibling): FigureHit | null {
  const word = wordBefore(prose, figure);
  const given = figures.find(other => wordBefore(source.prose, other) === word) ?? figures[0];
  const passage = given && source.passages[findPassageAt(source.passages, given.span.start)];
  return given && passage ? { source, passage, figure: given } : null;
}

function wordBefore(text: string, { span }: Figure): string | undefined {
  return /(\p{L}+)\W*$/u.exec(text.slice(Math.max(0, span.start - 20), span.start))?.[1]?.toLowerCase();
}

/** The stems of what a claim says its figure is of. */
interface Claimed {
  /** What it certainly says of this figure. */
  readonly near: ReadonlySet<string>;
  /** What it may say of it. */
  readonly wide: ReadonlySet<string>;
  /** Those of `near` that are written with a capital. */
  readonly capitals: ReadonlySet<string>;
  /** These, but for the word that opens the sentence. */
  readonly names: ReadonlySet<string>;
  readonly mentions: readonly Mention[];
}

const side =
  /\b(?:than|versus|vs|compared|against|while|whereas|but|unlike|ahead of|behind|above|below|besides?|with)\b|[;(]/giu;

function findClaimed({ figure, others, prose, sentence, topic }: Question): Claimed {
  const siblings = findSiblings(
    prose,
    sentence,
    figure,
    [...others, figure].sort((a, b) => a.span.start - b.span.start),
  );
  const own = siblings.find(({ figures }) => figures.includes(figure));
  const near = (own ? own.words : findWords(prose, findSide(prose, sentence, figure))).filter(
    // "65.3 TWh" is no name.
    ({ span }) => ![...others, figure].some(other => overlaps(other.span, span)),
  );
  return {
    near: stemsOf(near),
    wide: stemsOf(own ? own.wide : findWords(prose, sentence)),
    capitals: stemsOf(near.filter(({ span }) => isCapital(prose, span))),
    names: stemsOf(near.filter(({ span }) => span.start > sentence.start && isCapital(prose, span))),
    mentions: topic.mentions.filter(({ span }) => near.some(word => contains(span, word.span))),
  };
}

/** The part of a sentence on the figure's side of words that compare. */
function findSide(prose: string, sentence: Span, { span }: Figure): Span {
  let { start, end } = sentence;
  for (const cut of sliceSpan(prose, sentence).matchAll(side)) {
    const at = sentence.start + cut.index;
    if (at < span.start) start = at + cut[0].length;
    else if (at >= span.end) end = Math.min(end, at);
  }
  return { start, end };
}

/** The stems that set one sibling apart from the other, each way. */
interface Apart {
  readonly own: ReadonlySet<string>;
  readonly other: ReadonlySet<string>;
  /** Whether both are names. */
  readonly isNamed: boolean;
  readonly entities: ReadonlySet<string>;
  /** All that the other sibling's phrase may have. */
  readonly otherAround: ReadonlySet<string>;
}

function setApart(text: string, own: Sibling, other: Sibling, mentions: readonly Mention[]): Apart {
  const [ownAround, otherAround] = [stemsOf(own.around), stemsOf(other.around)];
  const apart = (words: readonly Word[], theirs: ReadonlySet<string>) =>
    new Set([...stemsOf(words)].filter(stem => !theirs.has(stem)));
  const [ownNames, otherNames] = [findNames(text, own, mentions), findNames(text, other, mentions)];
  const named = [apart(ownNames, otherAround), apart(otherNames, ownAround)] as const;
  const isNamed = named[0].size > 0 && named[1].size > 0;
  const [mine, theirs] = isNamed ? named : [apart(own.wide, otherAround), apart(other.words, ownAround)];
  const entities = mentions.filter(({ span }) => own.words.some(word => contains(span, word.span)));
  return { own: mine, other: theirs, isNamed, entities: new Set(entities.map(({ entity }) => entity)), otherAround };
}

/** The stems that a passage has outside the phrases of its siblings. */
function findOutside({ source, passage }: Answer, siblings: readonly Sibling[]): ReadonlySet<string> {
  const places = new Set(siblings.flatMap(({ around, wide }) => [...around, ...wide]).map(({ span }) => span.start));
  return stemsOf(findWords(source.prose, passage.span).filter(({ span }) => !places.has(span.start)));
}

/** "Organic grocers had 37 % of organic sales": what the sentence says of all sets nothing apart, unless there is no more. */
function withoutCommon(own: ReadonlySet<string>, ofAll: ReadonlySet<string>): ReadonlySet<string> {
  const left = [...own].filter(stem => !ofAll.has(stem));
  return left.length > 0 ? new Set(left) : own;
}

/** The words of the last name in a sibling's phrase. */
function findNames(text: string, { words }: Sibling, mentions: readonly Mention[]): readonly Word[] {
  const mention = mentions.findLast(({ span }) => words.some(word => contains(span, word.span)));
  return mention ? words.filter(({ span }) => contains(mention.span, span) && isCapital(text, span)) : [];
}

// How much of what sets a thing apart the claim must say.
const leastShare = 0.6;

/**
 * How much a claim says of the other sibling, where it says nothing of the figure's own; 0 where too little, and where
 * it names what neither the sibling's phrase nor the text around it does.
 */
function measureClaim(
  claimed: Claimed,
  { own, other, isNamed, entities, otherAround }: Apart,
  context: ReadonlySet<string>,
): number {
  if (own.size === 0 || other.size === 0) return 0;
  if ([...own].some(stem => claimed.wide.has(stem))) return 0;
  if (claimed.mentions.some(({ entity }) => entities.has(entity))) return 0;
  // "Lines" of a name is not what "these lines" are.
  const said = [...other].filter(stem => (isNamed ? claimed.capitals : claimed.near).has(stem)).length;
  if (said === 0 || [...claimed.names].some(stem => !otherAround.has(stem) && !context.has(stem))) return 0;
  if (isNamed) return 1;
  const share = said / other.size;
  const isAll = said > 1 && [...claimed.near].every(stem => otherAround.has(stem));
  return share >= leastShare || isAll ? share : 0;
}

function stemsOf(words: readonly Word[]): ReadonlySet<string> {
  return new Set(findContent(words).map(({ term }) => toStem(term)));
}

function isCapital(text: string, { start }: Span): boolean {
  return /^\p{Lu}/u.test(text.slice(start, start + 2));
}

/** The words of a sibling's phrase that stand together and set it apart; of several those that are in `preferred`, else the last. */
function phraseOf(
  text: string,
  { words }: Sibling,
  apart: ReadonlySet<string>,
  preferred?: ReadonlySet<string>,
): string {
  const runs: Word[][] = [];
  for (const word of words) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && /^[\s-]*$/.test(text.slice(before.span.end, word.span.start))) run.push(word);
    else runs.push([word]);
  }
  const count = (run: readonly Word[]) =>
    run.filter(({ term }) => apart.has(toStem(term)) && preferred?.has(toStem(term)) !== false).length;
  const most = Math.max(...runs.map(count));
  const best = runs.filter(run => count(run) === most);
  const run = (preferred ? best[0] : best.at(-1)) ?? [];
  const [first, last] = [run[0], run.at(-1)];
  return first && last ? text.slice(first.span.start, last.span.end).replace(/\s+/g, ' ') : '';
}
