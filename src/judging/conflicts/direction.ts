import type { Figure } from '../../figures/figure.ts';
import type { Span } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';
import { clipAround } from '../clip.ts';
import type { Answer, Question } from '../question.ts';
import type { Conflict } from './conflict.ts';

type Direction = 'up' | 'down';

const up =
  'rise rises rose risen rising raise raised raising grow grows grew grown growing growth increase increases increased increasing climb climbs climbed climbing jump jumps jumped jumping surge surges surged surging soar soars soared soaring gain gains gained gaining up higher';
const down =
  'fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing shrink shrinks shrank shrunk shrinking slump slumps slumped slumping plunge plunges plunged plunging tumble tumbles tumbled tumbling slide slides slid sliding reduce reduces reduced reducing reduction down lower';

const directions: ReadonlyMap<string, Direction> = new Map([
  ...up.split(' ').map(word => [word, 'up'] as const),
  ...down.split(' ').map(word => [word, 'down'] as const),
]);
const negations = new Set(['not', 'no', 'never', 'without', 'instead', 'neither', 'nor', "didn't", "don't", "doesn't"]);

// How many words before and behind a figure its verb is looked for: "rose by 9 per cent", "9 % higher".
const wordsBefore = 6;
const wordsBehind = 3;

/** Where the draft says that an amount rose and the passage that it fell, or the other way round. */
export function findOtherDirection({ figure, prose, sentence }: Question, answer: Answer): Conflict | null {
  if (figure.kind !== 'percent' && figure.kind !== 'percentage-point' && figure.kind !== 'money') return null;
  const drafted = findDirection(prose, sentence, figure);
  if (drafted === null) return null;
  const said = findDirection(answer.source.prose, clipAround(answer.passage.span, answer.figure.span), answer.figure);
  if (said === null || said.direction === drafted.direction) return null;
  return { contrast: { source: said.word, draft: drafted.word }, replacement: null };
}

/**
 * Whether a figure is said to go up or down, and by which word, by the words next to it within its sentence. Null where
 * nothing says so, and where both are said or something is negated, as then only a reader can tell.
 */
function findDirection(text: string, within: Span, figure: Figure): { direction: Direction; word: string } | null {
  const before = clauseWords(text.slice(within.start, figure.span.start)).slice(-wordsBefore);
  const behind = clauseWords(text.slice(figure.span.end, within.end)).slice(0, wordsBehind);
  const words = [...before, ...behind];
  if (words.some(word => negations.has(word))) return null;
  const found = new Set(words.flatMap(word => directions.get(word) ?? []));
  const [direction] = found;
  const word = words.find(other => directions.has(other));
  return found.size === 1 && direction && word ? { direction, word } : null;
}

function clauseWords(text: string): string[] {
  return findWords(text).map(({ span }) => text.slice(span.start, span.end).toLowerCase());
}
