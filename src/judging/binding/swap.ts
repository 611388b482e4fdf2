import type { Figure } from '../../figures/figure.ts';
import { sameDimension } from '../sameDimension.ts';
import type { Evidence, Verdict } from '../verdict.ts';
import { type Binding, measureWords } from './binding.ts';
import { isInTable } from './rival.ts';
import { sourceBinding } from './sourceBinding.ts';

// A claim with more figures is a list, in which words tell little apart.
const mostFigures = 8;
// In the measure of a binding's weights: how much better the words fit when the two are exchanged, for each of them.
const leastGain = 0.4;
const mostShare = 0.75;

/**
 * Two figures of a claim that one sentence of the source gives to each other's words: "80 % of men and 10 % of women"
 * against "10 % of men and 80 % of women". Both are `different`, each with the other's number to take.
 */
export function findSwaps(verdicts: readonly Verdict[], bindings: ReadonlyMap<Figure, Binding>): Verdict[] {
  const swapped = new Map<Verdict, Evidence>();
  const found = verdicts.filter(({ status, figure }) => status === 'found' && !figure.small);
  if (found.length <= mostFigures)
    for (const [i, first] of found.entries())
      for (const second of found.slice(i + 1)) {
        const [mine, theirs] = findExchange(first, second, bindings) ?? [];
        if (mine && theirs) swapped.set(first, mine).set(second, theirs);
      }
  return verdicts.map(verdict => {
    const given = swapped.get(verdict);
    if (!given?.figure) return verdict;
    const replacement = { source: given.source, passage: given.passage, figure: given.figure };
    const evidence = [given, ...verdict.evidence.filter(other => other.figure !== given.figure)];
    return { ...verdict, status: 'different', difference: 'value', evidence, replacement };
  });
}

/** What the source gives for the first figure and for the second, where that is the other's number. */
function findExchange(
  first: Verdict,
  second: Verdict,
  bindings: ReadonlyMap<Figure, Binding>,
): readonly [Evidence, Evidence] | null {
  if (!sameDimension(first.figure, second.figure)) return null;
  for (const a of first.evidence) {
    const b = second.evidence.find(({ passage }) => passage === a.passage);
    if (!b?.figure || !a.figure || a.figure === b.figure || isInTable(a)) continue;
    if (gains(first, b, bindings) && gains(second, a, bindings)) return [b, a];
  }
  return null;
}

/** Whether the words around a figure fit another figure of the source better than every place that has its number. */
function gains({ figure, evidence }: Verdict, other: Evidence, bindings: ReadonlyMap<Figure, Binding>): boolean {
  const binding = bindings.get(figure);
  if (!binding) return false;
  const fit = (place: Evidence) =>
    place.figure ? measureWords(binding, sourceBinding({ ...place, figure: place.figure })) : 0;
  const own = Math.max(0, ...evidence.map(fit));
  const exchanged = fit(other);
  return exchanged - own >= leastGain && own <= mostShare * exchanged;
}
