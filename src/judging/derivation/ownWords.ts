import type { FigureHit } from '../../corpus/corpusSnapshot.ts';
import type { Figure } from '../../figures/figure.ts';
import { directionOf } from '../conflicts/direction.ts';
import { sameDimension } from '../sameDimension.ts';
import type { Derivation } from './derivation.ts';

/*
 * Steps that a draft takes in its own words, on figures of its own that the sources have: too many numbers come out so to
 * look for them where no word says it.
 */

// Two are a sum like any other; a longer list would be shown in full.
const fewest = 3;
const most = 20;

/** "1,834 in all": of all the figures of one kind that a sentence or a passage lists. */
export function deriveTotal(figure: Figure, hits: readonly FigureHit[]): Derivation | null {
  const target = inPercent(figure);
  const listed = hits.filter(hit => sameDimension(hit.figure, target) && hit.figure.value.type === 'number');
  if (target.value.type !== 'number' || listed.length < fewest || listed.length > most) return null;
  const sum = listed.reduce((total, hit) => total + numberOf(hit.figure), 0);
  if (!fits(target, sum)) return null;
  return { working: listed.map(hit => plainText(hit.figure)).join(' + '), operands: listed };
}

/** "Half of the loans sold, some $27 million": a share that the claim names, of an amount that it or one before it has. */
export function deriveShareOf(
  figure: Figure,
  own: readonly FigureHit[],
  hits: readonly FigureHit[],
): Derivation | null {
  if (figure.kind === 'percent' || figure.kind === 'ratio') return null;
  for (const share of own) {
    if (share.figure.kind !== 'ratio' && share.figure.kind !== 'percent') continue;
    const part = numberOf(share.figure) / (share.figure.kind === 'percent' ? 100 : 1);
    for (const whole of hits)
      if (sameDimension(whole.figure, figure) && fits(figure, part * numberOf(whole.figure)))
        return { working: `${plainText(share.figure)} of ${plainText(whole.figure)}`, operands: [share, whole] };
  }
  return null;
}

// "3,850 articles a journal", "120 each"
const perOne = /^ (?:\p{L}+ ){0,3}?(?:(?:per|an?) \p{L}+|each|apiece)\b/u;

/** "13.1 million articles in 3,410 journals, about 3,850 a journal"; `behind` is what follows the figure in the draft. */
export function deriveQuotient(figure: Figure, behind: string, hits: readonly FigureHit[]): Derivation | null {
  if (!perOne.test(behind)) return null;
  for (const whole of hits) {
    const isAmount = whole.figure.kind === 'count' || sameDimension(whole.figure, figure);
    if (!isAmount) continue;
    for (const parts of hits) {
      const by = numberOf(parts.figure);
      if (parts === whole || parts.figure.kind !== 'count' || !(by > 1)) continue;
      if (fits(figure, numberOf(whole.figure) / by))
        return { working: `${plainText(whole.figure)} ÷ ${plainText(parts.figure)}`, operands: [whole, parts] };
    }
  }
  return null;
}

// "60 million the year before", "from 400 tonnes", "they were about 400 this season"
const earlierBehind =
  /^(?: \p{L}+){0,3} (?:before|earlier|ago|previously|until then|last (?:year|month|quarter|season))\b/u;
const earlierAhead = /\b(?:from|after|were|was|had been|have been)(?: \p{L}+){0,2} $/u;

/**
 * "Fell four per cent to 57.6 million, from 60 million": what an amount of the claim was before its change, where
 * the draft says that it is of before. `ahead` and `behind` are what the draft has around the figure.
 */
export function deriveEarlier(
  figure: Figure,
  { prose, ahead, behind }: DraftWords,
  own: readonly FigureHit[],
): Derivation | null {
  if (!earlierBehind.test(behind) && !earlierAhead.test(ahead)) return null;
  for (const change of own) {
    const direction = change.figure.kind === 'percent' ? findSaidDirection(prose, change.figure) : null;
    if (!direction) continue;
    const sign = direction === 'up' ? '+' : '−';
    const by = 1 + ((direction === 'up' ? 1 : -1) * numberOf(change.figure)) / 100;
    for (const now of own)
      if (now.figure.kind !== 'percent' && sameDimension(now.figure, figure) && fits(figure, numberOf(now.figure) / by))
        return {
          working: `${plainText(now.figure)} ÷ (1 ${sign} ${plainText(change.figure)})`,
          operands: [now, change],
        };
  }
  return null;
}

