import type { Figure } from '../../figures/figure.ts';
import type { Span } from '../../text/span.ts';
import { findWords, toTerm } from '../../text/words.ts';
import type { Answer, Question } from '../question.ts';
import type { Conflict } from './conflict.ts';

const times = new Set('second minute hour day week fortnight month quarter year decade century'.split(' '));
const between = new Set(
  'more additional extra further other consecutive straight full calendar working business'.split(' '),
);
const behindFigure = 40;

/**
 * Where one of the two is a length of time and the other a bare number that counts another unit of time a word later:
 * "30 years" against "30 more days".
 */
export function findOtherUnit({ figure, prose, sentence }: Question, answer: Answer): Conflict | null {
  const [mine, theirs] = [
    findTime(prose, sentence, figure),
    findTime(answer.source.prose, answer.passage.span, answer.figure),
  ];
  if (mine === null || theirs === null || mine.unit === theirs.unit) return null;
  if (answer.figure.value.type === figure.value.type) return null;
  return { contrast: { source: theirs.words, draft: mine.words }, replacement: null };
}

function findTime(text: string, within: Span, { span, value }: Figure): { unit: string; words: string } | null {
  if (value.type === 'duration') return { unit: value.unit, words: text.slice(span.start, span.end) };
  if (value.type !== 'number') return null;
  const [first, second] = findWords(text, { start: span.end, end: Math.min(within.end, span.end + behindFigure) });
  if (!first || !second || !between.has(first.term) || !times.has(toTerm(second.term))) return null;
  if (!/^ *$/.test(text.slice(span.end, first.span.start) + text.slice(first.span.end, second.span.start))) return null;
  return { unit: second.term, words: text.slice(span.start, second.span.end) };
}
