import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import { findWords } from '../../text/words.ts';
import type { Answer, Question } from '../question.ts';
import type { Conflict } from './conflict.ts';

const behindFigure = 40;

/** Where the draft gives an age ("the 17-year-old") and the passage the length of something ("a 17-year hobby"). */
export function findOtherThanAge({ figure }: Question, { source, passage, figure: found }: Answer): Conflict | null {
  if (!isAge(figure) || !/-years?$/i.test(found.text)) return null;
  const end = Math.min(passage.span.end, found.span.end + behindFigure);
  const [word] = findWords(source.prose, { start: found.span.end, end });
  if (!word || word.term === 'old' || source.prose.slice(found.span.end, word.span.start) !== ' ') return null;
  const ages = passage.figures.flatMap((index): FigureHit[] => {
    const other = source.figures[index];
    return other && isAge(other) ? [{ source, passage, figure: other }] : [];
  });
  const contrast = { source: source.prose.slice(word.span.start, word.span.end), draft: 'an age' };
  return { contrast, replacement: ages.length === 1 ? (ages[0] ?? null) : null };
}

function isAge({ text, unit }: Figure): boolean {
  return unit === 'year' && /-year-olds?$|years old$/i.test(text);
}
