import type { CorpusSnapshot, PassageHit, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Source } from '../sources/source.ts';
import { fold } from '../text/fold.ts';
import { sliceSpan } from '../text/span.ts';
import { splitTyped } from './matchSource.ts';
import { findSupportingSources } from './support.ts';

/** Sources found by what they say, behind those found by what they are called. */
const mostByContent = 30;
/** Fewer letters are in most texts. */
const fewestLetters = 3;

/** What a source has to say to be found. */
export interface SayingQuery {
  /** Whether its passage needs one of the words that are typed or all. */
  readonly words: 'some' | 'all';
  /** Whether, where none has a whole word, those are wanted in which it is part of one: in a large corpus that takes its time. */
  readonly parts: boolean;
}

/** The sources that say what is typed, best first, each with the passage that does. */
export function findSaying(
  corpus: CorpusSnapshot,
  typed: string,
  { words, parts: takesParts }: SayingQuery,
): PassageHit[] {
  const parts = splitTyped(typed);
  if (!parts.some(part => part.length >= fewestLetters)) return [];
  const saying = findSupportingSources(corpus, parts.join(' '), mostByContent);
  const meant = words === 'some' ? saying : saying.filter(hit => parts.every(part => textOf(hit).includes(part)));
  return meant.length > 0 || !takesParts ? meant : findBegun(corpus, parts);
}

function textOf({ source, passage }: PassageRef): string {
  return fold(sliceSpan(source.prose, passage.span));
}

/** Those in which every part stands within a word. */
function findBegun(corpus: CorpusSnapshot, parts: readonly string[]): PassageHit[] {
  const [longest = '', ...others] = parts.toSorted((a, b) => b.length - a.length);
  let found: readonly Source[] = corpus.findSourcesWithWord(longest);
  for (const part of others) {
    const having = new Set(corpus.findSourcesWithWord(part));
    found = found.filter(source => having.has(source));
  }
  return found.slice(0, mostByContent).flatMap(source => {
    const passage = source.passages.find(
      passage => !passage.furniture && textOf({ source, passage }).includes(longest),
    );
    return passage ? [{ source, passage, score: 0 }] : [];
  });
}
