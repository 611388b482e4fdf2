import type { Description, NameCandidate } from './name.ts';
import type { Token } from './tokens.ts';

// Words between those that give the letters: "application programming interface of the bank (APIB)".
const linking = new Set(['of', 'and', 'for', 'the', 'in', 'on', 'to', 'a', 'an']);
const longestAcronym = 8;

/**
 * "A content management system (| CMS)": the words in small letters whose initials the bracketed capitals are. They say
 * what is meant, and that it is no body of the same letters.
 */
export function describeGloss(text: string, tokens: readonly Token[], at: number): Description | null {
  const acronym = tokens[at];
  const last = tokens[at - 1];
  if (!acronym || !last || acronym.shape !== 'capitals' || acronym.text.length > longestAcronym) return null;
  if (!/^\s?\($/.test(text.slice(last.end, acronym.start)) || !/^s?\)/.test(text.slice(acronym.end, acronym.end + 2)))
    return null;
  const first = findGlossStart(tokens, at, [...acronym.low]);
  if (!first) return null;
  const span = { start: first.start, end: last.end };
  return { span, text: text.slice(span.start, span.end).replace(/\s+/g, ' '), of: null };
}

/** The first of the words that give the letters, last letter first; most of them must be written small. */
function findGlossStart(tokens: readonly Token[], at: number, letters: readonly string[]): Token | null {
  let word = at - 1;
  let small = 0;
  for (let letter = letters.length - 1; letter >= 0; letter--, word--) {
    while (linking.has(tokens[word]?.low ?? '') && tokens[word]?.low[0] !== letters[letter]) word--;
    const token = tokens[word];
    if (!token || token.low[0] !== letters[letter]) return null;
    if (token.shape === 'small') small++;
  }
  const first = tokens[word + 1];
  return letters.length > 1 && small >= letters.length - 1 && first ? first : null;
}

/** Whether a name's apposition tells what its letters stand for; see {@link describeGloss}. */
export function hasGloss({ apposition, text, span }: NameCandidate): boolean {
  if (!apposition || apposition.of !== null || apposition.span.end > span.start) return false;
  const words = apposition.text.toLowerCase().split(/[\s-]+/);
  const toInitials = (some: readonly string[]) => some.map(word => word[0]).join('');
  const letters = text.toLowerCase();
  return toInitials(words) === letters || toInitials(words.filter(word => !linking.has(word))) === letters;
}
