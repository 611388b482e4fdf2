import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import { type Span, sliceSpan } from '../../text/span.ts';
import { findWords } from '../../text/words.ts';
import { clipAround } from '../clip.ts';
import { rangeEnds } from '../matchFigures.ts';
import type { Answer, Question } from '../question.ts';
import { sameDimension } from '../sameDimension.ts';
import type { Conflict } from './conflict.ts';
import { directionOf } from './direction.ts';

/** Where an amount came from, and what it came to. */
type End = 'from' | 'to';

// How many words before "to" or "from" the verb is looked for: "rose by a third in May to".
const reach = 9;

/**
 * Where the draft says that an amount came to what the passage says it came from, or the other way round: "rose to 201"
 * for "rose to 217 from 201". A draft that names its time may speak of the change before.
 */
export function findOtherEnd(question: Question, answer: Answer): Conflict | null {
  const { figure, others, prose, sentence } = question;
  if (others.some(other => rangeEnds(other).some(({ value }) => value.type === 'date'))) return null;
  const drafted = findEnd(prose, sentence, figure);
  if (drafted === null) return null;
  const { source, passage } = answer;
  const within = clipAround(passage.span, answer.figure.span);
  const said = findEnd(source.prose, within, answer.figure);
  if (said === null || said.end === drafted.end || said.direction !== drafted.direction) return null;
  const replacement = findEndHit(answer, drafted.end, within);
  // Without the other end the passage may speak of two changes.
  return replacement && { contrast: { source: said.end, draft: drafted.end }, replacement };
}

function findEndHit({ source, passage, figure }: Answer, end: End, within: Span): FigureHit | null {
  for (const index of passage.figures) {
    const other = source.figures[index];
    if (!other || other === figure || !sameDimension(figure, other)) continue;
    if (findEnd(source.prose, within, other)?.end === end) return { source, passage, figure: other };
  }
  return null;
}

/** At which end of a change a figure stands: right behind "to" or "from", with a verb of change before. */
function findEnd(text: string, within: Span, figure: Figure): { readonly end: End; readonly direction: string } | null {
  const before = sliceSpan(text, { start: within.start, end: figure.span.start });
  const words = findWords(before).map(({ span }) => sliceSpan(before, span).toLowerCase());
  const end = words.at(-1);
  if (end !== 'to' && end !== 'from') return null;
  const directions = new Set(words.slice(-reach, -1).flatMap(word => directionOf(word) ?? []));
  const [direction] = directions;
  return directions.size === 1 && direction ? { end, direction } : null;
}
