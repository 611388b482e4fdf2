import type { Figure } from '../../figures/figure.ts';
import { findClauses } from '../../text/clauses.ts';
import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';
import { clipAround } from '../clip.ts';
import { toStem } from '../passageProfiles.ts';
import type { Answer, Question } from '../question.ts';
import { sameDimension } from '../sameDimension.ts';
import { stopWords } from '../stopWords.ts';
import type { Conflict } from './conflict.ts';

type Direction = 'up' | 'down';

interface Said {
  readonly direction: Direction;
  /** The word that says so. */
  readonly word: string;
  /** What it says more or less of; empty where it says nothing of the sort. */
  readonly of?: readonly string[];
}

const up =
  'rise rises rose risen rising raise raised raising grow grows grew grown growing growth increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining swell swells swelled swollen swelling double doubles doubled doubling triple triples tripled tripling up higher';
const down =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging plummet plummets plummeted plummeting tumble tumbles tumbled tumbling slide slides slid sliding slip slips slipped slipping dip dips dipped dipping sink sinks sank sunk sinking dwindle dwindles dwindled dwindling halve halves halved halving reduce reduces reduced reducing reduction down lower';

const directions: ReadonlyMap<string, Direction> = new Map([
  ...up.split(' ').map(word => [word, 'up'] as const),
  ...down.split(' ').map(word => [word, 'down'] as const),
]);
/** All words that say that something goes up or down. */
export const directionWords: readonly string[] = [...directions.keys()];

/** Whether a word says that something goes up or down; null for other words. */
export function directionOf(word: string): Direction | null {
  return directions.get(word) ?? null;
}

const negations = new Set(['not', 'no', 'never', 'without', 'instead', 'neither', 'nor', "didn't", "don't", "doesn't"]);
// "Growth slowed to": what slows still goes on.
const slowing = new Set('slow slows slowed slowing ease eased easing moderate moderated slowdown'.split(' '));

// How many words before and behind a figure its verb is looked for: "rose by 9 per cent", "9 % higher".
const wordsBefore = 6;
const wordsBehind = 3;

/** Where the draft says that an amount rose and the passage that it fell, or the other way round. */
export function findOtherDirection(question: Question, answer: Answer): Conflict | null {
  const { figure, prose, sentence } = question;
  const drafted = findDirection(prose, sentence, figure);
  if (drafted === null) return null;
  const within = clipAround(answer.passage.span, answer.figure.span);
  const said = findDirection(answer.source.prose, within, answer.figure);
  if (said === null || said.direction === drafted.direction || !isOfSame(drafted, said)) return null;
  if (isAgainstAnother(question, answer, drafted.direction)) return null;
  return { contrast: { source: said.word, draft: drafted.word }, replacement: null };
}

/**
 * Whether the draft may compare with another time than the passage's verb does: "rose to 212 from 198" where the
 * source has "fell to 212 from 231". Then one of the two names an amount on the side that the draft speaks of.
 */
function isAgainstAnother({ figure, others }: Question, { source, passage }: Answer, direction: Direction): boolean {
  const size = sizeOf(figure);
  if (size === null || figure.kind === 'percent' || figure.kind === 'percentage-point') return false;
  const given = passage.figures.flatMap(index => source.figures[index] ?? []);
  return [...others, ...given].some(other => {
    const otherSize = sameDimension(figure, other) ? sizeOf(other) : null;
    return otherSize !== null && (direction === 'up' ? otherSize < size : otherSize > size);
  });
}

function sizeOf({ value }: Figure): number | null {
  return value.type === 'number' ? value.number.toNumber() : null;
}

/** Whether a figure is said to go up or down, and by which word. Null where nothing says so. */
function findDirection(text: string, within: Span, figure: Figure): Said | null {
  if (figure.kind === 'ordinal' || figure.kind === 'year' || figure.value.type === 'date') return null;
  const clause = findClauses(text, within).findLast(({ start }) => start <= figure.span.start) ?? within;
  const before = text.slice(clause.start, figure.span.start);
  const behind = text.slice(figure.span.end, within.end);
  const isAmount = figure.kind === 'percent' || figure.kind === 'percentage-point' || figure.kind === 'money';
  return (
    findArrival(findTerms(before)) ??
    findBeside(behind) ??
    findNoun(before, behind) ??
    findChange(before, isAmount) ??
    findComparison(behind) ??
    (isAmount ? findNearby(text, clause, figure) : null)
  );
}

const hedges = new Set(
  'a about almost an around at approximately barely below exactly just least less more most nearly only over record roughly some than the under'.split(
    ' ',
  ),
);

/** "Fell to", "rose from 12 to", "had shrunk sharply to only": where an amount of any kind has come to. */
function findArrival(before: readonly string[]): Said | null {
  const to = before.findLastIndex(word => !hedges.has(word));
  if (before[to] !== 'to') return null;
  const words = before.slice(Math.max(0, to - wordsBefore), to);
  if (words.some(word => negations.has(word) || slowing.has(word))) return null;
  // "Up to 500" is a bound.
  const at = words.findLastIndex((word, i) => directions.has(word) && !(word === 'up' && i === words.length - 1));
  const word = words[at];
  const direction = word === undefined ? undefined : directions.get(word);
  return word !== undefined && direction ? { direction, word } : null;
}

