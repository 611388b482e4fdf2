import type { CorpusSnapshot, PassageRef } from '../corpus/corpusSnapshot.ts';
import type { Draft } from '../drafts/draft.ts';
import { findTerms } from '../judging/passageProfiles.ts';
import { sentenceAt } from './claimAt.ts';
import { toPageLocator } from './pageLocator.ts';
import { toPassageLocator } from './passageLocator.ts';
import { findSupport } from './support.ts';

/** The locator that a citation of a source carries, as it is written behind the key (`p. 7`); empty where none is. */
export type FindLocator = (key: string) => string;

/** Which places of a source a citation names by itself. */
export const locatorChoices = ['all', 'pages', 'none'] as const;
export type LocatorChoice = (typeof locatorChoices)[number];

/**
 * How much of a sentence's words a passage has, and how many of them, where its place is written down: less is no
 * reason to send a reader there. As Cite This Sentence asks it of a passage that a figure speaks for already; here the
 * writer has chosen the source.
 */
const leastShare = 0.25;
const fewestWords = 2;

/** Where a source has what a sentence says, if it has it. */
export type LocatePassage = (ref: PassageRef) => string;

/** Finds the locators of passages for one sentence. */
export function createPassageLocator(sentence: string, choice: LocatorChoice): LocatePassage {
  const terms = findTerms(sentence);
  return ref => {
    if (choice === 'none') return '';
    const shared = [...findTerms(ref.source.prose, ref.passage.span)].filter(term => terms.has(term)).length;
    if (shared < fewestWords || shared < leastShare * terms.size) return '';
    return choice === 'pages' ? toPageLocator(ref) : toPassageLocator(ref);
  };
}

/** Finds, for a citation at a place of a draft, where the source has what the sentence says. */
export function createLocatorFinder(
  draft: Draft,
  corpus: CorpusSnapshot,
  offset: number,
  choice: LocatorChoice = 'all',
): FindLocator {
  const sentence = sentenceAt(draft, offset);
  const locate = createPassageLocator(sentence, choice);
  return key => {
    const [source, ...others] = corpus.findSources(key);
    if (!source || others.length > 0) return '';
    const [hit] = findSupport(corpus, sentence, { limit: 1, sources: [source] });
    return hit ? locate(hit) : '';
  };
}
