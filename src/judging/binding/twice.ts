import type { Figure } from '../../figures/figure.ts';
import { matchFigures } from '../matchFigures.ts';
import type { Answer, Question } from '../question.ts';
import { isFar } from '../sizes.ts';
import { type Binding, measureAgreement } from './binding.ts';
import { canReplace, isInTable, type Rival } from './rival.ts';
import { answerBinding, sourceBinding } from './sourceBinding.ts';

/**
 * Where a sentence gives one number to two things ("26 per cent of the west and 26 per cent of the east"): what the
 * sources give this one instead, if they have that number of the other. A number seldom comes twice in a sentence, so
 * less is asked of the words than of a rival elsewhere; they only tell which of the two it is.
 */
export function findTwice(question: Question, answers: readonly Answer[]): Rival | null {
  const { figure, binding, bindingOf } = question;
  if (figure.small || figure.kind === 'ordinal') return null;
  const [twin, ...more] = question.others.filter(other => isTwin(figure, other));
  if (!twin || more.length > 0 || answers.some(isInTable) || isSaidAgain(question, twin)) return null;
  const theirs = bindingOf(twin);
  const answer = findBest(binding, answers);
  // Each of the two has a place of its own.
  if (!answer || findBest(theirs, answers) !== answer) return null;
  const own = findGain(question, [binding, theirs], [figure, twin], answer);
  const other = findGain(question, [theirs, binding], [figure, twin], answer);
  return own && own.gain >= leastGain && own.gain - (other?.gain ?? 0) >= leastLead ? own.rival : null;
}

// In the measure of a binding's weights, where a word right beside the figure is 1.
const leastGain = 0.4;
const leastLead = 0.2;

/** The same number, though only one of the two may say of what. */
function isTwin(figure: Figure, other: Figure): boolean {
  if (figure.value.type !== 'number' || other.value.type !== 'number' || other.small) return false;
  if (figure.kind !== other.kind && !isBare(figure) && !isBare(other)) return false;
  return (
    matchFigures({ ...figure, hedge: null }, { ...other, hedge: null, unit: figure.unit, kind: figure.kind }) === 'same'
  );
}

function isBare({ kind, unit }: Figure): boolean {
  return kind === 'count' && unit === null;
}

// "Lent $90 million, and the $90 million went to …".
const again = /\b(?:all|each|its|same|that|the|their|these|this|those)\s+$/i;

/** Whether the second of the two speaks of the amount that the first has named. */
function isSaidAgain({ figure, prose }: Question, twin: Figure): boolean {
  const { start } = figure.span.start > twin.span.start ? figure.span : twin.span;
  return again.test(prose.slice(Math.max(0, start - lookBehind), start));
}

const lookBehind = 12;

interface Gain {
  readonly gain: number;
  readonly rival: Rival;
}

/** The answer whose words agree most with those of a binding. */
function findBest(binding: Binding, answers: readonly Answer[]): Answer | undefined {
  const agreement = (answer: Answer) => measureAgreement(binding, answerBinding(answer));
  return answers.reduce<Answer | undefined>(
    (best, answer) => (best && agreement(best) >= agreement(answer) ? best : answer),
    undefined,
  );
}

/**
 * How much better the words agree where the first of two figures has a number of its own and the second that of the
 * answer, than the other way round; with the number for which they agree best.
 */
function findGain(
  question: Question,
  [first, second]: readonly [Binding, Binding],
  forms: readonly Figure[],
  answer: Answer,
): Gain | null {
  const lead = (binding: Binding) => measureAgreement(second, binding) - measureAgreement(first, binding);
  const base = lead(answerBinding(answer));
  let best: Gain | null = null;
  for (const { source, passage } of [...question.passages(), answer]) {
    if (passage.furniture || isInTable({ source, passage })) continue;
    for (const index of passage.figures) {
      const figure = source.figures[index];
      if (!figure || !forms.some(form => canReplace(form, figure) && !isFar(form, figure))) continue;
      if (question.others.some(known => matchFigures(known, figure) !== null)) continue;
      const binding = sourceBinding({ source, passage, figure });
      const gain = base - lead(binding);
      if (gain > (best?.gain ?? 0))
        best = { gain, rival: { source, passage, figure, agreement: measureAgreement(first, binding) } };
    }
  }
  return best;
}
