import type { PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Mention } from '../names/name.ts';
import { findWords, toTerm } from '../text/words.ts';
import { createPassageProfiles, toStem } from './passageProfiles.ts';
import type { Answer, Question } from './question.ts';
import { stopWords } from './stopWords.ts';

/**
 * Whether a rank counts what somebody did ("his third voyage", "the third to sign"), and what should answer neither has
 * its number in any form nor what a writer may have counted: the thing itself, or a list of names beside the deed. "The third question"
 * may be the writer's own list; first and second are said of much that nobody counts.
 */
export function isUnknownRank(question: Question, answers: readonly Answer[]): boolean {
  const { figure, scope, corpus } = question;
  if (figure.kind !== 'ordinal' || figure.value.type !== 'number' || answers.length > 0) return false;
  const rank = figure.value.number.toNumber();
  const sources = scope.open ? corpus.sources : scope.cited;
  const isCounted = rank > 2 && sources.length <= mostSources ? findCounted(question, rank) : null;
  if (isCounted === null) return false;
  return !sources.some(source => source.passages.some(passage => !passage.furniture && isCounted({ source, passage })));
}

const owner = /(?:\b(?:his|her|its|their)|\p{L}['’]s|s['’])\s+$/iu;
const lookBehind = 24;
const lookAhead = 60;
// In more there is nearly every word, and all of them would be read.
const mostSources = 20;
// Two names side by side are in any text.
const fewestListed = 3;

/** Whether a passage has what such a rank counts; null for any other rank. */
function findCounted(
  { figure, prose, sentence, corpus }: Question,
  rank: number,
): ((ref: PassageRef) => boolean) | null {
  const profiles = createPassageProfiles(corpus);
  const before = prose.slice(Math.max(sentence.start, figure.span.start - lookBehind), figure.span.start);
  const behind = prose.slice(figure.span.end, Math.min(sentence.end, figure.span.end + lookAhead));
  const deed = /\bthe $/i.test(before) ? /^ to (\p{Ll}+)/u.exec(behind)?.[1] : undefined;
  const thing = owner.test(before) && /^ \p{Ll}/u.test(behind) ? findWords(behind)[0]?.term : undefined;
  const term = deed ?? thing;
  if (term === undefined || stopWords.has(term)) return null;
  const stem = toStem(toTerm(term));
  return ref => {
    const { own, around, mentions } = profiles.profileOf(ref);
    if (!deed) return own.terms.has(stem);
    const isNear = own.terms.has(stem) || around.terms.has(stem);
    return isNear && countListed(ref.source.prose, mentions) >= Math.max(fewestListed, rank - 1);
  };
}

/** How many names stand in the longest list of them: "Weber, Kern and Holm". */
function countListed(prose: string, mentions: readonly Mention[]): number {
  let longest = 0;
  let count = 0;
  for (const [i, { span }] of mentions.entries()) {
    const between = prose.slice(mentions[i - 1]?.span.end ?? span.start, span.start);
    count = /^(?:,|,? (?:and|then|&)) $/.test(between) ? count + 1 : 1;
    longest = Math.max(longest, count);
  }
  return longest;
}
