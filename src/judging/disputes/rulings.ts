import { fold } from '../../text/fold.ts';
import type { Evidence, Verdict } from '../verdict.ts';
import type { Ruling } from './ruling.ts';

/**
 * The verdicts after the rulings: a disputed figure is `found` where a ruling follows the source that it is from. One
 * from a source that the ruling is against stays disputed and says so.
 */
export function settleDisputes(verdicts: readonly Verdict[], rulings: readonly Ruling[]): readonly Verdict[] {
  if (rulings.length === 0) return verdicts;
  return verdicts.map(verdict => {
    if (verdict.status !== 'disputed') return verdict;
    const ruling = rulings.find(ruling => verdict.evidence.some(place => isFollowed(place, ruling)));
    if (!ruling) return verdict;
    const [own] = verdict.evidence;
    const note = `the sources disagree; this project follows ${ruling.use}: ${ruling.reason}`;
    return own && isFollowed(own, ruling)
      ? { ...verdict, status: 'found', note, ruling }
      : { ...verdict, note, ruling };
  });
}

/** Whether two rulings are on the same figure of the same source. */
export function isSameRuling(a: Omit<Ruling, 'reason'>, b: Omit<Ruling, 'reason'>): boolean {
  return fold(a.use) === fold(b.use) && oneLine(a.figure) === oneLine(b.figure);
}

/** Whether a ruling follows the figure at a place of a source. */
export function isFollowed({ source, figure }: Pick<Evidence, 'source' | 'figure'>, ruling: Ruling): boolean {
  const isSource = [source.key, ...source.otherKeys].some(key => fold(key) === fold(ruling.use));
  return isSource && figure !== null && oneLine(figure.text) === oneLine(ruling.figure);
}

function oneLine(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
