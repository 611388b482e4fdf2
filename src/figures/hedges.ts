import type { Hedge } from './figure.ts';
import { type HedgeNode, hedgeTree } from './hedgeTree.ts';
import { GLUED, LINE, type Tokens } from './tokens.ts';
import { aboutLetters } from './traps.ts';

const signs: ReadonlyMap<number, Hedge> = new Map([
  [126, 'about'],
  [0x2248, 'about'],
  [60, 'below'],
  [62, 'above'],
  [0x2264, 'at-most'],
  [0x2265, 'at-least'],
]);

const motions = new Set(
  'go goes went going gone rose rises rise risen climbed climbs climb jumped shot crept edged'.split(' '),
);

/** "went up to €14": the new value. */
function isMotion(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && motions.has(tokens.slice(at).toLowerCase());
}

// So many tokens before "more than" may deny it; the bound keeps reading linear.
const denialReach = 5;

/** "does not expect more than 40", "won't be more than 40": forty at the most. */
function isDenied(tokens: Tokens, at: number): boolean {
  for (let place = at - 1; place > at - denialReach && tokens.isWord(place); place--) {
    if (tokens.is(place, 'not') || tokens.slice(place) === 'cannot') return true;
    const apostrophe = tokens.isSign(place - 1, 39) || tokens.isSign(place - 1, 0x2019);
    if (apostrophe) return tokens.slice(place) === 't';
  }
  return false;
}

const spreads = new Set('averaged spread measured taken recorded calculated divided'.split(' '));

function isSpread(tokens: Tokens, at: number): boolean {
  return tokens.isWord(at) && spreads.has(tokens.slice(at).toLowerCase());
}

/** No number, determiner or name goes on there. */
function endsPhrase(tokens: Tokens, at: number): boolean {
  return !tokens.isNumeral(at) && !tokens.word(at).determiner && tokens.word(at).cardinal < 0 && !tokens.isCapital(at);
}

/** The hedge written before token `from` or behind token `to`: "nearly", "more than", "up to", "500+", "or more". */
export function findHedge(tokens: Tokens, from: number, to: number): Hedge | null {
  let at = from - 1;
  let found: Hedge | null = null;
  if (tokens.isWord(at)) {
    let node: HedgeNode | undefined = hedgeTree;
    let gap = tokens.gap(from);
    while (gap <= LINE) {
      node = node.before.get(tokens.word(at).word);
      if (!node) break;
      if (node.hedge) found = node.hedge;
      gap = tokens.gap(at--);
    }
    // "up to 37 from 34" is a change.
    if (found === 'at-most' && tokens.is(from - 1, 'to') && (tokens.is(to, 'from') || isMotion(tokens, from - 3)))
      return null;
    // "averaged over eight hours"
    if (found === 'above' && tokens.is(from - 1, 'over') && isSpread(tokens, from - 2)) return null;
    const comparison = tokens.is(from - 1, 'than') ? tokens.word(from - 2).word : '';
    if (found === 'above' && comparison === 'more' && isDenied(tokens, from - 2)) return 'at-most';
    if (found === 'below' && comparison === 'less' && isDenied(tokens, from - 2)) return 'at-least';
    if (found) return found;
  } else if (signs.has(tokens.value(at)) && at === from - 1) {
    // "<" also opens a tag.
    if (tokens.gap(at) !== GLUED) return signs.get(tokens.value(at)) ?? null;
  }
  if (
    tokens.isSign(at, 46) &&
    tokens.gap(at) === GLUED &&
    tokens.isWord(at - 1) &&
    aboutLetters.has(tokens.slice(at - 1))
  )
    return 'about';
  // "a couple of hundred"
  if (tokens.is(from + 1, 'couple')) return 'about';
  for (let i = from + 1; i <= to; i++) if (tokens.isSign(i, 43) && tokens.gap(i) === GLUED) return 'at-least';
  if (tokens.isDash(to) && tokens.gap(to) === GLUED && tokens.gap(to + 1) === GLUED) {
    // "thirty-odd", "1,000-plus"
    if (tokens.is(to + 1, 'odd') || (tokens.isWord(to + 1) && tokens.slice(to + 1) === 'something')) return 'about';
    if (tokens.is(to + 1, 'plus')) return 'at-least';
  }
  const or = tokens.is(to, 'or');
  // "65 and over", "16 or younger"
  if (or || tokens.is(to, 'and')) {
    const word = tokens.isWord(to + 1) ? tokens.slice(to + 1) : '';
    if (word === 'older' || word === 'over' || word === 'above') return endsPhrase(tokens, to + 2) ? 'at-least' : null;
    if (word === 'younger' || word === 'under' || word === 'below')
      return endsPhrase(tokens, to + 2) ? 'at-most' : null;
  }
  if (or) {
    if (tokens.is(to + 1, 'more') || tokens.is(to + 1, 'higher')) return 'at-least';
    if (tokens.is(to + 1, 'less') || tokens.is(to + 1, 'fewer') || tokens.is(to + 1, 'lower')) return 'at-most';
    if (tokens.is(to + 1, 'so')) return 'about';
  }
  return null;
}
