import { fold } from '../../text/fold.ts';
import type { Evidence, Verdict } from '../verdict.ts';

/** A human's word on which source to follow where sources disagree. */
export interface Ruling {
  /** The key of the source to follow. */
  readonly use: string;
  /** The figure as that source writes it. */
  readonly figure: string;
  readonly reason: string;
}

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
    return own && isFollowed(own, ruling) ? { ...verdict, status: 'found', note } : { ...verdict, note };
  });
}

function isFollowed({ source, figure }: Evidence, ruling: Ruling): boolean {
  const isSource = [source.key, ...source.otherKeys].some(key => fold(key) === fold(ruling.use));
  return isSource && figure !== null && oneLine(figure.text) === oneLine(ruling.figure);
}

function oneLine(text: string): string {
  return fold(text).replace(/\s+/g, ' ').trim();
}
