import { GLUED, LINE, SPACE, type Tokens } from './tokens.ts';

const HYPHEN = 45;

/**
 * The noun that a number before token `at` counts, in the singular: the first plural within a few words
 * ("12 new industrial projects": project). Null where the phrase ends before one comes.
 */
export function findCountedNoun(tokens: Tokens, at: number): string | null {
  if (tokens.isWord(at) && /^BCE?$/.test(tokens.slice(at))) return 'BC';
  if (tokens.is(at, 'of')) return findWholeNoun(tokens, at + 1);
  let place = at;
  let inName: string | null = null;
  for (let step = 0; step < 5; step++) {
    if (!tokens.isWord(place) || tokens.gap(place) > LINE) return inName;
    const entry = tokens.word(place);
    // "11,500 film and television writers"
    if (step > 0 && (isJoined(tokens, place) || isInCompound(tokens, place))) {
      place++;
      continue;
    }
    // "5,500 such planets", "seven more times"
    if (step === 0 && (entry.word === 'such' || entry.word === 'more') && !tokens.word(place + 1).duration) {
      place++;
      continue;
    }
    if (entry.stop || entry.month > 0) return inName;
    if (entry.cardinal >= 0 || entry.scale > 0) return inName;
    if (entry.plural) return entry.plural;
    let next = place + 1;
    // "U.S. senators": single letters with their points.
    if (tokens.end(place) - tokens.start(place) === 1) {
      while (tokens.isSign(next, 46) && tokens.gap(next) === GLUED)
        next += tokens.isWord(next + 1) && tokens.gap(next + 1) === GLUED ? 2 : 1;
    } else if (!tokens.isSign(next, HYPHEN) || tokens.gap(next) !== GLUED) {
      const noun = toSingular(tokens.text, tokens.start(place), tokens.end(place));
      // "UEFA Nations League contenders"
      const goesOn = tokens.isCapital(place) && tokens.isCapital(place + 1) && tokens.gap(place + 1) === SPACE;
      if (noun && !goesOn) return noun;
      inName ??= noun;
    } else next++;
    place = next;
  }
  return inName;
}

/** The "It" of "Archive-It partners". */
function isInCompound(tokens: Tokens, at: number): boolean {
  return tokens.gap(at) === GLUED && tokens.isSign(at - 1, HYPHEN) && tokens.word(at).stop;
}

const between = new Set(['past', 'last', 'first', 'next']);

/** "61 of the 120 seats", "nine of his ministers": what the whole is of. */
function findWholeNoun(tokens: Tokens, at: number): string | null {
  if (!tokens.word(at).determiner || tokens.gap(at) > LINE) return null;
  let place = at + 1;
  if (between.has(tokens.word(place).word)) place++;
  if (tokens.isNumeral(place) || tokens.word(place).cardinal > 1) place++;
  return tokens.is(place, 'of') ? null : findCountedNoun(tokens, place);
}

/** Whether "and" at a token joins two words that qualify one plural: the noun follows them, and no number it. */
function isJoined(tokens: Tokens, and: number): boolean {
  const before = and - 1;
  if (!tokens.is(and, 'and') || tokens.isCapital(before) || tokens.word(before).word !== '') return false;
  const last = tokens.text.charCodeAt(tokens.end(before) - 1);
  return last !== 115 && tokens.isWord(and + 2) && !tokens.word(and + 2).stop;
}

const keepsIe = new Set([
  'movies',
  'cookies',
  'zombies',
  'rookies',
  'calories',
  'selfies',
  'hoodies',
  'prairies',
  'lies',
  'ties',
  'pies',
  'dies',
]);

/** The singular of a word that looks like an English plural; null for other words. */
function toSingular(text: string, start: number, end: number): string | null {
  const length = end - start;
  if (length < 4 || (text.charCodeAt(end - 1) | 32) !== 115) return null;
  const written = text.slice(start, end);
  // "RBIs"
  if (/^[A-Z]{2,6}s$/.test(written)) return written.slice(0, -1);
  const word = written.toLowerCase();
  if (/(?:ss|us|is|ous|ics)$/.test(word)) return null;
  if (length > 4 && word.endsWith('ies') && !keepsIe.has(word)) return `${word.slice(0, -3)}y`;
  const isShort = length < 6 || /(?:shoes|canoes|oboes|tiptoes|throes)$/.test(word);
  if (/(?:ch|sh|x|ss|zz)es$/.test(word) || (word.endsWith('oes') && !isShort)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** The word behind a hyphen, as in "20-member council": `member`; null where it cannot be counted. */
export function findHyphenNoun(tokens: Tokens, at: number): string | null {
  const entry = tokens.word(at);
  if (!tokens.isWord(at) || entry.stop || entry.cardinal >= 0 || entry.scale > 0 || entry.month > 0) return null;
  if (tokens.is(at, 'strong') || tokens.is(at, 'odd') || tokens.slice(at) === 'something') return null;
  return tokens.slice(at).toLowerCase();
}
