// How answers about single figures are scored against labelled sets of drafts.
import type { Span } from '../../src/text/span.ts';
import { overlaps } from '../../src/text/span.ts';

export interface LabelledFigure extends Span {
  readonly text: string;
  readonly type: string;
  /** `dup` is scored in another record, `ambiguous` not at all. */
  readonly label: 'supported' | 'unsupported' | 'dup' | 'ambiguous';
  /** Of an unsupported one: its value stands in the source, for something else. */
  readonly in_source?: boolean;
  /** Small number words and the like, which a check may pass over; not scored. */
  readonly soft?: boolean;
}

export interface LabelledDraft {
  readonly id: string;
  readonly dataset: string;
  readonly source_text: string;
  readonly text: string;
  /** Offsets count code points. */
  readonly figures: readonly LabelledFigure[];
}

export interface Answer extends Span {
  readonly warns: boolean;
}

export interface Score {
  /** Figures scored, and how many of them any answer touches. */
  gold: number;
  covered: number;
  supported: number;
  falseAlarms: number;
  /** Unsupported figures by where their value is: nowhere in the source, or there for something else. */
  absent: number;
  absentCaught: number;
  misplaced: number;
  misplacedCaught: number;
  /** Warnings that touch no labelled figure. */
  strays: number;
}

export interface ScoringError {
  readonly kind: 'false alarm' | 'miss' | 'stray';
  readonly span: Span;
}

export function emptyScore(): Score {
  return {
    gold: 0,
    covered: 0,
    supported: 0,
    falseAlarms: 0,
    absent: 0,
    absentCaught: 0,
    misplaced: 0,
    misplacedCaught: 0,
    strays: 0,
  };
}

export function addScores(scores: readonly Score[]): Score {
  const sum = emptyScore();
  for (const score of scores) for (const key of Object.keys(sum) as (keyof Score)[]) sum[key] += score[key];
  return sum;
}

/** Adds one draft's answers, whose offsets are UTF-16, to a score; returns what was wrong. */
export function scoreDraft(score: Score, draft: LabelledDraft, answers: readonly Answer[]): ScoringError[] {
  const errors: ScoringError[] = [];
  const toUtf16 = createOffsetMap(draft.text);
  const figures = draft.figures.map(figure => ({
    ...figure,
    start: toUtf16(figure.start),
    end: toUtf16(figure.end),
  }));
  for (const figure of figures) {
    if (figure.soft) continue;
    const hits = answers.filter(answer => overlaps(answer, figure));
    const warned = hits.some(answer => answer.warns);
    score.gold++;
    if (hits.length > 0) score.covered++;
    if (figure.label === 'supported') {
      score.supported++;
      if (warned) score.falseAlarms++;
      if (warned) errors.push({ kind: 'false alarm', span: figure });
    } else if (figure.label === 'unsupported') {
      const kind = figure.in_source ? 'misplaced' : 'absent';
      score[kind]++;
      if (warned) score[`${kind}Caught`]++;
      else errors.push({ kind: 'miss', span: figure });
    }
  }
  for (const answer of answers) {
    if (!answer.warns || figures.some(figure => overlaps(answer, figure))) continue;
    score.strays++;
    errors.push({ kind: 'stray', span: answer });
  }
  return errors;
}

/** From offsets in code points to UTF-16. */
export function createOffsetMap(text: string): (offset: number) => number {
  if (!/[\uD800-\uDBFF]/.test(text)) return offset => offset;
  const starts: number[] = [];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  return offset => (offset === 0 ? 0 : (starts[offset - 1] ?? text.length));
}