const beside = /^\s+(more|fewer|less|larger|greater|smaller)\b(?! or\b)((?:\s+[\p{L}-]+){0,3})/iu;

/** "37 % fewer notifications", "60 cents more than before". */
function findBeside(behind: string): Said | null {
  const [, written = '', rest = ''] = beside.exec(behind) ?? [];
  if (written === '') return null;
  const word = written.toLowerCase();
  const direction = /^(?:few|less|small)/.test(word) ? 'down' : 'up';
  const [first = ''] = findTerms(rest);
  return { direction, word, of: stopWords.has(first) ? [] : findTerms(rest).map(toStem) };
}

const article = /\b(?:an?|another|the|their|its|this)\s+(?:(?:further|nearly|record|roughly|sharp|steep)\s+)?$/iu;
const changeNoun =
  /^\s+((?:[\p{L}-]{1,30}\s+){0,2})(climb|decline|decrease|dip|drop|fall|gain|growth|increase|jump|plunge|reduction|rise|slide|slump|surge)s?\b(?! (?:back|short|to)\b)/iu;

/** "A 13.5 % year-on-year fall", "the 8 % rise". */
function findNoun(before: string, behind: string): Said | null {
  const [, inner = '', noun = ''] = article.test(before.slice(-lookBefore)) ? (changeNoun.exec(behind) ?? []) : [];
  const word = noun.toLowerCase();
  const direction = directions.get(word);
  const around = [...findTerms(before).slice(-wordsBefore), ...findTerms(inner)];
  const isTurned = findTerms(inner).some(other => slowing.has(other) || directions.has(other));
  return direction && !isTurned && !around.some(other => negations.has(other)) ? { direction, word } : null;
}

/** "37 % more efficient" does not contradict "37 % less power". */
function isOfSame({ of: mine = [] }: Said, { of: theirs = [] }: Said): boolean {
  if (mine.length === 0 && theirs.length === 0) return true;
  return mine.some(stem => theirs.includes(stem));
}

const changeWord =
  /(?:(\p{L}+)\s+)?(?:(\p{L}+)\s+)?(\p{L}+)\s+((?:(?:about|almost|an?|another|around|at least|by|just|less than|more than|nearly|of|only|over|roughly|some|under|\p{L}{2,}ly)\s+){0,4})$/u;
const lookBefore = 80;

/**
 * "Fell 2.1 per cent", "a rise of 9 per cent", "sliding by 500 tonnes": the word that governs the figure, whatever else
 * the sentence says of others. Null where it is denied, or is itself said to go the other way ("a lower increase of").
 */
function findChange(before: string, isAmount: boolean): Said | null {
  const [, outer = '', inner = '', verb = '', joint = ''] = changeWord.exec(before.slice(-lookBefore)) ?? [];
  const word = verb.toLowerCase();
  const direction = directions.get(word);
  // "Dropped 500 tonnes of sand"; "up to 5 per cent" is a bound, and has no such word right before the number.
  if (!direction || !(isAmount || /\bby\b/i.test(joint))) return null;
  const around = [outer, inner].map(other => other.toLowerCase());
  if (around.some(other => slowing.has(other) || (directions.get(other) ?? direction) !== direction)) return null;
  return findTerms(before)
    .slice(-wordsBefore)
    .some(other => negations.has(other))
    ? null
    : { direction, word };
}

const comparison =
  /^[^.;:\d]{0,40}?[,(–—]\s*(up|down|higher|lower|an? (?:increase|rise|decrease|decline|fall|drop)) (?:from|than|of|on|by)\b/iu;

/** "4,812 in March, up from". */
function findComparison(behind: string): Said | null {
  const written = comparison.exec(behind)?.[1]?.toLowerCase();
  const word = written?.split(' ').at(-1);
  const direction = word === undefined ? undefined : directions.get(word);
  return word !== undefined && direction ? { direction, word } : null;
}

/**
 * By the words next to an amount within its clause: "the rise in fares was 9 per cent", "9 per cent higher". Null where
 * both are said or something is negated, as then only a reader can tell.
 */
function findNearby(text: string, within: Span, figure: Figure): Said | null {
  const before = findTerms(text.slice(within.start, figure.span.start)).slice(-wordsBefore);
  const behind = findTerms(text.slice(figure.span.end, within.end)).slice(0, wordsBehind);
  const words = [...before, ...behind];
  if (words.some(word => negations.has(word))) return null;
  const found = new Set(words.flatMap(word => directions.get(word) ?? []));
  const [direction] = found;
  const word = words.find(other => directions.has(other));
  return found.size === 1 && direction && word ? { direction, word } : null;
}

function findTerms(text: string): string[] {
  return findWords(text).map(({ span }) => text.slice(span.start, span.end).toLowerCase());
}