/** Which way a change of the draft goes: "4 per cent less", "fell 4 per cent"; null where the words say nothing or both. */
function findSaidDirection(prose: string, { span }: Figure): 'up' | 'down' | null {
  const compared = /^ (more|higher|less|fewer|lower)\b/.exec(prose.slice(span.end, span.end + nearChange))?.[1];
  if (compared) return compared === 'more' || compared === 'higher' ? 'up' : 'down';
  const words = prose.slice(Math.max(0, span.start - nearChange), span.end + nearChange).toLowerCase();
  const [direction, ...more] = new Set(words.split(/[^\p{L}]+/u).flatMap(word => directionOf(word) ?? []));
  return direction && more.length === 0 ? direction : null;
}

// UTF-16 units on either side of a change in which the word for its direction stands.
const nearChange = 30;

/** What a draft has before and behind a figure. */
export interface DraftWords {
  readonly prose: string;
  readonly ahead: string;
  readonly behind: string;
}

const times = 'hour|day|week|month|quarter|year';
const rateOf = new RegExp(`^(?: \\p{L}+){0,2} (?:an?|per|each|every) (${times})\\b`, 'u');
const spanOf = new RegExp(`^(?: \\p{L}+){0,2} (?:an?|per|each|every|in an?|over an?|in one) (${times})\\b`, 'u');
// How many of the first are in the second, as writers count them.
const counts: Readonly<Record<string, readonly number[]>> = {
  'hour day': [24],
  'day week': [7],
  'day month': [30, 31, 28, 365 / 12],
  'day year': [365, 366, 360],
  'week month': [4, 52 / 12],
  'week quarter': [13],
  'week year': [52],
  'month quarter': [3],
  'month year': [12],
  'quarter year': [4],
};

/** "1.2 million a week, or 62 million a year": an amount of the claim for a longer or a shorter time. */
export function deriveRate(
  figure: Figure,
  { prose, behind }: DraftWords,
  own: readonly FigureHit[],
): Derivation | null {
  const asked = spanOf.exec(behind)?.[1];
  if (!asked) return null;
  for (const rate of own) {
    const { end } = rate.figure.span;
    const given = rateOf.exec(prose.slice(end, end + nearChange))?.[1];
    if (!given || !sameDimension(rate.figure, figure)) continue;
    const amount = numberOf(rate.figure);
    const count = counts[`${given} ${asked}`]?.find(count => fits(figure, amount * count));
    const share = counts[`${asked} ${given}`]?.find(count => fits(figure, amount / count));
    if (count) return { working: `${plainText(rate.figure)} × ${round(count)}`, operands: [rate] };
    if (share) return { working: `${plainText(rate.figure)} ÷ ${round(share)}`, operands: [rate] };
  }
  return null;
}

function round(number: number): string {
  return String(Math.round(number * 10) / 10);
}

/** "Two thirds" as so many per cent, so that it can be added up with shares. */
function inPercent(figure: Figure): Figure {
  const { kind, value } = figure;
  if (kind !== 'ratio' || value.type !== 'number') return figure;
  return { ...figure, kind: 'percent', unit: '%', value: { ...value, number: value.number.times(100), precision: 0 } };
}

// How far "about" and its like reach.
const hedged = 0.02;

function fits({ value, hedge }: Figure, number: number): boolean {
  if (value.type !== 'number') return false;
  const target = value.number.toNumber();
  const width = 0.5 * 10 ** value.precision * (1 + 1e-9);
  return Math.abs(number - target) <= (hedge === null ? width : Math.max(width, hedged * Math.abs(target)));
}

function numberOf({ value }: Figure): number {
  return value.type === 'number' ? value.number.toNumber() : Number.NaN;
}

function plainText({ text }: Figure): string {
  return text.replace(/\s+/g, ' ');
}
