import { toTerm } from '../../text/words.ts';

/** A coarse stem by which headings and claims meet: "blocked shots" and "blocks", "scoring" and "scored". */
export function stemOf(word: string): string {
  const term = toTerm(word).replaceAll('.', '');
  const stem = term.replace(/(?:ing|ed|es|e)$/, '');
  return stem.length >= 3 && /^\p{L}/u.test(stem) ? stem : term;
}
