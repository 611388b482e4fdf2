import { type Alignment, align } from './align.ts';
import type { PatternPart } from './pattern.ts';
import { mostOmitted } from './pattern.ts';
import type { SourceWords } from './sourceWords.ts';

// Stretches of a source that are compared word by word, the likeliest first.
const mostWindows = 3;
// The table of one comparison, in cells; a quotation of 700 words fits.
const mostCells = 1_500_000;
// Places of a quotation's rarest word that are tried for its exact words.
const mostPlaces = 5000;
// The share of a quotation's words, by weight, that a stretch must have to be compared.
const leastShare = 0.5;

/**
 * The stretches of a source most like a quotation, the best first. Linear in the source: a window slides over it and
 * counts the quotation's words, a rare one for more; only the best few windows are compared word by word.
 */
export function findAlignments(pattern: readonly PatternPart[], source: SourceWords): Alignment[] {
  const exact = findExactly(pattern, source);
  if (exact !== null) return [align(pattern, source, exact, exact + pattern.length)];
  const windows = findWindows(pattern, source);
  return windows
    .filter(({ from, to }) => (to - from) * pattern.length <= mostCells)
    .map(({ from, to }) => align(pattern, source, from, to))
    .sort((a, b) => b.matched.length - a.matched.length || a.changes.length - b.changes.length);
}

/** Where all of the quotation stands word for word; null where it does not, or has parts that are no words. */
function findExactly(pattern: readonly PatternPart[], { words, counts }: SourceWords): number | null {
  let rarest = -1;
  let least = Number.POSITIVE_INFINITY;
  for (const [i, part] of pattern.entries()) {
    if (part.kind !== 'word') return null;
    const count = counts.get(part.term) ?? 0;
    if (count === 0) return null;
    if (count < least) [rarest, least] = [i, count];
  }
  const seed = pattern[rarest];
  if (seed?.kind !== 'word') return null;
  let tried = 0;
  for (let at = 0; at < words.length && tried < mostPlaces; at++) {
    if (words[at]?.term !== seed.term) continue;
    tried++;
    const start = at - rarest;
    if (start >= 0 && pattern.every((part, i) => part.kind === 'word' && words[start + i]?.term === part.term))
      return start;
  }
  return null;
}

interface Window {
  readonly from: number;
  readonly to: number;
}

function findWindows(pattern: readonly PatternPart[], { words, counts, interruptions }: SourceWords): Window[] {
  const wanted = new Map<string, number>();
  for (const part of pattern) if (part.kind === 'word') wanted.set(part.term, (wanted.get(part.term) ?? 0) + 1);
  const weightOf = (term: string) => 1 / (1 + Math.log2(counts.get(term) ?? 1));
  let all = 0;
  let there = 0;
  for (const [term, count] of wanted) {
    all += count;
    if (counts.has(term)) there += count;
  }
  if (all === 0 || there < leastShare * all) return [];
  let most = 0;
  for (const [term, count] of wanted) if (counts.has(term)) most += count * weightOf(term);
  const omitted = pattern.reduce(
    (sum, { kind }) => sum + (kind === 'ellipsis' || kind === 'bracket' ? mostOmitted[kind] : 0),
    0,
  );
  const slack = interruptions.size > 0 ? 12 : 0;
  const length = Math.ceil(pattern.length * 1.25) + 4 + slack + Math.min(omitted, 4 * mostOmitted.ellipsis);
  const inWindow = new Map<string, number>();
  let score = 0;
  const peaks: { readonly end: number; readonly score: number }[] = [];
  const change = (at: number, by: 1 | -1) => {
    const term = words[at]?.term ?? '';
    const limit = wanted.get(term);
    if (limit === undefined) return false;
    const count = inWindow.get(term) ?? 0;
    inWindow.set(term, count + by);
    // Words beyond as many as the quotation has count nothing.
    const counted = by === 1 ? count < limit : count <= limit;
    if (counted) score += by * weightOf(term);
    return counted;
  };
  for (let at = 0; at < words.length; at++) {
    const rose = change(at, 1);
    if (at >= length) change(at - length, -1);
    if (rose && score >= leastShare * most) addPeak(peaks, { end: at + 1, score }, length);
  }
  const margin = Math.ceil(pattern.length / 4) + 3;
  // The words may all have been met before the place where they stand in order begins.
  return peaks.map(({ end }) => ({
    from: Math.max(0, end - length - margin),
    to: Math.min(words.length, end + length),
  }));
}

/** Keeps the best peaks, at most one within the length of a window. */
function addPeak(
  peaks: { readonly end: number; readonly score: number }[],
  peak: { readonly end: number; readonly score: number },
  length: number,
): void {
  const near = peaks.findIndex(({ end }) => peak.end - end < length / 2);
  const rival = peaks[near];
  if (rival) {
    if (rival.score + 1e-9 >= peak.score) return;
    peaks.splice(near, 1);
  }
  peaks.push(peak);
  if (peaks.length <= mostWindows) return;
  let worst = 0;
  for (const [i, { score }] of peaks.entries()) if (score < (peaks[worst]?.score ?? 0)) worst = i;
  peaks.splice(worst, 1);
}
